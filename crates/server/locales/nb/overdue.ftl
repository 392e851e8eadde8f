overdue-title = Venter på svar
overdue-none = Alle som skulle hatt svar, har fått det.
overdue-lead = { $count ->
    [one] Én stemme skulle hatt svar nå. Det har vi ikke klart.
   *[other] { $count } stemmer skulle hatt svar nå. Det har vi ikke klart.
}
overdue-coming = { $count ->
    [one] Én stemme til venter, men dagen for svar er ikke passert.
   *[other] { $count } stemmer til venter, men dagen for svar er ikke passert.
}
overdue-by-place = Forsinkede svar, sted for sted
overdue-month = Inntil { $days } dager
overdue-quarter = { $from }–{ $to } dager
overdue-longer = Lenger
overdue-all = Alle
overdue-what-counts = Hver stemme teller, også de som ennå ikke er gjennomgått. Dagene telles fra den dagen svaret skulle ha kommet.
overdue-promises = Løfter der dagen er passert
overdue-promises-none = Ingen løfter har passert dagen sin.
overdue-promise-meeting = Løfte fra et møte
overdue-promise-need = Nytt om et behov
overdue-promise-action = Tiltak
overdue-since = { $day }, { $days ->
    [one] én dag forsinket
   *[other] { $days } dager forsinket
}
overdue-asked = Andre som ikke har svart
overdue-asked-none = Ingen andre skylder et svar.
overdue-asked-by = svar senest { $day }
overdue-rows = Stemmene, de som har ventet lengst først
overdue-words = Stemme
overdue-due = Skulle hatt svar
overdue-do = Neste steg
overdue-held = Holdes tilbake til personopplysninger er håndtert
overdue-no-need = Legg den til et behov, eller svar den for seg.
