reading-easy = helppo lukea
reading-middling = melko helppo lukea
reading-heavy = raskas lukea
reading-line = LIX { $lix }: { $word }.
reading-hint = Lyhyemmät lauseet ja sanat tavoittavat useamman. Tavoittele lukua { $goal } tai alle. Suomen pitkät sanat nostavat lukua.
