place-list-title = Stader
place-list-lead = Her ser du kvar vi har lytta, kva som blei sagt der, og korleis det gjekk.
place-list-empty-title = Ingen stader enno
place-list-empty-text = Når det første møtet blir planlagt, ser du staden her.
place-list-empty-lead = Legg til bygda, bydelen eller tettstaden der de skal møte folk.
place-crumbs = Her er du
place-needs-count = { $count ->
    [0] Ingen behov enno
    [one] Eitt behov
   *[other] { $count } behov
}
place-last-heard-on = Vi lytta her sist { $date }.
place-not-heard = Vi har ikkje hatt noko møte her enno.
place-next-on = Neste møte: { $date }
place-next = Neste møte:
place-part-of = Del av rekkja
place-to-meetings = Alle møte
place-to-series = Møterekkjer
place-to-organisations = Kommunar og andre organisasjonar
place-add-title = Legg til ein stad
place-add = Legg til staden
place-name = Namnet på staden
place-name-hint = Slik dei som bur der, seier det, til dømes Nordbygda.
place-municipality = Kommune
place-municipality-none = Ikkje vald
place-no-municipality = Andre stader
place-returning-title = Behov som kjem igjen
place-returning-text = Dette er sagt før. Ingen skal måtte spørje ein tredje gong utan å få vite korleis det gjekk.
place-returning-first = Høyrt første gong { $date }:
place-returning-before = Høyrt før:
place-returning-became = Den gongen blei det:
place-needs-title = Behova her
place-needs-caption = Behov i { $place }
place-needs-none = Ingen behov herifrå er publiserte enno.
place-need = Behov
place-standing = Status
place-voices = Røyster
place-news = Nytt svar seinast
place-meetings-title = Møte
place-meetings-none = Det er ikkje halde møte her.
place-plan-meeting = Planlegg eit møte her
place-said-count = { $count ->
    [one] éi røyst
   *[other] { $count } røyster
}
place-practices-title = Det som alt blir gjort
place-practices-text = Slik at ingen byrjar på nytt med det som finst.
place-practice-add = Legg til noko som alt blir gjort
place-milestones-title = Delsigrar
place-milestone-add = Feir ein delsiger
notice-place-added = Staden er lagt til.
place-conditions = Korleis det er her
place-population = Innbyggjarar
place-km = Til næraste sjukehus eller legesenter
place-describe = Skriv inn korleis det er her
place-describe-hint = Då kan staden samanliknast med andre som har prøvd noko.
notice-place-described = Opplysningane om staden er lagra.
