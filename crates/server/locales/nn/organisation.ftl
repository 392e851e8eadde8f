organisation-list-title = Kommuner og andre organisasjoner
organisation-list-lead = De som deltar, og de som eier et spørsmål vi har gitt videre.
organisation-list-empty = Ingen organisasjoner ennå.
organisation-name = Navn
organisation-sort = Type
organisation-places = Steder
organisation-handed = Gitt videre til dem
organisation-handed-count = { $count ->
    [one] ett behov
   *[other] { $count } behov
}
organisation-waiting-count = { $count ->
    [one] ett venter på svar
   *[other] { $count } venter på svar
}
organisation-add-title = Legg til en organisasjon
organisation-add = Legg til
notice-organisation-added = Organisasjonen er lagt til.
