sorting-title = Sorter i behov
sorting-crumbs = Du er her
sorting-lead = Legg det som handlar om det same, i same bunke. Orda blir ikkje endra, og alt kan takast tilbake.
sorting-left = { $count ->
    [0] Det er ikkje meir å sortere.
    [one] Éi røyst står att å sortere.
   *[other] { $count } røyster står att å sortere.
}
sorting-sorted = { $count ->
    [0] Ingen ligg i ein bunke.
    [one] Éin ligg i ein bunke.
   *[other] { $count } ligg i bunkar.
}
sorting-waiting = { $count ->
    [one] Éi røyst er ikkje kontrollert enno og blir derfor ikkje vist her.
   *[other] { $count } røyster er ikkje kontrollerte enno og blir derfor ikkje viste her.
}
sorting-review = Kontroller dei
sorting-held = { $count ->
    [one] Éi røyst blir halden tilbake fordi ho kan avsløre nokon.
   *[other] { $count } røyster blir haldne tilbake fordi dei kan avsløre nokon.
}
sorting-held-link = Sjå over dei
sorting-notes = Står att å sortere
sorting-to-piles = Til bunkane
sorting-none-left = Alle behov ligg i ein bunke. Neste steg er å spørje kva som er viktigast.
sorting-back = Tilbake
sorting-near = { $count ->
    [one] Éin
   *[other] { $count } som liknar kvarandre
}
sorting-near-words = Same ord: { $words }.
sorting-near-parts = Dei har delar av ord til felles.
sorting-tick-all = Kryss av alle
sorting-support = { $count ->
    [one] Éin stod bak
   *[other] { $count } stod bak
}
sorting-with = Gjer noko med dei avkryssa
sorting-ticked-js = Avkryssa: {"{n}"}
sorting-new-title = Nytt behov: nokre få ord
sorting-new-hint = La stå tomt for å bruke orda frå røysta som liknar mest på dei andre.
sorting-new = Nytt behov av desse
sorting-pile = Eller legg i ein bunke som finst
sorting-choose = Vel …
sorting-put = Legg der
sorting-out = Ta ut av bunken
sorting-keys = Tastar når ei røyst er markert: mellomrom kryssar av, 1–9 legg i ein bunke, n går til nytt behov, piltastane går til neste. Du kan også dra ei røyst i prikkane.
sorting-piles = Behova som bunkar
sorting-no-piles = Det er ingen behov enno. Kryss av røyster og lag det første.
sorting-members = { $count ->
    [0] Inga røyst
    [one] Éi røyst
   *[other] { $count } røyster
}
sorting-here = Legg dei avkryssa her
sorting-more = { $count ->
    [one] Éin til
   *[other] { $count } til
}
sorting-merge = Slå saman med ein annan bunke
sorting-merge-with = Høyrer til
sorting-merge-do = Slå saman
sorting-joined-count = { $count ->
    [one] éin lagt inn
   *[other] { $count } lagt inn
}
sorting-joined = { $count ->
    [one] «{ $title }» ligg her med si røyst.
   *[other] «{ $title }» ligg her med sine { $count } røyster.
}
sorting-unmerge = Ta ut igjen
sorting-nothing-ticked = Inga røyst er kryssa av: kryss av minst éin og trykk igjen.
sorting-no-pile = Ingen bunke er vald: vel ein i lista.
sorting-out-loose = Dei avkryssa ligg ikkje i nokon bunke: kryss av røyster som ligg i ein.
sorting-why-out = høyrde ikkje til der
sorting-why-merge = same behov med andre ord
sorting-why-unmerge = eit eige behov
notice-sorting-new = Det nye behovet ligg blant bunkane.
notice-sorting-put = Røystene ligg i bunken.
notice-sorting-out = Røystene er tekne ut av bunken.
notice-sorting-merged = Bunkane er slegne saman. Du kan ta ut den eine igjen.
notice-sorting-unmerged = Bunken står for seg sjølv igjen, med alle sine røyster.
sorting-others = { $names } sorterer også her akkurat no. De får aldri dei same røystene i handa.
sorting-hand = { $count ->
    [one] Neste: éi røyst
   *[other] Neste: { $count } røyster
}
sorting-hand-notes = Røyster i handa. Ta bort haken ved dei som ikkje høyrer til.
sorting-hand-into = { $count ->
    [one] Høyrer ho til
   *[other] Høyrer dei til
}
sorting-hand-accept = Ja, legg dei der
sorting-hand-new = Eit nytt behov: nokre få ord
sorting-hand-new-instead = Nei, eit nytt behov: nokre få ord
sorting-hand-others = Eller legg i
sorting-hand-more-others = { $count ->
    [one] Eller i den siste bunken
   *[other] Eller i ein av { $count } til
}
sorting-hand-keys = Tastar: Enter seier ja, tala legg i ein annan bunke, og { $rest } viser resten, n gir eit nytt behov, s deler (berre den markerte går), p legg til side, u angrar. Piltastane går mellom røystene, mellomrom set og fjernar haken.
sorting-park = Legg til side
sorting-parked = { $count ->
    [one] Éi røyst ligg til side
   *[other] { $count } røyster ligg til side
}
sorting-take-up = Ta opp dei avkryssa
sorting-undo = Angre
sorting-nothing-to-undo = Det er ingenting å angre: last sida på nytt.
sorting-last-new = Sist: eit nytt behov, «{ $title }».
sorting-last-put = { $count ->
    [one] Sist: éi røyst til «{ $title }».
   *[other] Sist: { $count } røyster til «{ $title }».
}
sorting-last-merged = Sist: «{ $title }» vart lagt til «{ $into }».
sorting-last-unmerged = Sist: «{ $title }» vart teke ut att.
sorting-last-out = { $count ->
    [one] Sist: éi røyst vart teken ut.
   *[other] Sist: { $count } røyster vart tekne ut.
}
sorting-last-parked = { $count ->
    [one] Sist: éi røyst vart lagd til side.
   *[other] Sist: { $count } røyster vart lagde til side.
}
sorting-last-taken-up = { $count ->
    [one] Sist: éi røyst vart teken opp att.
   *[other] Sist: { $count } røyster vart tekne opp att.
}
sorting-why-sure-like = Dei kjem no fordi dei sikkert høyrer til der: den første liknar «{ $said }».
sorting-why-sure-name = Dei kjem no fordi dei sikkert høyrer til der: dei liknar orda til behovet sjølv.
sorting-why-maybe-like = Ho liknar mest «{ $said }», men sikkert er det ikkje.
sorting-why-maybe-name = Ho liknar mest orda til behovet sjølv, men sikkert er det ikkje.
sorting-why-words = Felles ord: { $words }.
sorting-why-alike = Dei kjem no fordi dei seier om lag det same og ikkje har noko behov enno.
sorting-why-alone = Inga røyst i bunkane liknar ho.
sorting-why-between = Ho ligg mellom «{ $one }» og «{ $other }». Svaret ditt hjelper mest her.
notice-sorting-parked = Lagt til side. Det ligg nedst.
notice-sorting-taken-up = Røystene er oppe att.
notice-sorting-undone = Angra. Alt ligg som før.
refusal-sorting-nothing = Ingenting er valt, eller nokon andre kom først. Sjå kva som er att, og vel på nytt.
refusal-sorting-taken-back-already = Det steget er alt angra.
refusal-sorting-gone-on = «{ $title }» har kome vidare sidan då. Ta ut røystene éi og éi i staden.
