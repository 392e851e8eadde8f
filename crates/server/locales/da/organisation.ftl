organisation-list-title = Kommuner og andre organisationer
organisation-list-lead = Dem, der deltager, og dem, der ejer et spørgsmål, som vi har givet videre.
organisation-list-empty = Ingen organisationer endnu.
organisation-name = Navn
organisation-sort = Type
organisation-places = Steder
organisation-handed = Givet videre til dem
organisation-handed-count = { $count ->
    [one] ét behov
   *[other] { $count } behov
}
organisation-waiting-count = { $count ->
    [one] ét venter på besked
   *[other] { $count } venter på besked
}
organisation-add-title = Tilføj en organisation
organisation-add = Tilføj
notice-organisation-added = Organisationen er tilføjet.
