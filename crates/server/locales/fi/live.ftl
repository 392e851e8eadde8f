# Ilta sen ollessa käynnissä: isännän sivu, näyttö, puhelin.

live-title = Mukana illassa ({ $code })
live-code = Koodi
live-waiting = Jotain uutta tuli. Näytä se.
live-lost = Yhteys katkesi. Sivu yrittää uudelleen.
live-refresh = Hae uusin
live-welcome = Olet mukana
live-welcome-text = Illan kysymykset tulevat tähän. Pidä sivu auki. Kukaan ei näe, kuka olet.
live-notes = Mitä on sanottu
live-notes-none = Tähän tulee se, mitä illan aikana sanotaan.
live-words = Illan äänten sanat
live-words-none = Ei vielä näytettäviä sanoja.
live-words-label = Sanat ja kuinka monta kertaa ne sanottiin
live-words-list = Sanat luettelona
live-dots = Mikä on tärkeintä?
live-dots-how = { $each ->
    [one] Sinulla on yksi piste. Anna se sille, mikä on tärkeintä.
   *[other] Sinulla on { $each } pistettä. Anna ne sille, mikä on tärkeintä. Voit antaa samalle useita.
}
live-dots-sum = Annetut pisteet
live-dots-fewer = Yksi piste vähemmän: { $need }
live-dots-more = Yksi piste lisää: { $need }
live-dots-send = Anna äänestyslippu
live-dots-again = Muuta äänestyslippua
live-dots-cast = Äänestyslippusi on annettu. Voit muuttaa sitä, kunnes laskenta suljetaan.
live-dots-secret = Äänestyslippusi on salainen. Muiden äänet näkyvät vasta, kun laskenta on suljettu.
live-dots-closed = Laskenta on suljettu.
live-dots-not-now = Juuri nyt et voi antaa äänestyslippua. Katso näyttöä.
live-dots-not-a-number = ”{ $typed }” ei ole pistemäärä. Kirjoita esimerkiksi 1.
live-dots-count = Kirjaa paperilla annetut pisteet ja sulje laskenta
live-dots-begin = Valitse tarpeet ja aloita äänestys
live-dots-none = Kokouksen johtaja voi aloittaa äänestyksen.
live-ballots = { $count ->
    [one] Yksi äänestyslippu on annettu.
   *[other] { $count } äänestyslippua on annettu.
}
live-ranking = Tämä tuli ensimmäiseksi
live-thanks = Kiitos tästä illasta!
live-thanks-text = Kaikki sanottu on tallessa, ja kaikki saavat vastauksen.
live-thanks-due = Kaikki sanottu on tallessa. Vastaus tulee viimeistään { $date }.
live-thanks-code = Onko sinulla koodi? Katso, mitä sanomastasi seurasi.
live-to-meeting = Lisää kokouksesta
live-say = Sano jotain
live-say-text = Mitä haluat sanoa?
live-say-hint = Yksi asia kerrallaan, ei nimiä. Saat koodin, jolla näet, mitä siitä seuraa.
live-say-send = Lähetä ja saat koodin
live-said = Kiitos, se on tallessa
live-said-code = Koodisi
live-said-how = Kirjoita se muistiin tai ota kuvakaappaus. Se näytetään vain nyt. Koodilla näet, mitä sanomastasi seuraa: { $address }/code
live-said-next = Kokouksen johtaja näkee sen nyt ja päättää, näytetäänkö se näytöllä.
live-said-back = Takaisin iltaan
live-join = Liity iltaan
live-join-lead = Kirjoita näytöllä oleva koodi.
live-join-code = Koodi, viisi kirjainta
live-join-do = Liity
live-join-private = Et tarvitse tiliä etkä kerro, kuka olet. Puhelin saa evästeen, jota käytetään vain siihen, että vastauksesi lasketaan kerran; se katoaa kokouksen jälkeen.
live-join-length = Koodissa on viisi kirjainta. Katso näyttöä uudelleen.
live-join-letter = ”{ $letter }” ei esiinny koodeissa. Katso näyttöä uudelleen.
live-join-unknown = Millään illalla ei ole koodia { $code }. Katso näyttöä uudelleen.
live-join-how = Suuntaa puhelimen kamera ruutuun tai kirjoita
live-qr = QR-koodi liittymistä varten
live-joined = { $count ->
    [one] Yksi puhelin on mukana.
   *[other] { $count } puhelinta on mukana.
}
live-connected = { $count ->
    [one] Yksi on yhteydessä juuri nyt.
   *[other] { $count } on yhteydessä juuri nyt.
}
live-screen-title = Näyttö: { $meeting }
live-screen-welcome = Miten liitytään
live-screen-notes = Laput
live-screen-words = Sanakuva
live-screen-thanks = Kiitos
live-desk-title = Johda iltaa
live-desk-lead = Tässä päätät, mitä kaikki näkevät näytöllä ja puhelimissaan.
live-begin-title = Ilta ei ole alkanut
live-begin-text = Kun aloitat, kokous saa koodin, jolla puhelimet liittyvät. Kukaan ei näe mitään ennen kuin näytät sen.
live-begin = Aloita
live-join-at = Liity osoitteessa
live-as-phone = Katso, mitä puhelimet näkevät
live-open-screen = Avaa näyttö
live-open-dark = Tumma näyttö
live-on-screen = Näytä näytöllä
live-put-up = Näytä näytöllä
live-waiting-notes = { $count ->
    [one] Yksi lappu odottaa sinua
   *[other] { $count } lappua odottaa sinua
}
live-waiting-none = Pöydissä ja puhelimilla kirjoitettu tulee tänne.
live-speak-open = Puhelimilla voi sanoa jotain
live-speak-let = Anna puhelimien sanoa jotain
live-speak-close = Sulje puhelimilta
live-held = { $count ->
    [one] Yksi lappu on pidätetty: siinä voi olla henkilötietoja, eikä sitä näytetä.
   *[other] { $count } lappua on pidätetty: niissä voi olla henkilötietoja, eikä niitä näytetä.
}
live-held-see = Katso ne
live-release = Näytä
live-release-all = { $count ->
    [one] Näytä se
   *[other] Näytä kaikki { $count }
}
live-more = { $count ->
    [one] Vielä yksi odottaa.
   *[other] Vielä { $count } odottaa.
}
live-up = { $count ->
    [one] Yksi lappu on esillä
   *[other] { $count } lappua on esillä
}
live-down = Ota alas
live-end-title = Päätä ilta
live-end-text = Silloin avoimet kysymykset sulkeutuvat eikä kukaan voi enää vastata. Kaikki sanottu säilyy.
live-end = Päätä
live-over = Ilta on päättynyt
live-over-text = Kukaan ei voi liittyä tai vastata.
live-over-see = Katso, mitä näytettiin
live-again = Jatka iltaa samalla koodilla
notice-live-cast = Äänestyslippusi on annettu.
