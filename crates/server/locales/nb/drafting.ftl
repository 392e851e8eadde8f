drafting-title = Utkast fra en språkmodell
drafting-text = En språkmodell som kommunen eller regionen selv velger, kan foreslå navn og sammendrag av behov. Den leser bare bekreftede stemmer fra møtene i denne prosessen. Hvert ord den siterer, kontrolleres mot stemmene, og et menneske avgjør hva som brukes.
drafting-is-on = på
drafting-is-off = av
drafting-since = Siden { $date }: { $why }
drafting-col-when = Når
drafting-col-need = Behov
drafting-col-model = Modell
drafting-col-voices = Stemmer
drafting-col-came = Hva det ble
drafting-came-sentences = holdt: { $held }, strøket: { $dropped }
drafting-nobody-there = Ingen svarte på modellens adresse.
drafting-too-slow = Modellen svarte ikke i tide.
drafting-no-draft = Svaret kunne ikke leses som et utkast.
drafting-why = Hvorfor skal modellen få lage utkast her?
drafting-turn-on = Slå på utkast
drafting-turn-off = Slå av utkast
drafting-ask = Be språkmodellen om et utkast
drafting-ask-hint = Du ser det før noe lagres. Det noteres at du spurte.
drafting-crumb = Utkast
drafting-page-title = Utkast: { $title }
drafting-page-lead = Dette har en språkmodell foreslått. Du ser bare setninger der hvert sitat står ordrett i en stemme. Les sitatene og avgjør selv.
drafting-none = Det ble ikke noe utkast
drafting-held = Det som holder
drafting-held-none = Ingen setning holdt. Nedenfor står det som sier mest, med folks egne ord.
drafting-names = Navn på behovet
drafting-summary = Sammendrag
drafting-rests-on = Hviler på:
drafting-voice = les stemmen
drafting-dropped = Strøket
drafting-keys = Det som sier mest, med folks egne ord
drafting-keys-text = Valgt ut av stemmene uten språkmodell.
drafting-use = Bruk
drafting-use-text = Endre som du vil. Ingenting er lagret ennå, og det som lagres, er ditt.
drafting-now = Teksten er i dag:
drafting-waited = Det er ikke notert noe svar.
drafting-leave = Tilbake uten å lagre
notice-drafting-on = Språkmodellen får nå lage utkast i denne prosessen.
notice-drafting-off = Språkmodellen lager ikke flere utkast i denne prosessen.
drafting-times = { $count ->
    [one] Modellen er spurt én gang
   *[other] Modellen er spurt { $count } ganger
}
drafting-read = { $count ->
    [one] { $model } leste én stemme.
   *[other] { $model } leste { $count } stemmer.
}
drafting-fault-not-one = { $count ->
    [one] Én var ikke én setning.
   *[other] { $count } var ikke én setning.
}
drafting-fault-no-quote = { $count ->
    [one] Én hvilte ikke på noe sitat.
   *[other] { $count } hvilte ikke på noe sitat.
}
drafting-fault-no-voice = { $count ->
    [one] Én viste til en stemme som ikke finnes.
   *[other] { $count } viste til stemmer som ikke finnes.
}
drafting-fault-misquotes = { $count ->
    [one] Én siterte noe som ikke står i stemmen.
   *[other] { $count } siterte noe som ikke står i stemmen.
}
drafting-fault-number = { $count ->
    [one] Én hadde et tall som ikke står i sitatene.
   *[other] { $count } hadde et tall som ikke står i sitatene.
}
drafting-fault-name = { $count ->
    [one] Én hadde et navn som ikke står i sitatene.
   *[other] { $count } hadde et navn som ikke står i sitatene.
}
drafting-fault-too-few = { $count ->
    [one] Én snakket om flere, men siterte én.
   *[other] { $count } snakket om flere, men siterte én.
}
drafting-fault-contradicts = { $count ->
    [one] Én sa det motsatte av det den siterte.
   *[other] { $count } sa det motsatte av det de siterte.
}
