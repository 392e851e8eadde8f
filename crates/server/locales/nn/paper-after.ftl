paper-slips-title = Lappar med kodar: { $meeting }
paper-slip-heading = Koden din: sjå kva det blir av det du sa
paper-slip-web = På nettet: skriv koden på { $address }
paper-slip-phone = På telefon: ring { $contact } og sei koden.
paper-slip-paper = På papir: svara blir hengde opp på oppslagstavla og tekne opp først på neste møte.
paper-look-again = Slik ser du kva det blir av det
paper-rows-at = Les kvar stemme: { $at }
paper-ring = Kven du kan ringje
paper-few = færre enn fem
paper-at-least = minst { $count }
paper-shared = delt plass
paper-against = Imot:
paper-dots = { $count ->
    [one] éin prikk
   *[other] { $count } prikkar
}
paper-voices = { $count ->
    [one] éi stemme
   *[other] { $count } stemmer
}
paper-rank = { $rank } av { $of } ({ $dots } p.)
paper-summary-kind = Samandrag av kvelden
paper-summary-order = Dette var viktigast
paper-summary-needs = Dette handla det om
paper-summary-no-needs = Det som vart sagt, er ikkje samla til behov enno.
paper-summary-more = { $count ->
    [one] Eitt behov til finst på { $at }
   *[other] { $count } behov til finst på { $at }
}
paper-summary-also = Dessutan vart det sagt
paper-summary-missing = Kven som ikkje var her
paper-summary-read = Det som vart sagt, ord for ord: { $at }
paper-summary-read-later = Det som vart sagt, ord for ord, når notata er gått gjennom: { $at }
paper-summary-unchecked = { $count ->
    [one] Eitt notat er talt med, men ikkje kontrollert enno.
   *[other] { $count } notat er talde med, men ikkje kontrollerte enno.
}
paper-figure-came = { $count ->
    [one] innbyggjar kom
   *[other] innbyggjarar kom
}
paper-figure-uncounted = deltakarane er ikkje talde
paper-figure-notes = { $count ->
    [one] ting vart sagt og skrive ned
   *[other] ting vart sagt og skrivne ned
}
paper-figure-talk = { $count ->
    [one] minutt samtale, av { $all }
   *[other] minutt samtale, av { $all }
}
paper-figure-signed = { $count ->
    [one] innbyggjar vil arbeide vidare i gruppe
   *[other] innbyggjarar vil arbeide vidare i gruppe
}
paper-count-ideas = { $count ->
    [one] éin idé
   *[other] { $count } idear
}
paper-count-offers = { $count ->
    [one] eitt tilbod om hjelp
   *[other] { $count } tilbod om hjelp
}
paper-count-wishes = { $count ->
    [one] eitt ønske om korleis vi arbeider
   *[other] { $count } ønske om korleis vi arbeider
}
paper-count-questions = { $count ->
    [one] eitt spørsmål om det som vart sagt før
   *[other] { $count } spørsmål om det som vart sagt før
}
paper-count-feedback = { $count ->
    [one] eitt ord om kvelden
   *[other] { $count } ord om kvelden
}
paper-count-against = { $count ->
    [one] Éi stemme seier imot. Ho blir ståande og tel: { $at }
   *[other] { $count } stemmer seier imot. Dei blir ståande og tel: { $at }
}
paper-missing-none = Ingen talde: { $bands }.
paper-missing-few = Færre enn fem: { $bands }.
paper-missing-uncounted = { $count ->
    [one] På eitt møte vart deltakarane ikkje talde.
   *[other] På { $count } møte vart deltakarane ikkje talde.
}
paper-missing-home = Dei som ikkje kan eller vil kome på møte, syner ikkje i tala.
paper-answer-kind = Svar på det de sa
paper-answer-older = Dette svaret gjeld ikkje lenger. Det som gjeld no: { $at }
paper-answer-code = Har du ein lapp med ein kode? Sei eller skriv han, og sei om svaret er bra: { $address }
paper-action = { $what } { $who }, seinast { $date }.
paper-action-late = { $what } { $who }. Skulle ha vore ferdig { $date } og er forseinka.
paper-handed = Overlevert til { $to } { $date }.
paper-handed-answer = Dei svara { $date }: { $text }
paper-handed-receipt = Dei tok imot det { $date }. Vi har bede om svar seinast { $by }.
paper-handed-waiting = Dei har ikkje stadfesta at dei har det. Vi har bede om svar seinast { $by }.
paper-letter-greeting = Hei!
paper-letter-to-all = Du får dette brevet fordi du var med og sa noko i { $place }. Her er svaret til dykk.
paper-letter-answered = Takk for det du sa. Her er svaret.
paper-letter-own = Dette sa du (kode { $code })
paper-letter-so-far = Så langt har det kome
paper-letter-closing = Venleg helsing
paper-village-title = Kva vart det av det?
paper-village-kind = Bygdebladet
paper-village-since = Det som har hendt sidan { $date }.
paper-village-since-meeting = Det som har hendt sidan møtet { $date }.
paper-village-late = { $count ->
    [one] Eitt av behova ventar på eit svar som er forseinka. Alt som er forseinka: { $at }
   *[other] { $count } av behova ventar på svar som er forseinka. Alt som er forseinka: { $at }
}
paper-village-needs = Behov for behov
paper-village-more = { $count ->
    [one] Eitt behov til: { $at }
   *[other] { $count } behov til: { $at }
}
paper-village-last-sign = Ikkje noko nytt sidan { $date }.
paper-village-no-meeting = Det er ikkje bestemt noko nytt møte her.
paper-standing-heard = Vi har høyrt det. Meir har ikkje hendt enno.
paper-standing-formulated = Vi har skrive kva som trengst. No ventar det på neste steg.
paper-standing-confirmed-by-owners = Dei behovet gjeld, har sagt at det er rett skildra.
paper-standing-not-prioritised = Det fekk ingen prikkar. Det blir ståande og er ikkje gløymt.
paper-standing-prioritised = Det er eitt av behova de sette fremst. Neste steg er ikkje teke enno.
paper-standing-in-work = Det blir arbeidd med det.
paper-standing-handed-over = Det er overlevert til den som eig spørsmålet. Vi ventar på svaret deira.
paper-standing-decided-yes = Det er vedteke: ja.
paper-standing-decided-no = Det er vedteke: nei. Grunnane står i vedtaket.
paper-standing-decided-later = Det er vedteke: seinare.
paper-standing-changed = Noko er endra. De skal òg få eit svar.
paper-standing-answered = De har fått eit svar.
paper-standing-confirmed = De har fått eit svar, og dei det gjeld, seier at det er bra.
paper-standing-contested = De har fått eit svar, men dei det gjeld, seier at det ikkje er nok. Eit nytt svar skal kome.
paper-standing-closed = Det er ferdig og avslutta.
paper-standing-reopened = Det er opna igjen og skal svarast på på nytt.
paper-sign-heard = Det vart høyrt på møtet { $meeting }.
paper-sign-ranked = De prioriterte: plass { $rank } av { $of }, { $dots } prikkar.
paper-sign-group = Arbeidsgruppa { $group } tok det opp.
paper-sign-met = Arbeidsgruppa { $group } møttest.
paper-sign-proposal = Det finst eit framlegg: { $what }
paper-sign-trial-planned = Ei utprøving er planlagd: { $what }
paper-sign-trial-started = Ei utprøving byrja: { $what }
paper-sign-trial-studied = Utprøvinga er ferdig: { $what }
paper-sign-trial-concluded = Utprøvinga { $what }: { $state }.
paper-sign-prepared = Det er lagt fram for { $body }.
paper-sign-decided = { $body } vedtok: { $verdict }.
paper-sign-handed = Det vart overlevert til { $to }.
paper-sign-receipted = { $to } har teke imot det.
paper-sign-others-answered = { $to } har svara.
paper-sign-undertaken = { $who } skal gjere dette: { $what }
paper-sign-done = Gjort: { $what }
paper-sign-changed = Nytt: { $what }
paper-sign-answered = De fekk eit svar.
paper-sign-agreed = Dei det gjeld, sa at svaret er bra.
paper-sign-contested = Dei det gjeld, sa at svaret ikkje er nok.
paper-late-answer = Svar skulle ha kome seinast { $date }. Vi er seine.
paper-late-news = Nytt skulle ha kome seinast { $date }. Vi er seine.
paper-late-receipt = { $to } har ikkje stadfesta at dei har det. Svar skulle ha kome { $date }.
paper-late-others = { $to } skulle ha svara seinast { $date }.
paper-late-action = Skulle ha vore gjort { $date }: { $what }
paper-decision-kind = Avgjerdsgrunnlag
paper-decision-day = Møtedag
paper-decision-matter = Saka
paper-decision-unnamed = { $count ->
    [one] Eitt behov til, frå eit møte som ikkje er publisert enno.
   *[other] { $count } behov til, frå møte som ikkje er publiserte enno.
}
paper-decision-proposal = Det som skal vedtakast
paper-decision-taken = Svaret er { $verdict }. { $reasons }
paper-decision-numbers = Tala, og kvar radene finst
paper-col-need = Behov
paper-col-voices = Stemmer
paper-col-meetings = Møte
paper-col-against = Imot
paper-col-rank = Plass (prikkar)
paper-col-rows = Radene
paper-decision-no-quotes = Ingenting av det som vart sagt, er publisert enno.
paper-decision-method = Slik spurde vi
paper-decision-meeting = { $place } { $date }: { $sort }, nivå { $level }.
paper-decision-outside = { $count ->
    [one] Éi stemme kom utanom møta.
   *[other] { $count } stemmer kom utanom møta.
}
paper-decision-round = { $dots ->
    [one] Prioritering, { $title }: kvar hadde éin prikk. { $at }
   *[other] Prioritering, { $title }: kvar hadde { $dots } prikkar. { $at }
}
paper-decision-words-kept = Orda står som dei vart sagde, utan namn. Stemmer som seier imot, er med.
paper-decision-missing = Kven som mangla
paper-decision-trials = Det som er prøvd ut
paper-decision-untried = Ingenting er prøvd ut i liten skala.
paper-trial-runs = Utprøvinga går frå { $from } til { $to }.
paper-decision-uncertain = Det som er usikkert
paper-uncertain-unchecked = { $count ->
    [one] Éi stemme er talt med, men ikkje kontrollert.
   *[other] { $count } stemmer er talde med, men ikkje kontrollerte.
}
paper-uncertain-translated = { $count ->
    [one] Éi stemme er omsett.
   *[other] { $count } stemmer er omsette.
}
paper-uncertain-observed = { $count ->
    [one] Eitt behov er sett av ein tilsett, ikkje sagt av ein innbyggjar.
   *[other] { $count } behov er sette av tilsette, ikkje sagde av innbyggjarar.
}
paper-uncertain-unconfirmed = { $count ->
    [one] Eitt behov er ikkje lese og stadfesta av dei det gjeld.
   *[other] { $count } behov er ikkje lesne og stadfesta av dei det gjeld.
}
paper-uncertain-unranked = { $count ->
    [one] Eitt behov er ikkje prioritert.
   *[other] { $count } behov er ikkje prioriterte.
}
paper-uncertain-not-a-sample = Tala viser kva dei som kom, sa. Dei er ikkje noko utval av alle som bur her. Tal under fem personar blir ikkje viste.
paper-decision-told = Dette får dei som sa det, vite
paper-told-yes = Ved ja: kva som blir gjort, kven som gjer det, og frå når. Seinast { $date }.
paper-told-no = Ved nei: grunnane i klare ord, og kven ein kan spørje. Seinast { $date }.
paper-told-later = Ved seinare: når spørsmålet blir teke opp att, og kvifor det ventar. Seinast { $date }.
paper-told-reasons = Grunnane, i ord som den som sa det, forstår:
paper-decision-sources = Kjelder
paper-decision-rows = { $count ->
    [one] Éi stemme, med eiga rad: { $at }
   *[other] { $count } stemmer, ei rad for kvar: { $at }
}
paper-mandate-kind = Oppdraget til arbeidsgruppa
paper-group-met = Gruppa har møttest { $days }.
paper-group-signed = Oppdraget er lese og godteke
paper-group-who = For kven
paper-group-day = Dag
paper-group-place = Stad
paper-group-writes = Tek notat
paper-notes-kind = Møtenotat
paper-notes-present = Til stades
paper-notes-present-hint = Skriv som kva kvar einskild er med. Namn berre med ja frå personen.
paper-notes-known = På gang frå før
paper-notes-decided = Vedtak
paper-notes-actions = Tiltak
paper-notes-what = Kva
paper-notes-who = Kven
paper-notes-when = Når
paper-notes-questions = Spørsmål til andre
paper-notes-asked = Spurt { $to }: { $question } Svar seinast { $date }.
paper-notes-parked = Parkert
paper-summary-at = { $printed } klokka { $time }.
paper-slips-none = Ingenting er skrive ned ved det bordet eller møtet enno, så det finst ingen lappar.
paper-summary-not-held = Møtet er ikkje halde enno. Sei først at det er halde, så er det noko å oppsummere.
paper-answer-none = Det finst ikkje noko svar på behovet enno. Skriv svaret først.
paper-letter-kind = Brev
papers-title = Alle papir for kvelden
papers-title-of = Alle papir: { $meeting }, { $date }
papers-lead = Vel kor mange av kvart. Alt kjem i éi fil, i den rekkjefølgja det trengst.
papers-caption = Papir som skal skrivast ut
papers-paper = Papir
papers-copies = Tal
papers-copies-of = Tal: { $paper }
papers-language = Språk
papers-language-of = Språk: { $paper }
papers-size = Skrift
papers-size-of = Skrift: { $paper }
papers-normal = vanleg
papers-large = stor
papers-print = Skriv ut alt (PDF)
papers-remembered = Det du vel, kjem att neste gong.
papers-none = Ingenting er valt, eller ingenting av det valde kan skrivast ut enno. Vel minst eitt papir.
papers-not-ready = Finst når det er noko å skrive.
papers-kind-invitation = Invitasjon
papers-hint-invitation = Til dei som ikkje har fått han enno.
papers-kind-poster = Plakat
papers-hint-poster = Til døra og oppslagstavla.
papers-kind-run-sheet = Køyreplan
papers-hint-run-sheet = Ein til den som held tida, ein til den som tek imot.
papers-kind-sign-up = Påmeldingsliste
papers-hint-sign-up = For dei som vil arbeide vidare.
papers-kind-village-sheet = Bygdebladet: kva vart det av det?
papers-hint-village-sheet = Les det opp først: det er det første punktet for kvelden.
papers-kind-table-sheet = Bordark
papers-hint-table-sheet = Eitt til kvart bord som skriv på papir.
papers-kind-dot-sheet = Prikkark
papers-hint-dot-sheet = Til veggen, når behova blir prioriterte.
papers-kind-ballot-sheet = Røystesetel
papers-hint-ballot-sheet = For dei som heller vil setje prikkar for seg sjølve.
papers-kind-summary = Samandrag
papers-hint-summary = Til veggen før alle går heim. Les sitata først.
papers-kind-slips = Lappar med kodar
papers-hint-slips = Åtte på eit ark: klipp frå kvarandre og del ut.
paper-notes-form = Skjema for møtenotat (PDF)
paper-letter-print = Svaret som brev (PDF)
paper-village-milestones = Delsigrar
paper-milestone = { $date }: { $what } ({ $who })
