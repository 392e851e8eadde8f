desk-title = Arbeidsbordet
desk-lead = Det som ventar på deg akkurat no. Det som er i orden, blir ikkje vist her.
desk-new-meeting = Planlegg eit møte
desk-no-contact = Det er ikkje oppgjeve nokon å ringje til. Start programmet med --contact, så den som lurer, veit kven ein ringjer til.
desk-nothing = Ingenting ventar akkurat no. Godt jobba.
desk-late = hastar
desk-more = { $count ->
    [one] Éin til
   *[other] { $count } til
}
desk-begin-title = Slik kjem de i gong
desk-begin-organisation = Legg til kommunen og regionen dykkar
desk-begin-place = Legg til ein stad
desk-begin-meeting = Planlegg det første møtet
desk-no-meeting = Utan møte
desk-overdue = Røyster som har venta for lenge
desk-overdue-text = Svaret skulle ha kome. Alle kan sjå talet.
desk-overdue-count = { $count ->
    [one] Éi røyst ventar
   *[other] { $count } røyster ventar
}
desk-overdue-since = Den første sidan { $date }
desk-promises = Løfte som skal haldast
desk-promises-text = Dagen er nær, eller har passert.
desk-promise-due = Seinast { $date }
desk-promise-broken = Skulle ha vore halde { $date }
desk-held = Røyster med personopplysningar
desk-held-text = Dei blir ikkje viste for nokon før du har sladda eller godkjent dei.
desk-held-count = { $count ->
    [one] Éi røyst blir halden att
   *[other] { $count } røyster blir haldne att
}
desk-unchecked = Notat å gå gjennom
desk-unchecked-text = Kvar røyst skal kontrollerast mot det som blei skrive.
desk-unchecked-between = Sagt på nettet
desk-unchecked-count = { $count ->
    [one] éi røyst att
   *[other] { $count } røyster att
}
desk-meetings = Møte som skal vidare
desk-meetings-text = Neste steg er eitt trykk på ein knapp.
desk-meeting-held = Dagen har passert. Blei møtet halde?
desk-meeting-notes = Møtet er halde. Ta inn notata.
desk-meeting-checked = Alt er kontrollert. Stadfest det.
desk-meeting-publish = Klart til å publiserast.
desk-loose = Røyster utan behov
desk-loose-text = Samle dei som høyrer saman.
desk-loose-count = { $count ->
    [one] éi røyst
   *[other] { $count } røyster
}
desk-replies = Idear, tilbod og spørsmål utan svar
desk-replies-text = Dei er ikkje behov, men den som sa noko, skal få vite kva det blei til.
desk-replies-count = { $count ->
    [one] éi røyst
   *[other] { $count } røyster
}
desk-to-answer = Behov der noko har skjedd, men ingen har fått vite det
desk-to-answer-text = Skriv svaret til dei som sa det.
desk-unworded = Behov utan formulering
desk-unworded-text = Sei kva som trengst, i ein eller to setningar.
desk-unowned = Behov utan ansvarleg
desk-unowned-text = Nokon må ha namn, rolle og telefonnummer.
desk-silent = Behov der det skulle ha kome nytt
desk-silent-text = Sei korleis det går, også om ikkje noko nytt har skjedd.
desk-news-by = nytt seinast { $date }
desk-hand-overs = Overleveringar utan svar
desk-hand-overs-text = Spørsmålet er deira, men løftet om svar er vårt. Ring.
desk-no-receipt = { $organisation } har ikkje sagt at dei har det
desk-no-answer = { $organisation } skulle ha svart { $date }
desk-barriers = Hindringar utan svar
desk-barriers-text = Dagen har passert.
desk-barrier-asked = { $who } skulle ha svart { $date }
desk-trials = Utprøvingar å sjå på
desk-trials-text = Ei utprøving er først ferdig når vi har skrive kva vi lærte.
desk-trial-start = Skulle ha byrja { $date }. Kom den i gong?
desk-trial-study = Slutta { $date }. Kva skjedde, og kva lærte vi?
desk-trial-conclude = Studert. Kva blir det til?
desk-live = Går føre seg no
desk-live-text = Kveldar som er opne for telefonar. Avslutt dei når folk har gått heim.
desk-ahead = Neste møte
desk-shelves = Alt anna
desk-to-meetings = Møte
desk-to-series = Møterekkjer
desk-to-places = Stader
desk-to-organisations = Organisasjonar
desk-to-groups = Arbeidsgrupper
desk-to-trials = Utprøvingar
desk-to-decisions = Vedtak
desk-to-barriers = Hindringar
desk-to-milestones = Delsigrar
desk-to-practices = Det som alt blir gjort
desk-to-accounts = Kontoar
desk-to-commitments = Løfte
desk-to-steering-documents = Styringsdokument
desk-to-pulses = Pulsmålingar
