work-stages = Hvor dette står i den røde tråden
work-stage-ahead = ikke ennå
work-thread = Se hele tråden
work-crumbs = Du er her
work-lists = Lister
work-paging = Sider i listen
work-paging-back = Forrige
work-paging-on = Neste
work-paging-here = Side { $page } av { $pages }
work-kind-need = Behov
work-kind-round = Prioritering
work-kind-group = Arbeidsgruppe
work-kind-proposal = Forslag
work-kind-trial = Utprøving
work-kind-decision = Vedtak
work-kind-action = Tiltak
work-kind-change = Endring
work-kind-answer = Svar
work-kind-hand-over = Gitt videre til
work-kind-step = Steg
work-kind-goal-card = Målekort
work-quotes-none = Ingen stemmer å vise.
work-quotes-unpublished = { $count ->
    [one] Én stemme til teller med, men vises ikke for alle.
   *[other] { $count } stemmer til teller med, men vises ikke for alle.
}
work-quotes-inside = Vises ikke for alle ennå
work-mark-masked = personopplysninger fjernet
work-mark-shortened = forkortet
work-mark-corrected = skrivefeil rettet
work-mark-translated = oversatt
work-after = Hva det har ført til
work-after-none = Ingenting ennå.
work-for-needs = Hvilke behov det gjelder
work-more-to-tick = { $count ->
    [one] Én til å velge
   *[other] { $count } til å velge mellom
}
work-need = Behov
work-place = Sted
work-place-missing = Velg et sted.
work-day-missing = Det mangler en dag. Skriv den som 2026-11-30.
work-day-wrong = «{ $typed }» kan ikke leses som en dag. Skriv den som 2026-11-30.
work-save = Lagre
work-state = Status
work-title = Overskrift
work-from = Fra og med
work-to = Til og med
work-why = Hvorfor
work-kind-part = Del av et målbilde
work-kind-commitment = Løfte
work-kind-passage = Avsnitt i et styringsdokument
work-kind-practice = Det som allerede gjøres
