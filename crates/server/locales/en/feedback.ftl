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
feedback-question = Did this page help?
feedback-yes = Yes
feedback-no = No
feedback-more-title = What was missing?
feedback-more-lead = Your no has been counted. If you like, write what you were looking for, or what was hard. Somebody reads it.
feedback-more-words = What were you looking for?
feedback-more-skip = Back without writing
feedback-pages = Page by page
feedback-page = Page
feedback-page-helped = Helped
feedback-page-not-helped = Did not help
notice-feedback-counted = Thank you. Your answer has been counted.
notice-feedback-given = Thank you. Somebody reads what you wrote.
notice-feedback-settled = It is noted. The contact has been erased.
