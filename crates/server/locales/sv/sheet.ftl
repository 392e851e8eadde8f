# Blad att fylla i för hand, och bordet där de kommer tillbaka som bilder.

sheet-desk-title = Ifyllda blad
sheet-crumbs = Var du är
sheet-desk-lead = Skriv ut blad till borden, och ta in dem igen som foton eller skanningar. Du skriver orden och bekräftar prickarna. Inget räknas förrän du har gjort det.
sheet-refused = { $count ->
    [one] En bild togs inte in:
   *[other] { $count } bilder togs inte in:
}
sheet-others-taken = { $count ->
    [one] Den andra togs in och står nedan.
   *[other] De { $count } andra togs in och står nedan.
}
sheet-came = Bilder som kommit in
sheet-done = Klar
sheet-unread = Bladet gick inte att läsa
sheet-unsure = { $count ->
    [one] 1 ruta är osäker
   *[other] { $count } rutor är osäkra
}
sheet-waits = Väntar på dig
sheet-twin = Samma sida finns på en annan bild. Den räknas bara en gång.
sheet-page = sida { $page }
sheet-take-in = Ta in bilder
sheet-files = Foton, skanningar eller PDF
sheet-files-hint = Du kan välja flera. Lägg bladet plant, ta med alla sex runda märken och fotografera uppifrån i bra ljus.
sheet-kept = Bilderna ligger kvar i { $days } dagar och försvinner sedan av sig själva. Bara ni som leder arbetet ser dem.
sheet-send = Läs bilderna
sheet-printed-title = Utskrivna blad
sheet-printed-none = Inga blad är utskrivna än.
sheet-copies-count = { $count ->
    [one] 1 blad
   *[other] { $count } blad
}
sheet-large-print = stor stil
sheet-not-back = { $count ->
    [one] 1 blad är inte inläst än
   *[other] { $count } blad är inte inlästa än
}
sheet-print = Skriv ut (PDF)
sheet-new = Gör nya blad
sheet-kind = Vilket slags blad?
sheet-no-round = Blad för prickar och röstning kräver en öppen omgång för mötet.
sheet-open-round = Öppna en omgång
sheet-table = Bord
sheet-copies = Antal blad
sheet-lines = Rader per blad
sheet-question = Fråga
sheet-no-question = Ingen särskild fråga
sheet-language = Bladets språk
sheet-large = Stor stil
sheet-issue = Gör bladen
sheet-no-files = Ingen fil valdes. Välj ett foto, en skanning eller en PDF.
sheet-page-title = Ifyllt blad
sheet-number = Blad { $number }
sheet-page-of = sida { $page } av { $pages }
sheet-done-already = Den här sidan är redan inläst. Bekräftar du igen gäller det nya.
sheet-picture-alt = Hela bladet, ifyllt för hand
sheet-which = Vilket blad är det?
sheet-which-hint = Numret står längst ned på bladet.
sheet-choose = Välj i listan
sheet-this-one = Det är det här bladet
sheet-type-hint = Skriv av varje rad med personens egna ord. Lämna tomma rader tomma. Varje rad får koden som står på dess lapp.
sheet-ballot-hint = En persons röst. Se efter att siffrorna stämmer med bilden. Samma blad räknas bara en gång.
sheet-dots-hint = Se efter att siffrorna stämmer med bilden. Prickar på flera blad läggs ihop.
sheet-strip-alt = Rad { $row } på bladet
sheet-read-nothing = Räkna på bilden.
sheet-read-unsure = Osäkert: { $marked } ifyllda och { $unsure } som du behöver titta på. Räkna själv.
sheet-read-sure = Läst som { $marked } ifyllda, med minst { $sure } procents säkerhet.
sheet-line-typed = Redan inskriven:
sheet-line-open = Öppna rösten
sheet-line = Rad { $row }
sheet-line-blank = ser tom ut
sheet-lines-done = Spara och gå vidare
sheet-dots-done = Siffrorna stämmer, räkna dem
sheet-whole = Visa hela bladet
sheet-next = Nästa bild som väntar
sheet-forget = Kasta bilden
sheet-forget-hint = Bilden tas bort för gott. Det som har skrivits in finns kvar.
sheet-dots-missing = En siffra saknas. Skriv 0 där ingen har satt någon prick.
sheet-how-table = Skriv en sak på varje rad, med dina egna ord. Riv av lappen till höger och ta den med dig.
sheet-how-dots = Sätt en prick i en tom ruta vid det som är viktigast för dig. Använd inte vita klistermärken.
sheet-how-ballot = { $dots ->
    [one] Du har 1 kryss. Sätt det vid det som är viktigast för dig. Blev det fel? Be om ett nytt blad.
   *[other] Du har { $dots } kryss. Sätt dem vid det som är viktigast för dig. Du får sätta flera vid samma. Blev det fel? Be om ett nytt blad.
}
sheet-printed = Utskrivet { $date }
sheet-slip-title = Din kod, rad
sheet-slip-how = Så ser du vad det blev av: { $address }
sheet-unread-not-a-picture = Det är ingen bild som går att läsa. Spara den som JPEG, PNG eller PDF.
sheet-unread-damaged = Filen är skadad. Hämta den en gång till från telefonen eller skannern.
sheet-unread-too-large = Bilden är för stor. Skanna med lägre upplösning.
sheet-unread-too-small = Bilden är för liten. Fotografera närmare, eller skanna med högre upplösning.
sheet-unread-no-marks = De runda märkena hittades inte. Lägg hela bladet plant och fotografera det igen, eller välj bladet i listan och skriv av det.
sheet-unread-no-code = Kodrutan uppe till höger gick inte att läsa. Fotografera igen utan något över den, eller välj bladet i listan.
sheet-unread-later = Bladet är utskrivet med en nyare version av programmet. Välj det i listan och skriv av det.
sheet-unread-foreign = Bladet är inte utskrivet härifrån. Välj rätt blad i listan om det ändå hör hit.
sheet-unread-twice = Den filen har redan kommit in.
sheet-warning-mark-missing = Ett hörn syns inte. Rutorna där kan vara osäkra.
sheet-warning-beside = Något stort och mörkt ligger bredvid rutorna, kanske ett klistermärke. Titta på hela bladet.
sheet-warning-colourless = Bilden är utan färg. Ljusa klistermärken kan saknas. Fotografera helst bladet i färg.
sheet-warning-crooked = Många rutor hittades inte där de ska vara. Fotografera bladet plant igen, eller räkna själv.
sheet-warning-another-sheet = Ett annat blad syns på samma bild. Fotografera ett blad i taget.
notice-sheet-issued = Bladen är klara att skriva ut.
notice-sheet-taken = Bilderna är inlästa.
notice-sheet-confirmed = Sparat.
notice-sheet-forgotten = Bilden är borta.
refusal-sheet-copies = { $copies } blad går inte att skriva ut på en gång. Välj minst ett och högst { $most }.
refusal-sheet-no-lines = Bladet behöver minst en rad. Välj hur många.
refusal-sheet-no-round = Mötet har ingen öppen omgång. Öppna en först, så att behoven kan stå på bladet.
refusal-sheet-needs-changed = Behoven i omgången har ändrats. Gör bladet en gång till.
refusal-sheet-not-on-sheet = Bladet har ingen sådan sida eller rad. Kontrollera numret.
refusal-sheet-other-kind = Det är ett annat slags blad. Öppna det från listan.
refusal-sheet-line-typed = Rad { $row } är redan inskriven. Rätta rösten i stället.
term-sheet-kind-table = Bordsblad
term-sheet-kind-dots = Prickblad
term-sheet-kind-ballot = Röstblad
thing-sheet = blad
