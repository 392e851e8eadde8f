need-list-title = Behovene
need-list-lead = Dette har folk sagt at de trenger, og dette har det blitt av det.
need-list-empty = Ingen behov å vise
need-list-empty-text = Velg et annet sted, eller vis alle behov.
need-list-count = { $count ->
    [one] Ett behov
   *[other] { $count } behov
}
need-filter-place = Sted
need-filter-all-places = Alle steder
need-filter-standing = Hva det har blitt av det
need-filter-all-standings = Alt
need-filter-show = Vis
need-col-need = Behov
need-col-standing = Nå
need-col-voices = Stemmer
need-col-rank = Prioritering
need-col-last = Sist
need-rank-short = { $rank } av { $of }
need-rank-shared-short = delt
need-rank-none-short = ikke telt
need-last = { $days ->
    [0] nytt i dag
    [one] nytt i går
   *[other] nytt for { $days } dager siden
}
need-observed-short = sett av en ansatt
need-new-link = Skriv inn noe du har sett i arbeidet ditt

need-crumbs = Du er her
need-confirmed = De behovet gjelder, har bekreftet ordene: { $how }
need-observed = Dette har en ansatt sett i arbeidet sitt. Ingen har sagt det på et møte.
need-joined-to = Dette behovet ligger nå i et annet:
need-joined = Her ligger også: { $titles }
need-work-link = Arbeid med behovet
need-said = Dette sa folk
need-all-voices = { $count ->
    [one] Les stemmen
   *[other] Les alle { $count } stemmer
}
need-figures = Hvor mange og hvor
need-figure-voices = { $count ->
    [one] stemme
   *[other] stemmer
}
need-figure-support = { $count ->
    [one] person sto bak ved bordene
   *[other] personer sto bak ved bordene
}
need-figure-meetings = { $count ->
    [one] møte
   *[other] møter
}
need-figure-rank = plass av { $of } i prioriteringen
need-where = Hvilke møter og steder
need-places = Steder:
need-against-title = Det som taler imot
need-against-text = Ikke alle er enige. Disse stemmene teller også.
need-rank-title = Hvor viktig
need-rank = Plass { $rank } av { $of }, med { $dots } prikker.
need-rank-shared = Plassen deles med et annet behov som fikk like mange.
need-rank-round = Se hele runden: { $title }
need-before-title = Er det sagt før?
need-before-heard = Hørt første gang { $date }
need-before-answer = Svaret den gangen:
need-before-no-answer = Den gangen kom det ikke noe svar.
need-heard-again = Hørt igjen
need-answer-title = Svaret
need-answer-none = Det er ikke noe svar ennå.
need-answer-old = Dette svaret ble gitt før behovet ble åpnet igjen.
need-answer-said = Det dere sa
need-answer-done = Det vi har gjort
need-answer-planned = Det vi planlegger
need-answer-not-done = Det vi ikke gjør, og hvorfor
need-answer-others = Det andre eier
need-answer-easy = Lettlest
need-answer-next = Neste gang
need-answer-by = { $name } svarte den { $date }.
need-answer-link = Svaret for seg selv, til utskrift
need-answer-gone = { $count ->
    [one] Én stemme som ble talt med i svaret, er fjernet siden.
   *[other] { $count } stemmer som ble talt med i svaret, er fjernet siden.
}
need-answer-older = Tidligere svar:
need-response-good = De det gjelder, synes svaret er bra ({ $setting }).
need-response-bad = De det gjelder, er ikke enige i svaret ({ $setting }).
need-thread-title = Hva som har skjedd så langt
need-thread-link = Se hele tråden, fra stemmene til svaret
need-hand-over-title = Overlatt til andre
need-hand-over-answer = De svarer:
need-hand-over-receipt = De bekreftet den { $date } at de har mottatt spørsmålet.
need-hand-over-no-receipt = De har ikke bekreftet at de har mottatt spørsmålet.
need-hand-over-by = Svar senest den { $date }.
need-barrier-title = Det som står i veien
need-barrier-asked = { $who } skal svare senest den { $date }
need-barrier-removed = Hindringen er borte
need-late = Forsinket
need-owner-title = Hvem du kan spørre
need-owner = Ansvarlig
need-owner-none = Ingen er utpekt ennå
need-next = Neste beskjed senest
need-next-none = Ingen dato er satt ennå
need-mandate = Hvem det hører til
need-history-link = Hvem som knyttet hva til behovet, når og hvorfor

need-voices-title = Det folk sa: { $title }
need-voices-crumb = Stemmene
need-voices-lead = { $count ->
    [0] Ingen stemme teller her.
    [one] Én stemme teller her.
   *[other] { $count } stemmer teller her.
}

need-history-title = Hvert steg: { $title }
need-history-crumb = Hvert steg
need-history-lead = Det nyeste står først. Det som tas tilbake, teller ikke lenger, men det blir stående her.
need-history-why = Hvorfor:
need-history-unseen = en stemme som ikke vises
need-history-answer = svaret fra { $name }
need-history-withdrawn = Tatt tilbake:
need-history-withdraw = Ta tilbake
need-history-withdraw-why = Hvorfor skal det tas tilbake?
need-history-withdraw-do = Ta steget tilbake
need-who-lead = den som leder arbeidet
need-who-host = en bordvert
need-who-resident = en innbygger
need-who-house = systemet
need-why-sorted = stemmen ble sortert hit
need-why-moved = stemmen ble flyttet
need-why-answered = de som sa det, fikk et svar
need-why-reported = svaret forteller om det
need-why-round = behovet kunne velges i runden
need-why-group = det er gruppens oppdrag
need-why-others = andre eier spørsmålet
need-why-way = det står i veien
need-why-step = det er et steg på veien
need-why-goal = målet bygger på det

need-new-title = Noe du har sett i arbeidet ditt
need-new-lead = Behov kommer fra det folk sier. Har du sett noe som ingen har sagt, så skriv det her. Det vises som en ansatts iakttakelse.
need-new-do = Lagre iakttakelsen
need-new-no-place = Ikke noe sted er valgt: velg hvor du har sett det.
need-choose = Velg …
need-form-title = Noen få ord
need-form-title-hint = Helst folks egne ord, for eksempel «Siste buss går for tidlig».
need-form-statement = Hva trengs?
need-form-statement-hint = Én eller to setninger. Si hva som trengs, ikke hvordan det skal løses.
need-form-why = Hvorfor?
need-form-owner = Navn
need-form-role = Rolle
need-form-contact = Telefon eller e-post
need-form-contact-hint = Vises for alle, så folk kan ringe.
need-form-next = Neste beskjed senest
need-form-next-hint = Når dagen har gått, vises behovet som forsinket.
need-save = Lagre
need-done = Gjort
need-nothing-chosen = Ingenting er valgt: velg et alternativ og send igjen.
need-same-words = samme ord: { $words }

need-work-title = Arbeid med: { $title }
need-work-crumb = Arbeid med behovet
need-start-title = Sett i gang noe
need-do-group = Arbeidsgruppe
need-do-trial = Utprøving
need-do-decision = Vedtak
need-do-action = Tiltak
need-do-hand-over = Overlat til den som eier spørsmålet
need-do-answer = Skriv svaret
need-steps-title = Steg for steg
need-formulate-title = Si hva som trengs
need-formulate-text = Skriv så de som sa det, kjenner seg igjen. Nye ord må vises for dem igjen.
need-confirm-title = Spør dem det gjelder, om ordene er riktige
need-confirm-text = Det kan være referansegruppen, neste møte eller noen av dem som sa det.
need-confirm-how = Hvordan spurte du, og hvor mange?
need-confirm-how-hint = Ingen navn. For eksempel: «Referansegruppen, 6 av 8, 12. november».
need-confirm-do = De bekrefter ordene
need-assign-title = Utpek hvem som er ansvarlig
need-assign-text = En person å ringe til, og en dag da det senest kommer beskjed.
need-returns-title = Har vi prøvd det før?
need-returns-text = Behov fra samme sted med lignende ord. Velg det som er samme behov, hvis noe er det.
need-returns-none = Ingen tidligere behov herfra har lignende ord.
need-returns-which = Tidligere behov
need-returns-noted = Allerede notert:
need-returns-why-hint = For eksempel: «Samme spørsmål om kveldsbussen som i 2019».
need-returns-do = Det er samme behov
need-contrary-title = Noter en stemme som sier imot
need-contrary-text = Den vises på behovets side, ved siden av de andre.
need-contrary-none = Det er ingen andre stemmer fra stedet.
need-contrary-which = Stemme
need-contrary-do = Noter
need-merge-title = Slå sammen med et annet behov
need-merge-text = Begge beholder stemmene sine og kan skilles igjen.
need-merge-which = Behov som skal inn i dette
need-merge-do = Slå sammen
need-unmerge-why = { $count ->
    [one] «{ $title }» ligger her med én stemme. Hvorfor skal det stå for seg selv igjen?
   *[other] «{ $title }» ligger her med { $count } stemmer. Hvorfor skal det stå for seg selv igjen?
}
need-unmerge-do = Ta ut igjen
need-sort-link = Sorter stedets stemmer
need-respond-title = Skriv hva de det gjelder, synes om svaret
need-respond-text = Uten navn. De kan også si det selv med koden på lappen sin.
need-respond-agreed = Er svaret godt?
need-respond-yes = Ja
need-respond-no = Nei
need-respond-setting = Hvem ble spurt?
need-respond-setting-hint = For eksempel: «Referansegruppen» eller «Møtet 7. mai».
need-respond-words = Med deres ord
need-close-title = Avslutt behovet
need-close-text = Et behov avsluttes først når de som sa det, har fått svar.
need-check-there = Finnes
need-check-missing = Mangler
need-check-do = Gjør det nå
need-check-answer = Et svar til dem som sa det
need-check-agreed = Ingen av dem det gjelder, sier nei til svaret
need-check-receipt = Den som eier spørsmålet, har bekreftet at det er mottatt, eller svaret sier ærlig at det ikke går
need-close-why = Hvorfor trengs det ikke gjøres mer?
need-close-do = Avslutt
need-reopen-title = Åpne behovet igjen
need-reopen-text = Alt som har skjedd, blir stående. De som sa det, venter da på et nytt svar.
need-reopen-do = Åpne igjen
notice-need-withdrawn = Steget er tatt tilbake.
notice-need-observed = Iakttakelsen er lagret.
notice-need-formulated = Ordene er lagret. Vis dem til dem det gjelder.
notice-need-confirmed = Det er notert at ordene er riktige.
notice-need-assigned = Lagret. Alle kan se hvem som er ansvarlig.
notice-need-against = Stemmen står nå blant dem som sier imot.
notice-need-returns = Det er notert at behovet er hørt før.
notice-need-merged = Behovene er slått sammen. De kan skilles igjen.
notice-need-unmerged = Behovet står for seg selv igjen, med alle sine stemmer.
notice-need-responded = Det de synes, er lagret og vises ved svaret.
notice-need-closed = Behovet er avsluttet. Alt som har skjedd, blir stående.
notice-need-reopened = Behovet er åpent igjen.
need-why-promised = det ligger bak et løfte
need-promises-title = Løfter som kommer fra dette
