start-title = Vad som sades, och vad det blev av det
start-lead = Här kan du följa varje behov som människor har berättat om: från mötet där det sades, till det som ändrades.
start-code-title = Har du en lapp med en kod?
start-code-label = Koden på lappen
start-code-hint = Skriv in koden så ser du vad det blev av just det du sade. Du behöver inte logga in. Stora och små bokstäver går lika bra.
start-code-button = Visa
start-figures-title = I siffror
start-figure-heard = { $count ->
    [one] röst hörd
   *[other] röster hörda
}
start-figure-needs = { $count ->
    [one] behov
   *[other] behov
}
start-figure-answered = { $count ->
    [one] röst har fått svar
   *[other] röster har fått svar
}
start-figure-changes = { $count ->
    [one] förändring gjord
   *[other] förändringar gjorda
}
start-figure-waiting = { $count ->
    [one] väntar, med ett datum
   *[other] väntar, med ett datum
}
start-figure-overdue = { $count ->
    [one] har fått vänta för länge
   *[other] har fått vänta för länge
}
start-empty-title = Ännu har inget sagts
start-empty-text = När det första mötet har hållits och anteckningarna är genomgångna syns behoven här.
start-to-desk = Till arbetsbordet
start-news-title = Senaste svaren och förändringarna
start-news-answer = Svar
start-news-change = Förändring
start-direction-title = Dit vi är på väg
start-milestones-title = Delsegrar
start-milestones-all = Alla delsegrar
start-lessons-title = Prövat, och lärt
start-lessons-text = Allt som prövas fungerar inte. Det som lades ned har gett en lärdom, och den sparar vi.
start-lesson-learnt = Lärdom:
start-ahead-title = Nästa möten
start-ahead-none = Inget möte är planerat just nu.
start-ahead-all = Alla möten
start-crumbs = Här är du
start-rows-heard = Allt som har sagts
start-rows-answered = Det som har fått svar
start-rows-waiting = Det som väntar på svar
start-rows-changes = Det som har ändrats
start-rows-count = { $count ->
    [one] En rad ligger bakom siffran.
   *[other] { $count } rader ligger bakom siffran.
}
start-rows-unchecked = Inte publicerat än. Orden visas när de har gåtts igenom.
start-rows-is-answered = Har fått svar
start-rows-read-answer = Läs svaret
start-rows-due = Svar senast { $date }
start-rows-overdue = Svaret skulle ha kommit { $date }
start-rows-since = Sedan { $date }. För: { $whom }
start-lessons-rate = { $abandoned } av { $concluded } avslutade tester gav en lärdom i stället för en ny vana. Mediantid i dagar: { $days }. Till för att lära, inte för att rangordna.
