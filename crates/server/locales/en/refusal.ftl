refusal-feedback-nothing-said = Say in a few words what was hard. Otherwise nobody can mend it.
refusal-feedback-said = Something is said here already. Say what you want on the page about accessibility.
refusal-feedback-settled = It is settled already. Reload the page.
refusal-general-empty = “{ $field }” is empty. Write a few words.
refusal-general-too-long = “{ $field }” has { $length } characters and may have { $limit }. Make it shorter.
refusal-general-unknown = It is not here: { $what } { $id }. The address may be wrong.
refusal-general-exists = It is there already: { $what }. Open the one that is there instead.
refusal-general-no-such-thing = It is not here: { $thing }. Reload the page.

refusal-action-from-nothing = An action follows from a decision or a need. Choose one.
refusal-action-done-already = This was done already. Nothing more needs to be noted.

refusal-answer-says-nothing = Say at least one of these: what we did, what we plan, what we will not do and why, what others own.
refusal-answer-need-is-merged = This need was joined to another. Answer that one.
refusal-answer-cannot-report = An answer cannot report that. Choose a trial, decision, action, change or hand-over of this need.

refusal-barrier-nobody-acts = Say what we can do ourselves or what others must remove, at least one of them.

refusal-change-from-nothing = A change comes of an action or a trial. Choose one.

refusal-claim-does-not-fit = They cannot be joined like that: { $from } and { $to }. Choose another step.
refusal-claim-drawn-already = That is noted already. Nothing more needs to be done.
refusal-claim-not-there = That step was taken back before, or was never there. Reload the page.
refusal-claim-itself = A need cannot point to itself. Choose another.

refusal-decision-about-nothing = A decision is about at least one need or trial. Choose one.
refusal-decision-taken-already = The decision was taken on { $date }. Prepare a new one to change it.
refusal-decision-not-taken = The decision has not been taken yet. Note the day, paragraph and reference number first.
refusal-decision-item-elsewhere = The decision is not about that need, or a need was given two answers. Choose each need once.
refusal-decision-not-a-yes = Only a decision that says yes comes into force.
refusal-decision-in-the-future = { $date } lies ahead. Write the day on which the decision was taken.

refusal-document-received-already = These notes were taken in before as “{ $name }”. Open them instead.
refusal-document-person-plan = “{ $name }” is one person’s own plan, not notes from a meeting. It belongs to that person and is not taken in here.
refusal-document-meeting-closed = The meeting is closed. Plan a new one, or choose another.
refusal-document-no-such-doubt = There is no open question { $doubt }. Reload the page.

refusal-group-no-need = A working group takes up at least one need. Choose one.
refusal-group-ends-in-the-past = The group would end on { $ends }, which has passed. Choose a later day.
refusal-group-not-agreed = A name is kept only if the person has agreed. Ask, and tick the box.
refusal-group-not-a-member = That person is not in the group. Reload the page.
refusal-group-has-ended = This group has ended. Form a new one.

refusal-hand-over-receipted-already = Their receipt is noted already. Note their answer when it comes.
refusal-hand-over-no-receipt = They have not confirmed that they have it. Note their receipt first.
refusal-hand-over-due-in-the-past = { $answer-by } has passed. Choose a later day for their answer.

refusal-meeting-not-next = The meeting is “{ $from }” and cannot become “{ $to }” in one step. Take the steps between first.
refusal-meeting-already-held = The meeting has been held. Its plan stays as it was.
refusal-meeting-notes-unchecked = { $left ->
    [one] One note has not been checked. Check it first.
   *[other] { $left } notes have not been checked. Check them first.
}
refusal-meeting-notes-held = { $left ->
    [one] One note holds personal data. Mask or clear it first.
   *[other] { $left } notes hold personal data. Mask or clear them first.
}
refusal-meeting-not-answered = { $left ->
    [one] One voice from this meeting has no answer yet. Answer it first.
   *[other] { $left } voices from this meeting have no answer yet. Answer them first.
}
refusal-meeting-due-in-the-past = { $due } has passed. Promise a later day.

refusal-milestone-in-the-future = { $date } lies ahead. Note the win when it has happened.

refusal-need-no-voice = A need rests on at least one voice. Choose one, or mark it as a professional’s observation.
refusal-need-not-a-member = That note is not part of this need. Reload the page.
refusal-need-voice-aside = That note is put aside. Bring it back first.
refusal-need-last-voice = This is the need’s last voice. Join the need to another, or close it with an answer.
refusal-need-merge-ring = A need cannot be joined to itself. Choose another.
refusal-need-is-merged = This need was joined to another. Work with that one, or take this one out again.
refusal-need-not-merged = This need stands by itself. There is nothing to take out.
refusal-need-not-formulated = Say what is needed in a sentence or two first.
refusal-need-no-answer = A need is not closed without an answer to those who spoke. Write the answer first.
refusal-need-no-receipt = Others own this need. Hand it over and note their receipt, or say honestly in the answer that it cannot be done.
refusal-need-contested = Those whose need it is do not agree with the answer. Write a new answer first.
refusal-need-is-closed = This need is closed. Open it again first.
refusal-need-not-closed = This need is open. There is nothing to open again.

refusal-organisation-name-taken = “{ $name }” is here already. Choose it from the list.

refusal-place-name-taken = “{ $name }” is here already. Choose the place from the list.

refusal-practice-noted-already = That is noted here already. Change the wording, or leave it.

refusal-proposal-no-need = A proposal is made for at least one need. Choose one.

refusal-reply-is-a-need = This is a need. Put it with its need and answer that.
refusal-reply-does-not-fit = That reply does not fit this kind of voice. Choose one of those listed.
refusal-reply-aside = This note is put aside. Bring it back first.

refusal-round-too-few-needs = A round needs at least two needs to choose between. Add one.
refusal-round-not-in-round = That need is not part of this round. Add it first.
refusal-round-is-closed = This round is closed and its ranking stands. Open a new one instead.
refusal-round-nothing-counted = No dots have been typed in yet. Type them in first.
refusal-round-too-many-dots = { $dots } dots are more than { $people } people with { $each } dots each can give. Count again.
refusal-round-over-ballot = { $dots } dots are more than the { $each } that one person has. Take some away.
refusal-round-no-dots = Each person has at least one dot. Write 1 or more.
refusal-round-no-such-method = There is no such method. Choose one of the list.
refusal-round-too-many-choices = { $choices } choices do not fit on a ballot. There is room for { $most }. Take some away.
refusal-round-no-budget = This method shares out money. Write how much there is.
refusal-round-no-cost = “{ $title }” has no cost. Write what it costs in whole kronor.
refusal-round-needs-have-no-cost = This method shares out money, and needs have no cost. Write ideas with what they cost.
refusal-round-no-places = This method has several places. Write how many, at most { $most }.
refusal-round-no-way = Nobody can vote. Tick at least one way in which ballots come in.
refusal-round-nothing-together = No ballots would be counted. Tick at least one of the ways that are open.
refusal-round-no-until = Write the last day for votes from home.
refusal-round-until-passed = { $until } has been. Choose a later day.
refusal-round-way-closed = This round takes no ballots that way. Its page says how to vote.
refusal-round-too-late = From home one could vote until { $until }. The ballots that came are counted.
refusal-round-other-marks = The ballot is filled in for another method. Open the round's own ballot.
refusal-round-too-many-marks = { $marks } marks are more than the { $most } that a ballot may have. Take some away.
refusal-round-only-ballots = Ballots are counted here and not sums. Type in each ballot by itself.
refusal-round-choices-stand = What the ballots say cannot be changed. Start a new round instead.
refusal-round-not-printed = No ballot has the number { $paper }. Printed are { $printed }. Look at the ballot once more.
refusal-round-how-many = { $papers } cannot be made at once. Write at most { $most }.
refusal-round-no-such-slip = No slip has that code. Look at the slip once more.
refusal-round-same-hand = You typed in ballot { $paper } the other time. Let somebody else type it now.
refusal-round-is-settled = Ballot { $paper } is settled and counts as it was read then.
refusal-round-nothing-to-settle = Ballot { $paper } was not read in two ways, so there is nothing to settle.
refusal-round-unsettled = Ballots read in two ways: { $papers }. Look at them before you close the round.
refusal-round-nothing-typed = Nothing is typed. Type what the ballot says, or a zero if it is blank.
refusal-round-unreadable = “{ $typed }” cannot be read. Type the numbers that stand on the ballot.
refusal-round-no-such-number = Nothing on the ballot has the number { $number }. The highest is { $most }.
refusal-round-no-such-grade = There is no grade { $value }. The highest is { $most }.
refusal-round-marked-twice = Number { $number } stands twice. Write it once.
refusal-round-still-open = The round is open. Close it before its result is counted.
refusal-round-is-published = The result is published and stands. Try another method as a what-if instead.
refusal-live-meeting-closed = The meeting is closed. Its evening is over.
refusal-live-not-running = The evening is not going on. Begin it first.
refusal-live-held = The note may hold personal data and cannot be shown. Look at it first.
refusal-live-not-of-the-evening = The note is not one of tonight’s, or was taken back. Load the page again.
refusal-live-of-another-meeting = That belongs to another meeting. Choose something of tonight’s.
refusal-live-question-not-opened = The question is not opened. Open it first.
refusal-live-still-choosing = Dots are still being given. Close the count first, so that nobody is led by the others.
refusal-live-not-speaking = Phones may not write right now. Raise your hand instead.
refusal-question-choices = A choice needs 2 to { $most } answers. Add some or take some away.
refusal-question-not-open = The question is not open. Look at the screen.
refusal-question-still-open = People are still answering. Close the question first, so that nobody is led by the others.
refusal-question-already-shown = The answers have been shown. Ask a new question instead.
refusal-question-no-such-answer = That is no answer to the question. Choose one on the page.
refusal-question-more-than-one-word = Answer with a single word. “{ $word }” is more than one.
refusal-question-no-such-word = Nobody said that word, or it is taken away already.

refusal-series-no-place = A series visits at least one place. Choose one.

refusal-trial-no-need = A trial is for at least one need. Choose one.
refusal-trial-ends-before-it-starts = The trial would end on { $to }, before it starts on { $from }. Change one of the days.
refusal-trial-not-planned = The trial is “{ $state }” already. It cannot be started.
refusal-trial-not-running = The trial is “{ $state }”. Only a running trial can be studied.
refusal-trial-not-studied = The trial is “{ $state }”. Write down what happened and what was learnt first.

refusal-voice-weeded = These words were erased by a retention decision. Nothing more can be done with them.
refusal-voice-held = This note holds personal data. Mask or clear it first.
refusal-voice-not-held = No personal data is held in this note. Nothing needs to be masked or cleared.
refusal-voice-still-personal = { $left ->
    [one] The masked text still holds one piece of personal data. Mask that too.
   *[other] The masked text still holds { $left } pieces of personal data. Mask those too.
}
refusal-voice-not-aside = This note is not put aside. There is nothing to bring back.
refusal-voice-aside = This note is put aside. Bring it back first.
refusal-voice-taken-back = Whoever said this took the words back. They are not brought out again.
refusal-voice-outside-notes = Characters { $start } to { $end } are not in the notes. Choose a passage within them.
refusal-voice-not-from-notes = The person wrote this themselves. Its words are not changed.
refusal-voice-cut-outside = It cannot be cut at character { $at }. Choose a place between two words.
refusal-voice-no-support = At least one person said it. Write 1 or more.
refusal-voice-not-yet-received = That day is still ahead. Write the day on which it came in.

refusal-wording-nothing-there = There is no text here to put in other words. Write it first.
refusal-wording-no-language = “{ $language }” is no language. Choose one from the list.
refusal-wording-not-there = Those words are gone. Load the page again.
thing-action = action
thing-answer = answer
thing-barrier = barrier
thing-change = change
thing-decision = decision
thing-document = notes
thing-feedback = what a reader said of a page
thing-group = working group
thing-hand-over = hand-over
thing-meeting = meeting
thing-milestone = small win
thing-need = need
thing-organisation = organisation
thing-place = place
thing-practice = what is done already
thing-proposal = proposal
thing-question = quick question
thing-round = priority round
thing-series = series
thing-trial = trial
thing-voice = voice

field-answer = Answer
field-assigned-to = Who does it
field-body = Body
field-by-name = Name
field-channel = How the answer is given
field-contact = Contact
field-decision = Decision
field-dnr = Reference number
field-done = What we did
field-easy = In easy words
field-finding = What we found
field-for-whom = For whom
field-from = From whom
field-guess = What we guess
field-happened = What happened
field-how = How
field-influence = What you can influence
field-language = Language
field-learning = What we learnt
field-limit = What cannot be changed
field-measure = How we can tell
field-name = Name
field-next = Next step
field-not-done = What we will not do, and why
field-notes = Notes
field-others = What others own
field-ourselves = What we can do ourselves
field-paragraph = Paragraph
field-planned = What we plan
field-promise = Promise
field-purpose = Purpose
field-question = Question
field-reasons = Reasons
field-said = What you said
field-setting = Setting
field-statement = The need in words
field-stop-rule = When we stop
field-task = Task
field-text = Text
field-thanks = Thanks
field-title = Title
field-what = What
field-who = Who
field-why = Why
field-words = Words
field-ballots = Ballots
field-closed = Closed
field-confirmed = Confirmed
field-date = Day
field-dots = Dots
field-due = Answer by
field-heads = People who came
field-held = Personal data
field-hours = Hours
field-kind = What it is
field-mandate = Whose it is to act
field-merged-into = Joined to
field-owner = Who answers for it
field-people = People who gave dots
field-place = Place
field-questions = Questions
field-state = Where it stands
field-support = How many stood behind it
field-taken = Decided
field-translation = Translation
field-venue = Venue
field-withdrawn-by = Taken back by
field-scale-low = 1 means
field-scale-high = 5 means
field-choice = Answer
field-word = Word
refusal-place-beyond-belief = A place with { $population } people, { $km } km from care, is not to be found here. Look at the figures again.
refusal-drafting-already-allowed = Drafts are turned on in this process already.
refusal-drafting-not-allowed = Drafts are not turned on in this process. Turn them on first.
refusal-drafting-nothing-to-read = Nothing in this need was said at a meeting of a process where drafts are turned on.
