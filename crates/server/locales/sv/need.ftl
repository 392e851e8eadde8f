need-list-title = Behoven
need-list-lead = Det här har människor sagt att de behöver, och det här har det blivit av det.
need-list-empty = Inga behov att visa
need-list-empty-text = Välj en annan plats, eller visa alla behov.
need-list-count = { $count ->
    [one] Ett behov
   *[other] { $count } behov
}
need-filter-place = Plats
need-filter-all-places = Alla platser
need-filter-standing = Vad det har blivit av det
need-filter-all-standings = Allt
need-filter-show = Visa
need-col-need = Behov
need-col-standing = Nu
need-col-voices = Röster
need-col-rank = Prioritering
need-col-last = Senast
need-rank-short = { $rank } av { $of }
need-rank-shared-short = delad
need-rank-none-short = inte räknat
need-last = { $days ->
    [0] hördes av i dag
    [one] hördes av i går
   *[other] hördes av för { $days } dagar sedan
}
need-observed-short = sett av en medarbetare
need-new-link = Skriv in något du har sett i ditt arbete

need-crumbs = Du är här
need-confirmed = De som behovet gäller har bekräftat orden: { $how }
need-observed = Det här har en medarbetare sett i sitt arbete. Ingen har sagt det på ett möte.
need-joined-to = Det här behovet ligger nu i ett annat:
need-joined = Här ligger också: { $titles }
need-work-link = Arbeta med behovet
need-said = Så sade människor
need-all-voices = { $count ->
    [one] Läs rösten
   *[other] Läs alla { $count } röster
}
need-figures = Hur många och var
need-figure-voices = { $count ->
    [one] röst
   *[other] röster
}
need-figure-support = { $count ->
    [one] person stod bakom vid borden
   *[other] personer stod bakom vid borden
}
need-figure-meetings = { $count ->
    [one] möte
   *[other] möten
}
need-figure-rank = plats av { $of } i prioriteringen
need-where = Vilka möten och platser
need-places = Platser:
need-against-title = Det som talar emot
need-against-text = Alla är inte överens. De här rösterna räknas också.
need-rank-title = Hur viktigt
need-rank = Plats { $rank } av { $of }, med { $dots } prickar.
need-rank-shared = Platsen delas med ett annat behov som fick lika många.
need-rank-round = Se hela omgången: { $title }
need-before-title = Har det sagts förut?
need-before-heard = Hördes första gången { $date }
need-before-answer = Svaret då:
need-before-no-answer = Då kom inget svar.
need-heard-again = Hördes igen
need-answer-title = Svaret
need-answer-none = Det finns inget svar än.
need-answer-old = Det här svaret gavs innan behovet öppnades igen.
need-answer-said = Det ni sade
need-answer-done = Det vi har gjort
need-answer-planned = Det vi planerar
need-answer-not-done = Det vi inte gör, och varför
need-answer-others = Det andra äger
need-answer-easy = Lättläst
need-answer-next = Nästa gång
need-answer-by = { $name } svarade den { $date }.
need-answer-link = Svaret för sig, att skriva ut
need-answer-gone = { $count ->
    [one] En röst som räknades i svaret är borttagen sedan dess.
   *[other] { $count } röster som räknades i svaret är borttagna sedan dess.
}
need-answer-older = Tidigare svar:
need-response-good = De det gäller tycker att svaret är bra ({ $setting }).
need-response-bad = De det gäller håller inte med om svaret ({ $setting }).
need-thread-title = Vad det har blivit hittills
need-thread-link = Se hela tråden, från rösterna till svaret
need-hand-over-title = Lämnat till andra
need-hand-over-answer = De svarar:
need-hand-over-receipt = De bekräftade den { $date } att de har tagit emot frågan.
need-hand-over-no-receipt = De har inte bekräftat att de har tagit emot frågan.
need-hand-over-by = Svar senast den { $date }.
need-barrier-title = Det som står i vägen
need-barrier-asked = { $who } ska svara senast den { $date }
need-barrier-removed = Hindret är borta
need-late = Försenat
need-owner-title = Vem du kan fråga
need-owner = Ansvarar
need-owner-none = Ingen är utsedd än
need-next = Nästa besked senast
need-next-none = Inget datum är satt än
need-mandate = Vems sak det är
need-history-link = Vem som knöt vad till behovet, när och varför

need-voices-title = Det människor sade: { $title }
need-voices-crumb = Rösterna
need-voices-lead = { $count ->
    [0] Ingen röst räknas här.
    [one] En röst räknas här.
   *[other] { $count } röster räknas här.
}

need-history-title = Varje steg: { $title }
need-history-crumb = Varje steg
need-history-lead = Det senaste står först. Det som tas tillbaka räknas inte längre, men det står kvar här.
need-history-why = Varför:
need-history-unseen = en röst som inte visas
need-history-answer = svaret från { $name }
need-history-withdrawn = Togs tillbaka:
need-history-withdraw = Ta tillbaka
need-history-withdraw-why = Varför ska det tas tillbaka?
need-history-withdraw-do = Ta tillbaka steget
need-who-lead = den som leder arbetet
need-who-host = en bordsvärd
need-who-resident = en invånare
need-who-house = systemet
need-why-sorted = rösten sorterades hit
need-why-moved = rösten flyttades
need-why-answered = de som sade det fick ett svar
need-why-reported = svaret berättar om det
need-why-round = behovet gick att välja i omgången
need-why-group = det är gruppens uppdrag
need-why-others = andra äger frågan
need-why-way = det står i vägen
need-why-step = det är ett steg på vägen
need-why-goal = målet bygger på det

need-new-title = Något du har sett i ditt arbete
need-new-lead = Behov kommer från det människor säger. Har du sett något som ingen har sagt, skriv det här. Det visas som en medarbetares iakttagelse.
need-new-do = Spara iakttagelsen
need-new-no-place = Ingen plats är vald: välj var du har sett det.
need-choose = Välj …
need-form-title = Några ord
need-form-title-hint = Helst människors egna ord, till exempel ”Sista bussen går för tidigt”.
need-form-statement = Vad behövs?
need-form-statement-hint = En eller två meningar. Säg vad som behövs, inte hur det ska lösas.
need-form-why = Varför?
need-form-owner = Namn
need-form-role = Roll
need-form-contact = Telefon eller e-post
need-form-contact-hint = Visas för alla, så att människor kan ringa.
need-form-next = Nästa besked senast
need-form-next-hint = Har dagen passerat syns behovet som försenat.
need-save = Spara
need-done = Klart
need-nothing-chosen = Inget är valt: välj ett alternativ och skicka igen.
need-same-words = samma ord: { $words }

need-work-title = Arbeta med: { $title }
need-work-crumb = Arbeta med behovet
need-start-title = Sätt i gång något
need-do-group = Arbetsgrupp
need-do-trial = Test
need-do-decision = Beslut
need-do-action = Åtgärd
need-do-hand-over = Lämna över till den som äger frågan
need-do-answer = Skriv svaret
need-steps-title = Steg för steg
need-formulate-title = Säg vad som behövs
need-formulate-text = Skriv så att de som sade det känner igen sig. Nya ord behöver visas för dem igen.
need-confirm-title = Fråga dem det gäller om orden är rätt
need-confirm-text = Det kan vara referensgruppen, nästa möte eller några som sade det.
need-confirm-how = Hur frågade du, och hur många?
need-confirm-how-hint = Inga namn. Till exempel: ”Referensgruppen, 6 av 8, den 12 november”.
need-confirm-do = De bekräftar orden
need-assign-title = Utse vem som ansvarar
need-assign-text = En person att ringa, och en dag då det senast kommer ett besked.
need-returns-title = Har vi prövat förut?
need-returns-text = Behov från samma plats med liknande ord. Välj det som är samma behov, om något är det.
need-returns-none = Inget tidigare behov härifrån har liknande ord.
need-returns-which = Tidigare behov
need-returns-noted = Redan noterat:
need-returns-why-hint = Till exempel: ”Samma fråga om kvällsbussen som 2019”.
need-returns-do = Det är samma behov
need-contrary-title = Notera en röst som säger emot
need-contrary-text = Den visas på behovets sida, bredvid de andra.
need-contrary-none = Det finns inga andra röster från platsen.
need-contrary-which = Röst
need-contrary-do = Notera
need-merge-title = Lägg ihop med ett annat behov
need-merge-text = Båda behåller sina röster och kan tas isär igen.
need-merge-which = Behov som ska in i det här
need-merge-do = Lägg ihop
need-unmerge-why = { $count ->
    [one] ”{ $title }” ligger här med en röst. Varför ska det stå för sig igen?
   *[other] ”{ $title }” ligger här med { $count } röster. Varför ska det stå för sig igen?
}
need-unmerge-do = Ta ut igen
need-sort-link = Sortera platsens röster
need-respond-title = Skriv vad de det gäller tycker om svaret
need-respond-text = Utan namn. De kan också säga det själva med koden på sin lapp.
need-respond-agreed = Är svaret bra?
need-respond-yes = Ja
need-respond-no = Nej
need-respond-setting = Vilka frågades?
need-respond-setting-hint = Till exempel: ”Referensgruppen” eller ”Mötet den 7 maj”.
need-respond-words = Med deras ord
need-close-title = Avsluta behovet
need-close-text = Ett behov avslutas först när de som sade det har fått svar.
need-check-there = Finns
need-check-missing = Saknas
need-check-do = Gör det nu
need-check-answer = Ett svar till dem som sade det
need-check-agreed = Ingen av dem det gäller säger nej till svaret
need-check-receipt = Den som äger frågan har bekräftat att den tagit emot den, eller svaret säger ärligt att det inte går
need-close-why = Varför behöver inget mer göras?
need-close-do = Avsluta
need-reopen-title = Öppna behovet igen
need-reopen-text = Allt som har hänt står kvar. De som sade det väntar då på ett nytt svar.
need-reopen-do = Öppna igen
notice-need-withdrawn = Steget är taget tillbaka.
notice-need-observed = Iakttagelsen är sparad.
notice-need-formulated = Orden är sparade. Visa dem för dem det gäller.
notice-need-confirmed = Det är noterat att orden är rätt.
notice-need-assigned = Sparat. Alla kan se vem som ansvarar.
notice-need-against = Rösten står nu bland dem som säger emot.
notice-need-returns = Det är noterat att behovet hördes förut.
notice-need-merged = Behoven är ihoplagda. De kan tas isär igen.
notice-need-unmerged = Behovet står för sig igen, med alla sina röster.
notice-need-responded = Det de tycker är sparat och syns vid svaret.
notice-need-closed = Behovet är avslutat. Allt som har hänt står kvar.
notice-need-reopened = Behovet är öppet igen.
need-why-promised = det ligger bakom ett löfte
need-promises-title = Löften som kommer ur det här
