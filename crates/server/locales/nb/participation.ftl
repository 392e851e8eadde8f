participation-title = Innbyggerne i hvert steg
participation-lead = Var innbyggere med, fra spørsmålet til svaret? Det leses av det som har skjedd. Et steg uten innbyggere blir merket og trenger en grunn.
participation-step = Steg
participation-were = Innbyggere med
participation-rows = Hva som viser det
participation-level = Deltakelsesstigen
participation-level-unknown = ikke oppgitt
participation-more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
participation-reason = Grunn:
participation-reason-wanted = En grunn mangler.
participation-confirmed = Bekreftet av dem det gjelder: { $need }
participation-responded = De det gjelder har sagt hva de synes om svaret: { $need }
participation-unseen = Noe som ikke alle ser
participation-note-title = Noter hvordan innbyggere var med
participation-what = Hvordan de var med
participation-date = Dag
participation-explain-title = Si hvorfor et steg ble tatt uten innbyggere
participation-why = Hvorfor
notice-participation-noted = Det er notert.
notice-participation-explained = Grunnen er lagret og kan ses her.
refusal-participation-in-the-future = { $date } har ikke vært ennå. Noter det når det har skjedd.
refusal-participation-took-part = Innbyggere var med i det steget. Det er ingenting å forklare.
