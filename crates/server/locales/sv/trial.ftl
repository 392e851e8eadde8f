trial-board-title = Tester
trial-board-lead = Vi provar i liten skala innan vi bestämmer oss. Det som inte fungerar är också värt att veta.
trial-column-planned = Planerade
trial-column-planned-none = Inga tester är planerade.
trial-column-running = Pågår
trial-column-running-none = Inga tester pågår.
trial-column-studied = Studerade, väntar på slutsats
trial-column-studied-none = Inga tester väntar på slutsats.
trial-column-kept = Införda eller ändrade
trial-column-kept-none = Inga tester har lett till något nytt ännu.
trial-column-figures = { $count ->
    [one] Ett test
   *[other] { $count } tester
}, i mitten { $days ->
    [one] en dag långt
   *[other] { $days } dagar långa
} (median).
trial-days = { $from } till { $to }
trial-late = Dagen har passerat
trial-lessons-title = Det som inte gick, och vad det lärde oss
trial-lessons-none = Inget test har lagts ned.
trial-lessons-lead = { $count ->
    [one] Tack till dem som vågade prova. Ett test visade att vägen inte höll.
   *[other] Tack till dem som vågade prova. { $count } tester visade att vägen inte höll.
}
trial-new-title = Planera ett test
trial-new-lead = Litet, kort och med en fråga som går att svara på.
trial-question = Fråga
trial-question-hint = Vad vill vi veta?
trial-guess = Gissning
trial-guess-hint = Vad tror vi händer?
trial-what = Vad vi gör
trial-what-hint = Så att någon annan kan göra likadant.
trial-where = Var och vilka
trial-how-long = Hur länge
trial-group = Arbetsgrupp
trial-group-none = Ingen grupp
trial-measure = Så mäter vi
trial-measure-hint = Något enkelt att räkna eller fråga om.
trial-stop-rule = Stoppregel
trial-stop-rule-hint = När avbryter vi i förtid?
trial-plan = Spara planen
trial-plan-title = Planera
trial-do-title = Göra
trial-do-not-yet = Inte startat. Planen är att börja { $from }.
trial-do-running = Startade { $when }. Pågår till { $to }.
trial-do-done = Startade { $when }. Genomfört.
trial-start = Starta testet nu
trial-study-title = Studera
trial-study-not-yet = Skrivs när testet är klart, efter { $to }.
trial-happened = Vad hände?
trial-happened-hint = Siffror och berättelser, också det som inte blev som ni trodde.
trial-learning = Lärdom
trial-learning-hint = Vad bör nästa by veta?
trial-study = Spara det vi lärde oss
trial-act-title = Agera
trial-act-next = Nästa steg: bestämma om det ska införas, ändras eller läggas ned.
trial-act-not-yet = Avgörs när testet är studerat.
trial-conclusion = Vad gör vi nu?
trial-why = Varför
trial-why-hint = I klara ord. De som sade behovet läser detta.
trial-conclude = Spara slutsatsen
notice-trial-planned = Testet är planerat.
notice-trial-started = Testet har startat.
notice-trial-studied = Det ni lärde er är sparat.
notice-trial-concluded = Slutsatsen är sparad.
trial-rate-title = Vad vi har lärt, i siffror
trial-rate = { $abandoned } av { $concluded } avslutade tester lades ned med en lärdom, { $share } procent.
trial-rate-days = { $days ->
    [one] Mediantiden för de avslutade testerna är en dag.
   *[other] Mediantiden för de avslutade testerna är { $days } dagar.
}
trial-rate-why = Det är till för att lära, inte för att rangordna. Är inget nedlagt prövar vi kanske för lite.
