overdue-title = Venter på svar
overdue-none = Alle der skulle have haft svar, har fået det.
overdue-lead = { $count ->
    [one] Ét udsagn skulle have haft svar nu. Det har vi ikke nået.
   *[other] { $count } udsagn skulle have haft svar nu. Det har vi ikke nået.
}
overdue-coming = { $count ->
    [one] Ét udsagn mere venter, men dets dag for svar er ikke passeret.
   *[other] { $count } udsagn mere venter, men deres dag for svar er ikke passeret.
}
overdue-by-place = Forsinkede svar, sted for sted
overdue-month = Op til { $days } dage
overdue-quarter = { $from }–{ $to } dage
overdue-longer = Længere
overdue-all = I alt
overdue-what-counts = Hvert udsagn tæller, også dem der endnu ikke er gennemgået. Dagene tælles fra den dag svaret skulle være kommet.
overdue-promises = Løfter hvis dag er passeret
overdue-promises-none = Ingen løfter har overskredet deres dag.
overdue-promise-meeting = Løfte fra et møde
overdue-promise-need = Nyt om et behov
overdue-promise-action = Handling
overdue-since = { $day }, { $days ->
    [one] én dag forsinket
   *[other] { $days } dage forsinket
}
overdue-asked = Andre der ikke har svaret
overdue-asked-none = Ingen andre skylder et svar.
overdue-asked-by = svar senest { $day }
overdue-rows = Udsagnene, de der har ventet længst først
overdue-words = Udsagn
overdue-due = Skulle have svar
overdue-do = Næste skridt
overdue-held = Holdes tilbage til personoplysninger er håndteret
overdue-no-need = Læg det til et behov, eller svar det for sig.
