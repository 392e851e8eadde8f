paper-slips-title = Sedler med koder: { $meeting }
paper-slip-heading = Din kode: se, hvad der bliver af det, du sagde
paper-slip-web = På nettet: skriv koden på { $address }
paper-slip-phone = På telefon: ring til { $contact }, og sig koden.
paper-slip-paper = På papir: svarene hænges op på opslagstavlen og tages op først på næste møde.
paper-look-again = Sådan ser du, hvad der bliver af det
paper-rows-at = Læs hver stemme: { $at }
paper-ring = Hvem du kan ringe til
paper-few = færre end fem
paper-at-least = mindst { $count }
paper-shared = delt plads
paper-against = Imod:
paper-dots = { $count ->
    [one] en prik
   *[other] { $count } prikker
}
paper-voices = { $count ->
    [one] en stemme
   *[other] { $count } stemmer
}
paper-rank = { $rank } af { $of } ({ $dots } p.)
paper-summary-kind = Sammenfatning af aftenen
paper-summary-order = Det her var vigtigst
paper-summary-needs = Det her handlede det om
paper-summary-no-needs = Det, der blev sagt, er ikke samlet til behov endnu.
paper-summary-more = { $count ->
    [one] Et behov mere findes på { $at }
   *[other] { $count } behov mere findes på { $at }
}
paper-summary-also = Desuten blev der sagt
paper-summary-missing = Hvem der ikke var her
paper-summary-read = Det, der blev sagt, ord for ord: { $at }
paper-summary-read-later = Det, der blev sagt, ord for ord, når noterne er gået igennem: { $at }
paper-summary-unchecked = { $count ->
    [one] Ét notat er talt med, men ikke kontrolleret endnu.
   *[other] { $count } notater er talt med, men ikke kontrolleret endnu.
}
paper-figure-came = { $count ->
    [one] borger kom
   *[other] borgere kom
}
paper-figure-uncounted = deltagerne er ikke talt
paper-figure-notes = { $count ->
    [one] ting blev sagt og skrevet ned
   *[other] ting blev sagt og skrevet ned
}
paper-figure-talk = { $count ->
    [one] minuts samtale, af { $all }
   *[other] minutters samtale, af { $all }
}
paper-figure-signed = { $count ->
    [one] borger vil arbejde videre i en gruppe
   *[other] borgere vil arbejde videre i en gruppe
}
paper-count-ideas = { $count ->
    [one] en idé
   *[other] { $count } idéer
}
paper-count-offers = { $count ->
    [one] et tilbud om hjælp
   *[other] { $count } tilbud om hjælp
}
paper-count-wishes = { $count ->
    [one] et ønske om, hvordan vi arbejder
   *[other] { $count } ønsker om, hvordan vi arbejder
}
paper-count-questions = { $count ->
    [one] et spørgsmål om det, der blev sagt før
   *[other] { $count } spørgsmål om det, der blev sagt før
}
paper-count-feedback = { $count ->
    [one] et ord om aftenen
   *[other] { $count } ord om aftenen
}
paper-count-against = { $count ->
    [one] Én stemme siger imod. Den bliver og tæller med: { $at }
   *[other] { $count } stemmer siger imod. De bliver og tæller med: { $at }
}
paper-missing-none = Ingen talt: { $bands }.
paper-missing-few = Færre end fem: { $bands }.
paper-missing-uncounted = { $count ->
    [one] På et møde blev deltagerne ikke talt.
   *[other] På { $count } møder blev deltagerne ikke talt.
}
paper-missing-home = De, der ikke kan eller vil komme til møder, ses ikke i tallene.
paper-answer-kind = Svar på det, I sagde
paper-answer-older = Dette svar gælder ikke længere. Det, der gælder nu: { $at }
paper-answer-code = Har du en seddel med en kode? Sig eller skriv den, og sig, om svaret er godt: { $address }
paper-action = { $what } { $who }, senest { $date }.
paper-action-late = { $what } { $who }. Skulle have været færdigt { $date } og er forsinket.
paper-handed = Overdraget til { $to } { $date }.
paper-handed-answer = De svarede { $date }: { $text }
paper-handed-receipt = De modtog det { $date }. Vi har bedt om svar senest { $by }.
paper-handed-waiting = De har ikke bekræftet, at de har det. Vi har bedt om svar senest { $by }.
paper-letter-greeting = Hej!
paper-letter-to-all = Du får dette brev, fordi du var med og sagde noget i { $place }. Her er svaret til jer.
paper-letter-answered = Tak for det, du sagde. Her er svaret.
paper-letter-own = Det her sagde du (kode { $code })
paper-letter-so-far = Så langt er det kommet
paper-letter-closing = Venlig hilsen
paper-village-title = Hvad blev der af det?
paper-village-kind = Landsbybladet
paper-village-since = Det, der er sket siden { $date }.
paper-village-since-meeting = Det, der er sket siden mødet { $date }.
paper-village-late = { $count ->
    [one] Ét af behovene venter på et svar, der er forsinket. Alt, der er forsinket: { $at }
   *[other] { $count } af behovene venter på svar, der er forsinkede. Alt, der er forsinket: { $at }
}
paper-village-needs = Behov for behov
paper-village-more = { $count ->
    [one] Et behov mere: { $at }
   *[other] { $count } behov mere: { $at }
}
paper-village-last-sign = Intet nyt siden { $date }.
paper-village-no-meeting = Der er ikke aftalt et nyt møde her.
paper-standing-heard = Vi har hørt det. Mere er ikke sket endnu.
paper-standing-formulated = Vi har skrevet, hvad der er brug for. Nu venter det på næste skridt.
paper-standing-confirmed-by-owners = De, det handler om, har sagt, at det er rigtigt beskrevet.
paper-standing-not-prioritised = Det fik ingen prikker. Det bliver stående og er ikke glemt.
paper-standing-prioritised = Det er et af de behov, I satte øverst. Næste skridt er ikke taget endnu.
paper-standing-in-work = Der arbejdes med det.
paper-standing-handed-over = Det er overdraget til den, der ejer spørgsmålet. Vi venter på deres svar.
paper-standing-decided-yes = Det er besluttet: ja.
paper-standing-decided-no = Det er besluttet: nej. Grundene står i beslutningen.
paper-standing-decided-later = Det er besluttet: senere.
paper-standing-changed = Noget har ændret sig. I skal også have et svar.
paper-standing-answered = I har fået et svar.
paper-standing-confirmed = I har fået et svar, og de, det handler om, siger, at det er godt.
paper-standing-contested = I har fået et svar, men de, det handler om, siger, at det ikke er nok. Der skal komme et nyt svar.
paper-standing-closed = Det er færdigt og afsluttet.
paper-standing-reopened = Det er åbnet igen og skal besvares på ny.
paper-sign-heard = Det blev hørt på mødet { $meeting }.
paper-sign-ranked = I prioriterede: plads { $rank } af { $of }, { $dots } prikker.
paper-sign-group = Arbejdsgruppen { $group } tog det op.
paper-sign-met = Arbejdsgruppen { $group } mødtes.
paper-sign-proposal = Der er et forslag: { $what }
paper-sign-trial-planned = En afprøvning er planlagt: { $what }
paper-sign-trial-started = En afprøvning begyndte: { $what }
paper-sign-trial-studied = Afprøvningen er færdig: { $what }
paper-sign-trial-concluded = Afprøvningen { $what }: { $state }.
paper-sign-prepared = Det er lagt frem for { $body }.
paper-sign-decided = { $body } besluttede: { $verdict }.
paper-sign-handed = Det blev overdraget til { $to }.
paper-sign-receipted = { $to } har modtaget det.
paper-sign-others-answered = { $to } har svaret.
paper-sign-undertaken = { $who } skal gøre det her: { $what }
paper-sign-done = Gjort: { $what }
paper-sign-changed = Nyt: { $what }
paper-sign-answered = I fik et svar.
paper-sign-agreed = De, det handler om, sagde, at svaret er godt.
paper-sign-contested = De, det handler om, sagde, at svaret ikke er nok.
paper-late-answer = Svar skulle være kommet senest { $date }. Vi er forsinkede.
paper-late-news = Nyt skulle være kommet senest { $date }. Vi er forsinkede.
paper-late-receipt = { $to } har ikke bekræftet, at de har det. Svar skulle være kommet { $date }.
paper-late-others = { $to } skulle have svaret senest { $date }.
paper-late-action = Skulle have været gjort { $date }: { $what }
paper-decision-kind = Beslutningsgrundlag
paper-decision-day = Mødedag
paper-decision-matter = Sagen
paper-decision-unnamed = { $count ->
    [one] Et behov mere, fra et møde, der ikke er offentliggjort endnu.
   *[other] { $count } behov mere, fra møder, der ikke er offentliggjort endnu.
}
paper-decision-proposal = Det, der skal besluttes
paper-decision-taken = Svaret er { $verdict }. { $reasons }
paper-decision-numbers = Tallene, og hvor rækkerne findes
paper-col-need = Behov
paper-col-voices = Stemmer
paper-col-meetings = Møder
paper-col-against = Imod
paper-col-rank = Plads (prikker)
paper-col-rows = Rækkerne
paper-decision-no-quotes = Intet af det, der blev sagt, er offentliggjort endnu.
paper-decision-method = Sådan spurgte vi
paper-decision-meeting = { $place } { $date }: { $sort }, niveau { $level }.
paper-decision-outside = { $count ->
    [one] Én stemme kom uden for møderne.
   *[other] { $count } stemmer kom uden for møderne.
}
paper-decision-round = { $dots ->
    [one] Prioritering, { $title }: hver havde én prik. { $at }
   *[other] Prioritering, { $title }: hver havde { $dots } prikker. { $at }
}
paper-decision-words-kept = Ordene står, som de blev sagt, uden navne. Stemmer, der siger imod, er med.
paper-decision-missing = Hvem der manglede
paper-decision-trials = Det, der er afprøvet
paper-decision-untried = Intet er afprøvet i lille skala.
paper-trial-runs = Afprøvningen løber fra { $from } til { $to }.
paper-decision-uncertain = Det, der er usikkert
paper-uncertain-unchecked = { $count ->
    [one] Én stemme er talt med, men ikke kontrolleret.
   *[other] { $count } stemmer er talt med, men ikke kontrolleret.
}
paper-uncertain-translated = { $count ->
    [one] Én stemme er oversat.
   *[other] { $count } stemmer er oversat.
}
paper-uncertain-observed = { $count ->
    [one] Ét behov er set af en medarbejder, ikke sagt af en borger.
   *[other] { $count } behov er set af medarbejdere, ikke sagt af borgere.
}
paper-uncertain-unconfirmed = { $count ->
    [one] Ét behov er ikke læst og bekræftet af dem, det handler om.
   *[other] { $count } behov er ikke læst og bekræftet af dem, det handler om.
}
paper-uncertain-unranked = { $count ->
    [one] Ét behov er ikke prioriteret.
   *[other] { $count } behov er ikke prioriteret.
}
paper-uncertain-not-a-sample = Tallene viser, hvad de fremmødte sagde. De er ingen stikprøve af alle, der bor her. Antal under fem personer vises ikke.
paper-decision-told = Det her får de, der sagde det, at vide
paper-told-yes = Ved ja: hvad der gøres, hvem der gør det, og fra hvornår. Senest { $date }.
paper-told-no = Ved nej: grundene i klare ord, og hvem man kan spørge. Senest { $date }.
paper-told-later = Ved senere: hvornår spørgsmålet tages op igen, og hvorfor det venter. Senest { $date }.
paper-told-reasons = Grundene, i ord, som den, der sagde det, forstår:
paper-decision-sources = Kilder
paper-decision-rows = { $count ->
    [one] Én stemme, med sin egen række: { $at }
   *[other] { $count } stemmer, en række for hver: { $at }
}
paper-mandate-kind = Arbejdsgruppens opgave
paper-group-met = Gruppen har mødtes { $days }.
paper-group-signed = Opgaven er læst og godkendt
paper-group-who = For hvem
paper-group-day = Dag
paper-group-place = Sted
paper-group-writes = Tager noter
paper-notes-kind = Mødenotat
paper-notes-present = Til stede
paper-notes-present-hint = Skriv, som hvad hver enkelt er med. Navne kun med personens ja.
paper-notes-known = I gang fra før
paper-notes-decided = Beslutninger
paper-notes-actions = Handlinger
paper-notes-what = Hvad
paper-notes-who = Hvem
paper-notes-when = Hvornår
paper-notes-questions = Spørgsmål til andre
paper-notes-asked = Spurgt { $to }: { $question } Svar senest { $date }.
paper-notes-parked = Parkeret
paper-summary-at = { $printed } klokken { $time }.
paper-slips-none = Der er ikke skrevet noget ned ved det bord eller møde endnu, så der er ingen sedler.
paper-summary-not-held = Mødet er ikke holdt endnu. Sig først, at det er holdt, så er der noget at sammenfatte.
paper-answer-none = Der er ikke noget svar på behovet endnu. Skriv svaret først.
paper-letter-kind = Brev
papers-title = Alle papirer til aftenen
papers-title-of = Alle papirer: { $meeting }, { $date }
papers-lead = Vælg, hvor mange af hvert. Alt kommer i én fil, i den rækkefølge det skal bruges.
papers-caption = Papirer, der skal skrives ud
papers-paper = Papir
papers-copies = Antal
papers-copies-of = Antal: { $paper }
papers-language = Sprog
papers-language-of = Sprog: { $paper }
papers-size = Skrift
papers-size-of = Skrift: { $paper }
papers-normal = almindelig
papers-large = stor
papers-print = Skriv det hele ud (PDF)
papers-remembered = Det, du vælger, kommer igen næste gang.
papers-none = Intet er valgt, eller intet af det valgte kan skrives ud endnu. Vælg mindst ét papir.
papers-not-ready = Findes, når der er noget at skrive.
papers-kind-invitation = Invitation
papers-hint-invitation = Til dem, der ikke har fået den endnu.
papers-kind-poster = Plakat
papers-hint-poster = Til døren og opslagstavlen.
papers-kind-run-sheet = Drejebog
papers-hint-run-sheet = Et til den, der holder tiden, et til den, der tager imod.
papers-kind-sign-up = Tilmeldingsliste
papers-hint-sign-up = Til dem, der vil arbejde videre.
papers-kind-village-sheet = Landsbybladet: hvad blev der af det?
papers-hint-village-sheet = Læs det op først: det er aftenens første punkt.
papers-kind-table-sheet = Bordark
papers-hint-table-sheet = Et til hvert bord, der skriver på papir.
papers-kind-dot-sheet = Prikark
papers-hint-dot-sheet = Til væggen, når behovene prioriteres.
papers-kind-ballot-sheet = Stemmeseddel
papers-hint-ballot-sheet = Til dem, der hellere sætter prikker for sig selv.
papers-kind-summary = Sammenfatning
papers-hint-summary = Til væggen, inden alle går hjem. Læs citaterne først.
papers-kind-slips = Sedler med koder
papers-hint-slips = Otte på et ark: klip ud og del ud.
paper-notes-form = Skema til mødenotat (PDF)
paper-letter-print = Svaret som brev (PDF)
paper-village-milestones = Delsejre
paper-milestone = { $date }: { $what } ({ $who })
