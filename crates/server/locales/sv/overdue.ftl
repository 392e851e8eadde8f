overdue-title = Väntar på svar
overdue-none = Alla som skulle ha fått svar har fått det.
overdue-lead = { $count ->
    [one] En röst skulle ha fått svar vid det här laget. Det har vi inte klarat.
   *[other] { $count } röster skulle ha fått svar vid det här laget. Det har vi inte klarat.
}
overdue-coming = { $count ->
    [one] En röst till väntar, men har en dag för svar som inte har passerat.
   *[other] { $count } röster till väntar, men har en dag för svar som inte har passerat.
}
overdue-by-place = Försenade svar, plats för plats
overdue-month = Upp till { $days } dagar
overdue-quarter = { $from }–{ $to } dagar
overdue-longer = Längre
overdue-all = Alla
overdue-what-counts = Varje röst som någon har lämnat räknas, också de som ännu inte är genomgångna. Dagarna räknas från den dag svaret skulle ha kommit.
overdue-promises = Löften vars dag har passerat
overdue-promises-none = Inga löften har passerat sin dag.
overdue-promise-meeting = Löfte från ett möte
overdue-promise-need = Besked om ett behov
overdue-promise-action = Åtgärd
overdue-since = { $day }, { $days ->
    [one] en dag sen
   *[other] { $days } dagar sen
}
overdue-asked = Andra som inte har svarat
overdue-asked-none = Ingen annan är skyldig ett svar.
overdue-asked-by = svar senast { $day }
overdue-rows = Rösterna, de som väntat längst först
overdue-words = Röst
overdue-due = Skulle ha svar
overdue-do = Nästa steg
overdue-held = Hålls kvar tills personuppgifter är hanterade
overdue-no-need = Lägg den till ett behov, eller svara den för sig.
