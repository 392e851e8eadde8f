meeting-list-title = Møder
meeting-list-lead = Møder, der kommer, og hvad der blev sagt på dem, der har været.
meeting-crumbs = Her er du
meeting-ahead-title = Kommende møder
meeting-ahead-none = Der er ikke planlagt noget møde lige nu.
meeting-held-title = Møder, der har været
meeting-meeting = Møde
meeting-stands = Status
meeting-said-short = Udsagn

meeting-new-title = Planlæg et møde
meeting-change-title = Ændr planen
meeting-plan = Planlæg mødet
meeting-change = Gem ændringen
meeting-copy-text = Felterne er udfyldt med en aften, der plejer at fungere. Eller begynd fra et tidligere møde:
meeting-copy = kopiér { $title }, { $date }
meeting-no-places = Tilføj stedet, før du planlægger mødet.
meeting-to-places = Til stederne
meeting-title = Mødets navn
meeting-place = Sted
meeting-choose = Vælg
meeting-venue = Lokale
meeting-date = Dag
meeting-hours = Tid
meeting-hours-hint = For eksempel 18.00–20.00
meeting-sort = Type af møde
meeting-channel = Sådan deltager man
meeting-series = Møderække
meeting-series-none = Ingen række
meeting-contact = Hvem man ringer til
meeting-contact-hint = Navn og nummer
meeting-level = Hvor meget kan deltagerne påvirke?
meeting-level-hint = Sig det før mødet, og hold det. Deltagelsesstigen, nedefra og op.
meeting-influence = Det her kan påvirkes, og det her kan ikke
meeting-influence-hint = I klart sprog. Det læses op, når aftenen begynder.
meeting-questions = Spørgsmålene
meeting-questions-hint = Ét spørgsmål på hver linje.
meeting-blocks = Aftenen, del for del
meeting-blocks-hint = Lad navnet stå tomt for at fjerne en del. Information bør højst tage en tredjedel af tiden.
meeting-block-title = Del { $number }
meeting-block-what = Hvad
meeting-block-sort = Type
meeting-block-minutes = Minutter
meeting-block-who = Hvem
meeting-place-missing = Vælg et sted til mødet.
meeting-date-missing = Skriv, hvilken dag mødet er.
meeting-date-unclear = ”{ $typed }” er ikke en dato, der kan læses. Skriv den som 2027-03-14.
meeting-minutes-unclear = ”{ $typed }” er ikke et antal minutter. Skriv et helt tal ved ”{ $part }”.
meeting-heads-unclear = ”{ $typed }” er ikke et antal. Skriv et helt tal, eller lad feltet stå tomt.

meeting-evening-title = Hvad er vigtigt for dig?
meeting-evening-welcome = Velkommen: hvad kan påvirkes, og hvad sker der bagefter?
meeting-evening-before = Hvad vi allerede ved herfra, og hvad der kom ud af det
meeting-evening-matters = Bordene: hvad er vigtigt, hvad er muligt, hvad er i vejen?
meeting-evening-pause = Kaffe
meeting-evening-together = Bordene: hvad gøres allerede, hvad kan vi gøre sammen?
meeting-evening-dots = Prikker: hvad er vigtigst?
meeting-evening-group = Hvem vil være med i en arbejdsgruppe?
meeting-evening-promise = Løftet: hvornår og hvordan I får svar
meeting-evening-evaluation = Hvordan var aftenen?
meeting-question-matters = Hvad er vigtigt for dig?
meeting-question-together = Hvad kan vi gøre sammen, og hvad kan du bidrage med?

meeting-run-sheet = Drejebog
meeting-run-sheet-open = Se drejebogen
meeting-no-blocks = Aftenen er ikke planlagt del for del.
meeting-blocks-caption = { $minutes } minutter
meeting-dialogue-share = { $share } % samtale
meeting-clock = Tid
meeting-minute = minut { $minute }
meeting-questions-asked = Spørgsmålene
meeting-roles = Roller
meeting-role-host = mødevært
meeting-role-host-text = holder tiden, siger, hvad der kan påvirkes, og hvad der sker bagefter.
meeting-role-table-host = bordvært
meeting-role-table-host-text = sørger for, at alle kommer til orde. Giver ingen egne svar.
meeting-role-note-taker = noteskriver
meeting-role-note-taker-text = skriver ordene, som de bliver sagt. Ingen navne. Læser op for bordet.
meeting-role-listener = lyttende politiker
meeting-role-listener-text = lytter, lover ikke noget, siger tak.
meeting-role-caretaker = stedansvarlig
meeting-role-caretaker-text = dør, stole, lyd, teleslynge og kaffe.

meeting-about-title = Om mødet
meeting-talk = Tiden
meeting-promise-title = Løftet om svar
meeting-promise-none = Der er ikke lovet noget særligt. Så gælder husets løfte: svar, eller en dato for svaret, inden for { $days } dage.
meeting-promise-by = Senest { $date }.
meeting-promise-late = Skulle være kommet { $date }
meeting-promise-channels = Sådan når svaret frem:
meeting-came-title = Hvem der kom
meeting-came-unknown = Deltagerne er ikke talt.
meeting-residents-count = { $count ->
    [one] Én borger kom.
   *[other] { $count } borgere kom.
}
meeting-residents-at-least = Mindst { $count } borgere kom.
meeting-residents-few = Nogle få borgere kom.
meeting-few = færre end fem
meeting-few-why = Antal under fem vises ikke, så ingen kan udpeges.
meeting-said-title = Det, der blev sagt
meeting-said-ahead = Mødet er ikke holdt endnu. Det, der bliver sagt, vises her, når noterne er gået igennem.
meeting-said-wait = Noterne bliver gået igennem. Det, der blev sagt, vises her, når de er kontrolleret.
meeting-said-nothing = Der er ikke offentliggjort noget fra mødet.
meeting-said-count = { $count ->
    [one] Ét udsagn, med de ord, der blev brugt. Ingen navne vises.
   *[other] { $count } udsagn, med de ord, der blev brugt. Ingen navne vises.
}
meeting-said-of-kind = { $kind } ({ $count })
meeting-support = { $count ->
    [one] én stod bag
   *[other] { $count } stod bag
}
meeting-became = Blev en del af
meeting-mark-masked = personoplysninger fjernet
meeting-mark-shortened = forkortet
meeting-mark-corrected = rettet slåfejl
meeting-mark-translated = oversat

meeting-lead-title = For dig, der leder
meeting-work = Arbejd med mødet
meeting-capture = Skriv udsagn ind
meeting-hosts = Link til bordværter
meeting-slips = Sedler med koder
meeting-notes = Tag noter ind
meeting-notes-review = Gå { $name } igennem
meeting-sort-notes = Saml udsagn til behov
meeting-round = Prioritér med prikker
meeting-round-set-up = Start en prioritering
meeting-live = Led aftenen: skærm og telefoner
meeting-unchecked-count = { $count ->
    [one] Ét udsagn er ikke kontrolleret
   *[other] { $count } udsagn er ikke kontrolleret
}
meeting-held-count = { $count ->
    [one] Ét udsagn holdes tilbage på grund af personoplysninger
   *[other] { $count } udsagn holdes tilbage på grund af personoplysninger
}
meeting-loose-count = { $count ->
    [one] Ét udsagn hører ikke til noget behov endnu
   *[other] { $count } udsagn hører ikke til noget behov endnu
}
meeting-road = Mødets vej
meeting-step-planned = Mødet er planlagt
meeting-step-invited = Invitationen er ude
meeting-step-held = Mødet er holdt
meeting-step-notes-in = Alle noter er inde
meeting-step-notes-checked = Noterne er kontrolleret
meeting-step-published = Offentliggør det, der blev sagt
meeting-step-answered = Alle har fået svar
meeting-step-closed = Afslut mødet
meeting-heads-open = Tæl deltagere
meeting-heads-hint = Kun antal, ingen navne. Tomme felter tælles ikke.
meeting-heads-count = Gem antallene
meeting-promise-open = Lov et svar
meeting-promise-text = Hvad loves?
meeting-promise-proposal = Alle, der har sagt noget, får et svar, eller besked om, hvornår det kommer.
meeting-promise-due = Senest
meeting-promise-how = Hvordan når svaret frem?
meeting-promise-how-hint = Én måde på hver linje: opslagstavlen, lokalavisen, næste møde.
meeting-promise-make = Gem løftet
notice-meeting-planned = Mødet er planlagt.
notice-meeting-replanned = Planen er ændret.
notice-meeting-advanced = Skridtet er taget.
notice-meeting-counted = Antallene er gemt.
notice-meeting-promised = Løftet er gemt. Alle kan se det.
