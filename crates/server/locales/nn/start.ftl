start-title = Kva som blei sagt, og kva det blei til
start-lead = Her kan du følgje kvart behov som folk har fortalt om: frå møtet der det blei sagt, til det som endra seg.
start-code-title = Har du ein lapp med ein kode?
start-code-label = Koden på lappen
start-code-hint = Skriv inn koden, så ser du kva det blei til, akkurat det du sa. Du treng ikkje logge inn. Store og små bokstavar går like bra.
start-code-button = Vis
start-figures-title = I tal
start-figure-heard = { $count ->
    [one] røyst høyrt
   *[other] røyster høyrde
}
start-figure-needs = { $count ->
    [one] behov
   *[other] behov
}
start-figure-answered = { $count ->
    [one] røyst har fått svar
   *[other] røyster har fått svar
}
start-figure-changes = { $count ->
    [one] endring gjort
   *[other] endringar gjort
}
start-figure-waiting = { $count ->
    [one] ventar, med ein dato
   *[other] ventar, med ein dato
}
start-figure-overdue = { $count ->
    [one] har måttet vente for lenge
   *[other] har måttet vente for lenge
}
start-empty-title = Enno er ingenting sagt
start-empty-text = Når det første møtet er halde og notata er gått gjennom, ser du behova her.
start-to-desk = Til arbeidsbordet
start-news-title = Siste svar og endringar
start-news-answer = Svar
start-news-change = Endring
start-direction-title = Dit vi er på veg
start-milestones-title = Delsigrar
start-milestones-all = Alle delsigrar
start-lessons-title = Prøvd, og lært
start-lessons-text = Ikkje alt som blir prøvd, verkar. Det som blei lagt ned, har lært oss noko, og det tek vi vare på.
start-lesson-learnt = Det vi lærte:
start-ahead-title = Neste møte
start-ahead-none = Ingen møte er planlagde akkurat no.
start-ahead-all = Alle møte
start-crumbs = Her er du
start-rows-heard = Alt som er sagt
start-rows-answered = Det som har fått svar
start-rows-waiting = Det som ventar på svar
start-rows-changes = Det som er endra
start-rows-count = { $count ->
    [one] Det ligg éi rad bak talet.
   *[other] Det ligg { $count } rader bak talet.
}
start-rows-unchecked = Ikkje publisert enno. Orda blir viste når dei er gått gjennom.
start-rows-is-answered = Har fått svar
start-rows-read-answer = Les svaret
start-rows-due = Svar seinast { $date }
start-rows-overdue = Svaret skulle ha kome { $date }
start-rows-since = Sidan { $date }. For: { $whom }
start-lessons-rate = { $abandoned } av { $concluded } avslutta utprøvingar gav ein lærdom i staden for ein ny vane. Mediantid i dagar: { $days }. Til for å lære, ikkje for å rangere.
