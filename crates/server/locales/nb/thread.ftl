thread-title = Den røde tråden
thread-lead = Hele veien fra det som ble sagt til det som skjedde, begge veier.
thread-open = Åpne siden
thread-picture = Som bilde
thread-list = Som liste
thread-picture-title = Den røde tråden som bilde
thread-picture-desc = Stemmer løper sammen til et behov, og tråden går videre gjennom hvert steg. Det samme står som liste på siden.
thread-ahead = ikke ennå
thread-voices = { $count ->
    [one] { $count } stemme
   *[other] { $count } stemmer
}
thread-unseen = { $count ->
    [one] { $count } stemme til, som ikke vises for alle.
   *[other] { $count } stemmer til, som ikke vises for alle.
}
thread-rank = Plass { $rank } av { $of }, { $dots } prikker
thread-rank-shared = Delt plass { $rank } av { $of }, { $dots } prikker
thread-round-open = Prioriteringen pågår
thread-proposal = Forslag
thread-said-at = { $place }, { $date }
thread-decided = { $verdict }. { $body }, { $date }, { $paragraph }
thread-decision-prepared = Venter på vedtak i { $body }
thread-hand-over = Overlatt til { $to }
thread-hand-over-waiting = De har ikke kvittert ennå
thread-hand-over-receipted = De har det, og svar ventes
thread-hand-over-answered = De har svart
thread-action-done = Gjort
thread-action-due = Skal være ferdig { $date }
thread-action-who = Ansvarlig:
thread-change-from = Fra { $date }
thread-answer = Svar fra { $name }
