# Ark til at udfylde i hånden, og bordet hvor de kommer tilbage som billeder.

sheet-desk-title = Udfyldte ark
sheet-crumbs = Hvor du er
sheet-desk-lead = Print ark til bordene, og tag dem ind igen som fotos eller scanninger. Du skriver ordene og bekræfter prikkerne. Intet tæller, før du har gjort det.
sheet-refused = { $count ->
    [one] Et billede blev ikke taget ind:
   *[other] { $count } billeder blev ikke taget ind:
}
sheet-others-taken = { $count ->
    [one] Det andet blev taget ind og står nedenfor.
   *[other] De { $count } andre blev taget ind og står nedenfor.
}
sheet-came = Billeder, der er kommet ind
sheet-done = Færdig
sheet-unread = Arket kunne ikke læses
sheet-unsure = { $count ->
    [one] 1 felt er usikkert
   *[other] { $count } felter er usikre
}
sheet-waits = Venter på dig
sheet-twin = Samme side findes på et andet billede. Den tæller kun én gang.
sheet-page = side { $page }
sheet-take-in = Tag billeder ind
sheet-files = Fotos, scanninger eller PDF
sheet-files-hint = Du kan vælge flere. Læg arket fladt, få alle seks runde mærker med, og fotografér oppefra i godt lys.
sheet-kept = Billederne ligger i { $days } dage og forsvinder så af sig selv. Kun I, der leder arbejdet, ser dem.
sheet-send = Læs billederne
sheet-printed-title = Printede ark
sheet-printed-none = Der er ikke printet ark endnu.
sheet-copies-count = { $count ->
    [one] 1 ark
   *[other] { $count } ark
}
sheet-large-print = stor skrift
sheet-not-back = { $count ->
    [one] 1 ark er ikke læst ind endnu
   *[other] { $count } ark er ikke læst ind endnu
}
sheet-print = Print (PDF)
sheet-new = Lav nye ark
sheet-kind = Hvilken slags ark?
sheet-no-round = Ark til prikker og afstemning kræver en åben runde for mødet.
sheet-open-round = Åbn en runde
sheet-table = Bord
sheet-copies = Antal ark
sheet-lines = Linjer pr. ark
sheet-question = Spørgsmål
sheet-no-question = Intet særligt spørgsmål
sheet-language = Arkets sprog
sheet-large = Stor skrift
sheet-issue = Lav arkene
sheet-no-files = Der blev ikke valgt en fil. Vælg et foto, en scanning eller en PDF.
sheet-page-title = Udfyldt ark
sheet-number = Ark { $number }
sheet-page-of = side { $page } af { $pages }
sheet-done-already = Siden er allerede læst ind. Bekræfter du igen, gælder det nye.
sheet-picture-alt = Hele arket, udfyldt i hånden
sheet-which = Hvilket ark er det?
sheet-which-hint = Nummeret står nederst på arket.
sheet-choose = Vælg på listen
sheet-this-one = Det er dette ark
sheet-type-hint = Skriv hver linje af med personens egne ord. Lad tomme linjer være tomme. Hver linje får den kode, der står på dens seddel.
sheet-ballot-hint = Én persons stemme. Se efter, at tallene passer med billedet. Samme ark tæller kun én gang.
sheet-dots-hint = Se efter, at tallene passer med billedet. Prikker på flere ark lægges sammen.
sheet-strip-alt = Linje { $row } på arket
sheet-read-nothing = Tæl på billedet.
sheet-read-unsure = Usikkert: { $marked } udfyldte og { $unsure }, du skal se på. Tæl selv.
sheet-read-sure = Læst som { $marked } udfyldte med mindst { $sure } procents sikkerhed.
sheet-line-typed = Allerede skrevet ind:
sheet-line-open = Åbn stemmen
sheet-line = Linje { $row }
sheet-line-blank = ser tom ud
sheet-lines-done = Gem og gå videre
sheet-dots-done = Tallene passer, tæl dem
sheet-whole = Vis hele arket
sheet-next = Næste billede, der venter
sheet-forget = Smid billedet væk
sheet-forget-hint = Billedet fjernes for altid. Det, der er skrevet ind, bliver.
sheet-dots-missing = Et tal mangler. Skriv 0, hvor ingen har sat en prik.
sheet-how-table = Skriv én ting på hver linje med dine egne ord. Riv sedlen til højre af, og tag den med hjem.
sheet-how-dots = Sæt en prik i et tomt felt ved det, der er vigtigst for dig. Brug ikke hvide klistermærker.
sheet-how-ballot = { $dots ->
    [one] Du har 1 kryds. Sæt det ved det, der er vigtigst for dig. Blev det forkert? Bed om et nyt ark.
   *[other] Du har { $dots } krydser. Sæt dem ved det, der er vigtigst for dig. Du må sætte flere ved det samme. Blev det forkert? Bed om et nyt ark.
}
sheet-printed = Printet { $date }
sheet-slip-title = Din kode, linje
sheet-slip-how = Se, hvad der blev af det: { $address }
sheet-unread-not-a-picture = Det er ikke et billede, der kan læses. Gem det som JPEG, PNG eller PDF.
sheet-unread-damaged = Filen er beskadiget. Hent den igen fra telefonen eller scanneren.
sheet-unread-too-large = Billedet er for stort. Scan med lavere opløsning.
sheet-unread-too-small = Billedet er for lille. Tag det tættere på, eller scan med højere opløsning.
sheet-unread-no-marks = De runde mærker blev ikke fundet. Læg hele arket fladt, og fotografér det igen, eller vælg arket på listen og skriv det af.
sheet-unread-no-code = Kodefeltet øverst til højre kunne ikke læses. Fotografér igen uden noget over det, eller vælg arket på listen.
sheet-unread-later = Arket er printet med en nyere udgave af programmet. Vælg det på listen, og skriv det af.
sheet-unread-foreign = Arket er ikke printet herfra. Vælg det rigtige ark på listen, hvis det alligevel hører til her.
sheet-unread-twice = Filen er allerede kommet ind.
sheet-warning-mark-missing = Et hjørne kan ikke ses. Felterne der kan være usikre.
sheet-warning-beside = Noget stort og mørkt ligger ved siden af felterne, måske et klistermærke. Se på hele arket.
sheet-warning-colourless = Billedet er uden farve. Lyse klistermærker kan mangle. Fotografér helst arket i farver.
sheet-warning-crooked = Mange felter blev ikke fundet, hvor de skal være. Fotografér arket fladt igen, eller tæl selv.
sheet-warning-another-sheet = Et andet ark ses på samme billede. Fotografér ét ark ad gangen.
notice-sheet-issued = Arkene er klar til at blive printet.
notice-sheet-taken = Billederne er læst ind.
notice-sheet-confirmed = Gemt.
notice-sheet-forgotten = Billedet er væk.
refusal-sheet-copies = { $copies } ark kan ikke udskrives på én gang. Vælg mindst ét og højst { $most }.
refusal-sheet-no-lines = Arket skal have mindst én linje. Vælg hvor mange.
refusal-sheet-no-round = Mødet har ingen åben runde. Åbn en først, så behovene kan stå på arket.
refusal-sheet-needs-changed = Behovene i runden er ændret. Lav arket igen.
refusal-sheet-not-on-sheet = Arket har ikke den side eller linje. Se på nummeret igen.
refusal-sheet-other-kind = Det er en anden slags ark. Åbn det fra listen.
refusal-sheet-line-typed = Linje { $row } er allerede skrevet ind. Ret stemmen i stedet.
term-sheet-kind-table = Bordark
term-sheet-kind-dots = Prikark
term-sheet-kind-ballot = Stemmeark
thing-sheet = ark
