work-stages = Where this stands in the thread
work-stage-ahead = not yet
work-thread = See the whole thread
work-crumbs = You are here
work-lists = Lists
work-paging = Pages of the list
work-paging-back = Previous
work-paging-on = Next
work-paging-here = Page { $page } of { $pages }
work-kind-need = Need
work-kind-round = Priority round
work-kind-group = Working group
work-kind-proposal = Proposal
work-kind-trial = Trial
work-kind-decision = Decision
work-kind-action = Action
work-kind-change = Change
work-kind-answer = Answer
work-kind-hand-over = Handed over to
work-kind-step = Step
work-kind-goal-card = Goal card
work-quotes-none = No voices to show.
work-quotes-unpublished = { $count ->
    [one] One more voice counts but is not shown to everybody.
   *[other] { $count } more voices count but are not shown to everybody.
}
work-quotes-inside = Not shown to everybody yet
work-mark-masked = personal details removed
work-mark-shortened = shortened
work-mark-corrected = slip of the pen corrected
work-mark-translated = translated
work-after = What has come of it
work-after-none = Nothing yet.
work-for-needs = Which needs it is for
work-more-to-tick = { $count ->
    [one] One more to choose
   *[other] { $count } more to choose from
}
work-need = Need
work-place = Place
work-place-missing = Choose a place.
work-day-missing = A day is missing. Write it as 2026-11-30.
work-day-wrong = ‘{ $typed }’ cannot be read as a day. Write it as 2026-11-30.
work-save = Save
work-state = State
work-title = Title
work-from = From
work-to = To
work-why = Why
work-kind-part = Part of a target picture
work-kind-commitment = Promise
work-kind-passage = Passage of a steering document
work-kind-practice = What is done already
