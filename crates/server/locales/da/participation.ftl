participation-title = Borgerne i hvert trin
participation-lead = Var borgere med, fra spørgsmålet til svaret? Det læses af det, der er sket. Et trin uden borgere markeres og skal have en begrundelse.
participation-step = Trin
participation-were = Borgere med
participation-rows = Hvad der viser det
participation-level = Deltagelsesstigen
participation-level-unknown = ikke angivet
participation-more = { $count ->
    [one] og én mere
   *[other] og { $count } mere
}
participation-reason = Begrundelse:
participation-reason-wanted = En begrundelse mangler.
participation-confirmed = Bekræftet af dem, det handler om: { $need }
participation-responded = De, det handler om, har sagt, hvad de synes om svaret: { $need }
participation-unseen = Noget, der ikke vises for alle
participation-note-title = Notér, hvordan borgere var med
participation-what = Hvordan de var med
participation-date = Dag
participation-explain-title = Sig, hvorfor et trin blev taget uden borgere
participation-why = Hvorfor
notice-participation-noted = Det er noteret.
notice-participation-explained = Begrundelsen er gemt og kan ses her.
refusal-participation-in-the-future = { $date } har ikke været endnu. Notér det, når det er sket.
refusal-participation-took-part = Borgere var med i det trin. Der er intet at forklare.
