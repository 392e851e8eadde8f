organisation-list-title = Kommuner och andra organisationer
organisation-list-lead = De som deltar, och de som äger en fråga som vi har lämnat över.
organisation-list-empty = Inga organisationer än.
organisation-name = Namn
organisation-sort = Sort
organisation-places = Platser
organisation-handed = Lämnat till dem
organisation-handed-count = { $count ->
    [one] ett behov
   *[other] { $count } behov
}
organisation-waiting-count = { $count ->
    [one] ett väntar på besked
   *[other] { $count } väntar på besked
}
organisation-add-title = Lägg till en organisation
organisation-add = Lägg till
notice-organisation-added = Organisationen är tillagd.
