reading-easy = easy to read
reading-middling = fairly easy to read
reading-heavy = heavy to read
reading-line = LIX { $lix }: { $word }.
reading-hint = Shorter sentences and shorter words reach more people. Aim for { $goal } or lower.
