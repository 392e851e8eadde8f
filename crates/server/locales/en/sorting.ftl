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
sorting-others = { $names } is sorting here too just now. You never get the same voices in hand.
sorting-hand = { $count ->
    [one] Next: one voice
   *[other] Next: { $count } voices
}
sorting-hand-notes = Voices in hand. Untick those that do not belong.
sorting-hand-into = { $count ->
    [one] Does it belong to
   *[other] Do they belong to
}
sorting-hand-accept = Yes, put there
sorting-hand-new = A new need: a few words
sorting-hand-new-instead = No, a new need: a few words
sorting-hand-others = Or put in
sorting-hand-more-others = { $count ->
    [one] Or in the last pile
   *[other] Or in one of { $count } more
}
sorting-hand-keys = Keys: Enter says yes, numbers put in another pile and { $rest } shows the rest, n makes a new need, s splits (only the one in focus goes), p lays aside, u undoes. Arrows go from voice to voice, space ticks and unticks.
sorting-park = Lay aside
sorting-parked = { $count ->
    [one] One voice is laid aside
   *[other] { $count } voices are laid aside
}
sorting-take-up = Take up those ticked
sorting-undo = Undo
sorting-nothing-to-undo = There is nothing to undo: reload the page.
sorting-last-new = Last: a new need, “{ $title }”.
sorting-last-put = { $count ->
    [one] Last: one voice to “{ $title }”.
   *[other] Last: { $count } voices to “{ $title }”.
}
sorting-last-merged = Last: “{ $title }” was joined to “{ $into }”.
sorting-last-unmerged = Last: “{ $title }” was taken out again.
sorting-last-out = { $count ->
    [one] Last: one voice was taken out.
   *[other] Last: { $count } voices were taken out.
}
sorting-last-parked = { $count ->
    [one] Last: one voice was laid aside.
   *[other] Last: { $count } voices were laid aside.
}
sorting-last-taken-up = { $count ->
    [one] Last: one voice was taken up again.
   *[other] Last: { $count } voices were taken up again.
}
sorting-why-sure-like = They come now because they surely belong there: the first is like “{ $said }”.
sorting-why-sure-name = They come now because they surely belong there: they are like the need’s own words.
sorting-why-maybe-like = It is most like “{ $said }”, but that is not sure.
sorting-why-maybe-name = It is most like the need’s own words, but that is not sure.
sorting-why-words = Words in common: { $words }.
sorting-why-alike = They come now because they say much the same and have no need yet.
sorting-why-alone = No voice in the piles is like it.
sorting-why-between = It lies between “{ $one }” and “{ $other }”. Your answer helps most here.
notice-sorting-parked = Laid aside. It lies at the bottom.
notice-sorting-taken-up = The voices are up again.
notice-sorting-undone = Undone. Everything lies as before.
refusal-sorting-nothing = Nothing is chosen, or somebody else was quicker. Look at what is left and choose again.
refusal-sorting-taken-back-already = That step is undone already.
refusal-sorting-gone-on = “{ $title }” has gone on since then. Take the voices out one by one instead.
