overdue-title = Odottaa vastausta
overdue-none = Kaikki, joille vastaus oli luvattu, ovat saaneet sen.
overdue-lead = { $count ->
    [one] Yhden puheenvuoron olisi jo pitänyt saada vastaus. Emme ole siinä onnistuneet.
   *[other] { $count } puheenvuoron olisi jo pitänyt saada vastaus. Emme ole siinä onnistuneet.
}
overdue-coming = { $count ->
    [one] Lisäksi yksi puheenvuoro odottaa, mutta sen vastauspäivä on vielä edessä.
   *[other] Lisäksi { $count } puheenvuoroa odottaa, mutta niiden vastauspäivä on vielä edessä.
}
overdue-by-place = Myöhässä olevat vastaukset paikoittain
overdue-month = Enintään { $days } päivää
overdue-quarter = { $from }–{ $to } päivää
overdue-longer = Kauemmin
overdue-all = Yhteensä
overdue-what-counts = Jokainen puheenvuoro lasketaan, myös vielä läpikäymättömät. Päivät lasketaan siitä, kun vastauksen piti tulla.
overdue-promises = Lupaukset, joiden päivä on mennyt
overdue-promises-none = Minkään lupauksen päivä ei ole mennyt.
overdue-promise-meeting = Tilaisuudessa annettu lupaus
overdue-promise-need = Tieto tarpeesta
overdue-promise-action = Toimenpide
overdue-since = { $day }, { $days ->
    [one] päivän myöhässä
   *[other] { $days } päivää myöhässä
}
overdue-asked = Muut, jotka eivät ole vastanneet
overdue-asked-none = Kukaan muu ei ole vastauksen velkaa.
overdue-asked-by = vastaus viimeistään { $day }
overdue-rows = Puheenvuorot, pisimpään odottaneet ensin
overdue-words = Puheenvuoro
overdue-due = Vastaus luvattu
overdue-do = Seuraava askel
overdue-held = Pidetään piilossa, kunnes henkilötiedot on käsitelty
overdue-no-need = Liitä tarpeeseen tai vastaa erikseen.
