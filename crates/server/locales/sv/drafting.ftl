drafting-title = Utkast av en språkmodell
drafting-text = En språkmodell som kommunen eller regionen själv väljer kan föreslå namn och sammanfattningar av behov. Den läser bara bekräftade röster från den här processens möten. Varje ord den citerar kontrolleras mot rösterna, och en människa avgör vad som används.
drafting-is-on = på
drafting-is-off = av
drafting-since = Sedan { $date }: { $why }
drafting-col-when = När
drafting-col-need = Behov
drafting-col-model = Modell
drafting-col-voices = Röster
drafting-col-came = Vad det blev
drafting-came-sentences = höll: { $held }, ströks: { $dropped }
drafting-nobody-there = Ingen svarade på modellens adress.
drafting-too-slow = Modellen svarade inte i tid.
drafting-no-draft = Svaret gick inte att läsa som ett utkast.
drafting-why = Varför ska modellen få göra utkast här?
drafting-turn-on = Slå på utkast
drafting-turn-off = Slå av utkast
drafting-ask = Be språkmodellen om ett utkast
drafting-ask-hint = Du ser det innan något sparas. Att du frågade noteras.
drafting-crumb = Utkast
drafting-page-title = Utkast: { $title }
drafting-page-lead = Det här har en språkmodell föreslagit. Du ser bara meningar där varje citat står ordagrant i en röst. Läs citaten och avgör själv.
drafting-none = Det blev inget utkast
drafting-held = Det som håller
drafting-held-none = Ingen mening höll. Nedan står det som säger mest, med människors egna ord.
drafting-names = Namn på behovet
drafting-summary = Sammanfattning
drafting-rests-on = Vilar på:
drafting-voice = läs rösten
drafting-dropped = Struket
drafting-keys = Det som säger mest, med människors egna ord
drafting-keys-text = Valt ur rösterna utan språkmodell.
drafting-use = Använd
drafting-use-text = Ändra som du vill. Inget är sparat än, och det som sparas är ditt.
drafting-now = Nu står det:
drafting-waited = Inget svar har noterats.
drafting-leave = Tillbaka utan att spara
notice-drafting-on = Språkmodellen får nu göra utkast i den här processen.
notice-drafting-off = Språkmodellen gör inga fler utkast i den här processen.
drafting-times = { $count ->
    [one] Modellen har tillfrågats en gång
   *[other] Modellen har tillfrågats { $count } gånger
}
drafting-read = { $count ->
    [one] { $model } läste en röst.
   *[other] { $model } läste { $count } röster.
}
drafting-fault-not-one = { $count ->
    [one] En var inte en mening.
   *[other] { $count } var inte en mening.
}
drafting-fault-no-quote = { $count ->
    [one] En vilade inte på något citat.
   *[other] { $count } vilade inte på något citat.
}
drafting-fault-no-voice = { $count ->
    [one] En hänvisade till en röst som inte finns.
   *[other] { $count } hänvisade till röster som inte finns.
}
drafting-fault-misquotes = { $count ->
    [one] En citerade något som inte står i rösten.
   *[other] { $count } citerade något som inte står i rösten.
}
drafting-fault-number = { $count ->
    [one] En hade ett tal som inte står i citaten.
   *[other] { $count } hade ett tal som inte står i citaten.
}
drafting-fault-name = { $count ->
    [one] En hade ett namn som inte står i citaten.
   *[other] { $count } hade ett namn som inte står i citaten.
}
drafting-fault-too-few = { $count ->
    [one] En talade om flera men citerade en.
   *[other] { $count } talade om flera men citerade en.
}
drafting-fault-contradicts = { $count ->
    [one] En sade tvärtemot det den citerade.
   *[other] { $count } sade tvärtemot det de citerade.
}
