anchoring-title = Förankring
anchoring-lead = Vilka som har nåtts, vad de sade, och vad som gjordes av deras invändningar.
anchoring-of = Gäller
anchoring-not-reached = Inte nådda än
anchoring-all-reached = Alla grupper som skulle nås är nådda.
anchoring-no-aim = Ingen har skrivit vilka grupper som ska nås än.
anchoring-log = Nådda
anchoring-log-empty = Ingen grupp är nådd än.
anchoring-people = { $count ->
    [one] en person
   *[other] { $count } personer
}
anchoring-few = färre än fem personer
anchoring-objections = Invändningar, ord för ord
anchoring-hidden = { $count ->
    [one] En invändning finns, men visas inte för alla.
   *[other] { $count } invändningar finns, men visas inte för alla.
}
anchoring-erased = Orden är raderade.
anchoring-masked = personuppgifter borttagna
anchoring-held = personuppgifter hittade
anchoring-inside = visas inte för alla
anchoring-heeded = Vad vi gjorde:
anchoring-not-heeded = Ingenting är gjort av den än.
anchoring-heed-title = Vad gjordes, eller rätta orden
anchoring-heed-what = Vad som gjordes av invändningen
anchoring-heed = Spara
anchoring-clear = Visa den som den är
anchoring-mask-words = Utan personuppgifter
anchoring-mask = Byt ut orden
anchoring-erase = Radera orden
anchoring-log-title = Skriv in ett tillfälle
anchoring-sort = Grupp
anchoring-name = Vilken, med egna ord
anchoring-name-hint = Till exempel: hemtjänsten i norr. Inga namn på personer.
anchoring-date = Dag
anchoring-place = Var
anchoring-form = Hur
anchoring-number = Hur många
anchoring-number-missing = Skriv hur många de var, med siffror.
anchoring-response = Vad de sade, i korthet
anchoring-objections-hint = Ord för ord, en på varje rad. Inga namn.
anchoring-add = Skriv in
anchoring-aim-title = Vilka vi vill nå
anchoring-aim-sorts = Grupper
anchoring-aim-own = Andra, en på varje rad
anchoring-aim = Spara listan
notice-anchoring-logged = Tillfället är inskrivet.
notice-anchoring-aimed = Listan är sparad.
notice-anchoring-heeded = Det är sparat.
refusal-anchoring-which-group = Skriv med egna ord vilken grupp det är.
refusal-anchoring-nobody = Ingen är nådd. Skriv hur många de var.
refusal-anchoring-too-many-groups = { $groups } grupper är fler än listan rymmer. Högst { $most }.
refusal-anchoring-in-the-future = { $date } har inte varit än. Anteckna det när det har hänt.
refusal-anchoring-no-such-objection = Invändningen finns inte. Ladda om sidan.
refusal-anchoring-erased-already = Orden är raderade. Ingenting mer kan göras med dem.
refusal-anchoring-still-personal = Det står fortfarande ett nummer eller en adress där. Ta bort det.
thing-anchoring = tillfälle för förankring
field-group = Grupp
field-response = Vad de sade
field-objection = Invändning
