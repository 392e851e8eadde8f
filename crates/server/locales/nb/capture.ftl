# Å skrive ned ved bordet: vertens side, lenken, lappene.

capture-title = Skriv ned det som blir sagt
capture-crumbs = Hvor du er
capture-receipt = Skriv koden på lappen
capture-held = Ordene holdes tilbake til den som leder møtet har sett på dem: her kan det være personopplysninger.
capture-text = Hva ble sagt?
capture-text-hint = Skriv med personens egne ord. Én ting om gangen, ingen navn.
capture-kind = Hva er det?
capture-support = Hvor mange ved bordet er enige?
capture-fewer = Én færre
capture-more = Én flere
capture-support-wrong = «{ $typed }» er ikke et antall. Skriv 1 eller mer.
capture-question = Hvilket spørsmål svarer det på?
capture-no-question = Ingen bestemt
capture-table = Bord
capture-send = Lagre og få koden
capture-written = Bordet har skrevet ({ $count })
capture-nothing-written = Ingenting ennå.
capture-more-written = { $count ->
    [one] 1 til, tidligere.
   *[other] { $count } til, tidligere.
}
capture-queue-title = Det du nettopp skrev
capture-queue-here = Finnes bare på denne telefonen
capture-queue-saved = Lagret. Koden er
capture-queue-saved-hall = Lagret på møtets datamaskin. Koden er
capture-queue-held = Lagret, men ordene holdes tilbake til den som leder møtet, har sett på dem. Koden er
capture-queue-all = Alt du har skrevet, er lagret. Ingenting ligger igjen på telefonen.
capture-queue-away = Møtets datamaskin kan ikke nås akkurat nå. Skriv videre: det du skriver, ligger på telefonen og sendes når maskinen kan nås igjen. Ikke lukk siden eller last den på nytt før det; den kan ikke åpnes uten maskinen.
capture-queue-over = Lenken gjelder ikke lenger. Det du har skrevet, ligger fortsatt på telefonen: åpne en ny lenke fra den som leder møtet, så blir det sendt.
capture-queue-try = Prøv nå
capture-queue-edit = Endre og send på nytt
capture-hosts-title = Lenke for bordverter
capture-hosts-lead = Med lenken kan en bordvert skrive ned det som sies, uten konto. Alle verter bruker samme lenke og sier hvilket bord de har.
capture-hosts-made = Lenken for kvelden
capture-hosts-qr = QR-kode til lenken
capture-hosts-until = Gjelder til { $when }.
capture-hosts-once = Skriv ut siden eller skriv av lenken nå. Den vises bare én gang, og lagres ikke.
capture-hosts-make = Lag en lenke
capture-hosts-make-another = Lag en ny lenke
capture-hosts-open = { $count ->
    [one] Én lenke er åpen
   *[other] { $count } lenker er åpne
}
capture-hosts-end-explain = Har lenken havnet feil? Avslutt den, så kan ingen skrive med den lenger. Det som er skrevet, blir.
capture-hosts-end = Avslutt alle lenker
capture-try = Skriv ned selv
capture-slips-title = Lapper med koder
capture-slips-lead = { $count ->
    [one] 1 lapp. Skriv ut og klipp; åtte får plass på et A4-ark.
   *[other] { $count } lapper. Skriv ut og klipp; åtte får plass på et A4-ark.
}
capture-slips-first = De første { $count } vises. Velg et bord for å se resten.
capture-slips-none = Ingen lapper ennå
capture-slips-none-next = Når noe er skrevet ned eller lest i notatene, er kodene her.
capture-slip-how = Se hva det blir av det du sa: skriv koden på { $address }/code
capture-slip-phone = Eller ring: { $contact }
capture-slip-qr = QR-kode til svaret
notice-capture-ended = Alle lenker er avsluttet.
