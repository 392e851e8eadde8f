round-crumbs = Du är här
round-crumb = Prioritering
round-title = Vad som är viktigast
round-open-title = Vad är viktigast?
round-open-lead = Kryssa i de behov som människor fick välja mellan. Sedan skriver du in prickarna.
round-too-few = Det behövs minst två behov att välja mellan
round-to-sorting = Sortera rösterna i behov
round-form-title = Rubrik
round-dots-each = Prickar per person
round-needs = Behov att välja mellan
round-lines-title = Det anteckningarna säger om rösterna
round-lines-text = Välj vilket behov varje rad handlar om. Det som har samma ord står först, men du avgör.
round-lines-channel = Talen räknas som: { $channel }.
round-lines-left = Rader utan behov räknas inte. De står kvar bredvid tabellen, så att du kan skriva in dem senare.
round-line = I anteckningarna
round-dots = Prickar
round-belongs = Handlar om
round-choose = Välj …
round-near = Samma ord
round-rest = Andra behov
round-same-words = samma ord: { $words }
round-open-do = Börja räkna
round-count-title = Skriv in prickarna: { $title }
round-count-crumb = Skriv in prickarna
round-count-lead = { $each ->
    [one] Var och en hade en prick. Skriv hur många varje behov fick, och hur många som var med.
   *[other] Var och en hade { $each } prickar. Skriv hur många varje behov fick, och hur många som var med.
}
round-table = Prickar per behov och väg
round-need = Behov
round-sum = Summa
round-people = Så många var med
round-saved-dots = Sparade prickar
round-dots-of = { $dots } av högst { $most }
round-ballots = { $count ->
    [one] En röstsedel är lämnad. Prickarna på dem räknas med när du stänger räkningen. Tills dess ser ingen dem. Skriv inte in dem i tabellen.
   *[other] { $count } röstsedlar är lämnade. Prickarna på dem räknas med när du stänger räkningen. Tills dess ser ingen dem. Skriv inte in dem i tabellen.
}
round-more-channels = Visa fler vägar: brev, vid dörren, på distans
round-save = Spara
round-close = Spara och stäng räkningen
round-close-text = När räkningen är stängd syns ordningen för alla och kan inte ändras.
round-add-title = Lägg till ett behov
round-add = Behov
round-add-do = Lägg till
round-notes-title = Det står i anteckningarna
round-notes-text = Jämför med tabellen innan du stänger.
round-nothing-chosen = Inget behov är valt: välj ett i listan.
round-not-a-number = ”{ $typed }” är inget helt tal: skriv till exempel 12.
round-too-many = För många prickar ({ $channel }): { $dots } prickar, men { $people } personer med { $each } var kan inte ge fler än så. Räkna om, eller rätta hur många som var med.
round-running = Räkningen pågår
round-running-text = Ordningen syns här när allt är räknat.
round-how = Var och en kunde sätta { $each } prickar på det som var viktigast. Det blev { $dots } prickar.
round-how-many = { $people } personer var med.
round-how-few = Färre än fem personer var med.
round-few = färre än fem
round-caption = Behoven i ordning
round-rank = Plats
round-shared = delad
round-shared-text = Behov med lika många prickar delar plats. Ingen av dem går före.
round-unpublished = Ett behov som inte är publicerat än
round-next = Nästa steg: en arbetsgrupp tar upp det som kom först. De andra behoven finns kvar och får svar de också.
round-start-group = Starta en arbetsgrupp: { $title }
notice-round-opened = Nu kan du skriva in prickarna.
notice-round-counted = Prickarna är sparade.
notice-round-added = Behovet är tillagt.
notice-round-closed = Räkningen är stängd. Så här blev ordningen.
