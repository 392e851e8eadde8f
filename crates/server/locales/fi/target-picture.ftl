target-picture-list-title = Tavoitekuvat
target-picture-list-lead = Mihin monet haluavat päästä yhdessä, kirjoitettuna siitä, mitä on sanottu.
target-picture-list-none = Mistään tavoitekuvasta ei ole vielä sovittu.
target-picture-sort-value = Arvot
target-picture-sort-shift = Siirtymät
target-picture-sort-guiding-word = Johtosanat
target-picture-sort-follow-up = Näin sitä seurataan
target-picture-new-title = Aloita tavoitekuva
target-picture-version = versio { $number }
target-picture-versions = Versiot
target-picture-approved = Hyväksynyt { $approved }/{ $asked }
target-picture-draft = luonnos
target-picture-agreed = sovittu
target-picture-in-force = voimassa
target-picture-since = { $day } alkaen
target-picture-agreed-by = { $day }, { $who }
target-picture-outdated = Myöhempi versio on voimassa.
target-picture-to-version = Versioon { $number }
target-picture-to = tilalle
target-picture-behind =
    { $voices ->
        [one] Yksi puheenvuoro
       *[other] { $voices } puheenvuoroa
    }, { $needs ->
        [one] yksi tarve
       *[other] { $needs } tarvetta
    }
target-picture-behind-none = Tämän takana ei ole vielä yhtään puheenvuoroa
target-picture-why = Mikä on uutta
target-picture-compare-with = Vertaa versioon { $number }
target-picture-thanks = Kiitos
target-picture-on = Jatka eteenpäin
target-picture-ground-title = Mihin se perustuu
target-picture-lead-title = Sinulle, joka johdat työtä
target-picture-write-title = Kirjoita seuraava versio
target-picture-agree-title = Kirjoittajat ovat sopineet
target-picture-agree-hint = Sen jälkeen versio ei enää koskaan muutu.
target-picture-agree-who = Ketkä ovat sopineet?
target-picture-agree = Kirjaa
target-picture-day = Päivä
target-picture-force-title = Saata voimaan
target-picture-force-from = Voimassa alkaen
target-picture-force = Kirjaa
target-picture-compare-title = Mikä on muuttunut
target-picture-compare-lead = Versiosta { $from } versioon { $to }, sana sanalta.
target-picture-compare-from = Mistä
target-picture-compare-to = Mihin
target-picture-compare = Vertaa
target-picture-compare-same = Molemmat versiot sanovat saman.
target-picture-compare-changes = Muutokset
target-picture-compare-key = Näin luet:
target-picture-compare-out = poistettu
target-picture-compare-in = lisätty
target-picture-compare-unchanged = { $count ->
    [one] Yksi osa on ennallaan.
   *[other] { $count } osaa on ennallaan.
}
target-picture-part-new = uusi
target-picture-part-changed = muutettu
target-picture-part-gone = poistettu
target-picture-ground-lead = Jokainen version { $number } osa sekä sen takana olevat tarpeet ja puheenvuorot. Ja se, mitä puuttuu kumpaankin suuntaan.
target-picture-ground-alone = Lupaukset, joita mikään puheenvuoro ei kanna
target-picture-ground-alone-none = Jokaisen osan takana on ainakin yksi puheenvuoro.
target-picture-ground-alone-text = { $count ->
    [one] Yhden osan takana ei ole vielä puheenvuoroa.
   *[other] { $count } osaa on vielä ilman puheenvuoroa.
}
target-picture-ground-parts = Osa osalta
target-picture-ground-left = Tarpeet, joista ei ole lupausta
target-picture-ground-left-none = Jokainen tarve on mukana jossakin osassa.
target-picture-ground-left-text = { $count ->
    [one] Yksi tarve ei ole mukana missään osassa.
   *[other] { $count } tarvetta ei ole mukana missään osassa. Eniten puhutut ovat ensin.
}
target-picture-part = Osa
target-picture-part-needs = Tarpeet ja tilaisuudet
target-picture-part-voices = Puheenvuorot
target-picture-voices = { $count ->
    [one] yksi puheenvuoro
   *[other] { $count } puheenvuoroa
}
target-picture-part-before = Versiossa { $number } luki:
target-picture-part-rests = Perustuu
target-picture-part-served = Mikä tekee siitä totta
target-picture-part-said = Näin on sanottu
target-picture-rest-title = Kerro, mihin osa perustuu
target-picture-rest-hint = Valitse yksi: tarve, tilaisuus tai lapun koodi.
target-picture-rest-nothing = Ei valittu
target-picture-rest-code = Lapun koodi
target-picture-rest-one = Valitse yksi: tarve, tilaisuus tai lapun koodi.
target-picture-rest-no-more = Ota takaisin jotakin, mihin osa perustuu
target-picture-rest-which = Mikä?
target-picture-rest-take-back = Ota takaisin
target-picture-write-lead = Yksi sivu. Kirjoita niin, että sanoja tunnistaa siitä omansa.
target-picture-write-number = Tästä tulee versio { $number }. Aiemmat versiot säilyvät.
target-picture-write-hint = Tyhjää kenttää ei lasketa. Numero määrää järjestyksen.
target-picture-write-why = Mikä on uutta, ja miksi
target-picture-write-why-hint = Tämän lukevat kaikki, myös ne, jotka halusivat muutoksen.
target-picture-write = Tallenna luonnos
target-picture-who = Ketkä ovat sen takana?
target-picture-who-hint = Esimerkiksi hyvinvointialue ja sen kunnat.
target-picture-row = Osa { $number }
target-picture-nth = Järjestys
target-picture-sort = Millainen osa
target-picture-from = Mistä (vain siirtymälle)
target-picture-text = Mitä se sanoo
target-picture-suggested = Asukkaiden ehdotukset
notice-target-picture-written = Luonnos on tallennettu.
notice-target-picture-agreed = Versiosta on sovittu. Nyt sen voi lähettää.
notice-target-picture-in-force = Versio on voimassa.
notice-target-picture-rests = Se on kirjattu.
notice-target-picture-rests-no-more = Se on otettu takaisin. Sitä, että se oli siinä, ei unohdeta.
refusal-target-picture-no-parts = Kirjoita ainakin yksi arvo tai yksi siirtymä.
refusal-target-picture-too-many-parts = { $parts } osaa on enemmän kuin yhdeltä sivulta lukee. Enintään { $most }.
refusal-target-picture-half-a-shift = Siirtymä kulkee jostakin johonkin muuhun. Kirjoita molemmat.
refusal-target-picture-part-elsewhere = Yksi osa kuuluu muualle. Avaa sivu uudelleen ja kirjoita se sinne.
refusal-target-picture-nothing-new = Mitään ei ole muutettu. Muuta ensin jotakin osaa.
refusal-target-picture-no-draft = Versiosta { $number } on jo sovittu. Kirjoita ensin seuraava versio.
refusal-target-picture-no-such-version = Versiota { $number } ei ole. Valitse luettelosta.
refusal-target-picture-not-agreed = Versio { $number } on luonnos. Sen kirjoittajien on ensin sovittava siitä.
refusal-target-picture-not-approved = Kukaan ei ole vielä hyväksynyt versiota { $number }. Kirjaa ensin hyväksyntä.
refusal-target-picture-in-force-already = Versio { $number } on voimassa { $from } alkaen. Muuta ei tarvitse tehdä.
refusal-target-picture-before-agreed = Versiosta { $number } sovittiin { $date }. Valitse se päivä tai myöhempi.
refusal-target-picture-in-the-future = { $date } ei ole vielä ollut. Kirjaa se, kun se on tapahtunut.
thing-target-picture = tavoitekuva
thing-part = tavoitekuvan osa
field-shift-from = Mistä
