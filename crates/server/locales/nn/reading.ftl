reading-easy = lett å lese
reading-middling = ganske lett å lese
reading-heavy = tungt å lese
reading-line = LIX { $lix }: { $word }.
reading-hint = Kortare setningar og kortare ord når fleire. Sikt mot { $goal } eller lågare.
