anchoring-title = Forankring
anchoring-lead = Kven som er nådd, kva dei sa, og kva som vart gjort med innvendingane.
anchoring-of = Gjeld
anchoring-not-reached = Ikkje nådde enno
anchoring-all-reached = Alle grupper som skulle bli nådde, er nådde.
anchoring-no-aim = Ingen har skrive kva grupper som skal nåast enno.
anchoring-log = Nådde
anchoring-log-empty = Inga gruppe er nådd enno.
anchoring-people = { $count ->
    [one] éin person
   *[other] { $count } personar
}
anchoring-few = færre enn fem personar
anchoring-objections = Innvendingar, ord for ord
anchoring-hidden = { $count ->
    [one] Det er éi innvending som ikkje alle ser.
   *[other] Det er { $count } innvendingar som ikkje alle ser.
}
anchoring-erased = Orda er sletta.
anchoring-masked = personopplysningar fjerna
anchoring-held = personopplysningar funne
anchoring-inside = ikkje for alle å sjå
anchoring-heeded = Kva vi gjorde:
anchoring-not-heeded = Det er ikkje gjort noko med ho enno.
anchoring-heed-title = Kva vart gjort, eller rett orda
anchoring-heed-what = Kva som vart gjort med innvendinga
anchoring-heed = Lagre
anchoring-clear = Vis ho som ho er
anchoring-mask-words = Utan personopplysningar
anchoring-mask = Byt ut orda
anchoring-erase = Slett orda
anchoring-log-title = Skriv inn eit høve
anchoring-sort = Gruppe
anchoring-name = Kven, med eigne ord
anchoring-name-hint = Til dømes: heimetenesta i nord. Ingen personnamn.
anchoring-date = Dag
anchoring-place = Kvar
anchoring-form = Korleis
anchoring-number = Kor mange
anchoring-number-missing = Skriv kor mange dei var, med siffer.
anchoring-response = Kva dei sa, kort
anchoring-objections-hint = Ord for ord, éi på kvar line. Ingen namn.
anchoring-add = Skriv inn
anchoring-aim-title = Kven vi vil ut til
anchoring-aim-sorts = Grupper
anchoring-aim-own = Andre, éi på kvar line
anchoring-aim = Lagre lista
notice-anchoring-logged = Høvet er skrive inn.
notice-anchoring-aimed = Lista er lagra.
notice-anchoring-heeded = Det er lagra.
refusal-anchoring-which-group = Skriv med eigne ord kva gruppe det er.
refusal-anchoring-nobody = Ingen er nådd. Skriv kor mange dei var.
refusal-anchoring-too-many-groups = { $groups } grupper er fleire enn lista rommar. Høgst { $most }.
refusal-anchoring-in-the-future = { $date } har ikkje vore enno. Noter det når det har skjedd.
refusal-anchoring-no-such-objection = Innvendinga er ikkje her. Last sida på nytt.
refusal-anchoring-erased-already = Orda er sletta. Ingenting meir kan gjerast med dei.
refusal-anchoring-still-personal = Det står framleis eit nummer eller ei adresse der. Ta det bort.
thing-anchoring = høve til forankring
field-group = Gruppe
field-response = Kva dei sa
field-objection = Innvending
