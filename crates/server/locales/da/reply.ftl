# Svar på det, der ikke er behov.

reply-title = Andet, der blev sagt
reply-lead = Alle, der talte om noget andet end et behov, skal også have svar.
reply-kinds = Slags
reply-lead-idea = Forslag til, hvordan noget kan gøres. Hver idé tages op, gemmes, kommer senere eller får et nej med grund.
reply-lead-offer = Hvad mennesker kan gøre eller give. De, som ingen har taget imod endnu, står først.
reply-lead-process-wish = Hvordan mennesker ønsker at blive spurgt, mødt og informeret.
reply-lead-feedback = Hvordan aftenen var. Svaret siger, hvad der bliver anderledes næste gang.
reply-lead-history-question = Spørgsmål om, hvad der blev af det, der blev sagt før.
reply-none = Intet her endnu
reply-none-next = Det, der siges på møderne, ses her, når noterne er set efter og offentliggjort.
reply-waiting = { $count ->
    [one] 1 venter på svar. Det står først.
   *[other] { $count } venter på svar. De står først.
}
reply-due = svar senest { $date }
reply-late = skulle have fået svar { $date }
reply-give = Svar
reply-again = Ret svaret
reply-what = Hvad bliver det til?
reply-text = Svaret, med klare ord
reply-text-hint = Sig hvorfor, og hvem der gør hvad. Svaret offentliggøres og kan ses af den, der har koden.
reply-send = Giv svaret
reply-choose = Vælg, hvad det bliver til.
notice-reply-given = Svaret er givet.
