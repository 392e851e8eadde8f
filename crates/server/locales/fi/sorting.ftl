sorting-title = Lajittele tarpeisiin
sorting-crumbs = Olet tässä
sorting-lead = Laita samaa asiaa koskevat samaan pinoon. Sanat eivät muutu, ja kaiken voi perua.
sorting-left = { $count ->
    [0] Kaikki on lajiteltu.
    [one] Yksi ääni on lajittelematta.
   *[other] { $count } ääntä on lajittelematta.
}
sorting-sorted = { $count ->
    [0] Yhtään ei ole pinossa.
    [one] Yksi on pinossa.
   *[other] { $count } on pinoissa.
}
sorting-waiting = { $count ->
    [one] Yhtä ääntä ei ole vielä tarkistettu, joten se ei näy tässä.
   *[other] { $count } ääntä ei ole vielä tarkistettu, joten ne eivät näy tässä.
}
sorting-review = Tarkista ne
sorting-held = { $count ->
    [one] Yksi ääni on pidätetty, koska siitä voi tunnistaa jonkun.
   *[other] { $count } ääntä on pidätetty, koska niistä voi tunnistaa jonkun.
}
sorting-held-link = Käy ne läpi
sorting-notes = Lajittelematta
sorting-to-piles = Pinoihin
sorting-none-left = Kaikki tarpeet ovat pinoissa. Seuraavaksi kysytään, mikä on tärkeintä.
sorting-back = Takaisin
sorting-near = { $count ->
    [one] Yksi
   *[other] { $count } samankaltaista
}
sorting-near-words = Samat sanat: { $words }.
sorting-near-parts = Niissä on samoja sanojen osia.
sorting-tick-all = Valitse kaikki
sorting-support = { $count ->
    [one] Yksi oli takana
   *[other] { $count } oli takana
}
sorting-with = Tee jotain valituille
sorting-ticked-js = Valittu: {"{n}"}
sorting-new-title = Uusi tarve: muutama sana
sorting-new-hint = Jätä tyhjäksi, niin nimeksi tulevat eniten muita muistuttavan äänen sanat.
sorting-new = Uusi tarve näistä
sorting-pile = Tai laita olemassa olevaan pinoon
sorting-choose = Valitse …
sorting-put = Laita sinne
sorting-out = Ota pois pinosta
sorting-keys = Näppäimet, kun ääni on valittuna: välilyönti merkitsee, 1–9 laittaa pinoon, n siirtyy uuteen tarpeeseen, nuolet siirtyvät seuraavaan. Ääntä voi myös vetää pisteistä.
sorting-piles = Tarpeet pinoina
sorting-no-piles = Tarpeita ei vielä ole. Valitse ääniä ja tee ensimmäinen.
sorting-members = { $count ->
    [0] Ei ääniä
    [one] Yksi ääni
   *[other] { $count } ääntä
}
sorting-here = Laita valitut tähän
sorting-more = { $count ->
    [one] Vielä yksi
   *[other] Vielä { $count }
}
sorting-merge = Yhdistä toiseen pinoon
sorting-merge-with = Kuuluu pinoon
sorting-merge-do = Yhdistä
sorting-joined-count = { $count ->
    [one] yksi liitetty
   *[other] { $count } liitetty
}
sorting-joined = { $count ->
    [one] ”{ $title }” on tässä yhden äänensä kanssa.
   *[other] ”{ $title }” on tässä { $count } äänensä kanssa.
}
sorting-unmerge = Ota takaisin erilleen
sorting-nothing-ticked = Yhtään ääntä ei ole valittu: valitse vähintään yksi ja paina uudelleen.
sorting-no-pile = Pinoa ei ole valittu: valitse yksi luettelosta.
sorting-out-loose = Valitut eivät ole missään pinossa: valitse ääniä, jotka ovat pinossa.
sorting-why-out = ei kuulunut siihen
sorting-why-merge = sama tarve toisin sanoin
sorting-why-unmerge = oma tarpeensa
notice-sorting-new = Uusi tarve on pinojen joukossa.
notice-sorting-put = Äänet ovat pinossa.
notice-sorting-out = Äänet on otettu pois pinosta.
notice-sorting-merged = Pinot on yhdistetty. Toisen voi ottaa takaisin erilleen.
notice-sorting-unmerged = Pino on taas erillään kaikkine äänineen.
