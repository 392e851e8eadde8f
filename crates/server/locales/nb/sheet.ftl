# Ark til å fylle ut for hånd, og bordet der de kommer tilbake som bilder.

sheet-desk-title = Utfylte ark
sheet-crumbs = Hvor du er
sheet-desk-lead = Skriv ut ark til bordene, og ta dem inn igjen som bilder eller skanninger. Du skriver ordene og bekrefter prikkene. Ingenting teller før du har gjort det.
sheet-refused = { $count ->
    [one] Ett bilde ble ikke tatt inn:
   *[other] { $count } bilder ble ikke tatt inn:
}
sheet-others-taken = { $count ->
    [one] Det andre ble tatt inn og står nedenfor.
   *[other] De { $count } andre ble tatt inn og står nedenfor.
}
sheet-came = Bilder som har kommet inn
sheet-done = Ferdig
sheet-unread = Arket kunne ikke leses
sheet-unsure = { $count ->
    [one] 1 rute er usikker
   *[other] { $count } ruter er usikre
}
sheet-waits = Venter på deg
sheet-twin = Samme side finnes på et annet bilde. Den telles bare én gang.
sheet-page = side { $page }
sheet-take-in = Ta inn bilder
sheet-files = Foto, skanninger eller PDF
sheet-files-hint = Du kan velge flere. Legg arket flatt, få med alle de seks runde merkene og fotografer ovenfra i godt lys.
sheet-kept = Bildene ligger i { $days } dager og forsvinner så av seg selv. Bare dere som leder arbeidet, ser dem.
sheet-send = Les bildene
sheet-printed-title = Utskrevne ark
sheet-printed-none = Ingen ark er skrevet ut ennå.
sheet-copies-count = { $count ->
    [one] 1 ark
   *[other] { $count } ark
}
sheet-large-print = stor skrift
sheet-not-back = { $count ->
    [one] 1 ark er ikke lest inn ennå
   *[other] { $count } ark er ikke lest inn ennå
}
sheet-print = Skriv ut (PDF)
sheet-new = Lag nye ark
sheet-kind = Hva slags ark?
sheet-no-round = Ark for prikker og avstemning krever en åpen runde for møtet.
sheet-open-round = Åpne en runde
sheet-table = Bord
sheet-copies = Antall ark
sheet-lines = Linjer per ark
sheet-question = Spørsmål
sheet-no-question = Ikke noe særskilt spørsmål
sheet-language = Språket på arket
sheet-large = Stor skrift
sheet-issue = Lag arkene
sheet-no-files = Ingen fil ble valgt. Velg et foto, en skanning eller en PDF.
sheet-page-title = Utfylt ark
sheet-number = Ark { $number }
sheet-page-of = side { $page } av { $pages }
sheet-done-already = Denne siden er allerede lest inn. Bekrefter du igjen, gjelder det nye.
sheet-picture-alt = Hele arket, fylt ut for hånd
sheet-which = Hvilket ark er det?
sheet-which-hint = Nummeret står nederst på arket.
sheet-choose = Velg i listen
sheet-this-one = Det er dette arket
sheet-type-hint = Skriv av hver linje med personens egne ord. La tomme linjer stå tomme. Hver linje får koden som står på lappen.
sheet-ballot-hint = Én persons stemme. Se etter at tallene stemmer med bildet. Samme ark telles bare én gang.
sheet-dots-hint = Se etter at tallene stemmer med bildet. Prikker på flere ark legges sammen.
sheet-strip-alt = Linje { $row } på arket
sheet-read-nothing = Tell på bildet.
sheet-read-unsure = Usikkert: { $marked } utfylte og { $unsure } du må se på. Tell selv.
sheet-read-sure = Lest som { $marked } utfylte, med minst { $sure } prosents sikkerhet.
sheet-line-typed = Allerede skrevet inn:
sheet-line-open = Åpne stemmen
sheet-line = Linje { $row }
sheet-line-blank = ser tom ut
sheet-lines-done = Lagre og gå videre
sheet-dots-done = Tallene stemmer, tell dem
sheet-whole = Vis hele arket
sheet-next = Neste bilde som venter
sheet-forget = Kast bildet
sheet-forget-hint = Bildet fjernes for godt. Det som er skrevet inn, blir stående.
sheet-dots-missing = Et tall mangler. Skriv 0 der ingen har satt noen prikk.
sheet-how-table = Skriv én ting på hver linje, med dine egne ord. Riv av lappen til høyre og ta den med deg.
sheet-how-dots = Sett en prikk i en tom rute ved det som er viktigst for deg. Ikke bruk hvite klistremerker.
sheet-how-ballot = { $dots ->
    [one] Du har 1 kryss. Sett det ved det som er viktigst for deg. Ble det feil? Be om et nytt ark.
   *[other] Du har { $dots } kryss. Sett dem ved det som er viktigst for deg. Du kan sette flere ved det samme. Ble det feil? Be om et nytt ark.
}
sheet-printed = Skrevet ut { $date }
sheet-slip-title = Din kode, linje
sheet-slip-how = Slik ser du hva det ble av: { $address }
sheet-unread-not-a-picture = Dette er ikke et bilde som kan leses. Lagre det som JPEG, PNG eller PDF.
sheet-unread-damaged = Filen er skadet. Hent den en gang til fra telefonen eller skanneren.
sheet-unread-too-large = Bildet er for stort. Skann med lavere oppløsning.
sheet-unread-too-small = Bildet er for lite. Ta det nærmere, eller skann med høyere oppløsning.
sheet-unread-no-marks = De runde merkene ble ikke funnet. Legg hele arket flatt og fotografer det igjen, eller velg arket i listen og skriv det av.
sheet-unread-no-code = Koderuten øverst til høyre kunne ikke leses. Fotografer igjen uten noe over den, eller velg arket i listen.
sheet-unread-later = Arket er skrevet ut med en nyere utgave av programmet. Velg det i listen og skriv det av.
sheet-unread-foreign = Arket er ikke skrevet ut herfra. Velg riktig ark i listen hvis det likevel hører til her.
sheet-unread-twice = Den filen har allerede kommet inn.
sheet-warning-mark-missing = Et hjørne synes ikke. Rutene der kan være usikre.
sheet-warning-beside = Noe stort og mørkt ligger ved siden av rutene, kanskje et klistremerke. Se på hele arket.
sheet-warning-colourless = Bildet er uten farge. Lyse klistremerker kan mangle. Fotografer helst arket i farger.
sheet-warning-crooked = Mange ruter ble ikke funnet der de skal være. Fotografer arket flatt igjen, eller tell selv.
sheet-warning-another-sheet = Et annet ark synes på samme bilde. Fotografer ett ark om gangen.
notice-sheet-issued = Arkene er klare til å skrives ut.
notice-sheet-taken = Bildene er lest inn.
notice-sheet-confirmed = Lagret.
notice-sheet-forgotten = Bildet er borte.
refusal-sheet-copies = { $copies } ark kan ikke skrives ut på én gang. Velg minst ett og høyst { $most }.
refusal-sheet-no-lines = Arket må ha minst én linje. Velg hvor mange.
refusal-sheet-no-round = Møtet har ingen åpen runde. Åpne en først, så behovene kan stå på arket.
refusal-sheet-needs-changed = Behovene i runden er endret. Lag arket en gang til.
refusal-sheet-not-on-sheet = Arket har ingen slik side eller linje. Se på nummeret igjen.
refusal-sheet-other-kind = Det er et annet slags ark. Åpne det fra listen.
refusal-sheet-line-typed = Linje { $row } er allerede skrevet inn. Rett stemmen i stedet.
term-sheet-kind-table = Bordark
term-sheet-kind-dots = Prikkark
term-sheet-kind-ballot = Stemmeark
thing-sheet = ark
