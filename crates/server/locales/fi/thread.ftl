thread-title = Punainen lanka
thread-lead = Koko matka siitä, mitä sanottiin, siihen, mitä tapahtui, molempiin suuntiin.
thread-open = Avaa sivu
thread-picture = Kuvana
thread-list = Luettelona
thread-picture-title = Punainen lanka kuvana
thread-picture-desc = Äänet yhtyvät tarpeeksi, ja lanka jatkuu vaiheesta toiseen. Sama on luettelona sivulla.
thread-ahead = ei vielä
thread-voices = { $count ->
    [one] { $count } ääni
   *[other] { $count } ääntä
}
thread-unseen = { $count ->
    [one] { $count } ääni lisää, jota ei näytetä kaikille.
   *[other] { $count } ääntä lisää, joita ei näytetä kaikille.
}
thread-rank = Sija { $rank }/{ $of }, { $dots } tarraa
thread-rank-shared = Jaettu sija { $rank }/{ $of }, { $dots } tarraa
thread-round-open = Priorisointi on kesken
thread-proposal = Ehdotus
thread-said-at = { $place }, { $date }
thread-decided = { $verdict }. { $body }, { $date }, { $paragraph }
thread-decision-prepared = Odottaa päätöstä: { $body }
thread-hand-over = Siirretty: { $to }
thread-hand-over-waiting = He eivät ole vielä kuitanneet
thread-hand-over-receipted = He ovat saaneet sen, vastausta odotetaan
thread-hand-over-answered = He ovat vastanneet
thread-action-done = Tehty
thread-action-due = Valmis viimeistään { $date }
thread-action-who = Vastuussa:
thread-change-from = Alkaen { $date }
thread-answer = Vastaus: { $name }
