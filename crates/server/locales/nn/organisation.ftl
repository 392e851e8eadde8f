organisation-list-title = Kommunar og andre organisasjonar
organisation-list-lead = Dei som deltek, og dei som eig eit spørsmål vi har gitt vidare.
organisation-list-empty = Ingen organisasjonar enno.
organisation-name = Namn
organisation-sort = Type
organisation-places = Stader
organisation-handed = Gitt vidare til dei
organisation-handed-count = { $count ->
    [one] eitt behov
   *[other] { $count } behov
}
organisation-waiting-count = { $count ->
    [one] eitt ventar på svar
   *[other] { $count } ventar på svar
}
organisation-add-title = Legg til ein organisasjon
organisation-add = Legg til
notice-organisation-added = Organisasjonen er lagt til.
