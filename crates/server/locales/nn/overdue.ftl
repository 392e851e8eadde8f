overdue-title = Ventar på svar
overdue-none = Alle som skulle hatt svar, har fått det.
overdue-lead = { $count ->
    [one] Éi røyst skulle hatt svar no. Det har vi ikkje klart.
   *[other] { $count } røyster skulle hatt svar no. Det har vi ikkje klart.
}
overdue-coming = { $count ->
    [one] Éi røyst til ventar, men dagen for svar er ikkje passert.
   *[other] { $count } røyster til ventar, men dagen for svar er ikkje passert.
}
overdue-by-place = Forseinka svar, stad for stad
overdue-month = Inntil { $days } dagar
overdue-quarter = { $from }–{ $to } dagar
overdue-longer = Lenger
overdue-all = Alle
overdue-what-counts = Kvar røyst tel, også dei som enno ikkje er gått gjennom. Dagane blir talde frå den dagen svaret skulle ha kome.
overdue-promises = Løfte der dagen er passert
overdue-promises-none = Ingen løfte har passert dagen sin.
overdue-promise-meeting = Løfte frå eit møte
overdue-promise-need = Nytt om eit behov
overdue-promise-action = Tiltak
overdue-since = { $day }, { $days ->
    [one] éin dag forseinka
   *[other] { $days } dagar forseinka
}
overdue-asked = Andre som ikkje har svart
overdue-asked-none = Ingen andre skuldar eit svar.
overdue-asked-by = svar seinast { $day }
overdue-rows = Røystene, dei som har venta lengst først
overdue-words = Røyst
overdue-due = Skulle hatt svar
overdue-do = Neste steg
overdue-held = Blir halden tilbake til personopplysningar er handterte
overdue-no-need = Legg den til eit behov, eller svar på den for seg.
