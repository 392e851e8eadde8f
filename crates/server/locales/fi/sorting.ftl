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
sorting-others = { $names } lajittelee täällä myös juuri nyt. Ette saa koskaan samoja ääniä käteenne.
sorting-hand = { $count ->
    [one] Seuraavana: yksi ääni
   *[other] Seuraavana: { $count } ääntä
}
sorting-hand-notes = Kädessä olevat äänet. Poista valinta niistä, jotka eivät kuulu joukkoon.
sorting-hand-into = { $count ->
    [one] Kuuluuko se tähän:
   *[other] Kuuluvatko ne tähän:
}
sorting-hand-accept = Kyllä, laita sinne
sorting-hand-new = Uusi tarve: muutama sana
sorting-hand-new-instead = Ei, vaan uusi tarve: muutama sana
sorting-hand-others = Tai laita tänne
sorting-hand-more-others = { $count ->
    [one] Tai viimeiseen pinoon
   *[other] Tai johonkin näistä { $count } pinosta
}
sorting-hand-keys = Näppäimet: Enter sanoo kyllä, numerot laittavat toiseen pinoon ja { $rest } näyttää loput, n tekee uuden tarpeen, s jakaa (vain valittu menee), p laittaa sivuun, u kumoaa. Nuolet kulkevat äänestä toiseen, välilyönti valitsee ja poistaa valinnan.
sorting-park = Laita sivuun
sorting-parked = { $count ->
    [one] Yksi ääni on sivussa
   *[other] { $count } ääntä on sivussa
}
sorting-take-up = Ota valitut takaisin
sorting-undo = Kumoa
sorting-nothing-to-undo = Kumottavaa ei ole: lataa sivu uudelleen.
sorting-last-new = Viimeksi: uusi tarve, ”{ $title }”.
sorting-last-put = { $count ->
    [one] Viimeksi: yksi ääni tarpeeseen ”{ $title }”.
   *[other] Viimeksi: { $count } ääntä tarpeeseen ”{ $title }”.
}
sorting-last-merged = Viimeksi: ”{ $title }” liitettiin tarpeeseen ”{ $into }”.
sorting-last-unmerged = Viimeksi: ”{ $title }” otettiin taas erilleen.
sorting-last-out = { $count ->
    [one] Viimeksi: yksi ääni otettiin pois.
   *[other] Viimeksi: { $count } ääntä otettiin pois.
}
sorting-last-parked = { $count ->
    [one] Viimeksi: yksi ääni laitettiin sivuun.
   *[other] Viimeksi: { $count } ääntä laitettiin sivuun.
}
sorting-last-taken-up = { $count ->
    [one] Viimeksi: yksi ääni otettiin takaisin.
   *[other] Viimeksi: { $count } ääntä otettiin takaisin.
}
sorting-why-sure-like = Ne tulevat nyt, koska ne varmasti kuuluvat sinne: ensimmäinen muistuttaa ääntä ”{ $said }”.
sorting-why-sure-name = Ne tulevat nyt, koska ne varmasti kuuluvat sinne: ne muistuttavat tarpeen omia sanoja.
sorting-why-maybe-like = Se muistuttaa eniten ääntä ”{ $said }”, mutta varmaa se ei ole.
sorting-why-maybe-name = Se muistuttaa eniten tarpeen omia sanoja, mutta varmaa se ei ole.
sorting-why-words = Yhteisiä sanoja: { $words }.
sorting-why-alike = Ne tulevat nyt, koska ne sanovat suunnilleen samaa eikä niillä vielä ole tarvetta.
sorting-why-alone = Mikään pinoissa oleva ääni ei muistuta sitä.
sorting-why-between = Se on tarpeiden ”{ $one }” ja ”{ $other }” välillä. Vastauksesi auttaa eniten tässä.
notice-sorting-parked = Laitettu sivuun. Se on alimpana.
notice-sorting-taken-up = Äänet ovat taas esillä.
notice-sorting-undone = Kumottu. Kaikki on kuten ennen.
refusal-sorting-nothing = Mitään ei ole valittu, tai joku muu ehti ensin. Katso, mitä on jäljellä, ja valitse uudelleen.
refusal-sorting-taken-back-already = Se vaihe on jo kumottu.
refusal-sorting-gone-on = ”{ $title }” on edennyt sen jälkeen. Ota äänet pois yksi kerrallaan.
