need-list-title = Behova
need-list-lead = Dette har folk sagt at dei treng, og dette har det blitt av det.
need-list-empty = Ingen behov å vise
need-list-empty-text = Vel eit anna stad, eller vis alle behov.
need-list-count = { $count ->
    [one] Eitt behov
   *[other] { $count } behov
}
need-filter-place = Stad
need-filter-all-places = Alle stader
need-filter-standing = Kva det har blitt av det
need-filter-all-standings = Alt
need-filter-show = Vis
need-col-need = Behov
need-col-standing = No
need-col-voices = Røyster
need-col-rank = Prioritering
need-col-last = Sist
need-rank-short = { $rank } av { $of }
need-rank-shared-short = delt
need-rank-none-short = ikkje talt
need-last = { $days ->
    [0] nytt i dag
    [one] nytt i går
   *[other] nytt for { $days } dagar sidan
}
need-observed-short = sett av ein tilsett
need-new-link = Skriv inn noko du har sett i arbeidet ditt

need-crumbs = Du er her
need-confirmed = Dei behovet gjeld, har stadfesta orda: { $how }
need-observed = Dette har ein tilsett sett i arbeidet sitt. Ingen har sagt det på eit møte.
need-joined-to = Dette behovet ligg no i eit anna:
need-joined = Her ligg også: { $titles }
need-work-link = Arbeid med behovet
need-said = Dette sa folk
need-all-voices = { $count ->
    [one] Les røysta
   *[other] Les alle { $count } røyster
}
need-figures = Kor mange og kvar
need-figure-voices = { $count ->
    [one] røyst
   *[other] røyster
}
need-figure-support = { $count ->
    [one] person stod bak ved borda
   *[other] personar stod bak ved borda
}
need-figure-meetings = { $count ->
    [one] møte
   *[other] møte
}
need-figure-rank = plass av { $of } i prioriteringa
need-where = Kva møte og stader
need-places = Stader:
need-against-title = Det som talar imot
need-against-text = Ikkje alle er samde. Desse røystene tel også.
need-rank-title = Kor viktig
need-rank = Plass { $rank } av { $of }, med { $dots } prikkar.
need-rank-shared = Plassen blir delt med eit anna behov som fekk like mange.
need-rank-round = Sjå heile runden: { $title }
need-before-title = Er det sagt før?
need-before-heard = Høyrt første gong { $date }
need-before-answer = Svaret den gongen:
need-before-no-answer = Den gongen kom det ikkje noko svar.
need-heard-again = Høyrt igjen
need-answer-title = Svaret
need-answer-none = Det er ikkje noko svar enno.
need-answer-old = Dette svaret blei gitt før behovet blei opna igjen.
need-answer-said = Det de sa
need-answer-done = Det vi har gjort
need-answer-planned = Det vi planlegg
need-answer-not-done = Det vi ikkje gjer, og kvifor
need-answer-others = Det andre eig
need-answer-easy = Lettlesen
need-answer-next = Neste gong
need-answer-by = { $name } svarte den { $date }.
need-answer-link = Svaret for seg sjølv, til utskrift
need-answer-gone = { $count ->
    [one] Éi røyst som blei talt med i svaret, er fjerna sidan.
   *[other] { $count } røyster som blei talt med i svaret, er fjerna sidan.
}
need-answer-older = Tidlegare svar:
need-response-good = Dei det gjeld, synest svaret er bra ({ $setting }).
need-response-bad = Dei det gjeld, er ikkje samde i svaret ({ $setting }).
need-thread-title = Kva som har skjedd så langt
need-thread-link = Sjå heile tråden, frå røystene til svaret
need-hand-over-title = Overlatt til andre
need-hand-over-answer = Dei svarar:
need-hand-over-receipt = Dei stadfesta den { $date } at dei har motteke spørsmålet.
need-hand-over-no-receipt = Dei har ikkje stadfesta at dei har motteke spørsmålet.
need-hand-over-by = Svar seinast den { $date }.
need-barrier-title = Det som står i vegen
need-barrier-asked = { $who } skal svare seinast den { $date }
need-barrier-removed = Hindringa er borte
need-late = Forseinka
need-owner-title = Kven du kan spørje
need-owner = Ansvarleg
need-owner-none = Ingen er peikt ut enno
need-next = Neste beskjed seinast
need-next-none = Ingen dato er sett enno
need-mandate = Kven det høyrer til
need-history-link = Kven som knytte kva til behovet, når og kvifor

need-voices-title = Det folk sa: { $title }
need-voices-crumb = Røystene
need-voices-lead = { $count ->
    [0] Inga røyst tel her.
    [one] Éi røyst tel her.
   *[other] { $count } røyster tel her.
}

need-history-title = Kvart steg: { $title }
need-history-crumb = Kvart steg
need-history-lead = Det nyaste står først. Det som blir teke tilbake, tel ikkje lenger, men det blir ståande her.
need-history-why = Kvifor:
need-history-unseen = ei røyst som ikkje blir vist
need-history-answer = svaret frå { $name }
need-history-withdrawn = Teke tilbake:
need-history-withdraw = Ta tilbake
need-history-withdraw-why = Kvifor skal det takast tilbake?
need-history-withdraw-do = Ta steget tilbake
need-who-lead = den som leier arbeidet
need-who-host = ein bordvert
need-who-resident = ein innbyggjar
need-who-house = systemet
need-why-sorted = røysta blei sortert hit
need-why-moved = røysta blei flytta
need-why-answered = dei som sa det, fekk eit svar
need-why-reported = svaret fortel om det
need-why-round = behovet kunne veljast i runden
need-why-group = det er oppdraget til gruppa
need-why-others = andre eig spørsmålet
need-why-way = det står i vegen
need-why-step = det er eit steg på vegen
need-why-goal = målet byggjer på det

need-new-title = Noko du har sett i arbeidet ditt
need-new-lead = Behov kjem frå det folk seier. Har du sett noko som ingen har sagt, så skriv det her. Det blir vist som noko ein tilsett har sett.
need-new-do = Lagre observasjonen
need-new-no-place = Ingen stad er vald: vel kvar du har sett det.
need-choose = Vel …
need-form-title = Nokre få ord
need-form-title-hint = Helst folk sine eigne ord, til dømes «Siste buss går for tidleg».
need-form-statement = Kva trengst?
need-form-statement-hint = Éin eller to setningar. Sei kva som trengst, ikkje korleis det skal løysast.
need-form-why = Kvifor?
need-form-owner = Namn
need-form-role = Rolle
need-form-contact = Telefon eller e-post
need-form-contact-hint = Blir vist for alle, så folk kan ringje.
need-form-next = Neste beskjed seinast
need-form-next-hint = Når dagen har gått, blir behovet vist som forseinka.
need-save = Lagre
need-done = Gjort
need-nothing-chosen = Ingenting er valt: vel eit alternativ og send igjen.
need-same-words = same ord: { $words }

need-work-title = Arbeid med: { $title }
need-work-crumb = Arbeid med behovet
need-start-title = Set i gong noko
need-do-group = Arbeidsgruppe
need-do-trial = Utprøving
need-do-decision = Vedtak
need-do-action = Tiltak
need-do-hand-over = Overlat til den som eig spørsmålet
need-do-answer = Skriv svaret
need-steps-title = Steg for steg
need-formulate-title = Sei kva som trengst
need-formulate-text = Skriv så dei som sa det, kjenner seg igjen. Nye ord må visast for dei igjen.
need-confirm-title = Spør dei det gjeld, om orda er rette
need-confirm-text = Det kan vere referansegruppa, neste møte eller nokre av dei som sa det.
need-confirm-how = Korleis spurte du, og kor mange?
need-confirm-how-hint = Ingen namn. Til dømes: «Referansegruppa, 6 av 8, 12. november».
need-confirm-do = Dei stadfestar orda
need-assign-title = Peik ut kven som er ansvarleg
need-assign-text = Ein person å ringje til, og ein dag då det seinast kjem beskjed.
need-returns-title = Har vi prøvd det før?
need-returns-text = Behov frå same stad med liknande ord. Vel det som er same behov, viss noko er det.
need-returns-none = Ingen tidlegare behov herifrå har liknande ord.
need-returns-which = Tidlegare behov
need-returns-noted = Allereie notert:
need-returns-why-hint = Til dømes: «Same spørsmål om kveldsbussen som i 2019».
need-returns-do = Det er same behov
need-contrary-title = Noter ei røyst som seier imot
need-contrary-text = Den blir vist på sida til behovet, ved sida av dei andre.
need-contrary-none = Det er ingen andre røyster frå staden.
need-contrary-which = Røyst
need-contrary-do = Noter
need-merge-title = Slå saman med eit anna behov
need-merge-text = Begge beheld røystene sine og kan skiljast igjen.
need-merge-which = Behov som skal inn i dette
need-merge-do = Slå saman
need-unmerge-why = { $count ->
    [one] «{ $title }» ligg her med éi røyst. Kvifor skal det stå for seg sjølv igjen?
   *[other] «{ $title }» ligg her med { $count } røyster. Kvifor skal det stå for seg sjølv igjen?
}
need-unmerge-do = Ta ut igjen
need-sort-link = Sorter røystene frå staden
need-respond-title = Skriv kva dei det gjeld, synest om svaret
need-respond-text = Utan namn. Dei kan også seie det sjølv med koden på lappen sin.
need-respond-agreed = Er svaret godt?
need-respond-yes = Ja
need-respond-no = Nei
need-respond-setting = Kven blei spurt?
need-respond-setting-hint = Til dømes: «Referansegruppa» eller «Møtet 7. mai».
need-respond-words = Med orda deira
need-close-title = Avslutt behovet
need-close-text = Eit behov blir først avslutta når dei som sa det, har fått svar.
need-check-there = Finst
need-check-missing = Manglar
need-check-do = Gjer det no
need-check-answer = Eit svar til dei som sa det
need-check-agreed = Ingen av dei det gjeld, seier nei til svaret
need-check-receipt = Den som eig spørsmålet, har stadfesta at det er motteke, eller svaret seier ærleg at det ikkje går
need-close-why = Kvifor treng det ikkje gjerast meir?
need-close-do = Avslutt
need-reopen-title = Opne behovet igjen
need-reopen-text = Alt som har skjedd, blir ståande. Dei som sa det, ventar då på eit nytt svar.
need-reopen-do = Opne igjen
notice-need-withdrawn = Steget er teke tilbake.
notice-need-observed = Observasjonen er lagra.
notice-need-formulated = Orda er lagra. Vis dei til dei det gjeld.
notice-need-confirmed = Det er notert at orda er rette.
notice-need-assigned = Lagra. Alle kan sjå kven som er ansvarleg.
notice-need-against = Røysta står no blant dei som seier imot.
notice-need-returns = Det er notert at behovet er høyrt før.
notice-need-merged = Behova er slegne saman. Dei kan skiljast igjen.
notice-need-unmerged = Behovet står for seg sjølv igjen, med alle sine røyster.
notice-need-responded = Det dei synest, er lagra og blir vist ved svaret.
notice-need-closed = Behovet er avslutta. Alt som har skjedd, blir ståande.
notice-need-reopened = Behovet er ope igjen.
need-why-promised = det ligg bak eit løfte
need-promises-title = Løfte som kjem av dette
