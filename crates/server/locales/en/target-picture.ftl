target-picture-list-title = Target pictures
target-picture-list-lead = What many want to reach together, written from what was said.
target-picture-list-none = No target picture has been agreed yet.
target-picture-sort-value = Values
target-picture-sort-shift = Shifts
target-picture-sort-guiding-word = Guiding words
target-picture-sort-follow-up = How it is followed up
target-picture-new-title = Begin a target picture
target-picture-version = version { $number }
target-picture-versions = Versions
target-picture-approved = Approved by { $approved } of { $asked }
target-picture-draft = draft
target-picture-agreed = agreed
target-picture-in-force = in force
target-picture-since = from { $day }
target-picture-agreed-by = { $day }, { $who }
target-picture-outdated = A later version is in force.
target-picture-to-version = To version { $number }
target-picture-to = to
target-picture-behind =
    { $voices ->
        [one] One voice
       *[other] { $voices } voices
    } in { $needs ->
        [one] one need
       *[other] { $needs } needs
    }
target-picture-behind-none = No voice stands behind this yet
target-picture-why = What is new
target-picture-compare-with = Compare with version { $number }
target-picture-thanks = Thanks to
target-picture-on = Go on
target-picture-ground-title = What it rests on
target-picture-lead-title = For those who lead
target-picture-write-title = Write the next version
target-picture-agree-title = Those who wrote it agree
target-picture-agree-hint = After that the version never changes again.
target-picture-agree-who = Who agrees?
target-picture-agree = Note it
target-picture-day = Day
target-picture-force-title = Put it in force
target-picture-force-from = In force from
target-picture-force = Note it
target-picture-compare-title = What has changed
target-picture-compare-lead = From version { $from } to version { $to }, word by word.
target-picture-compare-from = From
target-picture-compare-to = To
target-picture-compare = Compare
target-picture-compare-same = The two versions say the same.
target-picture-compare-changes = The changes
target-picture-compare-key = How to read it:
target-picture-compare-out = taken out
target-picture-compare-in = put in
target-picture-compare-unchanged = { $count ->
    [one] One part is unchanged.
   *[other] { $count } parts are unchanged.
}
target-picture-part-new = new
target-picture-part-changed = changed
target-picture-part-gone = taken out
target-picture-ground-lead = Each part of version { $number }, with the needs and voices behind it. And what is missing both ways.
target-picture-ground-alone = Promises with no voice behind them
target-picture-ground-alone-none = At least one voice stands behind each part.
target-picture-ground-alone-text = { $count ->
    [one] One part has no voice behind it yet.
   *[other] { $count } parts have no voice behind them yet.
}
target-picture-ground-parts = Part by part
target-picture-ground-left = Needs with no promise
target-picture-ground-left-none = Each need is taken up by some part.
target-picture-ground-left-text = { $count ->
    [one] One need is taken up by no part.
   *[other] { $count } needs are taken up by no part. Those that most have spoken of come first.
}
target-picture-part = Part
target-picture-part-needs = Needs and meetings
target-picture-part-voices = Voices
target-picture-voices = { $count ->
    [one] one voice
   *[other] { $count } voices
}
target-picture-part-before = In version { $number } it said:
target-picture-part-rests = Rests on
target-picture-part-served = What makes it real
target-picture-part-said = What was said
target-picture-rest-title = Say what the part rests on
target-picture-rest-hint = Choose one thing: a need, a meeting or the code on a slip.
target-picture-rest-nothing = Nothing chosen
target-picture-rest-code = Code on a slip
target-picture-rest-one = Choose one thing: a need, a meeting or the code on a slip.
target-picture-rest-no-more = Take back something that the part rests on
target-picture-rest-which = Which?
target-picture-rest-take-back = Take back
target-picture-write-lead = One page. Write so that whoever said it recognises it.
target-picture-write-number = This will be version { $number }. Earlier versions stay as they are.
target-picture-write-hint = A box without words does not count. The number decides the order.
target-picture-write-why = What is new, and why
target-picture-write-why-hint = Read by everybody, also by those who wanted a change.
target-picture-write = Save the draft
target-picture-who = Who stands behind it?
target-picture-who-hint = For example the region and the municipalities of the county.
target-picture-row = Part { $number }
target-picture-nth = Order
target-picture-sort = What sort of part
target-picture-from = From what (only for a shift)
target-picture-text = What it says
target-picture-suggested = Suggestions from residents
notice-target-picture-written = The draft is saved.
notice-target-picture-agreed = The version is agreed. Now it can be sent out.
notice-target-picture-in-force = The version is in force.
notice-target-picture-rests = It has been noted.
notice-target-picture-rests-no-more = It was taken back. That it stood there is not forgotten.
refusal-target-picture-no-parts = Write at least one value or one shift.
refusal-target-picture-too-many-parts = { $parts } parts are more than one reads on a page. { $most } at the most.
refusal-target-picture-half-a-shift = A shift goes from one thing to another. Write both.
refusal-target-picture-part-elsewhere = A part of it belongs elsewhere. Open the page again and write it there.
refusal-target-picture-nothing-new = Nothing was changed. Change a part first.
refusal-target-picture-no-draft = Version { $number } was agreed already. Write the next one first.
refusal-target-picture-no-such-version = There is no version { $number }. Choose one from the list.
refusal-target-picture-not-agreed = Version { $number } is a draft. Those who wrote it agree on it first.
refusal-target-picture-not-approved = Nobody has approved version { $number } yet. Note an approval first.
refusal-target-picture-in-force-already = Version { $number } is in force from { $from }. Nothing more needs to be done.
refusal-target-picture-before-agreed = Version { $number } was agreed on { $date }. Choose that day or a later one.
refusal-target-picture-in-the-future = { $date } lies ahead. Note it when it has happened.
thing-target-picture = target picture
thing-part = part of a target picture
field-shift-from = From what
