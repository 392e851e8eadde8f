thread-title = Den røde tråd
thread-lead = Hele vejen fra det, der blev sagt, til det, der skete, begge veje.
thread-open = Åbn siden
thread-picture = Som billede
thread-list = Som liste
thread-picture-title = Den røde tråd som billede
thread-picture-desc = Udsagn løber sammen til et behov, og tråden går videre gennem hvert skridt. Det samme står som liste på siden.
thread-ahead = ikke endnu
thread-voices = { $count ->
    [one] { $count } udsagn
   *[other] { $count } udsagn
}
thread-unseen = { $count ->
    [one] { $count } udsagn mere, som ikke vises for alle.
   *[other] { $count } udsagn mere, som ikke vises for alle.
}
thread-rank = Plads { $rank } af { $of }, { $dots } prikker
thread-rank-shared = Delt plads { $rank } af { $of }, { $dots } prikker
thread-round-open = Prioriteringen er i gang
thread-proposal = Forslag
thread-said-at = { $place }, { $date }
thread-decided = { $verdict }. { $body }, { $date }, { $paragraph }
thread-decision-prepared = Venter på beslutning i { $body }
thread-hand-over = Givet videre til { $to }
thread-hand-over-waiting = De har ikke kvitteret endnu
thread-hand-over-receipted = De har det, og svar ventes
thread-hand-over-answered = De har svaret
thread-action-done = Gjort
thread-action-due = Skal være klar { $date }
thread-action-who = Ansvarlig:
thread-change-from = Fra { $date }
thread-answer = Svar fra { $name }
