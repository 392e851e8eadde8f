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
