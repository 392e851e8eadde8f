# Ark til å fylle ut for hand, og bordet der dei kjem tilbake som bilete.

sheet-desk-title = Utfylte ark
sheet-crumbs = Kvar du er
sheet-desk-lead = Skriv ut ark til borda, og ta dei inn att som bilete eller skanningar. Du skriv orda og stadfestar prikkane. Ingenting tel før du har gjort det.
sheet-refused = { $count ->
    [one] Eitt bilete vart ikkje teke inn:
   *[other] { $count } bilete vart ikkje tekne inn:
}
sheet-others-taken = { $count ->
    [one] Det andre vart teke inn og står nedanfor.
   *[other] Dei { $count } andre vart tekne inn og står nedanfor.
}
sheet-came = Bilete som har kome inn
sheet-done = Ferdig
sheet-unread = Arket kunne ikkje lesast
sheet-unsure = { $count ->
    [one] 1 rute er usikker
   *[other] { $count } ruter er usikre
}
sheet-waits = Ventar på deg
sheet-twin = Same sida finst på eit anna bilete. Ho tel berre éin gong.
sheet-page = side { $page }
sheet-take-in = Ta inn bilete
sheet-files = Foto, skanningar eller PDF
sheet-files-hint = Du kan velje fleire. Legg arket flatt, få med alle dei seks runde merka og fotografer ovanfrå i godt lys.
sheet-kept = Bileta ligg i { $days } dagar og forsvinn så av seg sjølve. Berre de som leier arbeidet, ser dei.
sheet-send = Les bileta
sheet-printed-title = Utskrivne ark
sheet-printed-none = Ingen ark er skrivne ut enno.
sheet-copies-count = { $count ->
    [one] 1 ark
   *[other] { $count } ark
}
sheet-large-print = stor skrift
sheet-not-back = { $count ->
    [one] 1 ark er ikkje lese inn enno
   *[other] { $count } ark er ikkje lesne inn enno
}
sheet-print = Skriv ut (PDF)
sheet-new = Lag nye ark
sheet-kind = Kva slags ark?
sheet-no-round = Ark for prikkar og røysting krev ein open runde for møtet.
sheet-open-round = Opne ein runde
sheet-table = Bord
sheet-copies = Tal på ark
sheet-lines = Linjer per ark
sheet-question = Spørsmål
sheet-no-question = Ikkje noko særskilt spørsmål
sheet-language = Språket på arket
sheet-large = Stor skrift
sheet-issue = Lag arka
sheet-no-files = Inga fil vart vald. Vel eit foto, ei skanning eller ein PDF.
sheet-page-title = Utfylt ark
sheet-number = Ark { $number }
sheet-page-of = side { $page } av { $pages }
sheet-done-already = Denne sida er alt lesen inn. Stadfestar du på nytt, gjeld det nye.
sheet-picture-alt = Heile arket, fylt ut for hand
sheet-which = Kva ark er det?
sheet-which-hint = Nummeret står nedst på arket.
sheet-choose = Vel i lista
sheet-this-one = Det er dette arket
sheet-type-hint = Skriv av kvar linje med orda til personen. Lat tomme linjer stå tomme. Kvar linje får koden som står på lappen.
sheet-ballot-hint = Røysta til éin person. Sjå etter at tala stemmer med biletet. Same arket tel berre éin gong.
sheet-dots-hint = Sjå etter at tala stemmer med biletet. Prikkar på fleire ark vert lagde saman.
sheet-strip-alt = Linje { $row } på arket
sheet-read-nothing = Tel på biletet.
sheet-read-unsure = Usikkert: { $marked } utfylte og { $unsure } du må sjå på. Tel sjølv.
sheet-read-sure = Lese som { $marked } utfylte, med minst { $sure } prosent tryggleik.
sheet-line-typed = Alt skriven inn:
sheet-line-open = Opne røysta
sheet-line = Linje { $row }
sheet-line-blank = ser tom ut
sheet-lines-done = Lagre og gå vidare
sheet-dots-done = Tala stemmer, tel dei
sheet-whole = Vis heile arket
sheet-next = Neste bilete som ventar
sheet-forget = Kast biletet
sheet-forget-hint = Biletet vert fjerna for godt. Det som er skrive inn, står att.
sheet-dots-missing = Eit tal manglar. Skriv 0 der ingen har sett nokon prikk.
sheet-how-table = Skriv éin ting på kvar linje, med dine eigne ord. Riv av lappen til høgre og ta han med deg.
sheet-how-dots = Set ein prikk i ei tom rute ved det som er viktigast for deg. Ikkje bruk kvite klistremerke.
sheet-how-ballot = { $dots ->
    [one] Du har 1 kryss. Set det ved det som er viktigast for deg. Vart det feil? Be om eit nytt ark.
   *[other] Du har { $dots } kryss. Set dei ved det som er viktigast for deg. Du kan setje fleire ved det same. Vart det feil? Be om eit nytt ark.
}
sheet-printed = Skrive ut { $date }
sheet-slip-title = Din kode, linje
sheet-slip-how = Slik ser du kva det vart av: { $address }
sheet-unread-not-a-picture = Dette er ikkje eit bilete som kan lesast. Lagre det som JPEG, PNG eller PDF.
sheet-unread-damaged = Fila er skadd. Hent ho ein gong til frå telefonen eller skannaren.
sheet-unread-too-large = Biletet er for stort. Skann med lågare oppløysing.
sheet-unread-too-small = Biletet er for lite. Ta det nærare, eller skann med høgare oppløysing.
sheet-unread-no-marks = Dei runde merka vart ikkje funne. Legg heile arket flatt og fotografer det på nytt, eller vel arket i lista og skriv det av.
sheet-unread-no-code = Koderuta øvst til høgre kunne ikkje lesast. Fotografer på nytt utan noko over ho, eller vel arket i lista.
sheet-unread-later = Arket er skrive ut med ei nyare utgåve av programmet. Vel det i lista og skriv det av.
sheet-unread-foreign = Arket er ikkje skrive ut herifrå. Vel rett ark i lista om det likevel høyrer til her.
sheet-unread-twice = Den fila har alt kome inn.
sheet-warning-mark-missing = Eit hjørne syner ikkje. Rutene der kan vere usikre.
sheet-warning-beside = Noko stort og mørkt ligg ved sida av rutene, kanskje eit klistremerke. Sjå på heile arket.
sheet-warning-colourless = Biletet er utan farge. Lyse klistremerke kan mangle. Fotografer helst arket i fargar.
sheet-warning-crooked = Mange ruter vart ikkje funne der dei skal vere. Fotografer arket flatt på nytt, eller tel sjølv.
sheet-warning-another-sheet = Eit anna ark syner på same biletet. Fotografer eitt ark om gongen.
notice-sheet-issued = Arka er klare til å skrivast ut.
notice-sheet-taken = Bileta er lesne inn.
notice-sheet-confirmed = Lagra.
notice-sheet-forgotten = Biletet er borte.
refusal-sheet-copies = { $copies } ark kan ikkje skrivast ut på éin gong. Vel minst eitt og høgst { $most }.
refusal-sheet-no-lines = Arket må ha minst éi linje. Vel kor mange.
refusal-sheet-no-round = Møtet har ingen open runde. Opne ein først, så behova kan stå på arket.
refusal-sheet-needs-changed = Behova i runden er endra. Lag arket ein gong til.
refusal-sheet-not-on-sheet = Arket har inga slik side eller linje. Sjå på nummeret på nytt.
refusal-sheet-other-kind = Det er eit anna slags ark. Opne det frå lista.
refusal-sheet-line-typed = Linje { $row } er alt skriven inn. Rett røysta i staden.
term-sheet-kind-table = Bordark
term-sheet-kind-dots = Prikkark
term-sheet-kind-ballot = Røysteark
thing-sheet = ark
