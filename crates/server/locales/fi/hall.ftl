# Ilta salissa: mukaan otettava tietokone ja sen paluu.

hall-title = Ilta salissa
hall-join-title = Liity tästä
hall-join-qr = QR-koodi kirjoitussivulle
hall-join-how = Liitä puhelin samaan verkkoon kuin tietokone, osoita kameralla ruutua tai kirjoita osoite.
hall-no-network = Tietokone ei ole missään verkossa, joten puhelimet eivät tavoita sitä. Liitä se reitittimeen tai jaa siitä verkko ja käynnistä ohjelma uudelleen.
hall-plain = Yhteyttä ei ole salattu (https puuttuu): samassa verkossa oleva voi lukea lähetetyn. Käytä omaa verkkoa, jossa on salasana.
hall-here-title = Mukana olevat
hall-here-nobody = Kukaan ei ole vielä liittynyt.
hall-phones = Puhelimia
hall-notes = Muistiinpanoja
hall-written = { $count ->
    [one] Yksi muistiinpano on tallennettu.
   *[other] { $count } muistiinpanoa on tallennettu.
}
hall-last = Viimeisin { $when }.
hall-held = { $count ->
    [one] Yksi odottaa: katso ne.
   *[other] { $count } odottaa: katso ne.
}
hall-again = Laske uudelleen
hall-where-title = Missä kaikki on
hall-where = { $count ->
    [one] Kaikki on tällä tietokoneella kansiossa { $folder }. Yksi merkintä on kirjoitettu lähdön jälkeen. Sitä ei ole missään muualla, ennen kuin ilta on kotona.
   *[other] Kaikki on tällä tietokoneella kansiossa { $folder }. { $count } merkintää on kirjoitettu lähdön jälkeen. Sitä ei ole missään muualla, ennen kuin ilta on kotona.
}
hall-plug = Jos sähköt katkeavat, mitään tallennettua ei katoa. Käynnistä ohjelma samalla tavalla; puhelimet löytävät takaisin itse.
hall-after = Jälkeenpäin kotona ilta liitetään muuhun:
hall-whole = { $count ->
    [one] Tietokoneella on kaikki, yksi merkintä, myös muista tilaisuuksista. Poista kopio, kun ilta on kotona.
   *[other] Tietokoneella on kaikki, { $count } merkintää, myös muista tilaisuuksista. Poista kopio, kun ilta on kotona.
}
hall-home-title = Ilta ilman verkkoa
hall-home-lead = Kannettava voi olla salin oma palvelin: siinä on kaikki mukana, puhelimet liittyvät siihen, ja jälkeenpäin ilta yhdistetään siihen, mitä täällä on tapahtunut.
hall-before-title = Ennen iltaa
hall-before-take = Palvelimella: tee mukaan otettava tiedosto.
hall-before-open = Kannettavalla, salissa: käynnistä.
hall-before-whole = Tiedosto on täydellinen kopio: kaikki sanottu ja kirjautumisoikeudet. Kanna sitä salatulla levyllä.
hall-back-title = Illan jälkeen
hall-back-lead = Ensin näytetään, mitä lisättäisiin ja mitä on muutettu molemmilla puolilla. Mitään ei muuteta ennen kuin sanot.
hall-back-file = Kannettavan tiedosto
hall-back-hint = Illan kansion ledger.db, kun ohjelma on suljettu, tai varmuuskopio.
hall-back-look = Katso mitä se on
hall-back-missing = Valitse ensin tiedosto.
hall-back-gone = Tiedosto ei ole enää täällä. Valitse se uudelleen.
hall-joined-list = Kotiin tuodut illat
hall-joined-one = { $count ->
    [one] { $when }, yksi merkintä
   *[other] { $when }, { $count } merkintää
}
hall-look-title = Ennen illan liittämistä
hall-look-lead = { $count ->
    [one] Tiedosto on ehyt: mitään ei ole muutettu jälkikäteen. Yksi uusi merkintä lisätään.
   *[other] Tiedosto on ehyt: mitään ei ole muutettu jälkikäteen. { $count } uutta merkintää lisätään.
}
hall-look-known = { $count ->
    [one] Yksi oli jo täällä.
   *[other] { $count } oli jo täällä.
}
hall-look-nothing-yet = Mitään ei ole vielä muutettu. Lue alla oleva ja liitä sitten; se ei muuta mitään, mikä täällä jo on.
hall-look-join = Liitä ilta
hall-look-all-here = Kaikki tiedostossa on jo täällä.
hall-joined-title = Kotiin tuotu ilta
hall-joined-lead = { $count ->
    [one] Yksi muistiinpano tuli mukana. Kaikki lappujen koodit toimivat täällä.
   *[other] { $count } muistiinpanoa tuli mukana. Kaikki lappujen koodit toimivat täällä.
}
hall-wipe-title = Poista kannettavan kopio
hall-wipe = Kun sinne ei enää kirjoiteta. Komento tekee sen vain, jos kaikki todella on täällä:
hall-both-title = Muutettu molemmilla puolilla ({ $count })
hall-both-none = Mitään ei muutettu molemmilla puolilla.
hall-both-lead = Molemmat jäävät historiaan. Jos nyt voimassa oleva ei pidä paikkaansa, muuta se asian omalla sivulla.
hall-both-ours = Täällä: { $who }, { $when }
hall-both-theirs = Salissa: { $who }, { $when }
hall-col-what = Mikä
hall-col-ours = Täällä
hall-col-theirs = Salissa
hall-col-now = Voimassa nyt
hall-holds-ours = kuten täällä
hall-holds-theirs = kuten salissa
hall-holds-both = molemmat
hall-alike-title = Ehkä sama muistiinpano ({ $count })
hall-alike-none = Mikään muistiinpano ei näytä olevan kirjoitettu molemmilla puolilla.
hall-alike-lead = Mitään ei yhdistetä itsestään. Jos kyse on samasta, siirrä toinen syrjään sen omalla sivulla.
hall-alike-same = Samat sanat, täällä ja salissa
hall-alike-nearly = Melkein samat sanat, täällä ja salissa
hall-thing-meeting = tilaisuus
hall-thing-print = tuloste
hall-thing-other = muu
notice-hall-joined = Ilta on kotona.
notice-hall-nothing = Tiedostossa ei ollut mitään uutta.
