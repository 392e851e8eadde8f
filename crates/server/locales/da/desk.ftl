desk-title = Arbejdsbordet
desk-lead = Det, der venter på dig lige nu. Det, der er i orden, vises ikke her.
desk-new-meeting = Planlæg et møde
desk-no-contact = Der er ikke angivet nogen at ringe til. Start programmet med --contact, så den, der er i tvivl, ved, hvem man ringer til.
desk-nothing = Der er ikke noget, der venter lige nu. Godt arbejde.
desk-late = haster
desk-more = { $count ->
    [one] Én til
   *[other] { $count } til
}
desk-begin-title = Sådan kommer I i gang
desk-begin-organisation = Tilføj jeres kommune og jeres region
desk-begin-place = Tilføj et sted
desk-begin-meeting = Planlæg det første møde
desk-no-meeting = Uden møde
desk-overdue = Udsagn, der har ventet for længe
desk-overdue-text = Svaret skulle være kommet. Alle kan se antallet.
desk-overdue-count = { $count ->
    [one] Ét udsagn venter
   *[other] { $count } udsagn venter
}
desk-overdue-since = Det første siden { $date }
desk-promises = Løfter, der skal holdes
desk-promises-text = Dagen er nær eller overskredet.
desk-promise-due = Senest { $date }
desk-promise-broken = Skulle være holdt { $date }
desk-held = Udsagn med personoplysninger
desk-held-text = De vises ikke for nogen, før du har sløret eller godkendt dem.
desk-held-count = { $count ->
    [one] Ét udsagn holdes tilbage
   *[other] { $count } udsagn holdes tilbage
}
desk-unchecked = Noter at gå igennem
desk-unchecked-text = Hvert udsagn skal kontrolleres mod det, der blev skrevet.
desk-unchecked-between = Sagt på nettet
desk-unchecked-count = { $count ->
    [one] ét udsagn tilbage
   *[other] { $count } udsagn tilbage
}
desk-meetings = Møder, der skal videre
desk-meetings-text = Næste skridt er ét tryk på en knap.
desk-meeting-held = Dagen er gået. Blev mødet holdt?
desk-meeting-notes = Mødet er holdt. Tag noterne ind.
desk-meeting-checked = Alt er kontrolleret. Bekræft det.
desk-meeting-publish = Klar til at offentliggøre.
desk-loose = Udsagn uden behov
desk-loose-text = Saml dem, der hører sammen.
desk-loose-count = { $count ->
    [one] ét udsagn
   *[other] { $count } udsagn
}
desk-replies = Idéer, tilbud og spørgsmål uden svar
desk-replies-text = De er ikke behov, men den, der sagde noget, skal have at vide, hvad der kom ud af det.
desk-replies-count = { $count ->
    [one] ét udsagn
   *[other] { $count } udsagn
}
desk-to-answer = Behov, hvor der er sket noget, men ingen har fået det at vide
desk-to-answer-text = Skriv svaret til dem, der sagde det.
desk-unworded = Behov uden formulering
desk-unworded-text = Sig, hvad der er brug for, i en eller to sætninger.
desk-unowned = Behov uden ansvarlig
desk-unowned-text = Der skal være et navn, en rolle og et telefonnummer.
desk-silent = Behov, hvor der skulle være kommet nyt
desk-silent-text = Sig, hvordan det går, også hvis der ikke er sket noget nyt.
desk-news-by = nyt senest { $date }
desk-hand-overs = Overdragelser uden besked
desk-hand-overs-text = Spørgsmålet er deres, men løftet om svar er vores. Ring.
desk-no-receipt = { $organisation } har ikke sagt, at de har det
desk-no-answer = { $organisation } skulle have svaret { $date }
desk-barriers = Barrierer uden svar
desk-barriers-text = Dagen er gået.
desk-barrier-asked = { $who } skulle have svaret { $date }
desk-trials = Afprøvninger at se på
desk-trials-text = En afprøvning er først færdig, når vi har skrevet, hvad vi lærte.
desk-trial-start = Skulle være begyndt { $date }. Kom den i gang?
desk-trial-study = Sluttede { $date }. Hvad skete der, og hvad lærte vi?
desk-trial-conclude = Undersøgt. Hvad bliver det til?
desk-live = I gang lige nu
desk-live-text = Aftener, der er åbne for telefoner. Afslut dem, når folk er gået hjem.
desk-ahead = Næste møder
desk-shelves = Alt andet
desk-to-meetings = Møder
desk-to-series = Møderækker
desk-to-places = Steder
desk-to-organisations = Organisationer
desk-to-groups = Arbejdsgrupper
desk-to-trials = Afprøvninger
desk-to-decisions = Beslutninger
desk-to-barriers = Barrierer
desk-to-milestones = Delsejre
desk-to-practices = Det, der allerede gøres
desk-to-accounts = Konti
desk-to-commitments = Løfter
desk-to-steering-documents = Styringsdokumenter
desk-to-pulses = Pulsmålinger
