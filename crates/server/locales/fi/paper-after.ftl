paper-slips-title = Koodilaput: { $meeting }
paper-slip-heading = Koodisi: katso, mitä sanomastasi seuraa
paper-slip-web = Verkossa: kirjoita koodi osoitteeseen { $address }
paper-slip-phone = Puhelimella: soita { $contact } ja kerro koodi.
paper-slip-paper = Paperilla: vastaukset tulevat ilmoitustaululle ja otetaan ensimmäisenä esille seuraavassa tilaisuudessa.
paper-look-again = Näin näet, mitä siitä seuraa
paper-rows-at = Lue jokainen puheenvuoro: { $at }
paper-ring = Kenelle voit soittaa
paper-few = alle viisi
paper-at-least = vähintään { $count }
paper-shared = jaettu sija
paper-against = Vastaan:
paper-dots = { $count ->
    [one] yksi piste
   *[other] { $count } pistettä
}
paper-voices = { $count ->
    [one] yksi puheenvuoro
   *[other] { $count } puheenvuoroa
}
paper-rank = { $rank }/{ $of } ({ $dots } p.)
paper-summary-kind = Illan yhteenveto
paper-summary-order = Tämä oli tärkeintä
paper-summary-needs = Tästä puhuttiin
paper-summary-no-needs = Puheenvuoroja ei ole vielä koottu tarpeiksi.
paper-summary-more = { $count ->
    [one] Yksi tarve lisää: { $at }
   *[other] { $count } tarvetta lisää: { $at }
}
paper-summary-also = Lisäksi sanottiin
paper-summary-missing = Ketkä puuttuivat
paper-summary-read = Mitä sanottiin, sana sanalta: { $at }
paper-summary-read-later = Mitä sanottiin, sana sanalta, kun muistiinpanot on käyty läpi: { $at }
paper-summary-unchecked = { $count ->
    [one] Yksi muistiinpano on laskettu mukaan mutta vielä tarkistamatta.
   *[other] { $count } muistiinpanoa on laskettu mukaan mutta vielä tarkistamatta.
}
paper-figure-came = { $count ->
    [one] asukas tuli
   *[other] asukasta tuli
}
paper-figure-uncounted = osallistujia ei ole laskettu
paper-figure-notes = { $count ->
    [one] asia sanottiin ja kirjattiin
   *[other] asiaa sanottiin ja kirjattiin
}
paper-figure-talk = { $count ->
    [one] minuutti keskustelua, yhteensä { $all }
   *[other] minuuttia keskustelua, yhteensä { $all }
}
paper-figure-signed = { $count ->
    [one] asukas haluaa jatkaa työryhmässä
   *[other] asukasta haluaa jatkaa työryhmässä
}
paper-count-ideas = { $count ->
    [one] yksi idea
   *[other] { $count } ideaa
}
paper-count-offers = { $count ->
    [one] yksi tarjous auttaa
   *[other] { $count } tarjousta auttaa
}
paper-count-wishes = { $count ->
    [one] yksi toive työtavoista
   *[other] { $count } toivetta työtavoista
}
paper-count-questions = { $count ->
    [one] yksi kysymys aiemmin sanotusta
   *[other] { $count } kysymystä aiemmin sanotusta
}
paper-count-feedback = { $count ->
    [one] yksi palaute illasta
   *[other] { $count } palautetta illasta
}
paper-count-against = { $count ->
    [one] Yksi puheenvuoro on vastaan. Se säilyy ja lasketaan: { $at }
   *[other] { $count } puheenvuoroa on vastaan. Ne säilyvät ja lasketaan: { $at }
}
paper-missing-none = Ei yhtään: { $bands }.
paper-missing-few = Alle viisi: { $bands }.
paper-missing-uncounted = { $count ->
    [one] Yhdessä tilaisuudessa osallistujia ei laskettu.
   *[other] { $count } tilaisuudessa osallistujia ei laskettu.
}
paper-missing-home = Ne, jotka eivät voi tai halua tulla tilaisuuksiin, eivät näy luvuissa.
paper-answer-kind = Vastaus siihen, mitä sanoitte
paper-answer-older = Tämä vastaus ei ole enää voimassa. Voimassa oleva: { $at }
paper-answer-code = Onko sinulla lappu, jossa on koodi? Kerro tai kirjoita se ja sano, onko vastaus hyvä: { $address }
paper-action = { $what } { $who }, viimeistään { $date }.
paper-action-late = { $what } { $who }. Piti olla valmis { $date }, on myöhässä.
paper-handed = Siirretty: { $to }, { $date }.
paper-handed-answer = He vastasivat { $date }: { $text }
paper-handed-receipt = He vahvistivat saaneensa sen { $date }. Pyysimme vastausta viimeistään { $by }.
paper-handed-waiting = He eivät ole vahvistaneet saaneensa sitä. Pyysimme vastausta viimeistään { $by }.
paper-letter-greeting = Hei!
paper-letter-to-all = Saat tämän kirjeen, koska kerroit ajatuksesi paikassa { $place }. Tässä on vastaus teille.
paper-letter-answered = Kiitos siitä, mitä sanoit. Tässä on vastaus.
paper-letter-own = Näin sanoit (koodi { $code })
paper-letter-so-far = Näin pitkällä ollaan
paper-letter-closing = Ystävällisin terveisin
paper-village-title = Mitä siitä seurasi?
paper-village-kind = Kylätiedote
paper-village-since = Mitä on tapahtunut { $date } jälkeen.
paper-village-since-meeting = Mitä on tapahtunut tilaisuuden { $date } jälkeen.
paper-village-late = { $count ->
    [one] Yksi tarpeista odottaa tietoa, joka on myöhässä. Kaikki myöhässä oleva: { $at }
   *[other] { $count } tarvetta odottaa tietoa, joka on myöhässä. Kaikki myöhässä oleva: { $at }
}
paper-village-needs = Tarve tarpeelta
paper-village-more = { $count ->
    [one] Yksi tarve lisää: { $at }
   *[other] { $count } tarvetta lisää: { $at }
}
paper-village-last-sign = Ei uutta sitten { $date }.
paper-village-no-meeting = Seuraavaa tilaisuutta ei ole vielä sovittu.
paper-standing-heard = Olemme kuulleet tämän. Muuta ei ole vielä tapahtunut.
paper-standing-formulated = Olemme kirjoittaneet, mitä tarvitaan. Nyt se odottaa seuraavaa askelta.
paper-standing-confirmed-by-owners = Ne, joita asia koskee, ovat sanoneet, että se on kuvattu oikein.
paper-standing-not-prioritised = Se ei saanut pisteitä. Se säilyy eikä ole unohtunut.
paper-standing-prioritised = Se on tarpeista, jotka asetitte etusijalle. Seuraavaa askelta ei ole vielä otettu.
paper-standing-in-work = Asian parissa työskennellään.
paper-standing-handed-over = Se on siirretty sille, jolle asia kuuluu. Odotamme vastausta.
paper-standing-decided-yes = Päätetty: kyllä.
paper-standing-decided-no = Päätetty: ei. Perustelut ovat päätöksessä.
paper-standing-decided-later = Päätetty: myöhemmin.
paper-standing-changed = Jokin on muuttunut. Saatte myös vastauksen.
paper-standing-answered = Olette saaneet vastauksen.
paper-standing-confirmed = Olette saaneet vastauksen, ja ne, joita asia koskee, pitävät sitä hyvänä.
paper-standing-contested = Olette saaneet vastauksen, mutta ne, joita asia koskee, eivät pidä sitä riittävänä. Uusi vastaus tulee.
paper-standing-closed = Asia on valmis ja päätetty.
paper-standing-reopened = Asia on avattu uudelleen, ja siihen vastataan uudestaan.
paper-sign-heard = Se kuultiin tilaisuudessa { $meeting }.
paper-sign-ranked = Priorisoitte: sija { $rank }/{ $of }, { $dots } pistettä.
paper-sign-group = Työryhmä { $group } otti sen käsittelyyn.
paper-sign-met = Työryhmä { $group } kokoontui.
paper-sign-proposal = Ehdotus on tehty: { $what }
paper-sign-trial-planned = Kokeilu on suunniteltu: { $what }
paper-sign-trial-started = Kokeilu alkoi: { $what }
paper-sign-trial-studied = Kokeilu on valmis: { $what }
paper-sign-trial-concluded = Kokeilu { $what }: { $state }.
paper-sign-prepared = Se on viety päätettäväksi: { $body }.
paper-sign-decided = { $body } päätti: { $verdict }.
paper-sign-handed = Se siirrettiin: { $to }.
paper-sign-receipted = { $to } on vahvistanut saaneensa sen.
paper-sign-others-answered = { $to } on vastannut.
paper-sign-undertaken = { $who } tekee: { $what }
paper-sign-done = Tehty: { $what }
paper-sign-changed = Uutta: { $what }
paper-sign-answered = Saitte vastauksen.
paper-sign-agreed = Ne, joita asia koskee, sanoivat vastauksen olevan hyvä.
paper-sign-contested = Ne, joita asia koskee, sanoivat, että vastaus ei riitä.
paper-late-answer = Vastauksen piti tulla viimeistään { $date }. Olemme myöhässä.
paper-late-news = Uutta tietoa piti tulla viimeistään { $date }. Olemme myöhässä.
paper-late-receipt = { $to } ei ole vahvistanut saaneensa sitä. Vastauksen piti tulla { $date }.
paper-late-others = { $to }: vastauksen piti tulla viimeistään { $date }.
paper-late-action = Piti olla tehty { $date }: { $what }
paper-decision-kind = Päätöksen pohja
paper-decision-day = Kokouspäivä
paper-decision-matter = Asia
paper-decision-unnamed = { $count ->
    [one] Yksi tarve lisää tilaisuudesta, jota ei ole vielä julkaistu.
   *[other] { $count } tarvetta lisää tilaisuuksista, joita ei ole vielä julkaistu.
}
paper-decision-proposal = Mitä päätetään
paper-decision-taken = Vastaus on { $verdict }. { $reasons }
paper-decision-numbers = Luvut, ja mistä rivit löytyvät
paper-col-need = Tarve
paper-col-voices = Äänet
paper-col-meetings = Tilaisuudet
paper-col-against = Vastaan
paper-col-rank = Sija (pisteet)
paper-col-rows = Rivit
paper-decision-no-quotes = Mitään sanotusta ei ole vielä julkaistu.
paper-decision-method = Näin kysyimme
paper-decision-meeting = { $place } { $date }: { $sort }, taso { $level }.
paper-decision-outside = { $count ->
    [one] Yksi puheenvuoro tuli tilaisuuksien ulkopuolelta.
   *[other] { $count } puheenvuoroa tuli tilaisuuksien ulkopuolelta.
}
paper-decision-round = { $dots ->
    [one] Priorisointi, { $title }: jokaisella oli yksi piste. { $at }
   *[other] Priorisointi, { $title }: jokaisella oli { $dots } pistettä. { $at }
}
paper-decision-words-kept = Sanat ovat niin kuin ne sanottiin, ilman nimiä. Vastakkaiset äänet ovat mukana.
paper-decision-missing = Ketkä puuttuivat
paper-decision-trials = Mitä on kokeiltu
paper-decision-untried = Mitään ei ole kokeiltu pienessä mittakaavassa.
paper-trial-runs = Kokeilu kestää { $from } – { $to }.
paper-decision-uncertain = Mikä on epävarmaa
paper-uncertain-unchecked = { $count ->
    [one] Yksi puheenvuoro on laskettu mukaan mutta tarkistamatta.
   *[other] { $count } puheenvuoroa on laskettu mukaan mutta tarkistamatta.
}
paper-uncertain-translated = { $count ->
    [one] Yksi puheenvuoro on käännetty.
   *[other] { $count } puheenvuoroa on käännetty.
}
paper-uncertain-observed = { $count ->
    [one] Yhden tarpeen on havainnut viranhaltija, ei sanonut asukas.
   *[other] { $count } tarvetta on viranhaltijoiden havaitsemia, ei asukkaiden sanomia.
}
paper-uncertain-unconfirmed = { $count ->
    [one] Yhtä tarvetta eivät asianosaiset ole lukeneet ja vahvistaneet.
   *[other] { $count } tarvetta eivät asianosaiset ole lukeneet ja vahvistaneet.
}
paper-uncertain-unranked = { $count ->
    [one] Yhtä tarvetta ei ole priorisoitu.
   *[other] { $count } tarvetta ei ole priorisoitu.
}
paper-uncertain-not-a-sample = Luvut kertovat, mitä paikalla olleet sanoivat. Ne eivät ole otos kaikista täällä asuvista. Alle viiden henkilön lukuja ei näytetä.
paper-decision-told = Tämä kerrotaan niille, jotka sen sanoivat
paper-told-yes = Jos kyllä: mitä tehdään, kuka tekee ja mistä alkaen. Viimeistään { $date }.
paper-told-no = Jos ei: perustelut selkein sanoin ja keneltä voi kysyä. Viimeistään { $date }.
paper-told-later = Jos myöhemmin: milloin asia otetaan uudelleen esille ja miksi se odottaa. Viimeistään { $date }.
paper-told-reasons = Perustelut sanoin, jotka sen sanonut ymmärtää:
paper-decision-sources = Lähteet
paper-decision-rows = { $count ->
    [one] Yksi puheenvuoro omalla rivillään: { $at }
   *[other] { $count } puheenvuoroa, rivi jokaiselle: { $at }
}
paper-mandate-kind = Työryhmän toimeksianto
paper-group-met = Ryhmä on kokoontunut { $days }.
paper-group-signed = Toimeksianto on luettu ja hyväksytty
paper-group-who = Kenen puolesta
paper-group-day = Päivä
paper-group-place = Paikka
paper-group-writes = Muistiinpanot
paper-notes-kind = Muistio
paper-notes-present = Läsnä
paper-notes-present-hint = Kirjoita, missä roolissa kukin on mukana. Nimi vain henkilön luvalla.
paper-notes-known = Ennestään vireillä
paper-notes-decided = Päätökset
paper-notes-actions = Toimet
paper-notes-what = Mitä
paper-notes-who = Kuka
paper-notes-when = Milloin
paper-notes-questions = Kysymyksiä muille
paper-notes-asked = Kysytty, { $to }: { $question } Vastaus viimeistään { $date }.
paper-notes-parked = Odottamaan jätetyt
paper-summary-at = { $printed } kello { $time }.
paper-slips-none = Siinä pöydässä tai tilaisuudessa ei ole vielä kirjattu mitään, joten lappuja ei ole.
paper-summary-not-held = Tilaisuutta ei ole vielä pidetty. Merkitse se ensin pidetyksi, niin on mitä koota.
paper-answer-none = Tarpeeseen ei ole vielä vastausta. Kirjoita vastaus ensin.
paper-letter-kind = Kirje
papers-title = Kaikki illan paperit
papers-title-of = Kaikki paperit: { $meeting }, { $date }
papers-lead = Valitse, montako kutakin. Kaikki tulee yhtenä tiedostona siinä järjestyksessä kuin niitä tarvitaan.
papers-caption = Tulostettavat paperit
papers-paper = Paperi
papers-copies = Määrä
papers-copies-of = Määrä: { $paper }
papers-language = Kieli
papers-language-of = Kieli: { $paper }
papers-size = Teksti
papers-size-of = Teksti: { $paper }
papers-normal = tavallinen
papers-large = suuri
papers-print = Tulosta kaikki (PDF)
papers-remembered = Valintasi muistetaan ensi kerralla.
papers-none = Mitään ei ole valittu, tai valittuja ei voi vielä tulostaa. Valitse ainakin yksi paperi.
papers-not-ready = Saatavilla, kun on jotain kirjoitettavaa.
papers-kind-invitation = Kutsu
papers-hint-invitation = Niille, jotka eivät ole vielä saaneet sitä.
papers-kind-poster = Juliste
papers-hint-poster = Oveen ja ilmoitustaululle.
papers-kind-run-sheet = Aikataulu
papers-hint-run-sheet = Yksi ajan pitäjälle, yksi vastaanottajalle.
papers-kind-sign-up = Ilmoittautumislista
papers-hint-sign-up = Niille, jotka haluavat jatkaa.
papers-kind-village-sheet = Kylätiedote: mitä siitä seurasi?
papers-hint-village-sheet = Lue ensin ääneen: se on illan ensimmäinen kohta.
papers-kind-table-sheet = Pöytälomake
papers-hint-table-sheet = Yksi joka pöytään, jossa kirjoitetaan paperille.
papers-kind-dot-sheet = Pisteytysarkki
papers-hint-dot-sheet = Seinälle, kun tarpeita priorisoidaan.
papers-kind-ballot-sheet = Äänestyslippu
papers-hint-ballot-sheet = Niille, jotka pisteyttävät mieluummin itsekseen.
papers-kind-summary = Yhteenveto
papers-hint-summary = Seinälle ennen kuin kaikki lähtevät. Lue lainaukset ensin.
papers-kind-slips = Koodilaput
papers-hint-slips = Kahdeksan arkilla: leikkaa ja jaa.
paper-notes-form = Muistiolomake (PDF)
paper-letter-print = Vastaus kirjeenä (PDF)
paper-village-milestones = Välivoitot
paper-milestone = { $date }: { $what } ({ $who })
