participation-title = Residents in every step
participation-lead = Did residents take part, from the question to the answer? It is read from what happened. A step without residents is marked and wants a reason.
participation-step = Step
participation-were = Residents in it
participation-rows = What shows it
participation-level = Ladder of participation
participation-level-unknown = not told
participation-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
participation-reason = Reason:
participation-reason-wanted = A reason is missing.
participation-confirmed = Confirmed by those concerned: { $need }
participation-responded = Those concerned have said what they think of the answer: { $need }
participation-unseen = Something that is not shown to everybody
participation-note-title = Note how residents took part
participation-what = How they took part
participation-date = Day
participation-explain-title = Say why a step was taken without residents
participation-why = Why
notice-participation-noted = It is noted.
notice-participation-explained = The reason is saved and shown here.
refusal-participation-in-the-future = { $date } lies ahead. Note it when it has happened.
refusal-participation-took-part = Residents took part in that step. There is nothing to explain.
