work-stages = Hvor dette står i den røde tråd
work-stage-ahead = ikke endnu
work-thread = Se hele tråden
work-crumbs = Du er her
work-lists = Lister
work-paging = Sider i listen
work-paging-back = Forrige
work-paging-on = Næste
work-paging-here = Side { $page } af { $pages }
work-kind-need = Behov
work-kind-round = Prioritering
work-kind-group = Arbejdsgruppe
work-kind-proposal = Forslag
work-kind-trial = Afprøvning
work-kind-decision = Beslutning
work-kind-action = Handling
work-kind-change = Forandring
work-kind-answer = Svar
work-kind-hand-over = Givet videre til
work-kind-step = Skridt
work-kind-goal-card = Målkort
work-quotes-none = Ingen udsagn at vise.
work-quotes-unpublished = { $count ->
    [one] Et udsagn mere tæller med, men vises ikke for alle.
   *[other] { $count } udsagn mere tæller med, men vises ikke for alle.
}
work-quotes-inside = Vises ikke for alle endnu
work-mark-masked = personoplysninger fjernet
work-mark-shortened = forkortet
work-mark-corrected = skrivefejl rettet
work-mark-translated = oversat
work-after = Hvad det har ført til
work-after-none = Intet endnu.
work-for-needs = Hvilke behov det handler om
work-more-to-tick = { $count ->
    [one] En mere at vælge
   *[other] { $count } mere at vælge imellem
}
work-need = Behov
work-place = Sted
work-place-missing = Vælg et sted.
work-day-missing = Der mangler en dag. Skriv den som 2026-11-30.
work-day-wrong = ”{ $typed }” kan ikke læses som en dag. Skriv den som 2026-11-30.
work-save = Gem
work-state = Status
work-title = Overskrift
work-from = Fra og med
work-to = Til og med
work-why = Hvorfor
work-kind-part = Del af et målbillede
work-kind-commitment = Løfte
work-kind-passage = Afsnit i et styringsdokument
work-kind-practice = Det, der allerede gøres
