round-crumbs = Du er her
round-crumb = Prioritering
round-title = Det viktigaste
round-open-title = Kva er viktigast?
round-open-lead = Kryss av behova folk kunne velje mellom. Etterpå skriv du inn prikkane.
round-too-few = Det må vere minst to behov å velje mellom
round-to-sorting = Sorter røystene i behov
round-form-title = Overskrift
round-dots-each = Prikkar per person
round-needs = Behov å velje mellom
round-lines-title = Det notata seier om avrøystinga
round-lines-text = Vel kva behov kvar linje handlar om. Det med same ord står først, men du avgjer.
round-lines-channel = Tala blir talde som: { $channel }.
round-lines-left = Linjer utan behov blir ikkje talde. Dei står ved sida av tabellen, så du kan skrive dei inn seinare.
round-line = I notata
round-dots = Prikkar
round-belongs = Handlar om
round-choose = Vel …
round-near = Same ord
round-rest = Andre behov
round-same-words = same ord: { $words }
round-open-do = Byrj å telje
round-count-title = Skriv inn prikkane: { $title }
round-count-crumb = Skriv inn prikkane
round-count-lead = { $each ->
    [one] Kvar hadde éin prikk. Skriv kor mange kvart behov fekk, og kor mange som var med.
   *[other] Kvar hadde { $each } prikkar. Skriv kor mange kvart behov fekk, og kor mange som var med.
}
round-table = Prikkar per behov og veg
round-need = Behov
round-sum = Sum
round-people = Så mange var med
round-saved-dots = Lagra prikkar
round-dots-of = { $dots } av høgst { $most }
round-ballots = { $count ->
    [one] Éin røystesetel er levert. Prikkane på dei blir talde med når du stengjer oppteljinga. Til då ser ingen dei. Ikkje skriv dei inn i tabellen.
   *[other] { $count } røystesetlar er leverte. Prikkane på dei blir talde med når du stengjer oppteljinga. Til då ser ingen dei. Ikkje skriv dei inn i tabellen.
}
round-more-channels = Vis fleire vegar: brev, ved døra, på avstand
round-save = Lagre
round-close = Lagre og lukk oppteljinga
round-close-text = Når oppteljinga er lukka, kan alle sjå rekkjefølgja, og den kan ikkje endrast.
round-add-title = Legg til eit behov
round-add = Behov
round-add-do = Legg til
round-notes-title = Det står i notata
round-notes-text = Samanlikn med tabellen før du lukkar.
round-nothing-chosen = Ikkje noko behov er valt: vel eit i lista.
round-not-a-number = «{ $typed }» er ikkje eit heilt tal: skriv til dømes 12.
round-too-many = For mange prikkar ({ $channel }): { $dots } prikkar, men { $people } personar med { $each } kvar kan ikkje gi så mange. Tel om, eller rett kor mange som var med.
round-running = Oppteljinga pågår
round-running-text = Rekkjefølgja blir vist her når alt er talt opp.
round-how = Kvar kunne setje { $each } prikkar på det viktigaste. Det blei { $dots } prikkar.
round-how-many = { $people } personar var med.
round-how-few = Færre enn fem personar var med.
round-few = færre enn fem
round-caption = Behova i rekkjefølgje
round-rank = Plass
round-shared = delt
round-shared-text = Behov med like mange prikkar delar plass. Ingen av dei går framfor.
round-unpublished = Eit behov som ikkje er publisert enno
round-next = Neste steg: ei arbeidsgruppe tek opp det øvste. Dei andre behova står og får svar dei også.
round-start-group = Start ei arbeidsgruppe: { $title }
notice-round-opened = No kan du skrive inn prikkane.
notice-round-counted = Prikkane er lagra.
notice-round-added = Behovet er lagt til.
notice-round-closed = Oppteljinga er lukka. Slik blei rekkjefølgja.
