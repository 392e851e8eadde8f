anchoring-title = Anchoring
anchoring-lead = Who has been reached, what they said, and what was done about their objections.
anchoring-of = About
anchoring-not-reached = Not reached yet
anchoring-all-reached = Every group that was to be reached has been.
anchoring-no-aim = Nobody has said yet which groups are to be reached.
anchoring-log = Reached
anchoring-log-empty = No group has been reached yet.
anchoring-people = { $count ->
    [one] one person
   *[other] { $count } people
}
anchoring-few = fewer than five people
anchoring-objections = Objections, word for word
anchoring-hidden = { $count ->
    [one] There is one objection that is not shown to everybody.
   *[other] There are { $count } objections that are not shown to everybody.
}
anchoring-erased = The words were erased.
anchoring-masked = personal data removed
anchoring-held = personal data found
anchoring-inside = not shown to everybody
anchoring-heeded = What we did:
anchoring-not-heeded = Nothing has been done about it yet.
anchoring-heed-title = What was done, or mend the words
anchoring-heed-what = What was done about it
anchoring-heed = Save
anchoring-clear = Show it as it is
anchoring-mask-words = Without personal data
anchoring-mask = Replace the words
anchoring-erase = Erase the words
anchoring-log-title = Note an occasion
anchoring-sort = Group
anchoring-name = Which one, in your own words
anchoring-name-hint = For example: home care in the north. No names of people.
anchoring-date = Day
anchoring-place = Where
anchoring-form = How
anchoring-number = How many
anchoring-number-missing = Write in figures how many they were.
anchoring-response = What they said, in short
anchoring-objections-hint = Word for word, one on each line. No names.
anchoring-add = Note it
anchoring-aim-title = Whom we mean to reach
anchoring-aim-sorts = Groups
anchoring-aim-own = Others, one on each line
anchoring-aim = Save the list
notice-anchoring-logged = The occasion is noted.
notice-anchoring-aimed = The list is saved.
notice-anchoring-heeded = It is saved.
refusal-anchoring-which-group = Write in your own words which group it is.
refusal-anchoring-nobody = Nobody was reached. Write how many there were.
refusal-anchoring-too-many-groups = { $groups } groups are more than the list holds. { $most } at the most.
refusal-anchoring-in-the-future = { $date } lies ahead. Note it when it has happened.
refusal-anchoring-no-such-objection = There is no such objection. Reload the page.
refusal-anchoring-erased-already = The words were erased. Nothing more can be done with them.
refusal-anchoring-still-personal = There is still a number or an address in it. Take it out.
thing-anchoring = occasion of anchoring
field-group = Group
field-response = What they said
field-objection = Objection
