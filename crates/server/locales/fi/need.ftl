need-list-title = Tarpeet
need-list-lead = Tätä ihmiset ovat sanoneet tarvitsevansa, ja tämä siitä on seurannut.
need-list-empty = Ei näytettäviä tarpeita
need-list-empty-text = Valitse toinen paikka tai näytä kaikki tarpeet.
need-list-count = { $count ->
    [one] Yksi tarve
   *[other] { $count } tarvetta
}
need-filter-place = Paikka
need-filter-all-places = Kaikki paikat
need-filter-standing = Mitä siitä on seurannut
need-filter-all-standings = Kaikki
need-filter-show = Näytä
need-col-need = Tarve
need-col-standing = Nyt
need-col-voices = Ääniä
need-col-rank = Priorisointi
need-col-last = Viimeksi
need-rank-short = { $rank }/{ $of }
need-rank-shared-short = jaettu
need-rank-none-short = ei laskettu
need-last = { $days ->
    [0] kuultu tänään
    [one] kuultu eilen
   *[other] kuultu { $days } päivää sitten
}
need-observed-short = työntekijän havainto
need-new-link = Kirjaa jotain, minkä olet nähnyt työssäsi

need-crumbs = Olet tässä
need-confirmed = Ne, joita tarve koskee, ovat vahvistaneet sanat: { $how }
need-observed = Työntekijä on havainnut tämän työssään. Kukaan ei ole sanonut sitä tilaisuudessa.
need-joined-to = Tämä tarve on nyt osa toista:
need-joined = Tähän kuuluvat myös: { $titles }
need-work-link = Työstä tarvetta
need-said = Näin ihmiset sanoivat
need-all-voices = { $count ->
    [one] Lue ääni
   *[other] Lue kaikki { $count } ääntä
}
need-figures = Kuinka moni ja missä
need-figure-voices = { $count ->
    [one] ääni
   *[other] ääntä
}
need-figure-support = { $count ->
    [one] henkilö oli tämän takana pöydissä
   *[other] henkilöä oli tämän takana pöydissä
}
need-figure-meetings = { $count ->
    [one] tilaisuus
   *[other] tilaisuutta
}
need-figure-rank = sija, kun tarpeita oli { $of }
need-where = Mitkä tilaisuudet ja paikat
need-places = Paikat:
need-against-title = Mikä puhuu vastaan
need-against-text = Kaikki eivät ole samaa mieltä. Nämäkin äänet lasketaan.
need-rank-title = Kuinka tärkeää
need-rank = Sija { $rank }, kun tarpeita oli { $of }. Pisteitä { $dots }.
need-rank-shared = Sijan jakaa toinen tarve, joka sai yhtä monta.
need-rank-round = Katso koko kierros: { $title }
need-before-title = Onko tämä sanottu ennen?
need-before-heard = Kuultiin ensi kerran { $date }
need-before-answer = Vastaus silloin:
need-before-no-answer = Silloin ei saatu vastausta.
need-heard-again = Kuultiin uudelleen
need-answer-title = Vastaus
need-answer-none = Vastausta ei ole vielä.
need-answer-old = Tämä vastaus annettiin ennen kuin tarve avattiin uudelleen.
need-answer-said = Mitä sanoitte
need-answer-done = Mitä olemme tehneet
need-answer-planned = Mitä suunnittelemme
need-answer-not-done = Mitä emme tee ja miksi
need-answer-others = Mistä muut vastaavat
need-answer-easy = Selkokielellä
need-answer-next = Seuraavaksi
need-answer-by = { $name } vastasi { $date }.
need-answer-link = Vastaus omana sivunaan tulostettavaksi
need-answer-gone = { $count ->
    [one] Yksi vastauksessa laskettu ääni on poistettu sen jälkeen.
   *[other] { $count } vastauksessa laskettua ääntä on poistettu sen jälkeen.
}
need-answer-older = Aiemmat vastaukset:
need-response-good = Asianosaisten mielestä vastaus on hyvä ({ $setting }).
need-response-bad = Asianosaiset eivät hyväksy vastausta ({ $setting }).
need-thread-title = Mitä tähän mennessä on tapahtunut
need-thread-link = Katso koko lanka äänistä vastaukseen
need-hand-over-title = Siirretty muille
need-hand-over-answer = He vastaavat:
need-hand-over-receipt = He vahvistivat { $date } ottaneensa asian vastaan.
need-hand-over-no-receipt = He eivät ole vahvistaneet ottaneensa asiaa vastaan.
need-hand-over-by = Vastaus viimeistään { $date }.
need-barrier-title = Mikä on esteenä
need-barrier-asked = Vastausta pyydetty: { $who }, viimeistään { $date }
need-barrier-removed = Este on poistunut
need-late = Myöhässä
need-owner-title = Keneltä voit kysyä
need-owner = Vastuuhenkilö
need-owner-none = Ketään ei ole vielä nimetty
need-next = Seuraava tieto viimeistään
need-next-none = Päivää ei ole vielä sovittu
need-mandate = Kenen asia tämä on
need-history-link = Kuka liitti tarpeeseen mitä, milloin ja miksi

need-voices-title = Mitä ihmiset sanoivat: { $title }
need-voices-crumb = Äänet
need-voices-lead = { $count ->
    [0] Tässä ei lasketa yhtään ääntä.
    [one] Tässä lasketaan yksi ääni.
   *[other] Tässä lasketaan { $count } ääntä.
}

need-history-title = Jokainen askel: { $title }
need-history-crumb = Jokainen askel
need-history-lead = Uusin on ensin. Peruttua ei enää lasketa, mutta se jää näkyviin tähän.
need-history-why = Miksi:
need-history-unseen = ääni, jota ei näytetä
need-history-answer = vastaus ({ $name })
need-history-withdrawn = Peruttu:
need-history-withdraw = Peru
need-history-withdraw-why = Miksi tämä perutaan?
need-history-withdraw-do = Peru tämä askel
need-who-lead = työn vetäjä
need-who-host = pöytäisäntä
need-who-resident = asukas
need-who-house = järjestelmä
need-why-sorted = ääni lajiteltiin tähän
need-why-moved = ääni siirrettiin
need-why-answered = sanojat saivat vastauksen
need-why-reported = vastaus kertoo siitä
need-why-round = tarpeen sai valita kierroksessa
need-why-group = se on ryhmän tehtävä
need-why-others = asia kuuluu muille
need-why-way = se on esteenä
need-why-step = se on askel matkalla
need-why-goal = tavoite perustuu siihen

need-new-title = Jotain, minkä olet nähnyt työssäsi
need-new-lead = Tarpeet syntyvät siitä, mitä ihmiset sanovat. Jos olet nähnyt jotain, mitä kukaan ei ole sanonut, kirjoita se tähän. Se näkyy työntekijän havaintona.
need-new-do = Tallenna havainto
need-new-no-place = Paikkaa ei ole valittu: valitse, missä olet nähnyt sen.
need-choose = Valitse …
need-form-title = Muutama sana
need-form-title-hint = Mieluiten ihmisten omin sanoin, esimerkiksi ”Viimeinen bussi lähtee liian aikaisin”.
need-form-statement = Mitä tarvitaan?
need-form-statement-hint = Yksi tai kaksi lausetta. Kerro, mitä tarvitaan, älä miten se ratkaistaan.
need-form-why = Miksi?
need-form-owner = Nimi
need-form-role = Tehtävä
need-form-contact = Puhelin tai sähköposti
need-form-contact-hint = Näkyy kaikille, jotta ihmiset voivat soittaa.
need-form-next = Seuraava tieto viimeistään
need-form-next-hint = Päivän jälkeen tarve näkyy myöhästyneenä.
need-save = Tallenna
need-done = Tehty
need-nothing-chosen = Mitään ei ole valittu: valitse vaihtoehto ja lähetä uudelleen.
need-same-words = samat sanat: { $words }

need-work-title = Työstä: { $title }
need-work-crumb = Työstä tarvetta
need-start-title = Käynnistä jotain
need-do-group = Työryhmä
need-do-trial = Kokeilu
need-do-decision = Päätös
need-do-action = Toimenpide
need-do-hand-over = Siirrä sille, jolle asia kuuluu
need-do-answer = Kirjoita vastaus
need-steps-title = Askel askeleelta
need-formulate-title = Kerro, mitä tarvitaan
need-formulate-text = Kirjoita niin, että sanojat tunnistavat asiansa. Uudet sanat näytetään heille uudelleen.
need-confirm-title = Kysy asianosaisilta, ovatko sanat oikein
need-confirm-text = Se voi olla viiteryhmä, seuraava tilaisuus tai muutama sanojista.
need-confirm-how = Miten kysyit ja kuinka monelta?
need-confirm-how-hint = Ei nimiä. Esimerkiksi: ”Viiteryhmä, 6/8, 12. marraskuuta”.
need-confirm-do = He vahvistavat sanat
need-assign-title = Nimeä vastuuhenkilö
need-assign-text = Henkilö, jolle voi soittaa, ja päivä, jolloin tietoa viimeistään tulee.
need-returns-title = Onko tätä kokeiltu ennen?
need-returns-text = Saman paikan tarpeita, joissa on samoja sanoja. Valitse se, joka on sama tarve, jos jokin on.
need-returns-none = Täältä ei ole aiempaa tarvetta, jossa olisi samoja sanoja.
need-returns-which = Aiempi tarve
need-returns-noted = Jo merkitty:
need-returns-why-hint = Esimerkiksi: ”Sama kysymys iltabussista kuin 2019”.
need-returns-do = Se on sama tarve
need-contrary-title = Merkitse ääni, joka on eri mieltä
need-contrary-text = Se näkyy tarpeen sivulla muiden rinnalla.
need-contrary-none = Paikalta ei ole muita ääniä.
need-contrary-which = Ääni
need-contrary-do = Merkitse
need-merge-title = Yhdistä toiseen tarpeeseen
need-merge-text = Kumpikin säilyttää äänensä, ja ne voi erottaa taas.
need-merge-which = Tarve, joka liitetään tähän
need-merge-do = Yhdistä
need-unmerge-why = { $count ->
    [one] ”{ $title }” on tässä yhden äänen kanssa. Miksi se erotetaan taas?
   *[other] ”{ $title }” on tässä { $count } äänen kanssa. Miksi se erotetaan taas?
}
need-unmerge-do = Ota takaisin erilleen
need-sort-link = Lajittele paikan äänet
need-respond-title = Kirjaa, mitä asianosaiset pitävät vastauksesta
need-respond-text = Ilman nimiä. He voivat kertoa sen myös itse lappunsa koodilla.
need-respond-agreed = Onko vastaus hyvä?
need-respond-yes = Kyllä
need-respond-no = Ei
need-respond-setting = Keneltä kysyttiin?
need-respond-setting-hint = Esimerkiksi: ”Viiteryhmä” tai ”Tilaisuus 7. toukokuuta”.
need-respond-words = Heidän sanoillaan
need-close-title = Päätä tarve
need-close-text = Tarve päätetään vasta, kun sanojat ovat saaneet vastauksen.
need-check-there = On
need-check-missing = Puuttuu
need-check-do = Tee se nyt
need-check-answer = Vastaus niille, jotka sanoivat sen
need-check-agreed = Kukaan asianosainen ei torju vastausta
need-check-receipt = Se, jolle asia kuuluu, on vahvistanut ottaneensa sen vastaan, tai vastaus sanoo rehellisesti, ettei se onnistu
need-close-why = Miksi muuta ei tarvitse tehdä?
need-close-do = Päätä
need-reopen-title = Avaa tarve uudelleen
need-reopen-text = Kaikki tapahtunut säilyy. Sanojat odottavat sitten uutta vastausta.
need-reopen-do = Avaa uudelleen
notice-need-withdrawn = Askel on peruttu.
notice-need-observed = Havainto on tallennettu.
notice-need-formulated = Sanat on tallennettu. Näytä ne asianosaisille.
notice-need-confirmed = On merkitty, että sanat ovat oikein.
notice-need-assigned = Tallennettu. Kaikki näkevät, kuka vastaa.
notice-need-against = Ääni on nyt eri mieltä olevien joukossa.
notice-need-returns = On merkitty, että tarve on kuultu ennen.
notice-need-merged = Tarpeet on yhdistetty. Ne voi erottaa taas.
notice-need-unmerged = Tarve on taas erillään kaikkine äänineen.
notice-need-responded = Heidän mielipiteensä on tallennettu ja näkyy vastauksen luona.
notice-need-closed = Tarve on päätetty. Kaikki tapahtunut säilyy.
notice-need-reopened = Tarve on taas avoinna.
need-why-promised = se on lupauksen takana
need-promises-title = Lupaukset, jotka lähtevät tästä
