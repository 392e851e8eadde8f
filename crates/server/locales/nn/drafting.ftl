drafting-title = Utkast frå ein språkmodell
drafting-text = Ein språkmodell som kommunen eller regionen sjølv vel, kan gjere framlegg om namn på og samandrag av behov. Han les berre stadfesta røyster frå møta i denne prosessen. Kvart ord han siterer, blir kontrollert mot røystene, og eit menneske avgjer kva som blir brukt.
drafting-is-on = på
drafting-is-off = av
drafting-since = Sidan { $date }: { $why }
drafting-col-when = Tid
drafting-col-need = Behov
drafting-col-model = Modell
drafting-col-voices = Røyster
drafting-col-came = Kva det blei
drafting-came-sentences = heldt: { $held }, stroke: { $dropped }
drafting-nobody-there = Ingen svara på adressa til modellen.
drafting-too-slow = Modellen svara ikkje i tide.
drafting-no-draft = Svaret kunne ikkje lesast som eit utkast.
drafting-why = Kvifor skal modellen få lage utkast her?
drafting-turn-on = Slå på utkast
drafting-turn-off = Slå av utkast
drafting-ask = Be språkmodellen om eit utkast
drafting-ask-hint = Du ser det før noko blir lagra. Det blir notert at du spurde.
drafting-crumb = Utkast
drafting-page-title = Utkast: { $title }
drafting-page-lead = Dette har ein språkmodell gjort framlegg om. Du ser berre setningar der kvart sitat står ordrett i ei røyst. Les sitata og avgjer sjølv.
drafting-none = Det blei ikkje noko utkast
drafting-held = Det som held
drafting-held-none = Inga setning heldt. Nedanfor står det som seier mest, med folks eigne ord.
drafting-names = Namn på behovet
drafting-summary = Samandrag
drafting-rests-on = Kviler på:
drafting-voice = les røysta
drafting-dropped = Stroke
drafting-keys = Det som seier mest, med folks eigne ord
drafting-keys-text = Valt ut av røystene utan språkmodell.
drafting-use = Bruk
drafting-use-text = Endre som du vil. Ingenting er lagra enno, og det som blir lagra, er ditt.
drafting-now = Teksten er i dag:
drafting-waited = Det er ikkje notert noko svar.
drafting-leave = Tilbake utan å lagre
notice-drafting-on = Språkmodellen får lage utkast i denne prosessen frå i dag.
notice-drafting-off = Språkmodellen lagar ikkje fleire utkast i denne prosessen.
drafting-times = { $count ->
    [one] Modellen er spurd éin gong
   *[other] Modellen er spurd { $count } gonger
}
drafting-read = { $count ->
    [one] { $model } las éi røyst.
   *[other] { $model } las { $count } røyster.
}
drafting-fault-not-one = { $count ->
    [one] Éi var ikkje éi setning.
   *[other] { $count } var ikkje éi setning.
}
drafting-fault-no-quote = { $count ->
    [one] Éi kvilte ikkje på noko sitat.
   *[other] { $count } kvilte ikkje på noko sitat.
}
drafting-fault-no-voice = { $count ->
    [one] Éi viste til ei røyst som ikkje finst.
   *[other] { $count } viste til røyster som ikkje finst.
}
drafting-fault-misquotes = { $count ->
    [one] Éi siterte noko som ikkje står i røysta.
   *[other] { $count } siterte noko som ikkje står i røysta.
}
drafting-fault-number = { $count ->
    [one] Éi hadde eit tal som ikkje står i sitata.
   *[other] { $count } hadde eit tal som ikkje står i sitata.
}
drafting-fault-name = { $count ->
    [one] Éi hadde eit namn som ikkje står i sitata.
   *[other] { $count } hadde eit namn som ikkje står i sitata.
}
drafting-fault-too-few = { $count ->
    [one] Éi snakka om fleire, men siterte éin.
   *[other] { $count } snakka om fleire, men siterte éin.
}
drafting-fault-contradicts = { $count ->
    [one] Éi sa det motsette av det ho siterte.
   *[other] { $count } sa det motsette av det dei siterte.
}
