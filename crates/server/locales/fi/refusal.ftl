refusal-feedback-nothing-said = Kirjoita muutamalla sanalla, mikä oli vaikeaa. Muuten kukaan ei voi korjata sitä.
refusal-feedback-said = Tähän on jo kirjoitettu. Kerro asiasi saavutettavuussivulla.
refusal-feedback-settled = Asia on jo hoidettu. Lataa sivu uudelleen.
refusal-general-empty = ”{ $field }” on tyhjä. Kirjoita muutama sana.
refusal-general-too-long = Kohdassa ”{ $field }” on { $length } merkkiä, ja siinä saa olla { $limit }. Lyhennä tekstiä.
refusal-general-unknown = Tällaista ei ole: { $what } { $id }. Osoite voi olla väärä.
refusal-general-exists = On jo olemassa: { $what }. Avaa olemassa oleva.
refusal-general-no-such-thing = Tällaista ei ole: { $thing }. Lataa sivu uudelleen.

refusal-action-from-nothing = Toimi seuraa päätöksestä tai tarpeesta. Valitse jompikumpi.
refusal-action-done-already = Tämä on jo tehty. Muuta ei tarvitse kirjata.

refusal-answer-says-nothing = Kirjoita ainakin yksi näistä: mitä teimme, mitä suunnittelemme, mitä emme tee ja miksi, mikä kuuluu muille.
refusal-answer-need-is-merged = Tarve on yhdistetty toiseen. Vastaa siihen.
refusal-answer-cannot-report = Vastaus ei voi kertoa siitä. Valitse tähän tarpeeseen kuuluva kokeilu, päätös, toimi, muutos tai siirto.

refusal-barrier-nobody-acts = Kirjoita, mitä voimme itse tehdä tai mitä muiden on poistettava, ainakin toinen.

refusal-change-from-nothing = Muutos seuraa toimesta tai kokeilusta. Valitse jompikumpi.

refusal-claim-does-not-fit = Näitä ei voi yhdistää näin: { $from } ja { $to }. Valitse toinen vaihe.
refusal-claim-drawn-already = Se on jo kirjattu. Muuta ei tarvitse tehdä.
refusal-claim-not-there = Vaihe on jo peruttu, tai sitä ei ole koskaan ollut. Lataa sivu uudelleen.
refusal-claim-itself = Tarve ei voi viitata itseensä. Valitse toinen.

refusal-decision-about-nothing = Päätös koskee vähintään yhtä tarvetta tai kokeilua. Valitse jokin.
refusal-decision-taken-already = Päätös tehtiin { $date }. Valmistele uusi, jos haluat muuttaa sitä.
refusal-decision-not-taken = Päätöstä ei ole vielä tehty. Kirjaa ensin päivä, pykälä ja diaarinumero.
refusal-decision-item-elsewhere = Päätös ei koske sitä tarvetta, tai tarve on saanut kaksi vastausta. Valitse kukin tarve kerran.
refusal-decision-not-a-yes = Vain myönteinen päätös tulee voimaan.
refusal-decision-in-the-future = { $date } on vasta tulossa. Kirjoita päivä, jona päätös tehtiin.

refusal-document-received-already = Muistiinpanot on jo otettu vastaan nimellä ”{ $name }”. Avaa ne.
refusal-document-person-plan = ”{ $name }” on yhden ihmisen oma suunnitelma eikä tilaisuuden muistiinpanot. Se kuuluu hänelle, eikä sitä oteta tässä vastaan.
refusal-document-meeting-closed = Tilaisuus on päätetty. Suunnittele uusi tai valitse toinen.
refusal-document-no-such-doubt = Avointa kysymystä { $doubt } ei ole. Lataa sivu uudelleen.

refusal-group-no-need = Työryhmä ottaa hoitaakseen vähintään yhden tarpeen. Valitse jokin.
refusal-group-ends-in-the-past = Ryhmä päättyisi { $ends }, mutta se päivä on jo ollut. Valitse myöhempi päivä.
refusal-group-not-agreed = Nimi tallennetaan vain, jos henkilö on suostunut. Kysy ja rastita ruutu.
refusal-group-not-a-member = Henkilö ei ole ryhmässä. Lataa sivu uudelleen.
refusal-group-has-ended = Ryhmä on lopettanut työnsä. Perusta uusi.

refusal-hand-over-receipted-already = Vastaanotto on jo kirjattu. Kirjaa vastaus, kun se tulee.
refusal-hand-over-no-receipt = He eivät ole vahvistaneet vastaanottaneensa sitä. Kirjaa ensin vastaanotto.
refusal-hand-over-due-in-the-past = { $answer-by } on jo ollut. Valitse heidän vastaukselleen myöhempi päivä.

refusal-meeting-not-next = Tilaisuuden tila on ”{ $from }”, eikä siitä pääse suoraan tilaan ”{ $to }”. Tee ensin välivaiheet.
refusal-meeting-already-held = Tilaisuus on pidetty. Suunnitelma jää sellaiseksi kuin se oli.
refusal-meeting-notes-unchecked = { $left ->
    [one] Yksi muistiinpano on käymättä läpi. Käy se ensin läpi.
   *[other] { $left } muistiinpanoa on käymättä läpi. Käy ne ensin läpi.
}
refusal-meeting-notes-held = { $left ->
    [one] Yhdessä muistiinpanossa on henkilötietoja. Peitä tai hyväksy ne ensin.
   *[other] { $left } muistiinpanossa on henkilötietoja. Peitä tai hyväksy ne ensin.
}
refusal-meeting-not-answered = { $left ->
    [one] Yksi tilaisuuden ääni on vielä vastaamatta. Vastaa siihen ensin.
   *[other] { $left } tilaisuuden ääntä on vielä vastaamatta. Vastaa niihin ensin.
}
refusal-meeting-due-in-the-past = { $due } on jo ollut. Lupaa myöhempi päivä.

refusal-milestone-in-the-future = { $date } on vasta tulossa. Kirjaa voitto, kun se on tapahtunut.

refusal-need-no-voice = Tarve perustuu vähintään yhteen ääneen. Valitse ääni tai merkitse tarve ammattilaisen havainnoksi.
refusal-need-not-a-member = Muistiinpano ei kuulu tähän tarpeeseen. Lataa sivu uudelleen.
refusal-need-voice-aside = Muistiinpano on siirretty sivuun. Palauta se ensin.
refusal-need-last-voice = Tämä on tarpeen viimeinen ääni. Yhdistä tarve toiseen tai päätä se vastaukseen.
refusal-need-merge-ring = Tarvetta ei voi yhdistää itseensä. Valitse toinen.
refusal-need-is-merged = Tarve on yhdistetty toiseen. Jatka sen parissa tai erota tämä takaisin.
refusal-need-not-merged = Tarve on itsenäinen. Erotettavaa ei ole.
refusal-need-not-formulated = Kirjoita ensin yhdellä tai kahdella lauseella, mitä tarvitaan.
refusal-need-no-answer = Tarvetta ei päätetä ilman vastausta niille, jotka puhuivat. Kirjoita vastaus ensin.
refusal-need-no-receipt = Tarve kuuluu muille. Siirrä se ja kirjaa vastaanotto, tai sano vastauksessa rehellisesti, ettei se onnistu.
refusal-need-contested = Ne, joita tarve koskee, eivät hyväksy vastausta. Kirjoita ensin uusi vastaus.
refusal-need-is-closed = Tarve on päätetty. Avaa se ensin uudelleen.
refusal-need-not-closed = Tarve on auki. Sitä ei tarvitse avata uudelleen.

refusal-organisation-name-taken = ”{ $name }” on jo täällä. Valitse se luettelosta.

refusal-place-name-taken = ”{ $name }” on jo täällä. Valitse paikka luettelosta.

refusal-practice-noted-already = Se on jo kirjattu tänne. Muuta sanamuotoa tai jätä se.

refusal-proposal-no-need = Ehdotus koskee vähintään yhtä tarvetta. Valitse jokin.

refusal-reply-is-a-need = Tämä on tarve. Liitä se tarpeeseensa ja vastaa siellä.
refusal-reply-does-not-fit = Vastaus ei sovi tällaiseen ääneen. Valitse jokin luettelosta.
refusal-reply-aside = Muistiinpano on siirretty sivuun. Palauta se ensin.

refusal-round-too-few-needs = Priorisointi tarvitsee vähintään kaksi tarvetta, joista valita. Lisää yksi.
refusal-round-not-in-round = Tarve ei ole mukana priorisoinnissa. Lisää se ensin.
refusal-round-is-closed = Priorisointi on päätetty ja järjestys on voimassa. Avaa uusi.
refusal-round-nothing-counted = Pisteitä ei ole vielä kirjattu. Kirjaa ne ensin.
refusal-round-too-many-dots = { $dots } pistettä on enemmän kuin { $people } ihmistä voi antaa, kun kullakin on { $each }. Laske uudelleen.
refusal-round-over-ballot = { $dots } pistettä on enemmän kuin ne { $each }, jotka yhdellä ihmisellä on. Poista muutama.
refusal-round-no-dots = Jokaisella on vähintään yksi piste. Kirjoita 1 tai enemmän.
refusal-round-no-such-method = Menetelmää ei ole. Valitse jokin luettelosta.
refusal-round-too-many-choices = { $choices } vaihtoehtoa ei mahdu lippuun. Tilaa on { $most } vaihtoehdolle. Poista joitakin.
refusal-round-no-budget = Menetelmä jakaa rahaa. Kirjoita, paljonko sitä on.
refusal-round-no-cost = Kohdalla ”{ $title }” ei ole hintaa. Kirjoita hinta kokonaisina kruunuina.
refusal-round-needs-have-no-cost = Menetelmä jakaa rahaa, eikä tarpeilla ole hintaa. Kirjoita ideoita ja niiden hinnat.
refusal-round-no-places = Menetelmässä on useita paikkoja. Kirjoita, montako, enintään { $most }.
refusal-round-no-way = Kukaan ei voi äänestää. Rastita vähintään yksi tapa, jolla liput tulevat.
refusal-round-nothing-together = Yhtään lippua ei laskettaisi. Rastita vähintään yksi avoimista tavoista.
refusal-round-no-until = Kirjoita viimeinen päivä äänestää kotoa.
refusal-round-until-passed = { $until } on jo ollut. Valitse myöhempi päivä.
refusal-round-way-closed = Tämä priorisointi ei ota vastaan lippuja tällä tavalla. Katso sen sivulta, miten äänestetään.
refusal-round-too-late = Kotoa saattoi äänestää { $until } asti. Tulleet liput lasketaan.
refusal-round-other-marks = Lippu on täytetty toiselle menetelmälle. Avaa priorisoinnin oma lippu.
refusal-round-too-many-marks = { $marks } merkintää on enemmän kuin lipussa sallitut { $most }. Poista joitakin.
refusal-round-only-ballots = Tässä lasketaan lippuja eikä summia. Kirjaa jokainen lippu erikseen.
refusal-round-choices-stand = Lippujen sisältöä ei voi muuttaa. Aloita uusi priorisointi.
refusal-round-not-printed = Millään lipulla ei ole numeroa { $paper }. Tulostettuja on { $printed }. Tarkista lippu vielä kerran.
refusal-round-how-many = { $papers } ei onnistu kerralla. Kirjoita enintään { $most }.
refusal-round-no-such-slip = Millään lapulla ei ole tätä koodia. Tarkista lappu vielä kerran.
refusal-round-same-hand = Kirjasit lipun { $paper } edellisellä kerralla. Anna toisen kirjata se nyt.
refusal-round-is-settled = Lippu { $paper } on ratkaistu ja lasketaan niin kuin se silloin luettiin.
refusal-round-nothing-to-settle = Lippua { $paper } ei ole luettu kahdella tavalla, joten ratkaistavaa ei ole.
refusal-round-unsettled = Kahdella tavalla luettuja lippuja: { $papers }. Tarkista ne ennen päättämistä.
refusal-round-nothing-typed = Mitään ei ole kirjoitettu. Kirjoita, mitä lipussa lukee, tai nolla, jos se on tyhjä.
refusal-round-unreadable = Kohtaa ”{ $typed }” ei voi lukea. Kirjoita lipussa olevat numerot.
refusal-round-no-such-number = Lipussa ei ole numeroa { $number }. Suurin on { $most }.
refusal-round-no-such-grade = Arvosanaa { $value } ei ole. Korkein on { $most }.
refusal-round-marked-twice = Numero { $number } on kahdesti. Kirjoita se kerran.
refusal-round-still-open = Priorisointi on auki. Päätä se, ennen kuin tulos lasketaan.
refusal-round-is-published = Tulos on julkaistu ja pysyy. Kokeile toista menetelmää ajatuskokeena.
refusal-live-meeting-closed = Kokous on päättynyt. Ilta on ohi.
refusal-live-not-running = Ilta ei ole käynnissä. Aloita se ensin.
refusal-live-held = Lapussa voi olla henkilötietoja, eikä sitä voi näyttää. Katso se ensin.
refusal-live-not-of-the-evening = Lappu ei kuulu tähän iltaan tai se on otettu takaisin. Lataa sivu uudelleen.
refusal-live-of-another-meeting = Se kuuluu toiseen kokoukseen. Valitse jotain tältä illalta.
refusal-live-question-not-opened = Kysymystä ei ole avattu. Avaa se ensin.
refusal-live-still-choosing = Kaikki eivät ole vielä äänestäneet. Sulje laskenta ensin, ettei kukaan ota mallia muista.
refusal-live-not-speaking = Juuri nyt puhelimella ei voi kirjoittaa. Nosta sen sijaan käsi.
refusal-question-choices = Valintakysymykseen tarvitaan 2–{ $most } vaihtoehtoa. Lisää tai poista muutama.
refusal-question-not-open = Kysymys ei ole avoinna. Katso näyttöä.
refusal-question-still-open = Kaikki eivät ole vielä vastanneet. Sulje kysymys ensin, ettei kukaan ota mallia muista.
refusal-question-already-shown = Vastaukset on jo näytetty. Esitä uusi kysymys.
refusal-question-no-such-answer = Se ei ole vastaus kysymykseen. Valitse jokin sivun vaihtoehdoista.
refusal-question-more-than-one-word = Vastaa vain yhdellä sanalla. ”{ $word }” on useampi.
refusal-question-no-such-word = Kukaan ei ole sanonut sitä sanaa, tai se on jo poistettu.

refusal-series-no-place = Tilaisuussarja käy vähintään yhdessä paikassa. Valitse jokin.

refusal-trial-no-need = Kokeilu koskee vähintään yhtä tarvetta. Valitse jokin.
refusal-trial-ends-before-it-starts = Kokeilu päättyisi { $to }, ennen kuin se alkaa { $from }. Muuta toista päivää.
refusal-trial-not-planned = Kokeilun tila on jo ”{ $state }”. Sitä ei voi aloittaa.
refusal-trial-not-running = Kokeilun tila on ”{ $state }”. Vain käynnissä olevaa kokeilua voi tutkia.
refusal-trial-not-studied = Kokeilun tila on ”{ $state }”. Kirjoita ensin, mitä tapahtui ja mitä opitte.

refusal-voice-weeded = Sanat on hävitetty päätöksen mukaisesti. Niille ei voi enää tehdä mitään.
refusal-voice-held = Muistiinpanossa on henkilötietoja. Peitä tai hyväksy ne ensin.
refusal-voice-not-held = Muistiinpanossa ei ole pidätettyjä henkilötietoja. Mitään ei tarvitse peittää tai hyväksyä.
refusal-voice-still-personal = { $left ->
    [one] Peitetyssä tekstissä on yhä yksi henkilötieto. Peitä sekin.
   *[other] Peitetyssä tekstissä on yhä { $left } henkilötietoa. Peitä nekin.
}
refusal-voice-not-aside = Muistiinpanoa ei ole siirretty sivuun. Palautettavaa ei ole.
refusal-voice-aside = Muistiinpano on siirretty sivuun. Palauta se ensin.
refusal-voice-taken-back = Sanoja on itse vetänyt sanansa pois. Niitä ei oteta takaisin.
refusal-voice-outside-notes = Merkkejä { $start }–{ $end } ei ole muistiinpanoissa. Valitse kohta niiden sisältä.
refusal-voice-not-from-notes = Tämän kirjoitti henkilö itse. Sanoja ei muuteta.
refusal-voice-cut-outside = Merkin { $at } kohdalta ei voi jakaa. Valitse kohta kahden sanan välistä.
refusal-voice-no-support = Ainakin yksi ihminen sanoi sen. Kirjoita 1 tai enemmän.
refusal-voice-not-yet-received = Se päivä on vasta tulossa. Kirjoita saapumispäivä.

refusal-wording-nothing-there = Tässä ei ole tekstiä, jonka voisi kirjoittaa toisin. Kirjoita se ensin.
refusal-wording-no-language = ”{ $language }” ei ole kieli. Valitse kieli luettelosta.
refusal-wording-not-there = Niitä sanoja ei enää ole. Lataa sivu uudelleen.
thing-action = toimi
thing-answer = vastaus
thing-barrier = este
thing-change = muutos
thing-decision = päätös
thing-document = muistiinpanot
thing-feedback = mitä lukija on sanonut sivusta
thing-group = työryhmä
thing-hand-over = siirto
thing-meeting = tilaisuus
thing-milestone = välivoitto
thing-need = tarve
thing-organisation = organisaatio
thing-place = paikka
thing-practice = mitä jo tehdään
thing-proposal = ehdotus
thing-question = pikakysymys
thing-round = priorisointi
thing-series = tilaisuussarja
thing-trial = kokeilu
thing-voice = ääni

field-answer = Vastaus
field-assigned-to = Kuka sen tekee
field-body = Toimielin
field-by-name = Nimi
field-channel = Miten vastaus annetaan
field-contact = Yhteystieto
field-decision = Päätös
field-dnr = Diaarinumero
field-done = Mitä olemme tehneet
field-easy = Selkokielellä
field-finding = Mitä löysimme
field-for-whom = Kenelle
field-from = Kuka tarjoaa
field-guess = Mitä arvelemme
field-happened = Mitä tapahtui
field-how = Miten
field-influence = Mihin voitte vaikuttaa
field-language = Kieli
field-learning = Mitä opimme
field-limit = Mitä ei voi muuttaa
field-measure = Mistä sen näkee
field-name = Nimi
field-next = Seuraava vaihe
field-not-done = Mitä emme tee ja miksi
field-notes = Muistiinpanot
field-others = Mikä kuuluu muille
field-ourselves = Mitä voimme itse tehdä
field-paragraph = Pykälä
field-planned = Mitä suunnittelemme
field-promise = Lupaus
field-purpose = Tarkoitus
field-question = Kysymys
field-reasons = Perustelut
field-said = Mitä sanoitte
field-setting = Tilanne
field-statement = Tarve omin sanoin
field-stop-rule = Milloin lopetamme
field-task = Tehtävä
field-text = Teksti
field-thanks = Kiitos
field-title = Otsikko
field-what = Mitä
field-who = Kuka
field-why = Miksi
field-words = Sanat
field-ballots = Äänestysliput
field-closed = Suljettu
field-confirmed = Vahvistettu
field-date = Päivä
field-dots = Pisteet
field-due = Vastaus viimeistään
field-heads = Läsnäolijat
field-held = Henkilötiedot
field-hours = Aika
field-kind = Mitä se on
field-mandate = Kenen asia on toimia
field-merged-into = Kuuluu yhteen
field-owner = Vastuuhenkilö
field-people = Pisteitä antaneet
field-place = Paikka
field-questions = Kysymykset
field-state = Tila
field-support = Kuinka moni oli takana
field-taken = Päätetty
field-translation = Käännös
field-venue = Tilaisuuden tila
field-withdrawn-by = Perunut
field-scale-low = 1 tarkoittaa
field-scale-high = 5 tarkoittaa
field-choice = Vaihtoehto
field-word = Sana
refusal-place-beyond-belief = Paikkaa, jossa on { $population } asukasta ja { $km } km hoitoon, ei ole. Katso lukuja uudelleen.
refusal-drafting-already-allowed = Luonnokset ovat jo käytössä tässä prosessissa.
refusal-drafting-not-allowed = Luonnokset eivät ole käytössä tässä prosessissa. Ota ne ensin käyttöön.
refusal-drafting-nothing-to-read = Mitään tästä tarpeesta ei ole sanottu sellaisen prosessin tilaisuudessa, jossa luonnokset ovat käytössä.
