reading-easy = let at læse
reading-middling = ret let at læse
reading-heavy = tungt at læse
reading-line = LIX { $lix }: { $word }.
reading-hint = Kortere sætninger og kortere ord når flere. Gå efter { $goal } eller lavere.
