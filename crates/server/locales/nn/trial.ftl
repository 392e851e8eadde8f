trial-board-title = Utprøvingar
trial-board-lead = Vi prøver i liten skala før vi bestemmer oss. Det som ikkje verkar, er også verdt å vite.
trial-column-planned = Planlagde
trial-column-planned-none = Ingen utprøvingar er planlagde.
trial-column-running = Pågår
trial-column-running-none = Ingen utprøvingar pågår.
trial-column-studied = Studert, ventar på konklusjon
trial-column-studied-none = Ingen utprøvingar ventar på konklusjon.
trial-column-kept = Innført eller endra
trial-column-kept-none = Ingen utprøvingar har ført til noko nytt enno.
trial-column-figures = { $count ->
    [one] Éi utprøving
   *[other] { $count } utprøvingar
}, median { $days ->
    [one] éin dag
   *[other] { $days } dagar
}.
trial-days = { $from } til { $to }
trial-late = Dagen er passert
trial-lessons-title = Det som ikkje gjekk, og kva det lærte oss
trial-lessons-none = Inga utprøving er lagt ned.
trial-lessons-lead = { $count ->
    [one] Takk til dei som torde prøve. Éi utprøving viste at vegen ikkje heldt.
   *[other] Takk til dei som torde prøve. { $count } utprøvingar viste at vegen ikkje heldt.
}
trial-new-title = Planlegg ei utprøving
trial-new-lead = Lita, kort og med eit spørsmål som kan svarast på.
trial-question = Spørsmål
trial-question-hint = Kva vil vi vite?
trial-guess = Gjetting
trial-guess-hint = Kva trur vi skjer?
trial-what = Kva vi gjer
trial-what-hint = Slik at nokon andre kan gjere det same.
trial-where = Kvar og kven
trial-how-long = Kor lenge
trial-group = Arbeidsgruppe
trial-group-none = Inga gruppe
trial-measure = Slik måler vi
trial-measure-hint = Noko enkelt å telje eller spørje om.
trial-stop-rule = Stoppregel
trial-stop-rule-hint = Når bryt vi av før tida?
trial-plan = Lagre planen
trial-plan-title = Planlegg
trial-do-title = Gjer
trial-do-not-yet = Ikkje starta. Planen er å byrje { $from }.
trial-do-running = Starta { $when }. Pågår til { $to }.
trial-do-done = Starta { $when }. Gjennomført.
trial-start = Start utprøvinga no
trial-study-title = Studer
trial-study-not-yet = Blir skrive når utprøvinga er ferdig, etter { $to }.
trial-happened = Kva skjedde?
trial-happened-hint = Tal og forteljingar, også det som ikkje gjekk som venta.
trial-learning = Lærdom
trial-learning-hint = Kva bør neste bygd vite?
trial-study = Lagre det vi lærte
trial-act-title = Handle
trial-act-next = Neste steg: bestemme om det skal innførast, endrast eller leggjast ned.
trial-act-not-yet = Blir avgjort når utprøvinga er studert.
trial-conclusion = Kva gjer vi no?
trial-why = Kvifor
trial-why-hint = Med klare ord. Dei som fortalde om behovet, les dette.
trial-conclude = Lagre konklusjonen
notice-trial-planned = Utprøvinga er planlagt.
notice-trial-started = Utprøvinga har starta.
notice-trial-studied = Det de lærte, er lagra.
notice-trial-concluded = Konklusjonen er lagra.
trial-rate-title = Kva vi har lært, i tal
trial-rate = { $abandoned } av { $concluded } avslutta utprøvingar vart stoppa med ein lærdom, { $share } prosent.
trial-rate-days = { $days ->
    [one] Medianen for dei avslutta utprøvingane er éin dag.
   *[other] Medianen for dei avslutta utprøvingane er { $days } dagar.
}
trial-rate-why = Det er til for å lære, ikkje for å rangere. Er ingenting stoppa, prøver vi kanskje for lite.
