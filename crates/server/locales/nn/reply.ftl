# Svar på det som ikke er behov.

reply-title = Annet som ble sagt
reply-lead = Alle som snakket om noe annet enn et behov skal også ha svar.
reply-kinds = Slag
reply-lead-idea = Forslag til hvordan noe kan gjøres. Hver idé tas opp, spares, kommer senere eller får et nei med grunn.
reply-lead-offer = Det mennesker kan gjøre eller gi. De som ingen har tatt imot ennå står først.
reply-lead-process-wish = Hvordan mennesker vil bli spurt, møtt og informert.
reply-lead-feedback = Hvordan kvelden var. Svaret sier hva som blir annerledes neste gang.
reply-lead-history-question = Spørsmål om hva det ble av det som ble sagt før.
reply-none = Ingenting her ennå
reply-none-next = Det som sies på møtene vises her når notatene er sett over og publisert.
reply-waiting = { $count ->
    [one] 1 venter på svar. Den står først.
   *[other] { $count } venter på svar. De står først.
}
reply-due = svar senest { $date }
reply-late = skulle ha fått svar { $date }
reply-give = Svar
reply-again = Endre svaret
reply-what = Hva blir det av det?
reply-text = Svaret, i klare ord
reply-text-hint = Si hvorfor, og hvem som gjør hva. Svaret publiseres og vises for den som har koden.
reply-send = Gi svaret
reply-choose = Velg hva det blir av det.
notice-reply-given = Svaret er gitt.
