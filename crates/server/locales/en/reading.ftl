reading-easy = easy to read
reading-middling = fairly easy to read
reading-heavy = heavy to read
reading-line = LIX { $lix }: { $word }.
reading-hint = Shorter sentences and shorter words reach more people. Aim for { $goal } or lower.
reading-hints = This could be plainer:
reading-long-sentence = The sentence “{ $words }” has more than { $most } words. Divide it.
reading-long-word = “{ $words }” has more than { $most } letters. Is there a shorter word?
reading-instead = “{ $words }”: rather write “{ $instead }”.
reading-phrase = “{ $words }”: authorities write like this. How would you say it to a neighbour?
reading-short = “{ $words }”: write out what it means.
reading-passive = “{ $words }”: who will do it?
reading-hints-more = { $count ->
    [one] One more place.
   *[other] { $count } more places.
}
