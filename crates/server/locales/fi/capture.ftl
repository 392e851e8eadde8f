# Kirjaaminen pöydässä: isännän sivu, linkki, laput.

capture-title = Kirjaa, mitä sanotaan
capture-crumbs = Missä olet
capture-receipt = Kirjoita koodi lappuun
capture-held = Sanat pidätetään, kunnes vetäjä on katsonut ne: mukana voi olla henkilötietoja.
capture-text = Mitä sanottiin?
capture-text-hint = Kirjoita ihmisen omin sanoin. Yksi asia kerrallaan, ei nimiä.
capture-kind = Mikä se on?
capture-support = Kuinka moni pöydässä on samaa mieltä?
capture-fewer = Yksi vähemmän
capture-more = Yksi lisää
capture-support-wrong = ”{ $typed }” ei ole lukumäärä. Kirjoita 1 tai enemmän.
capture-question = Mihin kysymykseen se vastaa?
capture-no-question = Ei mihinkään erityiseen
capture-table = Pöytä
capture-send = Tallenna ja saa koodi
capture-written = Pöytä on kirjannut ({ $count })
capture-nothing-written = Ei vielä mitään.
capture-more-written = { $count ->
    [one] 1 lisää, aiempi.
   *[other] { $count } lisää, aiempia.
}
capture-queue-title = Juuri kirjoittamasi
capture-queue-here = Vain tässä puhelimessa
capture-queue-saved = Tallennettu. Koodi on
capture-queue-saved-hall = Tallennettu tilaisuuden tietokoneelle. Koodi on
capture-queue-held = Tallennettu, mutta sanat odottavat, kunnes tilaisuuden vetäjä on katsonut ne. Koodi on
capture-queue-all = Kaikki kirjoittamasi on tallennettu. Puhelimeen ei jäänyt mitään.
capture-queue-away = Tilaisuuden tietokoneeseen ei juuri nyt saada yhteyttä. Jatka kirjoittamista: tekstisi pysyy puhelimessa ja lähtee, kun yhteys palaa. Älä sulje sivua äläkä lataa sitä uudelleen sitä ennen; sivu ei avaudu ilman tietokonetta.
capture-queue-over = Linkki ei ole enää voimassa. Kirjoittamasi on yhä puhelimessa: avaa uusi linkki tilaisuuden vetäjältä, niin se lähtee.
capture-queue-try = Yritä nyt
capture-queue-edit = Muuta ja lähetä uudelleen
capture-hosts-title = Linkki pöytäisännille
capture-hosts-lead = Linkillä pöytäisäntä voi kirjata sanotun ilman tunnusta. Kaikki isännät käyttävät samaa linkkiä ja kertovat pöytänsä.
capture-hosts-made = Illan linkki
capture-hosts-qr = Linkin QR-koodi
capture-hosts-until = Voimassa { $when } asti.
capture-hosts-once = Tulosta sivu tai kirjoita linkki ylös nyt. Se näytetään vain kerran, eikä sitä tallenneta.
capture-hosts-make = Tee linkki
capture-hosts-make-another = Tee uusi linkki
capture-hosts-open = { $count ->
    [one] Yksi linkki on auki
   *[other] { $count } linkkiä on auki
}
capture-hosts-end-explain = Onko linkki joutunut vääriin käsiin? Lopeta se, niin kukaan ei voi enää kirjoittaa sillä. Kirjattu säilyy.
capture-hosts-end = Lopeta kaikki linkit
capture-try = Kirjaa itse
capture-slips-title = Koodilaput
capture-slips-lead = { $count ->
    [one] 1 lappu. Tulosta ja leikkaa; kahdeksan mahtuu A4-arkille.
   *[other] { $count } lappua. Tulosta ja leikkaa; kahdeksan mahtuu A4-arkille.
}
capture-slips-first = Ensimmäiset { $count } näytetään. Valitse pöytä nähdäksesi loput.
capture-slips-none = Ei vielä lappuja
capture-slips-none-next = Kun jotain on kirjattu tai luettu muistiinpanoista, koodit ovat täällä.
capture-slip-how = Katso, mitä sanomastasi tulee: kirjoita koodi osoitteessa { $address }/code
capture-slip-phone = Tai soita: { $contact }
capture-slip-qr = Vastauksen QR-koodi
notice-capture-ended = Kaikki linkit on lopetettu.
