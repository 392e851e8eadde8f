referral-board-title = Who has approved
referral-board-none = It has not been sent to anybody yet.
referral-board-count = { $approved } of { $asked } have approved version { $number }.
referral-board-change = { $count ->
    [one] One wants a change.
   *[other] { $count } want a change.
}
referral-board-declined = { $count ->
    [one] One has said no.
   *[other] { $count } have said no.
}
referral-board-waiting = { $count ->
    [one] One has not answered.
   *[other] { $count } have not answered.
}
referral-map-title = Map of the answers
referral-map-desc = One box for each body with a sign for its answer. The list below says the same.
referral-waiting = has not answered
referral-late = the answer is late
referral-list-title = The answers, one by one
referral-col-body = Body
referral-col-version = Version
referral-col-verdict = Decision
referral-col-day = Day
referral-col-paragraph = Paragraph
referral-col-dnr = Registration number
referral-col-wording = Wording of the decision
referral-col-yes = Votes for
referral-col-no = Votes against
referral-col-abstained = Abstained
referral-col-document = Where the document is
referral-due = An answer is wanted by { $day }
referral-reminded = Reminded { $time }
referral-votes = { $yes } for, { $no } against, { $abstained } abstained
referral-before = Before:
referral-note = Enter the answer
referral-note-named = Enter the answer of { $name }
referral-remind = Reminded
referral-remind-named = Note that { $name } was reminded
referral-table = Take as a table (CSV)
referral-send-title = Send out for decision
referral-send-lead = Everybody gets the same version. If it changes, there is a new version and a new round.
referral-send-none = No version has been agreed yet, so there is nothing to send out.
referral-number = Version
referral-to = Who is to decide?
referral-due-day = An answer is wanted by
referral-letter = Covering letter
referral-letter-hint = What they are to decide, and what happens then.
referral-send = Note as sent
referral-note-title = Enter an answer
referral-paragraph-hint = For example § 43.
referral-wording-hint = Word for word from the minutes. It can be left empty for a plain approval.
referral-votes-title = Votes
referral-votes-hint = If there was a vote. Otherwise leave it empty.
referral-votes-wrong = Write the votes for and against as whole numbers, or leave all boxes empty.
referral-document-hint = An address or a registration number.
notice-referral-sent = It has been noted as sent.
notice-referral-noted = The answer has been entered.
notice-referral-reminded = The reminder has been noted.
refusal-referral-to-nobody = Choose at least one body to send it to.
refusal-referral-too-many = { $bodies } bodies are more than one referral can hold. { $most } at the most.
refusal-referral-due-in-the-past = { $due } has passed. Choose a later day for their answers.
refusal-referral-not-asked = It was not sent to that body. Send it there first.
refusal-referral-answered-already = They have answered. There is nothing to remind them of.
refusal-referral-no-wording = Write what was decided, word for word. Otherwise nobody knows what to mind or to change.
refusal-referral-in-the-future = { $date } lies ahead. Write the day of the meeting.
thing-referral = referral
field-wording = The words of the decision
field-document = Where the document is
field-letter = Covering letter
