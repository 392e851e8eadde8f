thread-title = Den raude tråden
thread-lead = Heile vegen frå det som blei sagt til det som skjedde, begge vegar.
thread-open = Opne sida
thread-picture = Som bilete
thread-list = Som liste
thread-picture-title = Den raude tråden som bilete
thread-picture-desc = Røyster går saman til eit behov, og tråden går vidare gjennom kvart steg. Det same står som liste på sida.
thread-ahead = ikkje enno
thread-voices = { $count ->
    [one] { $count } røyst
   *[other] { $count } røyster
}
thread-unseen = { $count ->
    [one] { $count } røyst til, som ikkje blir vist for alle.
   *[other] { $count } røyster til, som ikkje blir viste for alle.
}
thread-rank = Plass { $rank } av { $of }, { $dots } prikkar
thread-rank-shared = Delt plass { $rank } av { $of }, { $dots } prikkar
thread-round-open = Prioriteringa pågår
thread-proposal = Forslag
thread-said-at = { $place }, { $date }
thread-decided = { $verdict }. { $body }, { $date }, { $paragraph }
thread-decision-prepared = Ventar på vedtak i { $body }
thread-hand-over = Overlatt til { $to }
thread-hand-over-waiting = Dei har ikkje kvittert enno
thread-hand-over-receipted = Dei har det, og svaret er venta
thread-hand-over-answered = Dei har svart
thread-action-done = Gjort
thread-action-due = Skal vere ferdig { $date }
thread-action-who = Ansvarleg:
thread-change-from = Frå { $date }
thread-answer = Svar frå { $name }
