work-stages = Kvar dette står i den raude tråden
work-stage-ahead = ikkje enno
work-thread = Sjå heile tråden
work-crumbs = Du er her
work-lists = Lister
work-paging = Sider i lista
work-paging-back = Førre
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
work-kind-hand-over = Gitt vidare til
work-kind-step = Steg
work-kind-goal-card = Målekort
work-quotes-none = Ingen røyster å vise.
work-quotes-unpublished = { $count ->
    [one] Éi røyst til tel med, men blir ikkje vist for alle.
   *[other] { $count } røyster til tel med, men blir ikkje viste for alle.
}
work-quotes-inside = Blir ikkje vist for alle enno
work-mark-masked = personopplysningar fjerna
work-mark-shortened = forkorta
work-mark-corrected = skrivefeil retta
work-mark-translated = omsett
work-after = Kva det har ført til
work-after-none = Ingenting enno.
work-for-needs = Kva behov det gjeld
work-more-to-tick = { $count ->
    [one] Éin til å velje
   *[other] { $count } til å velje mellom
}
work-need = Behov
work-place = Stad
work-place-missing = Vel ein stad.
work-day-missing = Det manglar ein dag. Skriv den som 2026-11-30.
work-day-wrong = «{ $typed }» kan ikkje lesast som ein dag. Skriv den som 2026-11-30.
work-save = Lagre
work-state = Status
work-title = Overskrift
work-from = Frå og med
work-to = Til og med
work-why = Kvifor
work-kind-part = Del av eit målbilete
work-kind-commitment = Løfte
work-kind-passage = Avsnitt i eit styringsdokument
work-kind-practice = Det som alt blir gjort
