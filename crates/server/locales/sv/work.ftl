work-stages = Var detta står i den röda tråden
work-stage-ahead = inte än
work-thread = Se hela tråden
work-crumbs = Du är här
work-lists = Listor
work-paging = Sidor i listan
work-paging-back = Föregående
work-paging-on = Nästa
work-paging-here = Sida { $page } av { $pages }
work-kind-need = Behov
work-kind-round = Prioritering
work-kind-group = Arbetsgrupp
work-kind-proposal = Förslag
work-kind-trial = Test
work-kind-decision = Beslut
work-kind-action = Åtgärd
work-kind-change = Förändring
work-kind-answer = Svar
work-kind-hand-over = Lämnat till
work-kind-step = Steg
work-kind-goal-card = Målkort
work-quotes-none = Inga röster att visa.
work-quotes-unpublished = { $count ->
    [one] En röst till räknas, men visas inte för alla.
   *[other] { $count } röster till räknas, men visas inte för alla.
}
work-quotes-inside = Visas inte för alla än
work-mark-masked = personuppgifter borttagna
work-mark-shortened = förkortat
work-mark-corrected = skrivfel rättat
work-mark-translated = översatt
work-after = Vad det har lett till
work-after-none = Inget ännu.
work-for-needs = Vilka behov det gäller
work-more-to-tick = { $count ->
    [one] En till att välja
   *[other] { $count } till att välja bland
}
work-need = Behov
work-place = Plats
work-place-missing = Välj en plats.
work-day-missing = En dag saknas. Skriv den som 2026-11-30.
work-day-wrong = ”{ $typed }” går inte att läsa som en dag. Skriv den som 2026-11-30.
work-save = Spara
work-state = Läge
work-title = Rubrik
work-from = Från och med
work-to = Till och med
work-why = Varför
work-kind-part = Del av en målbild
work-kind-commitment = Löfte
work-kind-passage = Stycke i ett styrdokument
work-kind-practice = Det som redan görs
