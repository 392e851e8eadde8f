trial-board-title = Afprøvninger
trial-board-lead = Vi prøver i lille skala, før vi bestemmer os. Det der ikke virker, er også værd at vide.
trial-column-planned = Planlagte
trial-column-planned-none = Ingen afprøvninger er planlagt.
trial-column-running = I gang
trial-column-running-none = Ingen afprøvninger er i gang.
trial-column-studied = Undersøgt, venter på konklusion
trial-column-studied-none = Ingen afprøvninger venter på konklusion.
trial-column-kept = Indført eller ændret
trial-column-kept-none = Ingen afprøvninger har ført til noget nyt endnu.
trial-column-figures = { $count ->
    [one] Én afprøvning
   *[other] { $count } afprøvninger
}, median { $days ->
    [one] én dag
   *[other] { $days } dage
}.
trial-days = { $from } til { $to }
trial-late = Dagen er passeret
trial-lessons-title = Det der ikke gik, og hvad det lærte os
trial-lessons-none = Ingen afprøvning er opgivet.
trial-lessons-lead = { $count ->
    [one] Tak til dem der turde prøve. Én afprøvning viste, at vejen ikke holdt.
   *[other] Tak til dem der turde prøve. { $count } afprøvninger viste, at vejen ikke holdt.
}
trial-new-title = Planlæg en afprøvning
trial-new-lead = Lille, kort og med et spørgsmål der kan besvares.
trial-question = Spørgsmål
trial-question-hint = Hvad vil vi vide?
trial-guess = Gæt
trial-guess-hint = Hvad tror vi der sker?
trial-what = Hvad vi gør
trial-what-hint = Så en anden kan gøre det samme.
trial-where = Hvor og hvem
trial-how-long = Hvor længe
trial-group = Arbejdsgruppe
trial-group-none = Ingen gruppe
trial-measure = Sådan måler vi
trial-measure-hint = Noget enkelt at tælle eller spørge om.
trial-stop-rule = Stopregel
trial-stop-rule-hint = Hvornår stopper vi før tid?
trial-plan = Gem planen
trial-plan-title = Planlæg
trial-do-title = Gør
trial-do-not-yet = Ikke begyndt. Planen er at begynde { $from }.
trial-do-running = Begyndte { $when }. Varer til { $to }.
trial-do-done = Begyndte { $when }. Gennemført.
trial-start = Start afprøvningen nu
trial-study-title = Undersøg
trial-study-not-yet = Skrives når afprøvningen er slut, efter { $to }.
trial-happened = Hvad skete der?
trial-happened-hint = Tal og fortællinger, også det der ikke gik som ventet.
trial-learning = Læring
trial-learning-hint = Hvad bør den næste landsby vide?
trial-study = Gem det vi lærte
trial-act-title = Handl
trial-act-next = Næste skridt: beslutte om det skal indføres, ændres eller opgives.
trial-act-not-yet = Afgøres når afprøvningen er undersøgt.
trial-conclusion = Hvad gør vi nu?
trial-why = Hvorfor
trial-why-hint = I klare ord. De der fortalte om behovet, læser det.
trial-conclude = Gem konklusionen
notice-trial-planned = Afprøvningen er planlagt.
notice-trial-started = Afprøvningen er begyndt.
notice-trial-studied = Det I lærte, er gemt.
notice-trial-concluded = Konklusionen er gemt.
trial-rate-title = Hvad vi har lært, i tal
trial-rate = { $abandoned } af { $concluded } afsluttede afprøvninger blev stoppet med en lære, { $share } procent.
trial-rate-days = { $days ->
    [one] Mediantiden for de afsluttede afprøvninger er én dag.
   *[other] Mediantiden for de afsluttede afprøvninger er { $days } dage.
}
trial-rate-why = Det er til for at lære, ikke for at rangere. Er intet stoppet, prøver vi måske for lidt.
