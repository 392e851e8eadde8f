trial-board-title = Utprøvinger
trial-board-lead = Vi prøver i liten skala før vi bestemmer oss. Det som ikke virker, er også verdt å vite.
trial-column-planned = Planlagte
trial-column-planned-none = Ingen utprøvinger er planlagt.
trial-column-running = Pågår
trial-column-running-none = Ingen utprøvinger pågår.
trial-column-studied = Studert, venter på konklusjon
trial-column-studied-none = Ingen utprøvinger venter på konklusjon.
trial-column-kept = Innført eller endret
trial-column-kept-none = Ingen utprøvinger har ført til noe nytt ennå.
trial-column-figures = { $count ->
    [one] Én utprøving
   *[other] { $count } utprøvinger
}, median { $days ->
    [one] én dag
   *[other] { $days } dager
}.
trial-days = { $from } til { $to }
trial-late = Dagen er passert
trial-lessons-title = Det som ikke gikk, og hva det lærte oss
trial-lessons-none = Ingen utprøving er lagt ned.
trial-lessons-lead = { $count ->
    [one] Takk til dem som torde prøve. Én utprøving viste at veien ikke holdt.
   *[other] Takk til dem som torde prøve. { $count } utprøvinger viste at veien ikke holdt.
}
trial-new-title = Planlegg en utprøving
trial-new-lead = Liten, kort og med et spørsmål som kan besvares.
trial-question = Spørsmål
trial-question-hint = Hva vil vi vite?
trial-guess = Gjetning
trial-guess-hint = Hva tror vi skjer?
trial-what = Hva vi gjør
trial-what-hint = Slik at noen andre kan gjøre det samme.
trial-where = Hvor og hvem
trial-how-long = Hvor lenge
trial-group = Arbeidsgruppe
trial-group-none = Ingen gruppe
trial-measure = Slik måler vi
trial-measure-hint = Noe enkelt å telle eller spørre om.
trial-stop-rule = Stoppregel
trial-stop-rule-hint = Når avbryter vi før tiden?
trial-plan = Lagre planen
trial-plan-title = Planlegg
trial-do-title = Gjør
trial-do-not-yet = Ikke startet. Planen er å begynne { $from }.
trial-do-running = Startet { $when }. Pågår til { $to }.
trial-do-done = Startet { $when }. Gjennomført.
trial-start = Start utprøvingen nå
trial-study-title = Studer
trial-study-not-yet = Skrives når utprøvingen er ferdig, etter { $to }.
trial-happened = Hva skjedde?
trial-happened-hint = Tall og fortellinger, også det som ikke gikk som ventet.
trial-learning = Lærdom
trial-learning-hint = Hva bør neste bygd vite?
trial-study = Lagre det vi lærte
trial-act-title = Handle
trial-act-next = Neste steg: bestemme om det skal innføres, endres eller legges ned.
trial-act-not-yet = Avgjøres når utprøvingen er studert.
trial-conclusion = Hva gjør vi nå?
trial-why = Hvorfor
trial-why-hint = Med klare ord. De som fortalte om behovet, leser dette.
trial-conclude = Lagre konklusjonen
notice-trial-planned = Utprøvingen er planlagt.
notice-trial-started = Utprøvingen har startet.
notice-trial-studied = Det dere lærte, er lagret.
notice-trial-concluded = Konklusjonen er lagret.
trial-rate-title = Hva vi har lært, i tall
trial-rate = { $abandoned } av { $concluded } avsluttede utprøvinger ble stoppet med en lærdom, { $share } prosent.
trial-rate-days = { $days ->
    [one] Mediantiden for de avsluttede utprøvingene er én dag.
   *[other] Medianen for de avsluttede utprøvingene er { $days } døgn.
}
trial-rate-why = Det er til for å lære, ikke for å rangere. Er ingenting stoppet, prøver vi kanskje for lite.
