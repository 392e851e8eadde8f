# At skrive ned ved bordet: værtens side, linket, sedlerne.

capture-title = Skriv ned, hvad der bliver sagt
capture-crumbs = Hvor du er
capture-receipt = Skriv koden på sedlen
capture-held = Ordene holdes tilbage, til den, der leder mødet, har set på dem: her kan være personoplysninger.
capture-text = Hvad blev sagt?
capture-text-hint = Skriv med personens egne ord. Én ting ad gangen, ingen navne.
capture-kind = Hvad er det?
capture-support = Hvor mange ved bordet er enige?
capture-fewer = Én færre
capture-more = Én flere
capture-support-wrong = ”{ $typed }” er intet antal. Skriv 1 eller mere.
capture-question = Hvilket spørgsmål svarer det på?
capture-no-question = Intet bestemt
capture-table = Bord
capture-send = Gem, og få koden
capture-written = Bordet har skrevet ({ $count })
capture-nothing-written = Intet endnu.
capture-more-written = { $count ->
    [one] 1 mere, tidligere.
   *[other] { $count } flere, tidligere.
}
capture-queue-title = Det, du lige har skrevet
capture-queue-here = Findes kun på denne telefon
capture-queue-saved = Gemt. Koden er
capture-queue-saved-hall = Gemt på mødets computer. Koden er
capture-queue-held = Gemt, men ordene holdes tilbage, til den der leder mødet har set på dem. Koden er
capture-queue-all = Alt, hvad du har skrevet, er gemt. Intet ligger tilbage på telefonen.
capture-queue-away = Mødets computer kan ikke nås lige nu. Skriv videre: det, du skriver, ligger på telefonen og sendes, når computeren kan nås igen. Luk ikke siden, og genindlæs den ikke før da; den kan ikke åbnes uden computeren.
capture-queue-over = Linket gælder ikke længere. Det, du har skrevet, ligger stadig på telefonen: åbn et nyt link fra den, der leder mødet, så sendes det.
capture-queue-try = Prøv nu
capture-queue-edit = Ret og send igen
capture-hosts-title = Link til bordværter
capture-hosts-lead = Med linket kan en bordvært skrive ned, hvad der siges, uden konto. Alle værter bruger samme link og siger, hvilket bord de har.
capture-hosts-made = Linket for aftenen
capture-hosts-qr = QR-kode til linket
capture-hosts-until = Gælder til { $when }.
capture-hosts-once = Udskriv siden, eller skriv linket af nu. Det vises kun én gang og gemmes ikke.
capture-hosts-make = Lav et link
capture-hosts-make-another = Lav et nyt link
capture-hosts-open = { $count ->
    [one] Ét link er åbent
   *[other] { $count } links er åbne
}
capture-hosts-end-explain = Er linket havnet forkert? Luk det, så kan ingen skrive med det længere. Det, der er skrevet, bliver.
capture-hosts-end = Luk alle links
capture-try = Skriv selv ned
capture-slips-title = Sedler med koder
capture-slips-lead = { $count ->
    [one] 1 seddel. Udskriv og klip; otte er der plads til på et A4-ark.
   *[other] { $count } sedler. Udskriv og klip; otte er der plads til på et A4-ark.
}
capture-slips-first = De første { $count } vises. Vælg et bord for at se resten.
capture-slips-none = Ingen sedler endnu
capture-slips-none-next = Når noget er skrevet ned eller læst i noterne, er koderne her.
capture-slip-how = Se, hvad det bliver til: skriv koden på { $address }/code
capture-slip-phone = Eller ring: { $contact }
capture-slip-qr = QR-kode til svaret
notice-capture-ended = Alle links er lukket.
