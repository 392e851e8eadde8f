start-title = Hvad der blev sagt, og hvad der kom ud af det
start-lead = Her kan du følge hvert behov, som mennesker har fortalt om: fra mødet, hvor det blev sagt, til det, der ændrede sig.
start-code-title = Har du en seddel med en kode?
start-code-label = Koden på sedlen
start-code-hint = Skriv koden, så ser du, hvad der kom ud af netop det, du sagde. Du skal ikke logge ind. Store og små bogstaver er lige gode.
start-code-button = Vis
start-figures-title = I tal
start-figure-heard = { $count ->
    [one] udsagn hørt
   *[other] udsagn hørt
}
start-figure-needs = { $count ->
    [one] behov
   *[other] behov
}
start-figure-answered = { $count ->
    [one] udsagn har fået svar
   *[other] udsagn har fået svar
}
start-figure-changes = { $count ->
    [one] ændring gennemført
   *[other] ændringer gennemført
}
start-figure-waiting = { $count ->
    [one] venter, med en dato
   *[other] venter, med en dato
}
start-figure-overdue = { $count ->
    [one] har ventet for længe
   *[other] har ventet for længe
}
start-empty-title = Endnu er der ikke sagt noget
start-empty-text = Når det første møde er holdt, og noterne er gået igennem, kan du se behovene her.
start-to-desk = Til arbejdsbordet
start-news-title = Seneste svar og ændringer
start-news-answer = Svar
start-news-change = Ændring
start-direction-title = Dér, hvor vi er på vej hen
start-milestones-title = Delsejre
start-milestones-all = Alle delsejre
start-lessons-title = Afprøvet, og lært
start-lessons-text = Ikke alt, der prøves af, virker. Det, der blev lagt ned, har lært os noget, og det gemmer vi.
start-lesson-learnt = Det lærte vi:
start-ahead-title = Næste møder
start-ahead-none = Der er ikke planlagt noget møde lige nu.
start-ahead-all = Alle møder
start-crumbs = Her er du
start-rows-heard = Alt, der er sagt
start-rows-answered = Det, der har fået svar
start-rows-waiting = Det, der venter på svar
start-rows-changes = Det, der er ændret
start-rows-count = { $count ->
    [one] Der ligger én række bag tallet.
   *[other] Der ligger { $count } rækker bag tallet.
}
start-rows-unchecked = Ikke offentliggjort endnu. Ordene vises, når de er gået igennem.
start-rows-is-answered = Har fået svar
start-rows-read-answer = Læs svaret
start-rows-due = Svar senest { $date }
start-rows-overdue = Svaret skulle være kommet { $date }
start-rows-since = Siden { $date }. For: { $whom }
start-lessons-rate = { $abandoned } af { $concluded } afsluttede afprøvninger gav en lære i stedet for en ny vane. Mediantid i dage: { $days }. Til for at lære, ikke for at rangere.
