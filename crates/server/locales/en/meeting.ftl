meeting-list-title = Meetings
meeting-list-lead = Meetings to come, and what was said at those that have been.
meeting-crumbs = You are here
meeting-ahead-title = Meetings to come
meeting-ahead-none = No meeting is planned right now.
meeting-held-title = Meetings that have been
meeting-meeting = Meeting
meeting-stands = Where it stands
meeting-said-short = Voices

meeting-new-title = Plan a meeting
meeting-change-title = Change the plan
meeting-plan = Plan the meeting
meeting-change = Save the change
meeting-copy-text = The fields are filled in with an evening that usually works. Or begin from an earlier meeting:
meeting-copy = copy { $title }, { $date }
meeting-no-places = Add the place before you plan the meeting.
meeting-to-places = To the places
meeting-title = Name of the meeting
meeting-place = Place
meeting-choose = Choose
meeting-venue = House or room
meeting-date = Day
meeting-hours = Time
meeting-hours-hint = For example 18.00–20.00
meeting-sort = Sort of meeting
meeting-channel = How people take part
meeting-series = Series
meeting-series-none = No series
meeting-contact = Whom to ring
meeting-contact-hint = Name and number
meeting-level = How much can those who come influence?
meeting-level-hint = Say it before the meeting, and keep it. The ladder of participation, from below.
meeting-influence = What can be influenced, and what cannot
meeting-influence-hint = In plain words. It is read out when the evening begins.
meeting-questions = The questions
meeting-questions-hint = One question on each line.
meeting-blocks = The evening, part by part
meeting-blocks-hint = Leave the name empty to remove a part. Information should take a third of the time at most.
meeting-block-title = Part { $number }
meeting-block-what = What
meeting-block-sort = Sort
meeting-block-minutes = Minutes
meeting-block-who = Who
meeting-place-missing = Choose a place for the meeting.
meeting-date-missing = Write the day of the meeting.
meeting-date-unclear = “{ $typed }” cannot be read as a date. Write it as 2027-03-14.
meeting-minutes-unclear = “{ $typed }” is not a number of minutes. Write a whole number at “{ $part }”.
meeting-heads-unclear = “{ $typed }” is not a number. Write a whole number, or leave the field empty.

meeting-evening-title = What matters to you?
meeting-evening-welcome = Welcome: what can be influenced, and what happens next?
meeting-evening-before = What we know from here already, and what became of it
meeting-evening-matters = Tables: what matters, what is possible, what is in the way?
meeting-evening-pause = Coffee
meeting-evening-together = Tables: what is done already, what can we do together?
meeting-evening-dots = Dots: what matters most?
meeting-evening-group = Who wants to join a working group?
meeting-evening-promise = The promise: when and how you get an answer
meeting-evening-evaluation = How was the evening?
meeting-question-matters = What matters to you?
meeting-question-together = What can we do together, and what can you contribute?

meeting-run-sheet = Run sheet
meeting-run-sheet-open = See the run sheet
meeting-no-blocks = The evening has not been planned part by part.
meeting-blocks-caption = { $minutes } minutes
meeting-dialogue-share = { $share }% dialogue
meeting-clock = Time
meeting-minute = minute { $minute }
meeting-questions-asked = The questions
meeting-roles = Roles
meeting-role-host = host
meeting-role-host-text = keeps the time, says what can be influenced and what happens next.
meeting-role-table-host = table host
meeting-role-table-host-text = sees to it that everybody gets to speak. Gives no answers of their own.
meeting-role-note-taker = note-taker
meeting-role-note-taker-text = writes the words as they are said. No names. Reads them out to the table.
meeting-role-listener = listening politician
meeting-role-listener-text = listens, promises nothing, says thank you.
meeting-role-caretaker = caretaker
meeting-role-caretaker-text = door, chairs, sound, hearing loop and coffee.

meeting-about-title = About the meeting
meeting-talk = The time
meeting-promise-title = The promise of an answer
meeting-promise-none = Nothing special has been promised. Then the promise of the house holds: an answer, or a date for it, within { $days } days.
meeting-promise-by = By { $date }.
meeting-promise-late = Was due on { $date }
meeting-promise-channels = How the answer reaches people:
meeting-came-title = Who came
meeting-came-unknown = Those who came have not been counted.
meeting-residents-count = { $count ->
    [one] One resident came.
   *[other] { $count } residents came.
}
meeting-residents-at-least = At least { $count } residents came.
meeting-residents-few = A few residents came.
meeting-few = fewer than five
meeting-few-why = Numbers below five are not shown, so that nobody can be picked out.
meeting-said-title = What was said
meeting-said-ahead = The meeting has not been held yet. What is said is shown here when the notes have been checked.
meeting-said-wait = The notes are being checked. What was said is shown here when that is done.
meeting-said-nothing = Nothing from the meeting has been published.
meeting-said-count = { $count ->
    [one] One voice, in the words that were used. No names are shown.
   *[other] { $count } voices, in the words that were used. No names are shown.
}
meeting-said-of-kind = { $kind } ({ $count })
meeting-support = { $count ->
    [one] one stood behind it
   *[other] { $count } stood behind it
}
meeting-became = Became part of
meeting-mark-masked = personal data removed
meeting-mark-shortened = shortened
meeting-mark-corrected = slip of the pen corrected
meeting-mark-translated = translated

meeting-lead-title = For you who lead
meeting-work = Work with the meeting
meeting-capture = Write down voices
meeting-hosts = Link for table hosts
meeting-slips = Slips with codes
meeting-notes = Take notes in
meeting-notes-review = Go through { $name }
meeting-sort-notes = Gather voices into needs
meeting-round = Prioritise with dots
meeting-round-set-up = Start a priority round
meeting-live = Lead the evening: screen and phones
meeting-unchecked-count = { $count ->
    [one] One voice has not been checked
   *[other] { $count } voices have not been checked
}
meeting-held-count = { $count ->
    [one] One voice is held for personal data
   *[other] { $count } voices are held for personal data
}
meeting-loose-count = { $count ->
    [one] One voice is in no need yet
   *[other] { $count } voices are in no need yet
}
meeting-road = The road of the meeting
meeting-step-planned = The meeting is planned
meeting-step-invited = The invitation is out
meeting-step-held = The meeting has been held
meeting-step-notes-in = All notes are in
meeting-step-notes-checked = The notes have been checked
meeting-step-published = Publish what was said
meeting-step-answered = Everybody has an answer
meeting-step-closed = Close the meeting
meeting-heads-open = Count heads
meeting-heads-hint = Numbers only, no names. Empty fields are not counted.
meeting-heads-count = Save the numbers
meeting-promise-open = Promise an answer
meeting-promise-text = What is promised?
meeting-promise-proposal = Everybody who has said something gets an answer, or is told when it comes.
meeting-promise-due = By
meeting-promise-how = How does the answer reach people?
meeting-promise-how-hint = One way on each line: the notice board, the local paper, the next meeting.
meeting-promise-make = Save the promise
notice-meeting-planned = The meeting is planned.
notice-meeting-replanned = The plan has been changed.
notice-meeting-advanced = The step has been taken.
notice-meeting-counted = The numbers have been saved.
notice-meeting-promised = The promise has been saved. Everybody can see it.
