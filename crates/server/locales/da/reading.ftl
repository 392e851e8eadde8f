reading-easy = let at læse
reading-middling = ret let at læse
reading-heavy = tungt at læse
reading-line = LIX { $lix }: { $word }.
reading-hint = Kortere sætninger og kortere ord når flere. Gå efter { $goal } eller lavere.
reading-hints = Det her kan blive enklere:
reading-long-sentence = Sætningen ”{ $words }” har flere end { $most } ord. Del den.
reading-long-word = ”{ $words }” har flere end { $most } bogstaver. Findes der et kortere ord?
reading-instead = ”{ $words }”: skriv hellere ”{ $instead }”.
reading-phrase = ”{ $words }”: sådan skriver myndigheder. Hvordan siger du det til en nabo?
reading-short = ”{ $words }”: skriv ud, hvad det betyder.
reading-passive = ”{ $words }”: hvem skal gøre det?
reading-hints-more = { $count ->
    [one] Et sted til.
   *[other] { $count } steder til.
}
