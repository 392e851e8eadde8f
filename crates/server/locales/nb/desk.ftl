desk-title = Arbeidsbordet
desk-lead = Det som venter på deg akkurat nå. Det som er i orden, vises ikke her.
desk-new-meeting = Planlegg et møte
desk-no-contact = Det er ikke oppgitt noen å ringe til. Start programmet med --contact, så den som lurer, vet hvem man ringer til.
desk-nothing = Ingenting venter akkurat nå. Godt jobba.
desk-late = haster
desk-more = { $count ->
    [one] Én til
   *[other] { $count } til
}
desk-begin-title = Slik kommer dere i gang
desk-begin-organisation = Legg til kommunen og regionen deres
desk-begin-place = Legg til et sted
desk-begin-meeting = Planlegg det første møtet
desk-no-meeting = Uten møte
desk-overdue = Stemmer som har ventet for lenge
desk-overdue-text = Svaret skulle ha kommet. Alle kan se antallet.
desk-overdue-count = { $count ->
    [one] Én stemme venter
   *[other] { $count } stemmer venter
}
desk-overdue-since = Den første siden { $date }
desk-promises = Løfter som skal holdes
desk-promises-text = Dagen er nær, eller har passert.
desk-promise-due = Senest { $date }
desk-promise-broken = Skulle ha vært holdt { $date }
desk-held = Stemmer med personopplysninger
desk-held-text = De vises ikke for noen før du har sladdet eller godkjent dem.
desk-held-count = { $count ->
    [one] Én stemme holdes igjen
   *[other] { $count } stemmer holdes igjen
}
desk-unchecked = Notater å gå gjennom
desk-unchecked-text = Hver stemme skal kontrolleres mot det som ble skrevet.
desk-unchecked-between = Sagt på nettet
desk-unchecked-count = { $count ->
    [one] én stemme igjen
   *[other] { $count } stemmer igjen
}
desk-meetings = Møter som skal videre
desk-meetings-text = Neste steg er ett trykk på en knapp.
desk-meeting-held = Dagen har passert. Ble møtet holdt?
desk-meeting-notes = Møtet er holdt. Ta inn notatene.
desk-meeting-checked = Alt er kontrollert. Bekreft det.
desk-meeting-publish = Klart til å publiseres.
desk-loose = Stemmer uten behov
desk-loose-text = Samle dem som hører sammen.
desk-loose-count = { $count ->
    [one] én stemme
   *[other] { $count } stemmer
}
desk-replies = Ideer, tilbud og spørsmål uten svar
desk-replies-text = De er ikke behov, men den som sa noe, skal få vite hva det ble til.
desk-replies-count = { $count ->
    [one] én stemme
   *[other] { $count } stemmer
}
desk-to-answer = Behov der noe har skjedd, men ingen har fått vite det
desk-to-answer-text = Skriv svaret til dem som sa det.
desk-unworded = Behov uten formulering
desk-unworded-text = Si hva som trengs, i en eller to setninger.
desk-unowned = Behov uten ansvarlig
desk-unowned-text = Noen må ha navn, rolle og telefonnummer.
desk-silent = Behov der det skulle ha kommet nytt
desk-silent-text = Si hvordan det går, også om ikke noe nytt har skjedd.
desk-news-by = nytt senest { $date }
desk-hand-overs = Overleveringer uten svar
desk-hand-overs-text = Spørsmålet er deres, men løftet om svar er vårt. Ring.
desk-no-receipt = { $organisation } har ikke sagt at de har det
desk-no-answer = { $organisation } skulle ha svart { $date }
desk-barriers = Hindringer uten svar
desk-barriers-text = Dagen har passert.
desk-barrier-asked = { $who } skulle ha svart { $date }
desk-trials = Utprøvinger å se på
desk-trials-text = En utprøving er først ferdig når vi har skrevet hva vi lærte.
desk-trial-start = Skulle ha begynt { $date }. Kom den i gang?
desk-trial-study = Sluttet { $date }. Hva skjedde, og hva lærte vi?
desk-trial-conclude = Studert. Hva blir det til?
desk-live = Pågår nå
desk-live-text = Kvelder som er åpne for telefoner. Avslutt dem når folk har gått hjem.
desk-ahead = Neste møter
desk-shelves = Alt annet
desk-to-meetings = Møter
desk-to-series = Møterekker
desk-to-places = Steder
desk-to-organisations = Organisasjoner
desk-to-groups = Arbeidsgrupper
desk-to-trials = Utprøvinger
desk-to-decisions = Vedtak
desk-to-barriers = Hindringer
desk-to-milestones = Delseire
desk-to-practices = Det som allerede gjøres
desk-to-accounts = Kontoer
desk-to-commitments = Løfter
desk-to-steering-documents = Styringsdokumenter
desk-to-pulses = Pulsmålinger
