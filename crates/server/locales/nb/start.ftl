start-title = Hva som ble sagt, og hva det ble til
start-lead = Her kan du følge hvert behov som folk har fortalt om: fra møtet der det ble sagt, til det som endret seg.
start-code-title = Har du en lapp med en kode?
start-code-label = Koden på lappen
start-code-hint = Skriv inn koden, så ser du hva det ble til, akkurat det du sa. Du trenger ikke logge inn. Store og små bokstaver går like bra.
start-code-button = Vis
start-figures-title = I tall
start-figure-heard = { $count ->
    [one] stemme hørt
   *[other] stemmer hørt
}
start-figure-needs = { $count ->
    [one] behov
   *[other] behov
}
start-figure-answered = { $count ->
    [one] stemme har fått svar
   *[other] stemmer har fått svar
}
start-figure-changes = { $count ->
    [one] endring gjort
   *[other] endringer gjort
}
start-figure-waiting = { $count ->
    [one] venter, med en dato
   *[other] venter, med en dato
}
start-figure-overdue = { $count ->
    [one] har måttet vente for lenge
   *[other] har måttet vente for lenge
}
start-empty-title = Ennå er ingenting sagt
start-empty-text = Når det første møtet er holdt og notatene er gått gjennom, ser du behovene her.
start-to-desk = Til arbeidsbordet
start-news-title = Siste svar og endringer
start-news-answer = Svar
start-news-change = Endring
start-direction-title = Dit vi er på vei
start-milestones-title = Delseire
start-milestones-all = Alle delseire
start-lessons-title = Prøvd, og lært
start-lessons-text = Ikke alt som prøves, virker. Det som ble lagt ned, har lært oss noe, og det tar vi vare på.
start-lesson-learnt = Det vi lærte:
start-ahead-title = Neste møter
start-ahead-none = Ingen møter er planlagt akkurat nå.
start-ahead-all = Alle møter
start-crumbs = Her er du
start-rows-heard = Alt som er sagt
start-rows-answered = Det som har fått svar
start-rows-waiting = Det som venter på svar
start-rows-changes = Det som er endret
start-rows-count = { $count ->
    [one] Det ligger én rad bak tallet.
   *[other] Det ligger { $count } rader bak tallet.
}
start-rows-unchecked = Ikke publisert ennå. Ordene vises når de er gått gjennom.
start-rows-is-answered = Har fått svar
start-rows-read-answer = Les svaret
start-rows-due = Svar senest { $date }
start-rows-overdue = Svaret skulle ha kommet { $date }
start-rows-since = Siden { $date }. For: { $whom }
start-lessons-rate = { $abandoned } av { $concluded } avsluttede utprøvinger ga en lærdom i stedet for en ny vane. Mediantid i døgn: { $days }. Til for å lære, ikke for å rangere.
