# Att skriva ned vid bordet: värdens sida, länken, lapparna.

capture-title = Skriv ned det som sägs
capture-crumbs = Var du är
capture-receipt = Skriv koden på lappen
capture-held = Orden hålls kvar tills den som leder mötet har sett på dem: här kan finnas personuppgifter.
capture-text = Vad sades?
capture-text-hint = Skriv med personens egna ord. En sak i taget, inga namn.
capture-kind = Vad är det?
capture-support = Hur många vid bordet håller med?
capture-fewer = En färre
capture-more = En fler
capture-support-wrong = ”{ $typed }” är inget antal. Skriv 1 eller mer.
capture-question = Vilken fråga svarar det på?
capture-no-question = Ingen särskild
capture-table = Bord
capture-send = Spara och få koden
capture-written = Bordet har skrivit ({ $count })
capture-nothing-written = Inget än.
capture-more-written = { $count ->
    [one] 1 till, tidigare.
   *[other] { $count } till, tidigare.
}
capture-queue-title = Det du skrev nyss
capture-queue-here = Finns bara på den här telefonen
capture-queue-saved = Sparat. Koden är
capture-queue-saved-hall = Sparat på mötets dator. Koden är
capture-queue-held = Sparat, men orden hålls kvar tills den som leder mötet har sett på dem. Koden är
capture-queue-all = Allt du skrivit är sparat. Inget ligger kvar på telefonen.
capture-queue-away = Mötets dator nås inte just nu. Skriv vidare: det du skriver ligger på telefonen och skickas när datorn nås igen. Stäng inte sidan och ladda inte om den innan dess; den går inte att öppna utan datorn.
capture-queue-over = Länken gäller inte längre. Det du skrivit ligger kvar på telefonen: öppna en ny länk från den som leder mötet, så skickas det.
capture-queue-try = Försök nu
capture-queue-edit = Ändra och skicka igen
capture-hosts-title = Länk för bordsvärdar
capture-hosts-lead = Med länken kan en bordsvärd skriva ned det som sägs, utan konto. Alla värdar använder samma länk och säger vilket bord de har.
capture-hosts-made = Länken för kvällen
capture-hosts-qr = QR-kod till länken
capture-hosts-until = Gäller till { $when }.
capture-hosts-once = Skriv ut sidan eller skriv av länken nu. Den visas bara en gång, och sparas inte.
capture-hosts-make = Gör en länk
capture-hosts-make-another = Gör en ny länk
capture-hosts-open = { $count ->
    [one] En länk är öppen
   *[other] { $count } länkar är öppna
}
capture-hosts-end-explain = Har länken hamnat fel? Avsluta den, så kan ingen skriva med den längre. Det som skrivits finns kvar.
capture-hosts-end = Avsluta alla länkar
capture-try = Skriv ned själv
capture-slips-title = Lappar med koder
capture-slips-lead = { $count ->
    [one] 1 lapp. Skriv ut och klipp; åtta får plats på ett A4-ark.
   *[other] { $count } lappar. Skriv ut och klipp; åtta får plats på ett A4-ark.
}
capture-slips-first = De första { $count } visas. Välj ett bord för att se resten.
capture-slips-none = Inga lappar än
capture-slips-none-next = När något har skrivits ned eller lästs ur anteckningarna finns koderna här.
capture-slip-how = Se vad det blir av det du sade: skriv koden på { $address }/code
capture-slip-phone = Eller ring: { $contact }
capture-slip-qr = QR-kod till svaret
notice-capture-ended = Alla länkar är avslutade.
