drafting-title = Udkast fra en sprogmodel
drafting-text = En sprogmodel, som kommunen eller regionen selv vælger, kan foreslå navne og sammenfatninger af behov. Den læser kun bekræftede stemmer fra denne proces’ møder. Hvert ord, den citerer, kontrolleres mod stemmerne, og et menneske afgør, hvad der bruges.
drafting-is-on = til
drafting-is-off = fra
drafting-since = Siden { $date }: { $why }
drafting-col-when = Hvornår
drafting-col-need = Behov
drafting-col-model = Model
drafting-col-voices = Stemmer
drafting-col-came = Hvad det blev til
drafting-came-sentences = holdt: { $held }, strøget: { $dropped }
drafting-nobody-there = Ingen svarede på modellens adresse.
drafting-too-slow = Modellen svarede ikke i tide.
drafting-no-draft = Svaret kunne ikke læses som et udkast.
drafting-why = Hvorfor skal modellen kunne lave udkast her?
drafting-turn-on = Slå udkast til
drafting-turn-off = Slå udkast fra
drafting-ask = Bed sprogmodellen om et udkast
drafting-ask-hint = Du ser det, før noget gemmes. Det noteres, at du spurgte.
drafting-crumb = Udkast
drafting-page-title = Udkast: { $title }
drafting-page-lead = Det her har en sprogmodel foreslået. Du ser kun sætninger, hvor hvert citat står ordret i en stemme. Læs citaterne, og afgør selv.
drafting-none = Det blev ikke til et udkast
drafting-held = Det, der holder
drafting-held-none = Ingen sætning holdt. Nedenfor står det, der siger mest, med folks egne ord.
drafting-names = Navne på behovet
drafting-summary = Sammenfatning
drafting-rests-on = Hviler på:
drafting-voice = læs stemmen
drafting-dropped = Strøget
drafting-keys = Det, der siger mest, med folks egne ord
drafting-keys-text = Valgt ud af stemmerne uden sprogmodel.
drafting-use = Brug
drafting-use-text = Ret, som du vil. Intet er gemt endnu, og det, der gemmes, er dit.
drafting-now = Nu står der:
drafting-waited = Der er ikke noteret noget svar.
drafting-leave = Tilbage uden at gemme
notice-drafting-on = Sprogmodellen må nu lave udkast i denne proces.
notice-drafting-off = Sprogmodellen laver ikke flere udkast i denne proces.
drafting-times = { $count ->
    [one] Modellen er blevet spurgt én gang
   *[other] Modellen er blevet spurgt { $count } gange
}
drafting-read = { $count ->
    [one] { $model } læste én stemme.
   *[other] { $model } læste { $count } stemmer.
}
drafting-fault-not-one = { $count ->
    [one] Én var ikke én sætning.
   *[other] { $count } var ikke én sætning.
}
drafting-fault-no-quote = { $count ->
    [one] Én hvilede ikke på noget citat.
   *[other] { $count } hvilede ikke på noget citat.
}
drafting-fault-no-voice = { $count ->
    [one] Én henviste til en stemme, der ikke findes.
   *[other] { $count } henviste til stemmer, der ikke findes.
}
drafting-fault-misquotes = { $count ->
    [one] Én citerede noget, der ikke står i stemmen.
   *[other] { $count } citerede noget, der ikke står i stemmen.
}
drafting-fault-number = { $count ->
    [one] Én havde et tal, der ikke står i citaterne.
   *[other] { $count } havde et tal, der ikke står i citaterne.
}
drafting-fault-name = { $count ->
    [one] Én havde et navn, der ikke står i citaterne.
   *[other] { $count } havde et navn, der ikke står i citaterne.
}
drafting-fault-too-few = { $count ->
    [one] Én talte om flere, men citerede én.
   *[other] { $count } talte om flere, men citerede én.
}
drafting-fault-contradicts = { $count ->
    [one] Én sagde det modsatte af det, den citerede.
   *[other] { $count } sagde det modsatte af det, de citerede.
}
