# Svar på det som ikkje er behov.

reply-title = Anna som blei sagt
reply-lead = Alle som snakka om noko anna enn eit behov skal også ha svar.
reply-kinds = Slag
reply-lead-idea = Forslag til korleis noko kan gjerast. Kvar idé blir teken opp, blir spart, kjem seinare eller får eit nei med grunn.
reply-lead-offer = Det folk kan gjere eller gi. Dei som ingen har teke imot enno står først.
reply-lead-process-wish = Korleis folk vil bli spurt, møtt og informert.
reply-lead-feedback = Korleis kvelden var. Svaret seier kva som blir annleis neste gong.
reply-lead-history-question = Spørsmål om kva det blei av det som blei sagt før.
reply-none = Ingenting her enno
reply-none-next = Det som blir sagt på møta blir vist her når notata er sette over og publisert.
reply-waiting = { $count ->
    [one] 1 ventar på svar. Den står først.
   *[other] { $count } ventar på svar. Dei står først.
}
reply-due = svar seinast { $date }
reply-late = skulle ha fått svar { $date }
reply-give = Svar
reply-again = Endre svaret
reply-what = Kva blir det av det?
reply-text = Svaret, i klare ord
reply-text-hint = Sei kvifor, og kven som gjer kva. Svaret blir publisert og vist for den som har koden.
reply-send = Gi svaret
reply-choose = Vel kva det blir av det.
notice-reply-given = Svaret er gitt.
