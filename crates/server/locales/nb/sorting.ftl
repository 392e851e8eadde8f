sorting-title = Sorter i behov
sorting-crumbs = Du er her
sorting-lead = Legg det som handler om det samme, i samme bunke. Ordene endres ikke, og alt kan tas tilbake.
sorting-left = { $count ->
    [0] Det er ikke mer å sortere.
    [one] Én stemme gjenstår å sortere.
   *[other] { $count } stemmer gjenstår å sortere.
}
sorting-sorted = { $count ->
    [0] Ingen ligger i en bunke.
    [one] Én ligger i en bunke.
   *[other] { $count } ligger i bunker.
}
sorting-waiting = { $count ->
    [one] Én stemme er ikke kontrollert ennå og vises derfor ikke her.
   *[other] { $count } stemmer er ikke kontrollert ennå og vises derfor ikke her.
}
sorting-review = Kontroller dem
sorting-held = { $count ->
    [one] Én stemme holdes tilbake fordi den kan avsløre noen.
   *[other] { $count } stemmer holdes tilbake fordi de kan avsløre noen.
}
sorting-held-link = Se over dem
sorting-notes = Gjenstår å sortere
sorting-to-piles = Til bunkene
sorting-none-left = Alle behov ligger i en bunke. Neste steg er å spørre hva som er viktigst.
sorting-back = Tilbake
sorting-near = { $count ->
    [one] Én
   *[other] { $count } som ligner hverandre
}
sorting-near-words = Samme ord: { $words }.
sorting-near-parts = De har deler av ord felles.
sorting-tick-all = Kryss av alle
sorting-support = { $count ->
    [one] Én sto bak
   *[other] { $count } sto bak
}
sorting-with = Gjør noe med de avkryssede
sorting-ticked-js = Avkrysset: {"{n}"}
sorting-new-title = Nytt behov: noen få ord
sorting-new-hint = La stå tomt for å bruke ordene fra stemmen som ligner mest på de andre.
sorting-new = Nytt behov av disse
sorting-pile = Eller legg i en bunke som finnes
sorting-choose = Velg …
sorting-put = Legg der
sorting-out = Ta ut av bunken
sorting-keys = Taster når en stemme er markert: mellomrom krysser av, 1–9 legger i en bunke, n går til nytt behov, piltastene går til neste. Du kan også dra en stemme i prikkene.
sorting-piles = Behovene som bunker
sorting-no-piles = Det er ingen behov ennå. Kryss av stemmer og lag det første.
sorting-members = { $count ->
    [0] Ingen stemme
    [one] Én stemme
   *[other] { $count } stemmer
}
sorting-here = Legg de avkryssede her
sorting-more = { $count ->
    [one] Én til
   *[other] { $count } til
}
sorting-merge = Slå sammen med en annen bunke
sorting-merge-with = Hører til
sorting-merge-do = Slå sammen
sorting-joined-count = { $count ->
    [one] én lagt inn
   *[other] { $count } lagt inn
}
sorting-joined = { $count ->
    [one] «{ $title }» ligger her med sin stemme.
   *[other] «{ $title }» ligger her med sine { $count } stemmer.
}
sorting-unmerge = Ta ut igjen
sorting-nothing-ticked = Ingen stemme er krysset av: kryss av minst én og trykk igjen.
sorting-no-pile = Ingen bunke er valgt: velg en i listen.
sorting-out-loose = De avkryssede ligger ikke i noen bunke: kryss av stemmer som ligger i en.
sorting-why-out = hørte ikke til der
sorting-why-merge = samme behov med andre ord
sorting-why-unmerge = et eget behov
notice-sorting-new = Det nye behovet ligger blant bunkene.
notice-sorting-put = Stemmene ligger i bunken.
notice-sorting-out = Stemmene er tatt ut av bunken.
notice-sorting-merged = Bunkene er slått sammen. Du kan ta ut den ene igjen.
notice-sorting-unmerged = Bunken står for seg selv igjen, med alle sine stemmer.
sorting-others = { $names } sorterer også her akkurat nå. Dere får aldri de samme stemmene i hånden.
sorting-hand = { $count ->
    [one] Neste: én stemme
   *[other] Neste: { $count } stemmer
}
sorting-hand-notes = Stemmer i hånden. Ta bort haken ved dem som ikke hører til.
sorting-hand-into = { $count ->
    [one] Hører den til
   *[other] Hører de til
}
sorting-hand-accept = Ja, legg dem der
sorting-hand-new = Et nytt behov: noen få ord
sorting-hand-new-instead = Nei, et nytt behov: noen få ord
sorting-hand-others = Eller legg i
sorting-hand-more-others = { $count ->
    [one] Eller i den siste bunken
   *[other] Eller i en av { $count } til
}
sorting-hand-keys = Taster: Enter sier ja, tallene legger i en annen bunke, og { $rest } viser resten, n gir et nytt behov, s deler (bare den markerte går), p legger til side, u angrer. Piltastene går mellom stemmene, mellomrom setter og fjerner haken.
sorting-park = Legg til side
sorting-parked = { $count ->
    [one] Én stemme ligger til side
   *[other] { $count } stemmer ligger til side
}
sorting-take-up = Ta opp de avkryssede
sorting-undo = Angre
sorting-nothing-to-undo = Det er ingenting å angre: last siden på nytt.
sorting-last-new = Sist: et nytt behov, «{ $title }».
sorting-last-put = { $count ->
    [one] Sist: én stemme til «{ $title }».
   *[other] Sist: { $count } stemmer til «{ $title }».
}
sorting-last-merged = Sist: «{ $title }» ble lagt til «{ $into }».
sorting-last-unmerged = Sist: «{ $title }» ble tatt ut igjen.
sorting-last-out = { $count ->
    [one] Sist: én stemme ble tatt ut.
   *[other] Sist: { $count } stemmer ble tatt ut.
}
sorting-last-parked = { $count ->
    [one] Sist: én stemme ble lagt til side.
   *[other] Sist: { $count } stemmer ble lagt til side.
}
sorting-last-taken-up = { $count ->
    [one] Sist: én stemme ble tatt opp igjen.
   *[other] Sist: { $count } stemmer ble tatt opp igjen.
}
sorting-why-sure-like = De kommer nå fordi de sikkert hører til der: den første ligner «{ $said }».
sorting-why-sure-name = De kommer nå fordi de sikkert hører til der: de ligner behovets egne ord.
sorting-why-maybe-like = Den ligner mest «{ $said }», men sikkert er det ikke.
sorting-why-maybe-name = Den ligner mest behovets egne ord, men sikkert er det ikke.
sorting-why-words = Felles ord: { $words }.
sorting-why-alike = De kommer nå fordi de sier omtrent det samme og ikke har noe behov ennå.
sorting-why-alone = Ingen stemme i bunkene ligner den.
sorting-why-between = Den ligger mellom «{ $one }» og «{ $other }». Svaret ditt hjelper mest her.
notice-sorting-parked = Lagt til side. Det ligger nederst.
notice-sorting-taken-up = Stemmene er oppe igjen.
notice-sorting-undone = Angret. Alt ligger som før.
refusal-sorting-nothing = Ingenting er valgt, eller noen andre kom først. Se hva som er igjen, og velg på nytt.
refusal-sorting-taken-back-already = Det steget er allerede angret.
refusal-sorting-gone-on = «{ $title }» har kommet videre siden da. Ta ut stemmene én og én i stedet.
