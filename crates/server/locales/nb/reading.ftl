reading-easy = lett å lese
reading-middling = ganske lett å lese
reading-heavy = tungt å lese
reading-line = LIX { $lix }: { $word }.
reading-hint = Kortere setninger og kortere ord når flere. Sikt mot { $goal } eller lavere.
reading-hints = Dette kan bli enklere:
reading-long-sentence = Setningen «{ $words }» har flere enn { $most } ord. Del den.
reading-long-word = «{ $words }» har flere enn { $most } bokstaver. Finnes det et kortere ord?
reading-instead = «{ $words }»: skriv heller «{ $instead }».
reading-phrase = «{ $words }»: slik skriver myndigheter. Hvordan sier du det til en nabo?
reading-short = «{ $words }»: skriv ut hva det betyr.
reading-passive = «{ $words }»: hvem skal gjøre det?
reading-hints-more = { $count ->
    [one] Ett sted til.
   *[other] { $count } steder til.
}
