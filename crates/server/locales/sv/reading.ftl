reading-easy = lätt att läsa
reading-middling = ganska lätt att läsa
reading-heavy = tungt att läsa
reading-line = LIX { $lix }: { $word }.
reading-hint = Kortare meningar och kortare ord når fler. Sikta på { $goal } eller lägre.
reading-hints = Det här kan bli enklare:
reading-long-sentence = Meningen ”{ $words }” har fler än { $most } ord. Dela den.
reading-long-word = ”{ $words }” har fler än { $most } bokstäver. Finns det ett kortare ord?
reading-instead = ”{ $words }”: skriv hellre ”{ $instead }”.
reading-phrase = ”{ $words }”: så skriver myndigheter. Hur säger du det till en granne?
reading-short = ”{ $words }”: skriv ut vad det betyder.
reading-passive = ”{ $words }”: vem ska göra det?
reading-hints-more = { $count ->
    [one] Ett ställe till.
   *[other] { $count } ställen till.
}
