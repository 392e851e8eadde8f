reading-easy = lett å lese
reading-middling = ganske lett å lese
reading-heavy = tungt å lese
reading-line = LIX { $lix }: { $word }.
reading-hint = Kortere setninger og kortere ord når flere. Sikt mot { $goal } eller lavere.
