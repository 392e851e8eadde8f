sorting-title = Sortér i behov
sorting-crumbs = Du er her
sorting-lead = Læg det, der handler om det samme, i samme bunke. Ordene ændres ikke, og alt kan tages tilbage.
sorting-left = { $count ->
    [0] Der er ikke mere at sortere.
    [one] Der er én stemme tilbage at sortere.
   *[other] Der er { $count } stemmer tilbage at sortere.
}
sorting-sorted = { $count ->
    [0] Ingen ligger i en bunke.
    [one] Én ligger i en bunke.
   *[other] { $count } ligger i bunker.
}
sorting-waiting = { $count ->
    [one] Én stemme er ikke kontrolleret endnu og vises derfor ikke her.
   *[other] { $count } stemmer er ikke kontrolleret endnu og vises derfor ikke her.
}
sorting-review = Kontrollér dem
sorting-held = { $count ->
    [one] Én stemme holdes tilbage, fordi den kan afsløre nogen.
   *[other] { $count } stemmer holdes tilbage, fordi de kan afsløre nogen.
}
sorting-held-link = Se dem igennem
sorting-notes = Tilbage at sortere
sorting-to-piles = Til bunkerne
sorting-none-left = Alle behov ligger i en bunke. Næste skridt er at spørge, hvad der er vigtigst.
sorting-back = Tilbage
sorting-near = { $count ->
    [one] Én
   *[other] { $count } der ligner hinanden
}
sorting-near-words = Samme ord: { $words }.
sorting-near-parts = De har dele af ord til fælles.
sorting-tick-all = Sæt kryds ved alle
sorting-support = { $count ->
    [one] Én stod bag
   *[other] { $count } stod bag
}
sorting-with = Gør noget med de afkrydsede
sorting-ticked-js = Afkrydsede: {"{n}"}
sorting-new-title = Nyt behov: nogle få ord
sorting-new-hint = Lad feltet stå tomt for at bruge ordene fra den stemme, der ligner de andre mest.
sorting-new = Nyt behov af disse
sorting-pile = Eller læg i en bunke, der findes
sorting-choose = Vælg …
sorting-put = Læg dér
sorting-out = Tag ud af bunken
sorting-keys = Taster, når en stemme er markeret: mellemrum sætter kryds, 1–9 lægger i en bunke, n går til nyt behov, piletasterne går til den næste. Du kan også trække en stemme i prikkerne.
sorting-piles = Behovene som bunker
sorting-no-piles = Der er ingen behov endnu. Sæt kryds ved stemmer, og lav det første.
sorting-members = { $count ->
    [0] Ingen stemme
    [one] Én stemme
   *[other] { $count } stemmer
}
sorting-here = Læg de afkrydsede her
sorting-more = { $count ->
    [one] Én til
   *[other] { $count } til
}
sorting-merge = Læg sammen med en anden bunke
sorting-merge-with = Hører til
sorting-merge-do = Læg sammen
sorting-joined-count = { $count ->
    [one] én lagt ind
   *[other] { $count } lagt ind
}
sorting-joined = { $count ->
    [one] ”{ $title }” ligger her med sin stemme.
   *[other] ”{ $title }” ligger her med sine { $count } stemmer.
}
sorting-unmerge = Tag ud igen
sorting-nothing-ticked = Der er ikke sat kryds ved nogen stemme: sæt mindst ét kryds, og tryk igen.
sorting-no-pile = Der er ikke valgt nogen bunke: vælg en på listen.
sorting-out-loose = De afkrydsede ligger ikke i nogen bunke: sæt kryds ved stemmer, der ligger i en.
sorting-why-out = hørte ikke til dér
sorting-why-merge = samme behov med andre ord
sorting-why-unmerge = et behov for sig
notice-sorting-new = Det nye behov ligger blandt bunkerne.
notice-sorting-put = Stemmerne ligger i bunken.
notice-sorting-out = Stemmerne er taget ud af bunken.
notice-sorting-merged = Bunkerne er lagt sammen. Du kan tage den ene ud igen.
notice-sorting-unmerged = Bunken står for sig selv igen med alle sine stemmer.
sorting-others = { $names } sorterer også her lige nu. I får aldrig de samme stemmer i hånden.
sorting-hand = { $count ->
    [one] Næste: en stemme
   *[other] Næste: { $count } stemmer
}
sorting-hand-notes = Stemmer i hånden. Fjern fluebenet ved dem, der ikke hører til.
sorting-hand-into = { $count ->
    [one] Hører den til
   *[other] Hører de til
}
sorting-hand-accept = Ja, læg dem der
sorting-hand-new = Et nyt behov: nogle få ord
sorting-hand-new-instead = Nej, et nyt behov: nogle få ord
sorting-hand-others = Eller læg i
sorting-hand-more-others = { $count ->
    [one] Eller i den sidste bunke
   *[other] Eller i en af { $count } til
}
sorting-hand-keys = Taster: Enter siger ja, tallene lægger i en anden bunke, og { $rest } viser resten, n giver et nyt behov, s deler (kun den markerede går), p lægger til side, u fortryder. Piletasterne går mellem stemmerne, mellemrum sætter og fjerner flueben.
sorting-park = Læg til side
sorting-parked = { $count ->
    [one] En stemme ligger til side
   *[other] { $count } stemmer ligger til side
}
sorting-take-up = Tag de afkrydsede op
sorting-undo = Fortryd
sorting-nothing-to-undo = Der er intet at fortryde: genindlæs siden.
sorting-last-new = Senest: et nyt behov, »{ $title }«.
sorting-last-put = { $count ->
    [one] Senest: en stemme til »{ $title }«.
   *[other] Senest: { $count } stemmer til »{ $title }«.
}
sorting-last-merged = Senest: »{ $title }« blev lagt til »{ $into }«.
sorting-last-unmerged = Senest: »{ $title }« blev taget ud igen.
sorting-last-out = { $count ->
    [one] Senest: en stemme blev taget ud.
   *[other] Senest: { $count } stemmer blev taget ud.
}
sorting-last-parked = { $count ->
    [one] Senest: en stemme blev lagt til side.
   *[other] Senest: { $count } stemmer blev lagt til side.
}
sorting-last-taken-up = { $count ->
    [one] Senest: en stemme blev taget op igen.
   *[other] Senest: { $count } stemmer blev taget op igen.
}
sorting-why-sure-like = De kommer nu, fordi de sikkert hører til der: den første ligner »{ $said }«.
sorting-why-sure-name = De kommer nu, fordi de sikkert hører til der: de ligner behovets egne ord.
sorting-why-maybe-like = Den ligner mest »{ $said }«, men sikkert er det ikke.
sorting-why-maybe-name = Den ligner mest behovets egne ord, men sikkert er det ikke.
sorting-why-words = Fælles ord: { $words }.
sorting-why-alike = De kommer nu, fordi de siger omtrent det samme og ikke har noget behov endnu.
sorting-why-alone = Ingen stemme i bunkerne ligner den.
sorting-why-between = Den ligger mellem »{ $one }« og »{ $other }«. Dit svar hjælper mest her.
notice-sorting-parked = Lagt til side. Det ligger nederst.
notice-sorting-taken-up = Stemmerne er oppe igen.
notice-sorting-undone = Fortrudt. Alt ligger som før.
refusal-sorting-nothing = Intet er valgt, eller en anden nåede det først. Se, hvad der er tilbage, og vælg igen.
refusal-sorting-taken-back-already = Det trin er allerede fortrudt.
refusal-sorting-gone-on = »{ $title }« er kommet videre siden da. Tag stemmerne ud en for en i stedet.
