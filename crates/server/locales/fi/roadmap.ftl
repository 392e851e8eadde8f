roadmap-list-title = Tiekartat
roadmap-list-lead = Askeleet kohti tavoitekuvaa vuosi vuodelta. Kukin kunta voi toimia omalla tavallaan, ja silloin kerrotaan miksi.
roadmap-list-none = Tiekarttaa ei vielä ole.
roadmap-steps = { $count ->
    [one] Yksi yhteinen askel
   *[other] { $count } yhteistä askelta
}
roadmap-differing = { $count ->
    [one] Yksi kunta toimii jossain toisin
   *[other] { $count } kuntaa toimii jossain toisin
}
roadmap-new-title = Aloita tiekartta
roadmap-new-lead = Aloita nimestä. Alueet ja askeleet lisätään sitten yksi kerrallaan.
roadmap-who = Keitä se koskee
roadmap-who-hint = Esimerkiksi: hyvinvointialue ja sen kunnat.
roadmap-picture = Tavoitekuva
roadmap-picture-none = Ei mitään, se on itsenäinen
roadmap-begin = Aloita
roadmap-for = Tie tavoitekuvaan:
roadmap-none = Tiekartalla ei ole vielä alueita.
roadmap-table = Lataa taulukkona
roadmap-area = Alue
roadmap-area-title = Tiekartan alue
roadmap-area-new = Lisää alue
roadmap-area-write = Kirjoita alue uudelleen
roadmap-area-none = Ei vielä askelia.
roadmap-now = Näin on nyt
roadmap-wished = Näin haluamme olevan
roadmap-parts = Mitä tavoitekuvan osaa se koskee
roadmap-needs = Tarpeet, joihin se perustuu
roadmap-steps-title = Askeleet
roadmap-step-new = Lisää askel
roadmap-step-write = Kirjoita askel uudelleen
roadmap-step-write-lead = Toisin toimivat kunnat näkevät, että teksti on muuttunut.
roadmap-what = Mitä tehdään
roadmap-what-hint = Lause, jonka kaikki ymmärtävät.
roadmap-years = Vuodet
roadmap-from = Vuodesta
roadmap-from-hint = Esimerkiksi 2027.
roadmap-to = Vuoteen
roadmap-year-wrong = ”{ $typed }” ei ole vuosi. Kirjoita se näin: 2027.
roadmap-owner = Kuka vastaa
roadmap-owner-hint = Rooli tai yksikkö.
roadmap-measure = Mistä näemme, että se on tehty
roadmap-conditions = Mitä tarvitaan ensin
roadmap-conditions-hint = Päätökset, rahat, ihmiset, sopimukset.
roadmap-because = Siksi: { $why }
roadmap-nothing = ei mitään
roadmap-stood = Miten on edetty
roadmap-stood-none = Mitään ei ole vielä kirjattu. Askel on suunniteltu.
roadmap-before = Mitä on muutettu
roadmap-move-title = Kerro, missä vaiheessa askel on
roadmap-move-date = Päivä
roadmap-move-where = Missä
roadmap-move-everywhere = Kaikkialla
roadmap-note = Kommentti
roadmap-note-hint = Kirjoita syy, jos askeleesta luovutaan tai palataan taaksepäin.
roadmap-municipalities = Kunnittain
roadmap-municipalities-lead = Yhteiset askeleet ovat kaikilla. Joka toimii toisin, kertoo miksi.
roadmap-differences = { $count ->
    [one] yksi asia toisin
   *[other] { $count } asiaa toisin tai itse
}
roadmap-no-differences = noudattaa kaikkia askelia
roadmap-difference = Ero
roadmap-difference-own = oma askel
roadmap-difference-not-here = ei tehdä täällä
roadmap-difference-otherwise = toisin täällä
roadmap-outdated = voi olla vanhentunut
roadmap-outdated-lead = { $count ->
    [one] Yksi yhteinen askel on kirjoitettu uudelleen sen jälkeen, kun kunta valitsi toisin. Katsokaa sitä uudelleen.
   *[other] { $count } yhteistä askelta on kirjoitettu uudelleen sen jälkeen, kun kunta valitsi toisin. Katsokaa niitä uudelleen.
}
roadmap-since = Yhteiseen askeleeseen sen jälkeen tehdyt muutokset
roadmap-local-title = { $title } – { $name }
roadmap-local-lead = { $count ->
    [one] Kaikki on yhteistä yhtä asiaa lukuun ottamatta.
   *[other] Yhteisistä ja omista askelista { $count } on täällä toisin.
}
roadmap-local-same = Kunta noudattaa kaikkia yhteisiä askelia.
roadmap-own-new = Lisää oma askel
roadmap-own-of = Askel, jonka { $name } ottaa itse.
roadmap-follows = Kunta noudattaa yhteistä askelta.
roadmap-otherwise-title = Ketkä toimivat toisin
roadmap-otherwise-none = Kaikki noudattavat askelta.
roadmap-withdrawn = Voimassa { $date } asti.
roadmap-deviate-title = Toimi kunnassa toisin
roadmap-not-here = Emme tee tätä lainkaan
roadmap-deviate-why = Miksi
roadmap-deviate-why-hint = Syy näytetään kaikille.
roadmap-withdraw-title = Noudata taas yhteistä askelta
roadmap-withdraw = Noudata askelta
roadmap-picture-title = Askeleet vuosi vuodelta
roadmap-picture-desc = Jokainen alue on kaista ja jokainen askel palkki ensimmäisestä vuodestaan viimeiseen. Samat tiedot ovat alla olevissa taulukoissa.
roadmap-today = tänään
notice-roadmap-begun = Tiekartta on aloitettu.
notice-roadmap-area-written = Alue on tallennettu.
notice-roadmap-step-added = Askel on lisätty.
notice-roadmap-step-written = Askel on kirjoitettu uudelleen.
notice-roadmap-moved = Askeleen vaihe on kirjattu.
notice-roadmap-deviated = Kunnan oma tapa on tallennettu.
notice-roadmap-withdrawn = Kunta noudattaa taas yhteistä askelta.
refusal-roadmap-ends-before-it-starts = Askel päättyisi { $to }, ennen kuin se alkaa { $from }. Muuta jompaakumpaa vuotta.
refusal-roadmap-year-out-of-reach = { $year } ei ole tiekartan vuosi. Kirjoita vuosi väliltä { $first }–{ $last }.
refusal-roadmap-too-many-areas = Tiekartalla voi olla enintään { $most } aluetta. Kirjoita johonkin niistä.
refusal-roadmap-no-such-area = Tiekartalla ei ole sellaista aluetta. Valitse luettelosta.
refusal-roadmap-part-elsewhere = Yksi osa kuuluu toiseen tavoitekuvaan. Valitse luettelosta.
refusal-roadmap-nothing-new = Mitään ei ole muutettu. Muuta ensin jotakin.
refusal-roadmap-own-step = Tämä on yhden kunnan oma askel. Kirjoita se sen sijaan uudelleen.
refusal-roadmap-follows-already = Kunta noudattaa jo yhteistä askelta. Mitään ei tarvitse perua.
refusal-roadmap-same-state = Askel on jo { $state }. Valitse jokin muu.
refusal-roadmap-no-reason = Kirjoita miksi. Joku on ehkä luottanut askeleeseen.
refusal-roadmap-in-the-future = { $date } ei ole vielä ollut. Kirjaa se, kun se on tapahtunut.
thing-roadmap = tiekartta
thing-step = tiekartan askel
field-now = Näin on nyt
field-wished = Näin haluamme olevan
field-conditions = Mitä tarvitaan ensin
field-note = Kommentti
