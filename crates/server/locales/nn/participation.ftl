participation-title = Innbyggjarane i kvart steg
participation-lead = Var innbyggjarar med, frå spørsmålet til svaret? Det blir lese av det som har skjedd. Eit steg utan innbyggjarar blir merkt og treng ein grunn.
participation-step = Steg
participation-were = Innbyggjarar med
participation-rows = Kva som viser det
participation-level = Deltakingsstigen
participation-level-unknown = ikkje oppgjeve
participation-more = { $count ->
    [one] og éin til
   *[other] og { $count } til
}
participation-reason = Grunn:
participation-reason-wanted = Ein grunn manglar.
participation-confirmed = Stadfesta av dei det gjeld: { $need }
participation-responded = Dei det gjeld har sagt kva dei meiner om svaret: { $need }
participation-unseen = Noko som ikkje alle ser
participation-note-title = Noter korleis innbyggjarar var med
participation-what = Korleis dei var med
participation-date = Dag
participation-explain-title = Sei kvifor eit steg vart teke utan innbyggjarar
participation-why = Kvifor
notice-participation-noted = Det er notert.
notice-participation-explained = Grunnen er lagra og kan sjåast her.
refusal-participation-in-the-future = { $date } har ikkje vore enno. Noter det når det har skjedd.
refusal-participation-took-part = Innbyggjarar var med i det steget. Det er ingenting å forklare.
