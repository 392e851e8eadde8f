reading-easy = lett å lese
reading-middling = ganske lett å lese
reading-heavy = tungt å lese
reading-line = LIX { $lix }: { $word }.
reading-hint = Kortare setningar og kortare ord når fleire. Sikt mot { $goal } eller lågare.
reading-hints = Dette kan bli enklare:
reading-long-sentence = Setninga «{ $words }» har fleire enn { $most } ord. Del ho.
reading-long-word = «{ $words }» har fleire enn { $most } bokstavar. Finst det eit kortare ord?
reading-instead = «{ $words }»: skriv heller «{ $instead }».
reading-phrase = «{ $words }»: slik skriv styresmakter. Korleis seier du det til ein granne?
reading-short = «{ $words }»: skriv ut kva det tyder.
reading-passive = «{ $words }»: kven skal gjere det?
reading-hints-more = { $count ->
    [one] Ein stad til.
   *[other] { $count } stader til.
}
