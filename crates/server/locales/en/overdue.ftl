overdue-title = Waiting for an answer
overdue-none = All who should have had an answer have it.
overdue-lead = { $count ->
    [one] One voice should have had an answer by now. We have not managed it.
   *[other] { $count } voices should have had an answer by now. We have not managed it.
}
overdue-coming = { $count ->
    [one] One more voice waits, but the day for its answer has not passed.
   *[other] { $count } more voices wait, but the day for their answer has not passed.
}
overdue-by-place = Late answers, place by place
overdue-month = Up to { $days } days
overdue-quarter = { $from }–{ $to } days
overdue-longer = Longer
overdue-all = All
overdue-what-counts = Every voice counts, also those not yet gone through. Days are counted from the day the answer was due.
overdue-promises = Promises past their day
overdue-promises-none = No promise is past its day.
overdue-promise-meeting = Promise from a meeting
overdue-promise-need = News of a need
overdue-promise-action = Action
overdue-since = { $day }, { $days ->
    [one] one day late
   *[other] { $days } days late
}
overdue-asked = Others who have not answered
overdue-asked-none = Nobody else owes an answer.
overdue-asked-by = answer by { $day }
overdue-rows = The voices, those that waited longest first
overdue-words = Voice
overdue-due = Answer was due
overdue-do = Next step
overdue-held = Held until personal details are dealt with
overdue-no-need = Put it with a need, or answer it by itself.
