meeting-list-title = Møte
meeting-list-lead = Møte som kjem, og kva som blei sagt på dei som har vore.
meeting-crumbs = Her er du
meeting-ahead-title = Komande møte
meeting-ahead-none = Ingen møte er planlagde akkurat no.
meeting-held-title = Møte som har vore
meeting-meeting = Møte
meeting-stands = Status
meeting-said-short = Røyster

meeting-new-title = Planlegg eit møte
meeting-change-title = Endre planen
meeting-plan = Planlegg møtet
meeting-change = Lagre endringa
meeting-copy-text = Felta er fylte ut med ein kveld som plar fungere. Eller byrj frå eit tidlegare møte:
meeting-copy = kopier { $title }, { $date }
meeting-no-places = Legg til staden før du planlegg møtet.
meeting-to-places = Til stadene
meeting-title = Namnet på møtet
meeting-place = Stad
meeting-choose = Vel
meeting-venue = Lokale
meeting-date = Dag
meeting-hours = Tid
meeting-hours-hint = Til dømes 18.00–20.00
meeting-sort = Type møte
meeting-channel = Slik deltek ein
meeting-series = Møterekkje
meeting-series-none = Inga rekkje
meeting-contact = Kven ein ringjer
meeting-contact-hint = Namn og nummer
meeting-level = Kor mykje kan deltakarane påverke?
meeting-level-hint = Sei det før møtet, og hald det. Deltakingsstigen, nedanfrå og opp.
meeting-influence = Dette kan påverkast, og dette kan ikkje
meeting-influence-hint = I klart språk. Det blir lese opp når kvelden byrjar.
meeting-questions = Spørsmåla
meeting-questions-hint = Eitt spørsmål på kvar linje.
meeting-blocks = Kvelden, del for del
meeting-blocks-hint = La namnet stå tomt for å ta bort ein del. Informasjon bør ta høgst ein tredel av tida.
meeting-block-title = Del { $number }
meeting-block-what = Kva
meeting-block-sort = Type
meeting-block-minutes = Minutt
meeting-block-who = Kven
meeting-place-missing = Vel ein stad for møtet.
meeting-date-missing = Skriv kva dag møtet er.
meeting-date-unclear = «{ $typed }» er ikkje ein dato som kan lesast. Skriv den som 2027-03-14.
meeting-minutes-unclear = «{ $typed }» er ikkje eit tal minutt. Skriv eit heilt tal ved «{ $part }».
meeting-heads-unclear = «{ $typed }» er ikkje eit tal. Skriv eit heilt tal, eller la feltet stå tomt.

meeting-evening-title = Kva er viktig for deg?
meeting-evening-welcome = Velkommen: kva kan påverkast, og kva skjer etterpå?
meeting-evening-before = Kva vi alt veit herifrå, og kva det blei til
meeting-evening-matters = Borda: kva er viktig, kva er mogleg, kva er i vegen?
meeting-evening-pause = Kaffe
meeting-evening-together = Borda: kva blir alt gjort, kva kan vi gjere saman?
meeting-evening-dots = Prikkar: kva er viktigast?
meeting-evening-group = Kven vil vere med i ei arbeidsgruppe?
meeting-evening-promise = Løftet: når og korleis de får svar
meeting-evening-evaluation = Korleis var kvelden?
meeting-question-matters = Kva er viktig for deg?
meeting-question-together = Kva kan vi gjere saman, og kva kan du bidra med?

meeting-run-sheet = Køyreplan
meeting-run-sheet-open = Sjå køyreplanen
meeting-no-blocks = Kvelden er ikkje planlagt del for del.
meeting-blocks-caption = { $minutes } minutt
meeting-dialogue-share = { $share } % samtale
meeting-clock = Tid
meeting-minute = minutt { $minute }
meeting-questions-asked = Spørsmåla
meeting-roles = Roller
meeting-role-host = møtevert
meeting-role-host-text = held tida, seier kva som kan påverkast og kva som skjer etterpå.
meeting-role-table-host = bordvert
meeting-role-table-host-text = passar på at alle får snakke. Gir ingen eigne svar.
meeting-role-note-taker = den som noterer
meeting-role-note-taker-text = skriv orda slik dei blir sagt. Ingen namn. Les opp for bordet.
meeting-role-listener = lyttande politikar
meeting-role-listener-text = lyttar, lovar ingenting, takkar.
meeting-role-caretaker = ansvarleg for lokalet
meeting-role-caretaker-text = dør, stolar, lyd, teleslynge og kaffe.

meeting-about-title = Om møtet
meeting-talk = Tida
meeting-promise-title = Løftet om svar
meeting-promise-none = Ikkje noko særskilt er lova. Då gjeld løftet vårt: svar, eller ein dato for svaret, innan { $days } dagar.
meeting-promise-by = Seinast { $date }.
meeting-promise-late = Skulle ha kome { $date }
meeting-promise-channels = Slik når svaret fram:
meeting-came-title = Kven som kom
meeting-came-unknown = Deltakarane er ikkje talde.
meeting-residents-count = { $count ->
    [one] Éin innbyggjar kom.
   *[other] { $count } innbyggjarar kom.
}
meeting-residents-at-least = Minst { $count } innbyggjarar kom.
meeting-residents-few = Nokre få innbyggjarar kom.
meeting-few = færre enn fem
meeting-few-why = Tal under fem blir ikkje viste, slik at ingen kan peikast ut.
meeting-said-title = Det som blei sagt
meeting-said-ahead = Møtet er ikkje halde enno. Det som blir sagt, blir vist her når notata er gått gjennom.
meeting-said-wait = Notata blir gjennomgått. Det som blei sagt, blir vist her når dei er kontrollerte.
meeting-said-nothing = Ingenting frå møtet er publisert.
meeting-said-count = { $count ->
    [one] Éi røyst, med orda som blei brukte. Ingen namn blir viste.
   *[other] { $count } røyster, med orda som blei brukte. Ingen namn blir viste.
}
meeting-said-of-kind = { $kind } ({ $count })
meeting-support = { $count ->
    [one] éin stod bak
   *[other] { $count } stod bak
}
meeting-became = Blei ein del av
meeting-mark-masked = personopplysningar fjerna
meeting-mark-shortened = forkorta
meeting-mark-corrected = retta skrivefeil
meeting-mark-translated = omsett

meeting-lead-title = For deg som leier
meeting-work = Arbeid med møtet
meeting-capture = Skriv inn røyster
meeting-hosts = Lenke til bordvertar
meeting-slips = Lappar med kodar
meeting-notes = Ta inn notat
meeting-notes-review = Gå gjennom { $name }
meeting-sort-notes = Samle røyster til behov
meeting-round = Prioriter med prikkar
meeting-round-set-up = Start ei prioritering
meeting-live = Lei kvelden: skjerm og telefonar
meeting-unchecked-count = { $count ->
    [one] Éi røyst er ikkje kontrollert
   *[other] { $count } røyster er ikkje kontrollerte
}
meeting-held-count = { $count ->
    [one] Éi røyst blir halden att på grunn av personopplysningar
   *[other] { $count } røyster blir haldne att på grunn av personopplysningar
}
meeting-loose-count = { $count ->
    [one] Éi røyst høyrer ikkje til noko behov enno
   *[other] { $count } røyster høyrer ikkje til noko behov enno
}
meeting-road = Vegen til møtet
meeting-step-planned = Møtet er planlagt
meeting-step-invited = Invitasjonen er ute
meeting-step-held = Møtet er halde
meeting-step-notes-in = Alle notat er inne
meeting-step-notes-checked = Notata er kontrollerte
meeting-step-published = Publiser det som blei sagt
meeting-step-answered = Alle har fått svar
meeting-step-closed = Avslutt møtet
meeting-heads-open = Tel deltakarar
meeting-heads-hint = Berre tal, ingen namn. Tomme felt blir ikkje talde.
meeting-heads-count = Lagre tala
meeting-promise-open = Lov eit svar
meeting-promise-text = Kva blir lova?
meeting-promise-proposal = Alle som har sagt noko, får eit svar, eller beskjed om når det kjem.
meeting-promise-due = Seinast
meeting-promise-how = Korleis når svaret fram?
meeting-promise-how-hint = Éin måte på kvar linje: oppslagstavla, lokalavisa, neste møte.
meeting-promise-make = Lagre løftet
notice-meeting-planned = Møtet er planlagt.
notice-meeting-replanned = Planen er endra.
notice-meeting-advanced = Steget er teke.
notice-meeting-counted = Tala er lagra.
notice-meeting-promised = Løftet er lagra. Alle kan sjå det.
