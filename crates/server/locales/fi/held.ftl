# Pidätetyt näkemykset, kunnes ihminen on katsonut ne.

held-title = Pidätetyt
held-lead = Tässä on sanoja, jotka voivat kertoa, kuka joku on. Kukaan muu ei näe niitä ennen kuin peität ne tai kerrot, miksi ne saavat jäädä.
held-number = { $number } / { $of }
held-later = Jätä tämä myöhemmäksi
held-words = Mitä sanottiin
held-notes = Muistiinpanot
held-perhaps = ehkä, tarkista
held-mask-title = Peitä se, mikä kertoo kenestä on kyse
held-mask-text = Näin sanat näkyvät
held-mask-hint = Muokkaa niin, että merkitys säilyy mutta ketään ei voi tunnistaa. Peittämisestä kerrotaan avoimesti.
held-mask = Peitä ja vapauta
held-clear-title = Se ei ole henkilötieto tai saa jäädä
held-clear-why = Miksi se saa jäädä?
held-clear-hint = Esimerkiksi: numero on kunnan vaihteen. Perustelu tallennetaan nimelläsi.
held-clear = Vapauta sellaisenaan
held-none = Mitään ei ole pidätettynä
held-none-next = Kun uusia muistiinpanoja saapuu, tällaiset jäävät tänne, kunnes joku on katsonut ne.
held-back = Takaisin
held-desk = Työpöydälle
notice-held-masked = Sanat on peitetty ja näkemys vahvistettu.
notice-held-cleared = Näkemys on vahvistettu sellaisenaan.
