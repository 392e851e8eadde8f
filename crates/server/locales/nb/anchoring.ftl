anchoring-title = Forankring
anchoring-lead = Hvem som er nådd, hva de sa, og hva som ble gjort med innvendingene.
anchoring-of = Gjelder
anchoring-not-reached = Ikke nådd ennå
anchoring-all-reached = Alle grupper som skulle nås, er nådd.
anchoring-no-aim = Ingen har skrevet hvilke grupper som skal nås ennå.
anchoring-log = Nådd
anchoring-log-empty = Ingen gruppe er nådd ennå.
anchoring-people = { $count ->
    [one] én person
   *[other] { $count } personer
}
anchoring-few = færre enn fem personer
anchoring-objections = Innvendinger, ord for ord
anchoring-hidden = { $count ->
    [one] Det er én innvending som ikke vises for alle.
   *[other] Det er { $count } innvendinger som ikke vises for alle.
}
anchoring-erased = Ordene er slettet.
anchoring-masked = personopplysninger fjernet
anchoring-held = personopplysninger funnet
anchoring-inside = ikke for alle å se
anchoring-heeded = Hva vi gjorde:
anchoring-not-heeded = Det er ikke gjort noe med den ennå.
anchoring-heed-title = Hva ble gjort, eller rett ordene
anchoring-heed-what = Hva som ble gjort med innvendingen
anchoring-heed = Lagre
anchoring-clear = Vis den som den er
anchoring-mask-words = Uten personopplysninger
anchoring-mask = Bytt ut ordene
anchoring-erase = Slett ordene
anchoring-log-title = Skriv inn en anledning
anchoring-sort = Gruppe
anchoring-name = Hvilken, med egne ord
anchoring-name-hint = For eksempel: hjemmetjenesten i nord. Ingen personnavn.
anchoring-date = Dag
anchoring-place = Hvor
anchoring-form = Hvordan
anchoring-number = Hvor mange
anchoring-number-missing = Skriv hvor mange de var, med siffer.
anchoring-response = Hva de sa, kort
anchoring-objections-hint = Ord for ord, én på hver linje. Ingen navn.
anchoring-add = Skriv inn
anchoring-aim-title = Hvem vi vil nå
anchoring-aim-sorts = Grupper
anchoring-aim-own = Andre, én på hver linje
anchoring-aim = Lagre listen
notice-anchoring-logged = Anledningen er skrevet inn.
notice-anchoring-aimed = Listen er lagret.
notice-anchoring-heeded = Det er lagret.
refusal-anchoring-which-group = Skriv med egne ord hvilken gruppe det er.
refusal-anchoring-nobody = Ingen er nådd. Skriv hvor mange de var.
refusal-anchoring-too-many-groups = { $groups } grupper er flere enn listen rommer. Høyst { $most }.
refusal-anchoring-in-the-future = { $date } har ikke vært ennå. Noter det når det har skjedd.
refusal-anchoring-no-such-objection = Innvendingen er ikke her. Last siden på nytt.
refusal-anchoring-erased-already = Ordene er slettet. Ingenting mer kan gjøres med dem.
refusal-anchoring-still-personal = Det står fortsatt et nummer eller en adresse der. Ta det bort.
thing-anchoring = anledning til forankring
field-group = Gruppe
field-response = Hva de sa
field-objection = Innvending
