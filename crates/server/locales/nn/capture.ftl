# Å skrive ned ved bordet: vertens side, lenken, lappene.

capture-title = Skriv ned det som blir sagt
capture-crumbs = Kvar du er
capture-receipt = Skriv koden på lappen
capture-held = Orda blir haldne tilbake til den som leier møtet har sett på dei: her kan det vere personopplysningar.
capture-text = Kva blei sagt?
capture-text-hint = Skriv med orda til personen. Éin ting om gongen, ingen namn.
capture-kind = Kva er det?
capture-support = Kor mange ved bordet er samde?
capture-fewer = Éin færre
capture-more = Éin fleire
capture-support-wrong = «{ $typed }» er ikkje eit tal. Skriv 1 eller meir.
capture-question = Kva spørsmål svarar det på?
capture-no-question = Ingen bestemt
capture-table = Bord
capture-send = Lagre og få koden
capture-written = Bordet har skrive ({ $count })
capture-nothing-written = Ingenting enno.
capture-more-written = { $count ->
    [one] 1 til, tidlegare.
   *[other] { $count } til, tidlegare.
}
capture-queue-title = Det du nett skreiv
capture-queue-here = Finst berre på denne telefonen
capture-queue-saved = Lagra. Koden er
capture-queue-saved-hall = Lagra på datamaskina til møtet. Koden er
capture-queue-held = Lagra, men orda blir haldne tilbake til den som leier møtet, har sett på dei. Koden er
capture-queue-all = Alt du har skrive, er lagra. Ingenting ligg att på telefonen.
capture-queue-away = Datamaskina til møtet svarar ikkje akkurat no. Skriv vidare: det du skriv, ligg på telefonen og blir sendt når maskina svarar att. Ikkje lat att sida og ikkje last henne på nytt før det; ho kan ikkje opnast utan maskina.
capture-queue-over = Lenka gjeld ikkje lenger. Det du har skrive, ligg framleis på telefonen: opne ei ny lenke frå den som leier møtet, så blir det sendt.
capture-queue-try = Prøv no
capture-queue-edit = Endre og send på nytt
capture-hosts-title = Lenke for bordvertar
capture-hosts-lead = Med lenka kan ein bordvert skrive ned det som blir sagt, utan konto. Alle vertar brukar same lenke og seier kva bord dei har.
capture-hosts-made = Lenka for kvelden
capture-hosts-qr = QR-kode til lenka
capture-hosts-until = Gjeld til { $when }.
capture-hosts-once = Skriv ut sida eller skriv av lenka no. Ho blir vist berre éin gong, og blir ikkje lagra.
capture-hosts-make = Lag ei lenke
capture-hosts-make-another = Lag ei ny lenke
capture-hosts-open = { $count ->
    [one] Éi lenke er open
   *[other] { $count } lenker er opne
}
capture-hosts-end-explain = Har lenka hamna feil? Avslutt den, så kan ingen skrive med den lenger. Det som er skrive, blir.
capture-hosts-end = Avslutt alle lenker
capture-try = Skriv ned sjølv
capture-slips-title = Lappar med kodar
capture-slips-lead = { $count ->
    [one] 1 lapp. Skriv ut og klipp; åtte får plass på eit A4-ark.
   *[other] { $count } lappar. Skriv ut og klipp; åtte får plass på eit A4-ark.
}
capture-slips-first = Dei { $count } første blir viste. Vel eit bord for å sjå resten.
capture-slips-none = Ingen lappar enno
capture-slips-none-next = Når noko er skrive ned eller lese i notata, er kodane her.
capture-slip-how = Sjå kva det blir av det du sa: skriv koden på { $address }/code
capture-slip-phone = Eller ring: { $contact }
capture-slip-qr = QR-kode til svaret
notice-capture-ended = Alle lenker er avslutta.
