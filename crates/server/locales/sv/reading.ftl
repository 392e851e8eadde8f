reading-easy = lätt att läsa
reading-middling = ganska lätt att läsa
reading-heavy = tungt att läsa
reading-line = LIX { $lix }: { $word }.
reading-hint = Kortare meningar och kortare ord når fler. Sikta på { $goal } eller lägre.
