thread-title = Den röda tråden
thread-lead = Hela vägen från det som sades till det som hände, åt båda hållen.
thread-open = Öppna sidan
thread-picture = Som bild
thread-list = Som lista
thread-picture-title = Den röda tråden som bild
thread-picture-desc = Röster löper ihop till ett behov och tråden går vidare genom varje steg. Samma sak står som lista på sidan.
thread-ahead = inte än
thread-voices = { $count ->
    [one] { $count } röst
   *[other] { $count } röster
}
thread-unseen = { $count ->
    [one] { $count } röst till, som inte visas för alla.
   *[other] { $count } röster till, som inte visas för alla.
}
thread-rank = Plats { $rank } av { $of }, { $dots } prickar
thread-rank-shared = Delad plats { $rank } av { $of }, { $dots } prickar
thread-round-open = Prioriteringen pågår
thread-proposal = Förslag
thread-said-at = { $place }, { $date }
thread-decided = { $verdict }. { $body }, { $date }, { $paragraph }
thread-decision-prepared = Väntar på beslut i { $body }
thread-hand-over = Lämnat till { $to }
thread-hand-over-waiting = De har inte svarat att de har fått det
thread-hand-over-receipted = De har fått det, svar väntas
thread-hand-over-answered = De har svarat
thread-action-done = Gjort
thread-action-due = Ska vara klart { $date }
thread-action-who = Ansvarar:
thread-change-from = Från { $date }
thread-answer = Svar från { $name }
