paper-slips-title = Lapper med koder: { $meeting }
paper-slip-heading = Din kode: se hva det blir av det du sa
paper-slip-web = På nettet: skriv koden på { $address }
paper-slip-phone = På telefon: ring { $contact } og si koden.
paper-slip-paper = På papir: svarene henges opp på oppslagstavla og tas opp først på neste møte.
paper-look-again = Slik ser du hva det blir av det
paper-rows-at = Les hver stemme: { $at }
paper-ring = Hvem du kan ringe
paper-few = færre enn fem
paper-at-least = minst { $count }
paper-shared = delt plass
paper-against = Imot:
paper-dots = { $count ->
    [one] én prikk
   *[other] { $count } prikker
}
paper-voices = { $count ->
    [one] én stemme
   *[other] { $count } stemmer
}
paper-rank = { $rank } av { $of } ({ $dots } p.)
paper-summary-kind = Sammendrag av kvelden
paper-summary-order = Dette var viktigst
paper-summary-needs = Dette handlet det om
paper-summary-no-needs = Det som ble sagt, er ikke samlet til behov ennå.
paper-summary-more = { $count ->
    [one] Ett behov til finnes på { $at }
   *[other] { $count } behov til finnes på { $at }
}
paper-summary-also = Dessuten ble det sagt
paper-summary-missing = Hvem som ikke var her
paper-summary-read = Det som ble sagt, ord for ord: { $at }
paper-summary-read-later = Det som ble sagt, ord for ord, når notatene er gått gjennom: { $at }
paper-summary-unchecked = { $count ->
    [one] Ett notat er talt med, men ikke kontrollert ennå.
   *[other] { $count } notater er talt med, men ikke kontrollert ennå.
}
paper-figure-came = { $count ->
    [one] innbygger kom
   *[other] innbyggere kom
}
paper-figure-uncounted = deltakerne er ikke talt
paper-figure-notes = { $count ->
    [one] ting ble sagt og skrevet ned
   *[other] ting ble sagt og skrevet ned
}
paper-figure-talk = { $count ->
    [one] minutt samtale, av { $all }
   *[other] minutter samtale, av { $all }
}
paper-figure-signed = { $count ->
    [one] innbygger vil arbeide videre i gruppe
   *[other] innbyggere vil arbeide videre i gruppe
}
paper-count-ideas = { $count ->
    [one] én idé
   *[other] { $count } ideer
}
paper-count-offers = { $count ->
    [one] ett tilbud om hjelp
   *[other] { $count } tilbud om hjelp
}
paper-count-wishes = { $count ->
    [one] ett ønske om hvordan vi arbeider
   *[other] { $count } ønsker om hvordan vi arbeider
}
paper-count-questions = { $count ->
    [one] ett spørsmål om det som ble sagt før
   *[other] { $count } spørsmål om det som ble sagt før
}
paper-count-feedback = { $count ->
    [one] ett ord om kvelden
   *[other] { $count } ord om kvelden
}
paper-count-against = { $count ->
    [one] Én stemme sier imot. Den blir stående og teller: { $at }
   *[other] { $count } stemmer sier imot. De blir stående og teller: { $at }
}
paper-missing-none = Ingen talt: { $bands }.
paper-missing-few = Færre enn fem: { $bands }.
paper-missing-uncounted = { $count ->
    [one] På ett møte ble deltakerne ikke talt.
   *[other] På { $count } møter ble deltakerne ikke talt.
}
paper-missing-home = De som ikke kan eller vil komme på møter, synes ikke i tallene.
paper-answer-kind = Svar på det dere sa
paper-answer-older = Dette svaret gjelder ikke lenger. Det som gjelder nå: { $at }
paper-answer-code = Har du en lapp med en kode? Si eller skriv den, og si om svaret er bra: { $address }
paper-action = { $what } { $who }, senest { $date }.
paper-action-late = { $what } { $who }. Skulle vært ferdig { $date } og er forsinket.
paper-handed = Overlevert til { $to } { $date }.
paper-handed-answer = De svarte { $date }: { $text }
paper-handed-receipt = De tok imot det { $date }. Vi har bedt om svar senest { $by }.
paper-handed-waiting = De har ikke bekreftet at de har det. Vi har bedt om svar senest { $by }.
paper-letter-greeting = Hei!
paper-letter-to-all = Du får dette brevet fordi du var med og sa noe i { $place }. Her er svaret til dere.
paper-letter-answered = Takk for det du sa. Her er svaret.
paper-letter-own = Dette sa du (kode { $code })
paper-letter-so-far = Så langt er det kommet
paper-letter-closing = Vennlig hilsen
paper-village-title = Hva ble det av det?
paper-village-kind = Bygdebladet
paper-village-since = Det som har skjedd siden { $date }.
paper-village-since-meeting = Det som har skjedd siden møtet { $date }.
paper-village-late = { $count ->
    [one] Ett av behovene venter på et svar som er forsinket. Alt som er forsinket: { $at }
   *[other] { $count } av behovene venter på svar som er forsinket. Alt som er forsinket: { $at }
}
paper-village-needs = Behov for behov
paper-village-more = { $count ->
    [one] Ett behov til: { $at }
   *[other] { $count } behov til: { $at }
}
paper-village-last-sign = Ikke noe nytt siden { $date }.
paper-village-no-meeting = Det er ikke bestemt noe nytt møte her.
paper-standing-heard = Vi har hørt det. Mer har ikke skjedd ennå.
paper-standing-formulated = Vi har skrevet hva som trengs. Nå venter det på neste steg.
paper-standing-confirmed-by-owners = De behovet gjelder, har sagt at det er riktig beskrevet.
paper-standing-not-prioritised = Det fikk ingen prikker. Det blir stående og er ikke glemt.
paper-standing-prioritised = Det er ett av behovene dere satte først. Neste steg er ikke tatt ennå.
paper-standing-in-work = Det arbeides med det.
paper-standing-handed-over = Det er overlevert til den som eier spørsmålet. Vi venter på svaret deres.
paper-standing-decided-yes = Det er besluttet: ja.
paper-standing-decided-no = Det er besluttet: nei. Grunnene står i beslutningen.
paper-standing-decided-later = Det er besluttet: senere.
paper-standing-changed = Noe er endret. Dere skal også få et svar.
paper-standing-answered = Dere har fått et svar.
paper-standing-confirmed = Dere har fått et svar, og de det gjelder, sier at det er bra.
paper-standing-contested = Dere har fått et svar, men de det gjelder, sier at det ikke er nok. Et nytt svar skal komme.
paper-standing-closed = Det er ferdig og avsluttet.
paper-standing-reopened = Det er åpnet igjen og skal besvares på nytt.
paper-sign-heard = Det ble hørt på møtet { $meeting }.
paper-sign-ranked = Dere prioriterte: plass { $rank } av { $of }, { $dots } prikker.
paper-sign-group = Arbeidsgruppen { $group } tok det opp.
paper-sign-met = Arbeidsgruppen { $group } møttes.
paper-sign-proposal = Det finnes et forslag: { $what }
paper-sign-trial-planned = En utprøving er planlagt: { $what }
paper-sign-trial-started = En utprøving begynte: { $what }
paper-sign-trial-studied = Utprøvingen er ferdig: { $what }
paper-sign-trial-concluded = Utprøvingen { $what }: { $state }.
paper-sign-prepared = Det er lagt fram for { $body }.
paper-sign-decided = { $body } besluttet: { $verdict }.
paper-sign-handed = Det ble overlevert til { $to }.
paper-sign-receipted = { $to } har tatt imot det.
paper-sign-others-answered = { $to } har svart.
paper-sign-undertaken = { $who } skal gjøre dette: { $what }
paper-sign-done = Gjort: { $what }
paper-sign-changed = Nytt: { $what }
paper-sign-answered = Dere fikk et svar.
paper-sign-agreed = De det gjelder, sa at svaret er bra.
paper-sign-contested = De det gjelder, sa at svaret ikke er nok.
paper-late-answer = Svar skulle ha kommet senest { $date }. Vi er sene.
paper-late-news = Nytt skulle ha kommet senest { $date }. Vi er sene.
paper-late-receipt = { $to } har ikke bekreftet at de har det. Svar skulle ha kommet { $date }.
paper-late-others = { $to } skulle ha svart senest { $date }.
paper-late-action = Skulle vært gjort { $date }: { $what }
paper-decision-kind = Beslutningsgrunnlag
paper-decision-day = Møtedag
paper-decision-matter = Saken
paper-decision-unnamed = { $count ->
    [one] Ett behov til, fra et møte som ikke er publisert ennå.
   *[other] { $count } behov til, fra møter som ikke er publisert ennå.
}
paper-decision-proposal = Det som skal besluttes
paper-decision-taken = Svaret er { $verdict }. { $reasons }
paper-decision-numbers = Tallene, og hvor radene finnes
paper-col-need = Behov
paper-col-voices = Stemmer
paper-col-meetings = Møter
paper-col-against = Imot
paper-col-rank = Plass (prikker)
paper-col-rows = Radene
paper-decision-no-quotes = Ingenting av det som ble sagt, er publisert ennå.
paper-decision-method = Slik spurte vi
paper-decision-meeting = { $place } { $date }: { $sort }, nivå { $level }.
paper-decision-outside = { $count ->
    [one] Én stemme kom utenom møtene.
   *[other] { $count } stemmer kom utenom møtene.
}
paper-decision-round = { $dots ->
    [one] Prioritering, { $title }: hver hadde én prikk. { $at }
   *[other] Prioritering, { $title }: hver hadde { $dots } prikker. { $at }
}
paper-decision-words-kept = Ordene står som de ble sagt, uten navn. Stemmer som sier imot, er med.
paper-decision-missing = Hvem som manglet
paper-decision-trials = Det som er prøvd ut
paper-decision-untried = Ingenting er prøvd ut i liten skala.
paper-trial-runs = Utprøvingen går fra { $from } til { $to }.
paper-decision-uncertain = Det som er usikkert
paper-uncertain-unchecked = { $count ->
    [one] Én stemme er talt med, men ikke kontrollert.
   *[other] { $count } stemmer er talt med, men ikke kontrollert.
}
paper-uncertain-translated = { $count ->
    [one] Én stemme er oversatt.
   *[other] { $count } stemmer er oversatt.
}
paper-uncertain-observed = { $count ->
    [one] Ett behov er sett av en ansatt, ikke sagt av en innbygger.
   *[other] { $count } behov er sett av ansatte, ikke sagt av innbyggere.
}
paper-uncertain-unconfirmed = { $count ->
    [one] Ett behov er ikke lest og bekreftet av dem det gjelder.
   *[other] { $count } behov er ikke lest og bekreftet av dem det gjelder.
}
paper-uncertain-unranked = { $count ->
    [one] Ett behov er ikke prioritert.
   *[other] { $count } behov er ikke prioritert.
}
paper-uncertain-not-a-sample = Tallene viser hva de som kom, sa. De er ikke noe utvalg av alle som bor her. Antall under fem personer vises ikke.
paper-decision-told = Dette får de som sa det, vite
paper-told-yes = Ved ja: hva som gjøres, hvem som gjør det, og fra når. Senest { $date }.
paper-told-no = Ved nei: grunnene i klare ord, og hvem man kan spørre. Senest { $date }.
paper-told-later = Ved senere: når spørsmålet tas opp igjen, og hvorfor det venter. Senest { $date }.
paper-told-reasons = Grunnene, i ord som den som sa det, forstår:
paper-decision-sources = Kilder
paper-decision-rows = { $count ->
    [one] Én stemme, med egen rad: { $at }
   *[other] { $count } stemmer, en rad for hver: { $at }
}
paper-mandate-kind = Arbeidsgruppens oppdrag
paper-group-met = Gruppen har møttes { $days }.
paper-group-signed = Oppdraget er lest og godtatt
paper-group-who = For hvem
paper-group-day = Dag
paper-group-place = Sted
paper-group-writes = Tar notater
paper-notes-kind = Møtenotat
paper-notes-present = Til stede
paper-notes-present-hint = Skriv som hva hver enkelt er med. Navn bare med personens ja.
paper-notes-known = På gang fra før
paper-notes-decided = Beslutninger
paper-notes-actions = Tiltak
paper-notes-what = Hva
paper-notes-who = Hvem
paper-notes-when = Når
paper-notes-questions = Spørsmål til andre
paper-notes-asked = Spurt { $to }: { $question } Svar senest { $date }.
paper-notes-parked = Parkert
paper-summary-at = { $printed } klokka { $time }.
paper-slips-none = Ingenting er skrevet ned ved det bordet eller møtet ennå, så det finnes ingen lapper.
paper-summary-not-held = Møtet er ikke holdt ennå. Si først at det er holdt, så er det noe å oppsummere.
paper-answer-none = Det finnes ikke noe svar på behovet ennå. Skriv svaret først.
paper-letter-kind = Brev
papers-title = Alle papirer for kvelden
papers-title-of = Alle papirer: { $meeting }, { $date }
papers-lead = Velg hvor mange av hvert. Alt kommer i én fil, i den rekkefølgen det trengs.
papers-caption = Papirer som skal skrives ut
papers-paper = Papir
papers-copies = Antall
papers-copies-of = Antall: { $paper }
papers-language = Språk
papers-language-of = Språk: { $paper }
papers-size = Skrift
papers-size-of = Skrift: { $paper }
papers-normal = vanlig
papers-large = stor
papers-print = Skriv ut alt (PDF)
papers-remembered = Det du velger, kommer igjen neste gang.
papers-none = Ingenting er valgt, eller ingenting av det valgte kan skrives ut ennå. Velg minst ett papir.
papers-not-ready = Finnes når det er noe å skrive.
papers-kind-invitation = Invitasjon
papers-hint-invitation = Til dem som ikke har fått den ennå.
papers-kind-poster = Plakat
papers-hint-poster = Til døra og oppslagstavla.
papers-kind-run-sheet = Kjøreplan
papers-hint-run-sheet = En til den som holder tiden, en til den som tar imot.
papers-kind-sign-up = Påmeldingsliste
papers-hint-sign-up = For dem som vil arbeide videre.
papers-kind-village-sheet = Bygdebladet: hva ble det av det?
papers-hint-village-sheet = Les det opp først: det er kveldens første punkt.
papers-kind-table-sheet = Bordark
papers-hint-table-sheet = Ett til hvert bord som skriver på papir.
papers-kind-dot-sheet = Prikkark
papers-hint-dot-sheet = Til veggen, når behovene prioriteres.
papers-kind-ballot-sheet = Stemmeseddel
papers-hint-ballot-sheet = For dem som heller vil sette prikker for seg selv.
papers-kind-summary = Sammendrag
papers-hint-summary = Til veggen før alle går hjem. Les sitatene først.
papers-kind-slips = Lapper med koder
papers-hint-slips = Åtte på et ark: klipp fra hverandre og del ut.
paper-notes-form = Skjema for møtenotat (PDF)
paper-letter-print = Svaret som brev (PDF)
paper-village-milestones = Delseire
paper-milestone = { $date }: { $what } ({ $who })
