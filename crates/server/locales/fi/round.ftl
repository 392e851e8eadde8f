round-crumbs = Olet tässä
round-crumb = Priorisointi
round-title = Mikä on tärkeintä
round-open-title = Mikä on tärkeintä?
round-open-lead = Merkitse tarpeet, joista ihmiset saivat valita. Sen jälkeen kirjaat pisteet.
round-too-few = Valittavana on oltava vähintään kaksi tarvetta
round-to-sorting = Lajittele äänet tarpeisiin
round-form-title = Otsikko
round-dots-each = Pisteitä henkilöä kohti
round-needs = Valittavat tarpeet
round-lines-title = Mitä muistiinpanot kertovat äänestyksestä
round-lines-text = Valitse, mitä tarvetta kukin rivi koskee. Samoja sanoja sisältävät ovat ensin, mutta sinä päätät.
round-lines-channel = Luvut lasketaan kanavaan: { $channel }.
round-lines-left = Rivejä, joille ei valita tarvetta, ei lasketa. Ne jäävät näkyviin taulukon viereen, joten voit kirjata ne myöhemmin.
round-line = Muistiinpanoissa
round-dots = Pisteet
round-belongs = Koskee tarvetta
round-choose = Valitse …
round-near = Samoja sanoja
round-rest = Muut tarpeet
round-same-words = samat sanat: { $words }
round-open-do = Aloita laskeminen
round-count-title = Kirjaa pisteet: { $title }
round-count-crumb = Kirjaa pisteet
round-count-lead = { $each ->
    [one] Kullakin oli yksi piste. Kirjaa, montako pistettä kukin tarve sai ja montako oli mukana.
   *[other] Kullakin oli { $each } pistettä. Kirjaa, montako pistettä kukin tarve sai ja montako oli mukana.
}
round-table = Pisteet tarpeittain ja kanavittain
round-need = Tarve
round-sum = Summa
round-people = Osallistujia
round-saved-dots = Tallennetut pisteet
round-dots-of = { $dots }, enintään { $most }
round-ballots = { $count ->
    [one] Yksi äänestyslippu on annettu. Niiden pisteet lasketaan mukaan, kun suljet laskennan. Siihen asti kukaan ei näe niitä. Älä kirjoita niitä taulukkoon.
   *[other] { $count } äänestyslippua on annettu. Niiden pisteet lasketaan mukaan, kun suljet laskennan. Siihen asti kukaan ei näe niitä. Älä kirjoita niitä taulukkoon.
}
round-more-channels = Näytä lisää kanavia: kirje, ovella, etänä
round-save = Tallenna
round-close = Tallenna ja päätä laskenta
round-close-text = Kun laskenta on päätetty, järjestys näkyy kaikille eikä sitä voi muuttaa.
round-add-title = Lisää tarve
round-add = Tarve
round-add-do = Lisää
round-notes-title = Muistiinpanoissa lukee
round-notes-text = Vertaa taulukkoon ennen kuin päätät laskennan.
round-nothing-chosen = Tarvetta ei ole valittu: valitse yksi luettelosta.
round-not-a-number = ”{ $typed }” ei ole kokonaisluku: kirjoita esimerkiksi 12.
round-too-many = Liikaa pisteitä ({ $channel }): { $dots } pistettä, mutta { $people } henkilöä, joilla on { $each } kullakin, ei voi antaa niin monta. Laske uudelleen tai korjaa osallistujien määrä.
round-running = Laskenta on kesken
round-running-text = Järjestys näkyy tässä, kun kaikki on laskettu.
round-how = Kukin sai antaa { $each } pistettä tärkeimmille. Pisteitä tuli { $dots }.
round-how-many = Mukana oli { $people } henkilöä.
round-how-few = Mukana oli alle viisi henkilöä.
round-few = alle viisi
round-caption = Tarpeet järjestyksessä
round-rank = Sija
round-shared = jaettu
round-shared-text = Yhtä monta pistettä saaneet tarpeet jakavat sijan. Kumpikaan ei mene edelle.
round-unpublished = Tarve, jota ei ole vielä julkaistu
round-next = Seuraavaksi työryhmä ottaa käsittelyyn ensimmäisen. Muut tarpeet säilyvät, ja niihinkin vastataan.
round-start-group = Perusta työryhmä: { $title }
notice-round-opened = Nyt voit kirjata pisteet.
notice-round-counted = Pisteet on tallennettu.
notice-round-added = Tarve on lisätty.
notice-round-closed = Laskenta on päätetty. Tässä on järjestys.
