sorting-title = Sort into needs
sorting-crumbs = You are here
sorting-lead = Put what is about the same thing in the same pile. The words stay as they are, and everything can be taken back.
sorting-left = { $count ->
    [0] Nothing is left to sort.
    [one] One voice is left to sort.
   *[other] { $count } voices are left to sort.
}
sorting-sorted = { $count ->
    [0] None is in a pile.
    [one] One is in a pile.
   *[other] { $count } are in piles.
}
sorting-waiting = { $count ->
    [one] One voice has not been checked yet and is not shown here.
   *[other] { $count } voices have not been checked yet and are not shown here.
}
sorting-review = Check them
sorting-held = { $count ->
    [one] One voice is held because it may reveal somebody.
   *[other] { $count } voices are held because they may reveal somebody.
}
sorting-held-link = Look at them
sorting-notes = Left to sort
sorting-to-piles = To the piles
sorting-none-left = Every need is in a pile. The next step is to ask what matters most.
sorting-back = Back
sorting-near = { $count ->
    [one] One
   *[other] { $count } that are alike
}
sorting-near-words = Same words: { $words }.
sorting-near-parts = They share parts of words.
sorting-tick-all = Tick all
sorting-support = { $count ->
    [one] One stood behind it
   *[other] { $count } stood behind it
}
sorting-with = Do something with those ticked
sorting-ticked-js = Ticked: {"{n}"}
sorting-new-title = New need: a few words
sorting-new-hint = Leave empty to take the words of the voice most like the others.
sorting-new = New need from these
sorting-pile = Or put into a pile that is there
sorting-choose = Choose …
sorting-put = Put there
sorting-out = Take out of the pile
sorting-keys = Keys while a voice has the focus: space ticks, 1–9 puts into a pile, n goes to the new need, the arrows go to the next. You can also drag a voice by its dots.
sorting-piles = The needs, as piles
sorting-no-piles = There are no needs yet. Tick some voices and make the first.
sorting-members = { $count ->
    [0] No voice
    [one] One voice
   *[other] { $count } voices
}
sorting-here = Put those ticked here
sorting-more = { $count ->
    [one] One more
   *[other] { $count } more
}
sorting-merge = Join with another pile
sorting-merge-with = Belongs to
sorting-merge-do = Join
sorting-joined-count = { $count ->
    [one] one joined
   *[other] { $count } joined
}
sorting-joined = { $count ->
    [one] “{ $title }” lies here with its voice.
   *[other] “{ $title }” lies here with its { $count } voices.
}
sorting-unmerge = Take out again
sorting-nothing-ticked = No voice is ticked: tick at least one and press again.
sorting-no-pile = No pile is chosen: choose one in the list.
sorting-out-loose = Those ticked are in no pile: tick voices that are in one.
sorting-why-out = did not belong there
sorting-why-merge = the same need in other words
sorting-why-unmerge = a need of its own
notice-sorting-new = The new need is among the piles.
notice-sorting-put = The voices are in the pile.
notice-sorting-out = The voices are out of the pile.
notice-sorting-merged = The piles are joined. You can take one out again.
notice-sorting-unmerged = The pile stands by itself again, with all its voices.
