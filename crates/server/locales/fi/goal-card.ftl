goal-card-list-title = Tuloskortit
goal-card-list-lead = Yksi tavoite kortilla: mistä lähdimme, minne menemme, miten sujuu ja ketkä sitä pyysivät.
goal-card-list-none = Tuloskortteja ei vielä ole.
goal-card-whose = Kenen tuloskortit
goal-card-all = Kaikki
goal-card-new-title = Aloita tuloskortti
goal-card-new-lead = Tavoite, jonka voi laskea ja jonka ihmiset tunnistavat omakseen.
goal-card-write-title = Kirjoita tuloskortti uudelleen
goal-card-why-hint = Syy jää näkyviin kortille.
goal-card-goal = Tavoite
goal-card-goal-hint = Mieluiten niin kuin joku sen sanoisi: Tiedän, kuka kotiini tulee.
goal-card-organisation = Organisaatio
goal-card-organisation-missing = Valitse, kenen tuloskortti on.
goal-card-choose = Valitse
goal-card-unit = Yksikkö
goal-card-unit-hint = Esimerkiksi pohjoisen alueen kotihoito.
goal-card-owner = Kuka vastaa
goal-card-measure = Mitä lasketaan
goal-card-measure-hint = Niin että kaksi ihmistä laskee samalla tavalla.
goal-card-counted-in = Missä yksikössä
goal-card-counted-in-hint = Esimerkiksi prosenttia, päivää tai henkilöä.
goal-card-better = Kumpi suunta on hyvä?
goal-card-baseline = Lähtötilanne
goal-card-baseline-date = Lähtötilanteen päivä
goal-card-target = Tavoitearvo
goal-card-target-date = Päivä, jona tavoite on saavutettu
goal-card-number-hint = Esimerkiksi 12 tai 12,5.
goal-card-number-wrong = ”{ $typed }” ei ole luku. Kirjoita se näin: 12 tai 12,5.
goal-card-kpi = Koladan tunnusluku
goal-card-kpi-hint = Jos mittari on siellä: N tai U ja viisi numeroa, kuten N00945.
goal-card-kpi-wrong = ”{ $typed }” ei ole tunnusluku. Kirjoita N tai U ja viisi numeroa, kuten N00945.
goal-card-period = Voimassa
goal-card-period-days = { $from } – { $to }
goal-card-behind = Ketkä sitä pyysivät
goal-card-nobody = Tavoitteen takana ei ole vielä yhtään ääntä.
goal-card-voices = { $count ->
    [one] Tavoitteen takana on yksi ääni
   *[other] Tavoitteen takana on { $count } ääntä
}
goal-card-voices-title = Äänet takana: { $goal }
goal-card-needs = Tarpeet, joihin tavoite perustuu
goal-card-parts = Mitä tavoitekuvan osaa se koskee
goal-card-part = Tavoitekuvan osa
goal-card-values-title = Miten sujuu
goal-card-values-none = Arvoja ei ole vielä kirjattu.
goal-card-day = Päivä
goal-card-number = Arvo
goal-card-note = Kommentti
goal-card-note-hint = Mistä luku on tai mitä on hyvä tietää.
goal-card-struck = poistettu
goal-card-stood = Aiemmin { $was }. Korjattu: { $why }
goal-card-correct = Korjaa
goal-card-correct-title = Korjaa arvo
goal-card-correct-lead = Nyt tässä on { $stands }. Se jää historiaan.
goal-card-strike = Arvoa ei pitäisi olla lainkaan
goal-card-table = Lataa arvot taulukkona
goal-card-chart-title = { $measure } ajan myötä
goal-card-chart-desc = Kaikki arvot ovat alla olevassa taulukossa.
goal-card-line-baseline = Lähtötilanne { $amount }
goal-card-line-target = Tavoite { $amount }
goal-card-trend-unknown = Arvoa ei ole vielä kirjattu. Lähdimme arvosta { $baseline } ({ $begun }), ja tavoite on { $target } ({ $by }).
goal-card-trend-reached = Tavoite { $target } on saavutettu: { $last } ({ $day }). Lähdimme arvosta { $baseline } ({ $begun }). Tavoitepäivä on { $by }.
goal-card-trend-better = Parempi: { $last } ({ $day }), kun alussa oli { $baseline } ({ $begun }). Tavoite on { $target } ({ $by }).
goal-card-trend-same = Kuten alussa: { $last } ({ $day }), ja alussa { $baseline } ({ $begun }). Tavoite on { $target } ({ $by }).
goal-card-trend-worse = Huonompi kuin alussa: { $last } ({ $day }), kun alussa oli { $baseline } ({ $begun }). Tavoite on { $target } ({ $by }).
goal-card-tag-unknown = ei vielä arvoa
goal-card-tag-reached = tavoite saavutettu
goal-card-tag-better = parempi
goal-card-tag-same = ennallaan
goal-card-tag-worse = huonompi
goal-card-activities = Mitä tehdään
goal-card-activities-none = Ei vielä toimenpiteitä.
goal-card-activity-new = Lisää toimenpide
goal-card-activity = Omin sanoin
goal-card-activity-thing = Tai jotakin täällä jo olevaa
goal-card-activity-words = Ei mitään, vain sanat
goal-card-activity-add = Lisää
goal-card-take-away = Poista
goal-card-outcome = Mitä siitä tuli
goal-card-outcome-none = Sitä ei ole vielä kerrottu.
goal-card-before = Milloin kortti on kirjoitettu uudelleen
goal-card-value-new = Kirjaa arvo
goal-card-many-title = Monta arvoa kerralla
goal-card-many-file = Taulukkotiedosto (CSV)
goal-card-many-paste = Tai liitä rivejä
goal-card-many-hint = Yksi rivi arvoa kohden: päivä; arvo; kommentti. Esimerkiksi 2026-03-31;12,5;suunnittelusta.
goal-card-many-look = Tarkista ensin
goal-card-many-found = { $count ->
    [one] Yksi arvo voidaan tallentaa. Mitään ei ole vielä tallennettu.
   *[other] { $count } arvoa voidaan tallentaa. Mitään ei ole vielä tallennettu.
}
goal-card-many-none = Yhtään arvoa ei voi tallentaa. Palaa ja korjaa rivit.
goal-card-many-wrong = { $count ->
    [one] Yhtä riviä ei voi lukea
   *[other] { $count } riviä ei voi lukea
}
goal-card-many-line = Rivi { $line }:
goal-card-line-day = ”{ $typed }” ei ole päivä.
goal-card-line-number = ”{ $typed }” ei ole luku.
goal-card-line-ahead = { $typed } ei ole vielä ollut.
goal-card-line-twice = Päivältä { $typed } on jo arvo. Korjaa se kortilla.
goal-card-many-keep = { $count ->
    [one] Tallenna arvo
   *[other] Tallenna { $count } arvoa
}
goal-card-many-back = Takaisin kortille
goal-card-tell-title = Kerro, mitä siitä tuli
goal-card-tell-value = Arvo, josta on kyse
goal-card-story = Kertomus
goal-card-story-hint = Mitä ihmiset huomaavat? Mikä onnistui, mikä ei?
goal-card-tie-title = Liitä tarpeeseen tai tavoitekuvaan
goal-card-tie-none = Ei mitään
goal-card-tie-nothing = Valitse tarve tai tavoitekuvan osa.
goal-card-tie = Liitä
goal-card-year-title = { $title }: seuranta { $year }
goal-card-year-link = Seuranta vuosittain
goal-card-year-lead = Mitä vuoden aikana on tapahtunut, lukuina ja kertomuksina, ja tie kaikkeen, mihin se perustuu.
goal-card-year-other = Muut vuodet
goal-card-year-none = Tavoitekuvaan ei ole vielä liitetty tuloskortteja.
goal-card-year-before = Ennen vuotta
goal-card-year-no-value = ei arvoa
goal-card-year-without = Tavoitekuvan osat ilman tuloskorttia
goal-card-year-changes = Mikä on muuttunut
goal-card-year-changes-none = Vuodelle ei ole kirjattu muutoksia.
goal-card-year-steps = Tiekartan askeleet
goal-card-paper-kind = Tuloskortti
goal-card-paper-values = Viimeisimmät arvot
goal-card-paper-more = { $count ->
    [one] Yksi lisää on sivulla.
   *[other] { $count } lisää on sivulla.
}
goal-card-paper-words = Mitä ihmiset ovat sanoneet
notice-goal-card-begun = Tuloskortti on aloitettu.
notice-goal-card-written = Tuloskortti on kirjoitettu uudelleen.
notice-goal-card-noted = Arvo on tallennettu.
notice-goal-card-corrected = Arvo on korjattu. Aiempi jää historiaan.
notice-goal-card-activity-added = Toimenpide on lisätty.
notice-goal-card-activity-gone = Toimenpide on poistettu.
notice-goal-card-told = Kertomus on tallennettu.
notice-goal-card-tied = Tuloskortti on liitetty siihen.
refusal-goal-card-ends-before-it-starts = Tuloskortti päättyisi { $to }, ennen kuin se alkaa { $from }. Muuta jompaakumpaa päivää.
refusal-goal-card-target-before-baseline = Tavoite on määrä saavuttaa { $to }, ja lähtötilanne on { $from }. Muuta jompaakumpaa päivää.
refusal-goal-card-target-is-worse = Tavoite on huonompi kuin lähtötilanne. Muuta jompaakumpaa lukua tai hyvää suuntaa.
refusal-goal-card-nothing-new = Mitään ei ole muutettu. Muuta ensin jotakin.
refusal-goal-card-no-values = Tallennettavaa arvoa ei ole. Kirjoita ainakin yksi.
refusal-goal-card-too-many-values = { $values } arvoa on enemmän kuin kerralla voi tarkistaa. Enintään { $most }.
refusal-goal-card-there-already = Päivältä { $date } on jo arvo. Korjaa se sen sijaan.
refusal-goal-card-no-such-value = Arvoa ei ole tai se on poistettu. Valitse luettelosta.
refusal-goal-card-no-such-activity = Toimenpidettä ei enää ole. Lataa sivu uudelleen.
refusal-goal-card-no-activity = Se ei ole toimenpide: { $kind }. Valitse toimi, kokeilu tai askel.
refusal-goal-card-in-the-future = { $date } ei ole vielä ollut. Kirjaa arvo, kun se tiedetään.
thing-goal-card = tuloskortti
thing-activity = toimenpide
field-unit = Yksikkö
field-goal = Tavoite
field-counted-in = Mittayksikkö
field-story = Kertomus
