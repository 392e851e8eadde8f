feedback-title = What readers say of the pages
feedback-lead = What stands in somebody's way, and what did not help. Mend it, and write what was done.
feedback-none = Nothing waits to be read
feedback-waiting = { $count ->
    [one] One to read
   *[other] { $count } to read
}
feedback-helped = helped
feedback-not-helped = did not help
feedback-hindrance = hindrance
feedback-contact = Can be reached at:
feedback-done = What was done?
feedback-settle = It is settled
feedback-settled = Settled
notice-feedback-given = Thank you. Somebody reads what you wrote.
notice-feedback-settled = It is noted. The contact has been erased.
