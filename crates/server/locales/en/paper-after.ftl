paper-slips-title = Slips with codes: { $meeting }
paper-slip-heading = Your code: see what becomes of what you said
paper-slip-web = On the web: type the code at { $address }
paper-slip-phone = By phone: ring { $contact } and say the code.
paper-slip-paper = On paper: the answers go up on the notice board and come first at the next meeting.
paper-look-again = How to see what becomes of it
paper-rows-at = Read every voice: { $at }
paper-ring = Whom you can ring
paper-few = fewer than five
paper-at-least = at least { $count }
paper-shared = shared place
paper-against = Against:
paper-dots = { $count ->
    [one] one dot
   *[other] { $count } dots
}
paper-voices = { $count ->
    [one] one voice
   *[other] { $count } voices
}
paper-rank = { $rank } of { $of } ({ $dots })
paper-summary-kind = Summary of the evening
paper-summary-order = What mattered most
paper-summary-needs = What it was about
paper-summary-no-needs = What was said has not been gathered into needs yet.
paper-summary-more = { $count ->
    [one] One more need is at { $at }
   *[other] { $count } more needs are at { $at }
}
paper-summary-also = Also said
paper-summary-missing = Who was not here
paper-summary-read = What was said, word for word: { $at }
paper-summary-read-later = What was said, word for word, once the notes have been looked through: { $at }
paper-summary-unchecked = { $count ->
    [one] One note is counted but not checked yet.
   *[other] { $count } notes are counted but not checked yet.
}
paper-figure-came = { $count ->
    [one] resident came
   *[other] residents came
}
paper-figure-uncounted = nobody was counted
paper-figure-notes = { $count ->
    [one] thing was said and written down
   *[other] things were said and written down
}
paper-figure-talk = { $count ->
    [one] minute of talk, of { $all }
   *[other] minutes of talk, of { $all }
}
paper-figure-signed = { $count ->
    [one] resident wants to go on in a group
   *[other] residents want to go on in a group
}
paper-count-ideas = { $count ->
    [one] one idea
   *[other] { $count } ideas
}
paper-count-offers = { $count ->
    [one] one offer of help
   *[other] { $count } offers of help
}
paper-count-wishes = { $count ->
    [one] one wish about how we work
   *[other] { $count } wishes about how we work
}
paper-count-questions = { $count ->
    [one] one question about what was said before
   *[other] { $count } questions about what was said before
}
paper-count-feedback = { $count ->
    [one] one word about the evening
   *[other] { $count } words about the evening
}
paper-count-against = { $count ->
    [one] One voice speaks against. It is kept and counts: { $at }
   *[other] { $count } voices speak against. They are kept and count: { $at }
}
paper-missing-none = Nobody counted: { $bands }.
paper-missing-few = Fewer than five: { $bands }.
paper-missing-uncounted = { $count ->
    [one] At one meeting nobody was counted.
   *[other] At { $count } meetings nobody was counted.
}
paper-missing-home = Those who cannot or do not want to come to meetings are not seen in the numbers.
paper-answer-kind = The answer to what you said
paper-answer-older = This answer no longer holds. What holds now: { $at }
paper-answer-code = Do you have a slip with a code? Say or type it, and say whether the answer is good: { $address }
paper-action = { $what } { $who }, by { $date }.
paper-action-late = { $what } { $who }. Was to be done by { $date } and is late.
paper-handed = Handed to { $to } on { $date }.
paper-handed-answer = They answered on { $date }: { $text }
paper-handed-receipt = They received it on { $date }. We have asked for an answer by { $by }.
paper-handed-waiting = They have not confirmed that they have it. We have asked for an answer by { $by }.
paper-letter-greeting = Hello!
paper-letter-to-all = You get this letter because you said something in { $place }. Here is the answer to you all.
paper-letter-answered = Thank you for what you said. Here is the answer.
paper-letter-own = This is what you said (code { $code })
paper-letter-so-far = How far it has come
paper-letter-closing = With kind regards
paper-village-title = What became of it?
paper-village-kind = The village sheet
paper-village-since = What has happened since { $date }.
paper-village-since-meeting = What has happened since the meeting on { $date }.
paper-village-late = { $count ->
    [one] One of the needs waits for news that is late. All that is late: { $at }
   *[other] { $count } of the needs wait for news that is late. All that is late: { $at }
}
paper-village-needs = Need by need
paper-village-more = { $count ->
    [one] One more need: { $at }
   *[other] { $count } more needs: { $at }
}
paper-village-last-sign = Nothing new since { $date }.
paper-village-no-meeting = No new meeting has been set here.
paper-standing-heard = We have heard it. Nothing more has happened yet.
paper-standing-formulated = We have put down what is needed. Now it waits for the next step.
paper-standing-confirmed-by-owners = Those whose need it is have said that it is put rightly.
paper-standing-not-prioritised = It got no dots. It is kept and not forgotten.
paper-standing-prioritised = It is one of the needs that you put first. The next step has not been taken yet.
paper-standing-in-work = It is being worked on.
paper-standing-handed-over = It was handed to those who own the question. We wait for their answer.
paper-standing-decided-yes = It is decided: yes.
paper-standing-decided-no = It is decided: no. The reasons stand in the decision.
paper-standing-decided-later = It is decided: later.
paper-standing-changed = Something has changed. You are to have an answer as well.
paper-standing-answered = You have been given an answer.
paper-standing-confirmed = You have been given an answer, and those whose need it is say that it is good.
paper-standing-contested = You have been given an answer, but those whose need it is say that it is not enough. A new answer is to come.
paper-standing-closed = It is done and closed.
paper-standing-reopened = It has been opened again and is to be answered anew.
paper-sign-heard = It was heard at the meeting { $meeting }.
paper-sign-ranked = You put it at place { $rank } of { $of }, with { $dots } dots.
paper-sign-group = The working group { $group } took it up.
paper-sign-met = The working group { $group } met.
paper-sign-proposal = There is a proposal: { $what }
paper-sign-trial-planned = A trial is planned: { $what }
paper-sign-trial-started = A trial began: { $what }
paper-sign-trial-studied = The trial is done: { $what }
paper-sign-trial-concluded = The trial { $what }: { $state }.
paper-sign-prepared = It was put before { $body }.
paper-sign-decided = { $body } decided: { $verdict }.
paper-sign-handed = It was handed to { $to }.
paper-sign-receipted = { $to } has received it.
paper-sign-others-answered = { $to } has answered.
paper-sign-undertaken = { $who } is to do this: { $what }
paper-sign-done = Done: { $what }
paper-sign-changed = New: { $what }
paper-sign-answered = You were given an answer.
paper-sign-agreed = Those whose need it is said that the answer is good.
paper-sign-contested = Those whose need it is said that the answer is not enough.
paper-late-answer = An answer was due by { $date }. We are late.
paper-late-news = News was due by { $date }. We are late.
paper-late-receipt = { $to } has not confirmed having it. An answer was due on { $date }.
paper-late-others = { $to } was to answer by { $date }.
paper-late-action = Was to be done by { $date }: { $what }
paper-decision-kind = Paper for decision
paper-decision-day = Day of the meeting
paper-decision-matter = The matter
paper-decision-unnamed = { $count ->
    [one] One more need, from a meeting that is not published yet.
   *[other] { $count } more needs, from meetings that are not published yet.
}
paper-decision-proposal = What is to be decided
paper-decision-taken = The answer is { $verdict }. { $reasons }
paper-decision-numbers = The numbers, and where the rows are
paper-col-need = Need
paper-col-voices = Voices
paper-col-meetings = Meetings
paper-col-against = Against
paper-col-rank = Place (dots)
paper-col-rows = The rows
paper-decision-no-quotes = Nothing of what was said is published yet.
paper-decision-method = How we asked
paper-decision-meeting = { $place }, { $date }: { $sort }, level { $level }.
paper-decision-outside = { $count ->
    [one] One voice came outside of the meetings.
   *[other] { $count } voices came outside of the meetings.
}
paper-decision-round = { $dots ->
    [one] Priorities, { $title }: each had one dot. { $at }
   *[other] Priorities, { $title }: each had { $dots } dots. { $at }
}
paper-decision-words-kept = The words stand as they were said, without names. Voices that speak against are included.
paper-decision-missing = Who was missing
paper-decision-trials = What has been tried
paper-decision-untried = Nothing has been tried on a small scale.
paper-trial-runs = The trial runs from { $from } to { $to }.
paper-decision-uncertain = What is uncertain
paper-uncertain-unchecked = { $count ->
    [one] One voice is counted but not checked.
   *[other] { $count } voices are counted but not checked.
}
paper-uncertain-translated = { $count ->
    [one] One voice is translated.
   *[other] { $count } voices are translated.
}
paper-uncertain-observed = { $count ->
    [one] One need was seen by staff, not said by a resident.
   *[other] { $count } needs were seen by staff, not said by residents.
}
paper-uncertain-unconfirmed = { $count ->
    [one] One need has not been read and confirmed by those whose it is.
   *[other] { $count } needs have not been read and confirmed by those whose they are.
}
paper-uncertain-unranked = { $count ->
    [one] One need has not been prioritised.
   *[other] { $count } needs have not been prioritised.
}
paper-uncertain-not-a-sample = The numbers show what those who came said. They are no sample of all who live here. Numbers of fewer than five people are not shown.
paper-decision-told = What those who said it will be told
paper-told-yes = On yes: what is done, who does it and from when. By { $date }.
paper-told-no = On no: the reasons in plain words, and whom to ask. By { $date }.
paper-told-later = On later: when the question comes up again, and why it waits. By { $date }.
paper-told-reasons = The reasons, in words that whoever said it understands:
paper-decision-sources = Sources
paper-decision-rows = { $count ->
    [one] One voice, in a row of its own: { $at }
   *[other] { $count } voices, a row for each: { $at }
}
paper-mandate-kind = The working group's mandate
paper-group-met = The group has met on { $days }.
paper-group-signed = The mandate is read and accepted
paper-group-who = For whom
paper-group-day = Day
paper-group-place = Place
paper-group-writes = Takes notes
paper-notes-kind = Notes of a meeting
paper-notes-present = Present
paper-notes-present-hint = Write as what each is here. Names only with the person's yes.
paper-notes-known = Already under way
paper-notes-decided = Decided
paper-notes-actions = Actions
paper-notes-what = What
paper-notes-who = Who
paper-notes-when = When
paper-notes-questions = Questions to others
paper-notes-asked = Asked { $to }: { $question } Answer by { $date }.
paper-notes-parked = Parked
paper-summary-at = { $printed } at { $time }.
paper-slips-none = Nothing has been written down at that table or meeting yet, so there are no slips.
paper-summary-not-held = The meeting has not been held yet. Say first that it has been held; then there is something to sum up.
paper-answer-none = The need has no answer yet. Write the answer first.
paper-letter-kind = Letter
papers-title = All papers for the evening
papers-title-of = All papers: { $meeting }, { $date }
papers-lead = Choose how many of each. All come in one file, in the order in which they are needed.
papers-caption = Papers to print
papers-paper = Paper
papers-copies = Copies
papers-copies-of = Copies: { $paper }
papers-language = Language
papers-language-of = Language: { $paper }
papers-size = Print
papers-size-of = Print: { $paper }
papers-normal = ordinary
papers-large = large
papers-print = Print everything (PDF)
papers-remembered = What you choose comes back next time.
papers-none = Nothing is chosen, or nothing of it can be printed yet. Choose at least one paper.
papers-not-ready = There once there is something to write.
papers-kind-invitation = Invitation
papers-hint-invitation = For those who have not had it yet.
papers-kind-poster = Poster
papers-hint-poster = For the door and the notice board.
papers-kind-run-sheet = Run sheet
papers-hint-run-sheet = One for whoever keeps the time, one for whoever receives people.
papers-kind-sign-up = Sign-up list
papers-hint-sign-up = For those who want to go on working.
papers-kind-village-sheet = The village sheet: what became of it?
papers-hint-village-sheet = Read it out first: it is the first point of the evening.
papers-kind-table-sheet = Table sheet
papers-hint-table-sheet = One for each table that writes on paper.
papers-kind-dot-sheet = Dot sheet
papers-hint-dot-sheet = For the wall, when the needs are put in order.
papers-kind-ballot-sheet = Ballot
papers-hint-ballot-sheet = For those who would rather give their dots alone.
papers-kind-summary = Summary
papers-hint-summary = For the wall before people go home. Read the quotes first.
papers-kind-slips = Slips with codes
papers-hint-slips = Eight to a sheet: cut apart and hand out.
paper-notes-form = Form for notes of a meeting (PDF)
paper-letter-print = The answer as a letter (PDF)
paper-village-milestones = Small wins
paper-milestone = { $date }: { $what } ({ $who })
