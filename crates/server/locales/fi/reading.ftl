reading-easy = helppo lukea
reading-middling = melko helppo lukea
reading-heavy = raskas lukea
reading-line = LIX { $lix }: { $word }.
reading-hint = Lyhyemmät lauseet ja sanat tavoittavat useamman. Tavoittele lukua { $goal } tai alle. Suomen pitkät sanat nostavat lukua.
reading-hints = Näin tekstistä tulee selkeämpi:
reading-long-sentence = Virkkeessä ”{ $words }” on yli { $most } sanaa. Jaa se.
reading-long-word = Sanassa ”{ $words }” on yli { $most } kirjainta. Onko lyhyempää sanaa?
reading-instead = ”{ $words }”: kirjoita mieluummin ”{ $instead }”.
reading-phrase = ”{ $words }”: näin kirjoittavat viranomaiset. Miten sanoisit sen naapurille?
reading-short = ”{ $words }”: kirjoita auki, mitä se tarkoittaa.
reading-passive = ”{ $words }”: kuka sen tekee?
reading-hints-more = { $count ->
    [one] Yksi kohta lisää.
   *[other] { $count } kohtaa lisää.
}
