anchoring-title = Forankring
anchoring-lead = Hvem der er nået, hvad de sagde, og hvad der blev gjort ved deres indvendinger.
anchoring-of = Gælder
anchoring-not-reached = Ikke nået endnu
anchoring-all-reached = Alle grupper, der skulle nås, er nået.
anchoring-no-aim = Ingen har skrevet, hvilke grupper der skal nås, endnu.
anchoring-log = Nået
anchoring-log-empty = Ingen gruppe er nået endnu.
anchoring-people = { $count ->
    [one] én person
   *[other] { $count } personer
}
anchoring-few = færre end fem personer
anchoring-objections = Indvendinger, ord for ord
anchoring-hidden = { $count ->
    [one] Der er én indvending, som ikke vises for alle.
   *[other] Der er { $count } indvendinger, som ikke vises for alle.
}
anchoring-erased = Ordene er slettet.
anchoring-masked = personoplysninger fjernet
anchoring-held = personoplysninger fundet
anchoring-inside = vises ikke for alle
anchoring-heeded = Hvad vi gjorde:
anchoring-not-heeded = Der er ikke gjort noget ved den endnu.
anchoring-heed-title = Hvad blev gjort, eller ret ordene
anchoring-heed-what = Hvad der blev gjort ved indvendingen
anchoring-heed = Gem
anchoring-clear = Vis den, som den er
anchoring-mask-words = Uden personoplysninger
anchoring-mask = Udskift ordene
anchoring-erase = Slet ordene
anchoring-log-title = Skriv en lejlighed ind
anchoring-sort = Gruppe
anchoring-name = Hvilken, med egne ord
anchoring-name-hint = For eksempel: hjemmeplejen i nord. Ingen navne på personer.
anchoring-date = Dag
anchoring-place = Hvor
anchoring-form = Hvordan
anchoring-number = Hvor mange
anchoring-number-missing = Skriv, hvor mange de var, med tal.
anchoring-response = Hvad de sagde, kort
anchoring-objections-hint = Ord for ord, én på hver linje. Ingen navne.
anchoring-add = Skriv ind
anchoring-aim-title = Hvem vi vil nå
anchoring-aim-sorts = Grupper
anchoring-aim-own = Andre, én på hver linje
anchoring-aim = Gem listen
notice-anchoring-logged = Lejligheden er skrevet ind.
notice-anchoring-aimed = Listen er gemt.
notice-anchoring-heeded = Det er gemt.
refusal-anchoring-which-group = Skriv med egne ord, hvilken gruppe det er.
refusal-anchoring-nobody = Ingen er nået. Skriv, hvor mange de var.
refusal-anchoring-too-many-groups = { $groups } grupper er flere, end listen rummer. Højst { $most }.
refusal-anchoring-in-the-future = { $date } har ikke været endnu. Notér det, når det er sket.
refusal-anchoring-no-such-objection = Indvendingen findes ikke. Genindlæs siden.
refusal-anchoring-erased-already = Ordene er slettet. Der kan ikke gøres mere med dem.
refusal-anchoring-still-personal = Der står stadig et nummer eller en adresse. Fjern det.
thing-anchoring = lejlighed til forankring
field-group = Gruppe
field-response = Hvad de sagde
field-objection = Indvending
