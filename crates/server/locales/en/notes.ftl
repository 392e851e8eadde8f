# Notes: taking them in and checking what was read.

notes-title = Notes
notes-crumbs = Where you are
notes-lead = Take in what was written down at the meeting. Each voice is read out by itself, and you check it before anybody else sees it.
notes-refused = { $count ->
    [one] One file was not taken in:
   *[other] { $count } files were not taken in:
}
notes-others-taken = { $count ->
    [one] The other one was taken in and stands below.
   *[other] The other { $count } were taken in and stand below.
}
notes-received = What has come in
notes-progress = { $checked } of { $total } checked
notes-to-check = { $count ->
    [one] 1 voice to check
   *[other] { $count } voices to check
}
notes-all-checked = All is checked
notes-open-doubts = { $count ->
    [one] 1 open question
   *[other] { $count } open questions
}
notes-received-when = Came in { $when }
notes-take-in = Take in notes
notes-files = Files
notes-files-hint = You can choose several. Text, Word, Excel, CSV and PDF with text can be read.
notes-paste = Or paste text
notes-paste-hint = One line for each thing that was said reads best, but running text works too.
notes-name = What shall the text be called?
notes-after = Nothing is shown to others yet. When the files have been read you see them beside what was read in them.
notes-send = Take in
notes-nothing-sent = Choose a file or paste text.
notes-file-nameless = File without a name
notes-pasted-name = Pasted text
notes-file-empty = The file is empty. Save the notes once more and choose the file again.
notes-file-too-large = The file is { $size } MB, and notes may be at most { $most } MB. Divide it, or remove its pictures.
notes-file-swells = The file unpacks to far more than notes could hold, so it was not opened. Copy the text and paste it instead.
notes-file-cells = The file has more than { $most } cells. Save only the sheet with the notes and choose that file.
notes-file-picture = The file is a picture. Type in what stands on it, or paste its text.
notes-file-scanned = The file is a PDF without text, most likely scanned. Type in what stands there, or have the text recognised first.
notes-file-locked = The file is locked with a password. Save it without one and choose it again.
notes-file-other = The file is of a kind that is not read here. Open it and save it as { $instead }, or paste the text.
notes-file-archive = The file is a packed archive. Unpack it and choose the files in it.
notes-file-damaged = The file is damaged and cannot be read. Save it once more, or paste the text.
notes-file-noise = The file is neither text, table, document nor PDF. Choose the file with the notes, or paste the text.
notes-review-title = Check: { $name }
notes-review-lead = The notes stand as they came in, beside what was read in them. Unsure proposals come first. Nothing counts until you have confirmed it.
notes-where = How far you have come
notes-confirm-sure = { $count ->
    [one] Confirm the sure one
   *[other] Confirm all { $count } sure ones
}
notes-to-held = { $count ->
    [one] 1 held: personal data
   *[other] { $count } held: personal data
}
notes-to-found = What else stood there
notes-keys = Keys
notes-key-move = next, previous
notes-key-kind = kind
notes-key-split = split
notes-key-undo = undo the last
notes-keys-on = Use the keys
notes-source = The notes
notes-lines-before = Earlier lines
notes-lines-after = More lines
notes-covered-personal = covered: personal data
notes-covered-erased = erased
notes-last = What you did last
notes-undo = Undo
notes-change-it = Change it
notes-opened = Opened again
notes-proposals = To check
notes-nothing-left = All is checked
notes-nothing-left-next = The next step is to show the notes to those who sat at the tables, and then to publish the meeting.
notes-to-meeting = To the meeting
notes-more = { $count ->
    [one] 1 more comes up when you have checked some of these.
   *[other] { $count } more come up when you have checked some of these.
}
notes-missed = Something that was missed?
notes-missed-words = The words as they stand in the notes
notes-missed-hint = Copy them from the notes, so that the voice can be shown where it stands.
notes-missed-add = Add the voice
notes-missed-not-there = Those words do not stand in the notes. Copy them exactly as they stand there.
notes-done = Checked ({ $count })
notes-is-aside = no voice
notes-is-checked = checked
notes-unsure = unsure
notes-line = Line { $line }
notes-question = In answer to: { $question }
notes-held-here = Held until somebody has looked at it. Found here:
notes-held-desk = Mask or clear
notes-kind = What is it?
notes-support = How many?
notes-table = Table
notes-setting = Who sat there
notes-same = The same words are here already. Is it the same voice?
notes-same-see = See it
notes-same-yes = Yes, it was said once
notes-same-no = No, somebody else said it too
notes-confirm = Confirm
notes-keep = Save the change
notes-aside = Not a voice
notes-bring-back = Bring it back
notes-borders = Change where it begins and ends
notes-start = The beginning
notes-end = The end
notes-word-before = Take in the word before
notes-word-less-first = Leave out the first word
notes-word-after = Take in the word after
notes-word-less-last = Leave out the last word
notes-split-at = Split in two before
notes-split = Split
notes-join = Join with the next: “{ $words }”
notes-aside-why = The line is no voice.
notes-back-why = The line is a voice after all.
notes-join-why = Joined with the line before.
notes-why-words = the words suggest it
notes-why-question = the question above suggests it
notes-why-listed = stands in a list
notes-why-quoted = stands within quotation marks
notes-why-short = so short that one must ask
notes-why-commas = cut at the commas
notes-why-sentences = cut between sentences
notes-why-loose = a line by itself
notes-why-minutes = from minutes, in the writer's words
notes-why-published = a published statement
notes-why-poll = the answer to a poll
notes-why-board = a note on a shared board
notes-why-column = the column is not certain
notes-why-repeats = says that it repeats an earlier one
notes-why-illegible = a part could not be read
notes-why-translated = the original of a translation beside it
notes-why-split = split from the one before
notes-why-by-hand = added by hand
notes-doubts = What the notes do not say
notes-doubts-lead = Here we do not guess. Ask somebody who was there, and write the answer.
notes-answered = Answered
notes-answer = Answer
notes-answer-keep = Keep the answer
notes-asks-numbers = The answers { $labels } and the figures { $numbers } stand apart, and nothing says which belongs to which. Write the figure beside each answer, or that they are to be left out.
notes-asks-table = “{ $heading }” has no number. Which table or group is it?
notes-asks-mark = { $marks } marks stand alone. Which line do they count for?
notes-asks-sum = The counts add up to { $counted }, but { $people } people with { $each } each make { $expected }. Did somebody leave, or keep some?
notes-asks-small = “{ $group }” is only { $people } people, so somebody could be recognised. Shall it be counted with another group?
notes-asks-illegible = A part could not be read. What stands on the slip?
notes-asks-column = What people said could stand in any of the columns { $columns }. Which is it?
notes-asks-year = “{ $written }” has no year. Which year was it?
notes-asks-owner = Who keeps this promise: “{ $promise }”?
notes-asks-date = By when: “{ $promise }”?
notes-asks-minutes = These are minutes in the writer's own words. See for each proposal whether it is a resident's voice.
notes-asks-twice = “{ $sentence }” stands twice in one quotation. Was it said twice, or copied twice?
notes-asks-translation = The words stand beside a translation. Is it right, and may both be shown?
notes-asks-person = The words point at a person who can be recognised. Mask them, or clear them with a reason.
notes-asks-plan = This is one person's own plan. It belongs to that person, so nothing was read from it.
notes-asks-none = No voice was found. Add them by hand, or write why there is none.
notes-found = What else stood there
notes-found-lead = None of this is used until you press a button.
notes-heads = How many came
notes-group-residents = residents
notes-group-elected = elected representatives
notes-group-staff = staff
notes-group-participants = participants
notes-group-respondents = answers to a survey
notes-about = about
notes-from-names = counted from a list of names
notes-heads-form = The meeting's head count, to correct and save
notes-heads-kept = The meeting's head count as it is kept
notes-heads-take = Save as the meeting's head count
notes-heads-not-a-number = “{ $typed }” is not a number. Write it in figures.
notes-votes = Dots and votes in a prioritisation
notes-vote-what = What
notes-vote-dots = Dots
notes-votes-next = When the voices have become needs, the dots can be taken to a priority round.
notes-votes-take = To the priority round
notes-promise = A promise
notes-promise-made = Is among the meeting's promises
notes-promise-owner = According to the notes: { $owner }
notes-promise-text = What was promised?
notes-promise-due = By which day at the latest?
notes-promise-written = It says: “{ $due }”
notes-promise-channels = How will people hear of it? Separate with commas
notes-promise-make = Make it a promise of the meeting
notes-promise-no-day = Choose a day. A promise without a day cannot be followed up.
notes-signups = Signed up for further work
notes-signups-count = { $count ->
    [one] 1 person signed up. Names are not taken in here; contact them when the working group starts.
   *[other] { $count } people signed up. Names are not taken in here; contact them when the working group starts.
}
notes-scale = { $count ->
    [one] 1 answer on a scale.
   *[other] { $count } answers on a scale.
}
notice-notes-heads = The head count is kept with the meeting.
notice-notes-promise = The promise is now among the meeting's promises.
notice-notes-settled = The answer is kept.
