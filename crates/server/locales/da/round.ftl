round-crumbs = Du er her
round-crumb = Prioritering
round-title = Det vigtigste
round-open-title = Hvad er vigtigst?
round-open-lead = Sæt kryds ved de behov, folk kunne vælge mellem. Bagefter skriver du prikkerne ind.
round-too-few = Der skal være mindst to behov at vælge mellem
round-to-sorting = Sortér stemmerne i behov
round-form-title = Overskrift
round-dots-each = Prikker per person
round-needs = Behov at vælge mellem
round-lines-title = Det noterne siger om afstemningen
round-lines-text = Vælg, hvilket behov hver linje handler om. Det med samme ord står først, men du afgør.
round-lines-channel = Tallene tælles som: { $channel }.
round-lines-left = Linjer uden behov tælles ikke. De står ved siden af tabellen, så du kan skrive dem ind senere.
round-line = I noterne
round-dots = Prikker
round-belongs = Handler om
round-choose = Vælg …
round-near = Samme ord
round-rest = Andre behov
round-same-words = samme ord: { $words }
round-open-do = Begynd at tælle
round-count-title = Skriv prikkerne ind: { $title }
round-count-crumb = Skriv prikkerne ind
round-count-lead = { $each ->
    [one] Hver havde én prik. Skriv, hvor mange hvert behov fik, og hvor mange der var med.
   *[other] Hver havde { $each } prikker. Skriv, hvor mange hvert behov fik, og hvor mange der var med.
}
round-table = Prikker per behov og vej
round-need = Behov
round-sum = Sum
round-people = Så mange var med
round-saved-dots = Gemte prikker
round-dots-of = { $dots } af højst { $most }
round-ballots = { $count ->
    [one] Én stemmeseddel er afleveret. Prikkerne på dem tælles med, når du lukker optællingen. Indtil da ser ingen dem. Skriv dem ikke ind i tabellen.
   *[other] { $count } stemmesedler er afleveret. Prikkerne på dem tælles med, når du lukker optællingen. Indtil da ser ingen dem. Skriv dem ikke ind i tabellen.
}
round-more-channels = Vis flere veje: brev, ved døren, på afstand
round-save = Gem
round-close = Gem og luk optællingen
round-close-text = Når optællingen er lukket, kan alle se rækkefølgen, og den kan ikke ændres.
round-add-title = Tilføj et behov
round-add = Behov
round-add-do = Tilføj
round-notes-title = Det står i noterne
round-notes-text = Sammenlign med tabellen, før du lukker.
round-nothing-chosen = Der er ikke valgt noget behov: vælg et på listen.
round-not-a-number = ”{ $typed }” er ikke et helt tal: skriv for eksempel 12.
round-too-many = For mange prikker ({ $channel }): { $dots } prikker, men { $people } personer med { $each } hver kan ikke give så mange. Tæl om, eller ret, hvor mange der var med.
round-running = Optællingen er i gang
round-running-text = Rækkefølgen kan ses her, når alt er talt op.
round-how = Hver kunne sætte { $each } prikker på det vigtigste. Det blev til { $dots } prikker.
round-how-many = { $people } personer var med.
round-how-few = Færre end fem personer var med.
round-few = færre end fem
round-caption = Behovene i rækkefølge
round-rank = Plads
round-shared = delt
round-shared-text = Behov med lige mange prikker deler plads. Ingen af dem går forud.
round-unpublished = Et behov, der ikke er offentliggjort endnu
round-next = Næste skridt: en arbejdsgruppe tager fat på det øverste. De andre behov bliver stående og får også svar.
round-start-group = Start en arbejdsgruppe: { $title }
notice-round-opened = Nu kan du skrive prikkerne ind.
notice-round-counted = Prikkerne er gemt.
notice-round-added = Behovet er tilføjet.
notice-round-closed = Optællingen er lukket. Sådan blev rækkefølgen.
