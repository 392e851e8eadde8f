need-list-title = The needs
need-list-lead = This is what people said they need, and what became of it.
need-list-empty = No needs to show
need-list-empty-text = Choose another place, or show all needs.
need-list-count = { $count ->
    [one] One need
   *[other] { $count } needs
}
need-filter-place = Place
need-filter-all-places = All places
need-filter-standing = What became of it
need-filter-all-standings = Everything
need-filter-show = Show
need-col-need = Need
need-col-standing = Now
need-col-voices = Voices
need-col-rank = Priority
need-col-last = Last
need-rank-short = { $rank } of { $of }
need-rank-shared-short = shared
need-rank-none-short = not counted
need-last = { $days ->
    [0] heard from today
    [one] heard from yesterday
   *[other] heard from { $days } days ago
}
need-observed-short = seen by staff
need-new-link = Note something that you have seen in your work

need-crumbs = You are here
need-confirmed = Those whose need it is have confirmed the words: { $how }
need-observed = A member of staff has seen this at work. Nobody has said it at a meeting.
need-joined-to = This need is now part of another:
need-joined = Also part of it: { $titles }
need-work-link = Work with this need
need-said = What people said
need-all-voices = { $count ->
    [one] Read the voice
   *[other] Read all { $count } voices
}
need-figures = How many and where
need-figure-voices = { $count ->
    [one] voice
   *[other] voices
}
need-figure-support = { $count ->
    [one] person stood behind it at the tables
   *[other] people stood behind it at the tables
}
need-figure-meetings = { $count ->
    [one] meeting
   *[other] meetings
}
need-figure-rank = rank among { $of } needs
need-where = Which meetings and places
need-places = Places:
need-against-title = What speaks against it
need-against-text = Not everybody agrees. These voices count too.
need-rank-title = How important
need-rank = Rank { $rank } of { $of }, with { $dots } dots.
need-rank-shared = The rank is shared with another need that got equally many.
need-rank-round = See the whole round: { $title }
need-before-title = Was it said before?
need-before-heard = First heard { $date }
need-before-answer = The answer then:
need-before-no-answer = No answer came then.
need-heard-again = Heard again
need-answer-title = The answer
need-answer-none = There is no answer yet.
need-answer-old = This answer was given before the need was opened again.
need-answer-said = What you said
need-answer-done = What we have done
need-answer-planned = What we plan
need-answer-not-done = What we will not do, and why
need-answer-others = What others own
need-answer-easy = In easy words
need-answer-next = Next time
need-answer-by = { $name } answered on { $date }.
need-answer-link = The answer by itself, to print
need-answer-gone = { $count ->
    [one] One voice counted in the answer has been taken away since.
   *[other] { $count } voices counted in the answer have been taken away since.
}
need-answer-older = Earlier answers:
need-response-good = Those whose need it is find the answer good ({ $setting }).
need-response-bad = Those whose need it is do not agree with the answer ({ $setting }).
need-thread-title = What became of it so far
need-thread-link = See the whole thread, from the voices to the answer
need-hand-over-title = Handed over to others
need-hand-over-answer = They answer:
need-hand-over-receipt = They confirmed on { $date } that they have it.
need-hand-over-no-receipt = They have not confirmed that they have it.
need-hand-over-by = Answer by { $date }.
need-barrier-title = What stands in the way
need-barrier-asked = { $who } is to answer by { $date }
need-barrier-removed = It is removed
need-late = Overdue
need-owner-title = Whom you can ask
need-owner = Who answers for it
need-owner-none = Nobody is named yet
need-next = Next news by
need-next-none = No date is set yet
need-mandate = Whose it is to act
need-history-link = Who tied what to this need, when and why

need-voices-title = What people said: { $title }
need-voices-crumb = The voices
need-voices-lead = { $count ->
    [0] No voice counts here.
    [one] One voice counts here.
   *[other] { $count } voices count here.
}

need-history-title = Every step: { $title }
need-history-crumb = Every step
need-history-lead = The latest comes first. What is taken back no longer counts, but it stays here.
need-history-why = Why:
need-history-unseen = a voice that is not shown
need-history-answer = the answer from { $name }
need-history-withdrawn = Taken back:
need-history-withdraw = Take back
need-history-withdraw-why = Why should it be taken back?
need-history-withdraw-do = Take this step back
need-who-lead = whoever leads the work
need-who-host = a table host
need-who-resident = a resident
need-who-house = the system
need-why-sorted = the voice was sorted here
need-why-moved = the voice was moved
need-why-answered = those who said it were answered
need-why-reported = the answer tells of it
need-why-round = the need could be chosen in the round
need-why-group = it is the group's task
need-why-others = others own it
need-why-way = it stands in the way
need-why-step = it is a step on the way
need-why-goal = the goal comes from it

need-new-title = Something you have seen in your work
need-new-lead = Needs come from what people say. If you have seen something that nobody has said, write it here. It is shown as an observation by staff.
need-new-do = Save the observation
need-new-no-place = No place is chosen: choose where you saw it.
need-choose = Choose …
need-form-title = A few words
need-form-title-hint = Best in people's own words, for example “The last bus leaves too early”.
need-form-statement = What is needed?
need-form-statement-hint = One or two sentences. Say what is needed, not how to solve it.
need-form-why = Why?
need-form-owner = Name
need-form-role = Role
need-form-contact = Phone or e-mail
need-form-contact-hint = Shown to everybody, so that people can ring.
need-form-next = Next news by
need-form-next-hint = After that day the need is shown as overdue.
need-save = Save
need-done = Done
need-nothing-chosen = Nothing is chosen: choose one and send again.
need-same-words = same words: { $words }

need-work-title = Work with: { $title }
need-work-crumb = Work with this need
need-start-title = Start something
need-do-group = Working group
need-do-trial = Trial
need-do-decision = Decision
need-do-action = Action
need-do-hand-over = Hand over to whoever owns it
need-do-answer = Write the answer
need-steps-title = Step by step
need-formulate-title = Say what is needed
need-formulate-text = Write so that those who said it would agree. New words have to be shown to them again.
need-confirm-title = Ask those whose need it is whether the words are right
need-confirm-text = It may be the reference group, the next meeting, or some of those who said it.
need-confirm-how = How did you ask, and how many?
need-confirm-how-hint = No names. For example: “The reference group, 6 of 8, on 12 November”.
need-confirm-do = They confirm the words
need-assign-title = Name who answers for it
need-assign-text = A person to ring, and a day by which there is news.
need-returns-title = Have we tried before?
need-returns-text = Needs from the same place with similar words. Choose the one that is the same need, if any is.
need-returns-none = No earlier need from here has similar words.
need-returns-which = Earlier need
need-returns-noted = Noted already:
need-returns-why-hint = For example: “The same question about the evening bus as in 2019”.
need-returns-do = It is the same need
need-contrary-title = Note a voice that speaks against it
need-contrary-text = It is shown on the page of the need, beside the others.
need-contrary-none = There are no other voices from this place.
need-contrary-which = Voice
need-contrary-do = Note it
need-merge-title = Join with another need
need-merge-text = Both keep their voices and can be taken apart again.
need-merge-which = Need to put into this one
need-merge-do = Join
need-unmerge-why = { $count ->
    [one] “{ $title }” is part of this with one voice. Why should it stand by itself again?
   *[other] “{ $title }” is part of this with { $count } voices. Why should it stand by itself again?
}
need-unmerge-do = Take out again
need-sort-link = Sort the voices of this place
need-respond-title = Note what those whose need it is think of the answer
need-respond-text = Without names. They can also say so themselves, with the code on their slip.
need-respond-agreed = Is the answer good?
need-respond-yes = Yes
need-respond-no = No
need-respond-setting = Who was asked?
need-respond-setting-hint = For example: “The reference group” or “The meeting on 7 May”.
need-respond-words = In their words
need-close-title = Close the need
need-close-text = A need is closed only when those who said it have been answered.
need-check-there = There
need-check-missing = Missing
need-check-do = Do it now
need-check-answer = An answer to those who said it
need-check-agreed = None of those whose need it is says no to the answer
need-check-receipt = Whoever owns it has confirmed that they have it, or the answer says honestly that it cannot be done
need-close-why = Why is nothing more to be done?
need-close-do = Close
need-reopen-title = Open the need again
need-reopen-text = Everything that happened stays. Those who said it then wait for a new answer.
need-reopen-do = Open again
notice-need-withdrawn = The step is taken back.
notice-need-observed = The observation is saved.
notice-need-formulated = The words are saved. Show them to those whose need it is.
notice-need-confirmed = It is noted that the words are right.
notice-need-assigned = Saved. Everybody can see who answers for it.
notice-need-against = The voice now stands among those that speak against it.
notice-need-returns = It is noted that the need was heard before.
notice-need-merged = The needs are joined. They can be taken apart again.
notice-need-unmerged = The need stands by itself again, with all its voices.
notice-need-responded = What they think is saved and shown with the answer.
notice-need-closed = The need is closed. Everything that happened stays.
notice-need-reopened = The need is open again.
need-why-promised = it is behind a promise
need-promises-title = Promises that came from this
