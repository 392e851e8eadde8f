meeting-list-title = Møter
meeting-list-lead = Møter som kommer, og hva som ble sagt på dem som har vært.
meeting-crumbs = Her er du
meeting-ahead-title = Kommende møter
meeting-ahead-none = Ingen møter er planlagt akkurat nå.
meeting-held-title = Møter som har vært
meeting-meeting = Møte
meeting-stands = Status
meeting-said-short = Stemmer

meeting-new-title = Planlegg et møte
meeting-change-title = Endre planen
meeting-plan = Planlegg møtet
meeting-change = Lagre endringen
meeting-copy-text = Feltene er fylt ut med en kveld som pleier å fungere. Eller begynn fra et tidligere møte:
meeting-copy = kopier { $title }, { $date }
meeting-no-places = Legg til stedet før du planlegger møtet.
meeting-to-places = Til stedene
meeting-title = Navnet på møtet
meeting-place = Sted
meeting-choose = Velg
meeting-venue = Lokale
meeting-date = Dag
meeting-hours = Tid
meeting-hours-hint = For eksempel 18.00–20.00
meeting-sort = Type møte
meeting-channel = Slik deltar man
meeting-series = Møterekke
meeting-series-none = Ingen rekke
meeting-contact = Hvem man ringer
meeting-contact-hint = Navn og nummer
meeting-level = Hvor mye kan deltakerne påvirke?
meeting-level-hint = Si det før møtet, og hold det. Deltakelsesstigen, nedenfra og opp.
meeting-influence = Dette kan påvirkes, og dette kan ikke
meeting-influence-hint = I klart språk. Det leses opp når kvelden begynner.
meeting-questions = Spørsmålene
meeting-questions-hint = Ett spørsmål på hver linje.
meeting-blocks = Kvelden, del for del
meeting-blocks-hint = La navnet stå tomt for å ta bort en del. Informasjon bør ta høyst en tredel av tiden.
meeting-block-title = Del { $number }
meeting-block-what = Hva
meeting-block-sort = Type
meeting-block-minutes = Minutter
meeting-block-who = Hvem
meeting-place-missing = Velg et sted for møtet.
meeting-date-missing = Skriv hvilken dag møtet er.
meeting-date-unclear = «{ $typed }» er ikke en dato som kan leses. Skriv den som 2027-03-14.
meeting-minutes-unclear = «{ $typed }» er ikke et antall minutter. Skriv et helt tall ved «{ $part }».
meeting-heads-unclear = «{ $typed }» er ikke et antall. Skriv et helt tall, eller la feltet stå tomt.

meeting-evening-title = Hva er viktig for deg?
meeting-evening-welcome = Velkommen: hva kan påvirkes, og hva skjer etterpå?
meeting-evening-before = Hva vi alt vet herfra, og hva det ble til
meeting-evening-matters = Bordene: hva er viktig, hva er mulig, hva er i veien?
meeting-evening-pause = Kaffe
meeting-evening-together = Bordene: hva gjøres alt, hva kan vi gjøre sammen?
meeting-evening-dots = Prikker: hva er viktigst?
meeting-evening-group = Hvem vil være med i en arbeidsgruppe?
meeting-evening-promise = Løftet: når og hvordan dere får svar
meeting-evening-evaluation = Hvordan var kvelden?
meeting-question-matters = Hva er viktig for deg?
meeting-question-together = Hva kan vi gjøre sammen, og hva kan du bidra med?

meeting-run-sheet = Kjøreplan
meeting-run-sheet-open = Se kjøreplanen
meeting-no-blocks = Kvelden er ikke planlagt del for del.
meeting-blocks-caption = { $minutes } minutter
meeting-dialogue-share = { $share } % samtale
meeting-clock = Tid
meeting-minute = minutt { $minute }
meeting-questions-asked = Spørsmålene
meeting-roles = Roller
meeting-role-host = møtevert
meeting-role-host-text = holder tiden, sier hva som kan påvirkes og hva som skjer etterpå.
meeting-role-table-host = bordvert
meeting-role-table-host-text = passer på at alle får snakke. Gir ingen egne svar.
meeting-role-note-taker = den som noterer
meeting-role-note-taker-text = skriver ordene slik de blir sagt. Ingen navn. Leser opp for bordet.
meeting-role-listener = lyttende politiker
meeting-role-listener-text = lytter, lover ingenting, takker.
meeting-role-caretaker = ansvarlig for lokalet
meeting-role-caretaker-text = dør, stoler, lyd, teleslynge og kaffe.

meeting-about-title = Om møtet
meeting-talk = Tiden
meeting-promise-title = Løftet om svar
meeting-promise-none = Ikke noe særskilt er lovet. Da gjelder husets løfte: svar, eller en dato for svaret, innen { $days } dager.
meeting-promise-by = Senest { $date }.
meeting-promise-late = Skulle ha kommet { $date }
meeting-promise-channels = Slik når svaret fram:
meeting-came-title = Hvem som kom
meeting-came-unknown = Deltakerne er ikke talt.
meeting-residents-count = { $count ->
    [one] Én innbygger kom.
   *[other] { $count } innbyggere kom.
}
meeting-residents-at-least = Minst { $count } innbyggere kom.
meeting-residents-few = Noen få innbyggere kom.
meeting-few = færre enn fem
meeting-few-why = Antall under fem vises ikke, slik at ingen kan pekes ut.
meeting-said-title = Det som ble sagt
meeting-said-ahead = Møtet er ikke holdt ennå. Det som blir sagt, vises her når notatene er gått gjennom.
meeting-said-wait = Notatene gås gjennom. Det som ble sagt, vises her når de er kontrollert.
meeting-said-nothing = Ingenting fra møtet er publisert.
meeting-said-count = { $count ->
    [one] Én stemme, med ordene som ble brukt. Ingen navn vises.
   *[other] { $count } stemmer, med ordene som ble brukt. Ingen navn vises.
}
meeting-said-of-kind = { $kind } ({ $count })
meeting-support = { $count ->
    [one] én sto bak
   *[other] { $count } sto bak
}
meeting-became = Ble en del av
meeting-mark-masked = personopplysninger fjernet
meeting-mark-shortened = forkortet
meeting-mark-corrected = rettet skrivefeil
meeting-mark-translated = oversatt

meeting-lead-title = For deg som leder
meeting-work = Arbeid med møtet
meeting-capture = Skriv inn stemmer
meeting-hosts = Lenke til bordverter
meeting-slips = Lapper med koder
meeting-notes = Ta inn notater
meeting-notes-review = Gå gjennom { $name }
meeting-sort-notes = Samle stemmer til behov
meeting-round = Prioriter med prikker
meeting-round-set-up = Start en prioritering
meeting-live = Led kvelden: skjerm og telefoner
meeting-unchecked-count = { $count ->
    [one] Én stemme er ikke kontrollert
   *[other] { $count } stemmer er ikke kontrollert
}
meeting-held-count = { $count ->
    [one] Én stemme holdes igjen på grunn av personopplysninger
   *[other] { $count } stemmer holdes igjen på grunn av personopplysninger
}
meeting-loose-count = { $count ->
    [one] Én stemme hører ikke til noe behov ennå
   *[other] { $count } stemmer hører ikke til noe behov ennå
}
meeting-road = Møtets vei
meeting-step-planned = Møtet er planlagt
meeting-step-invited = Invitasjonen er ute
meeting-step-held = Møtet er holdt
meeting-step-notes-in = Alle notater er inne
meeting-step-notes-checked = Notatene er kontrollert
meeting-step-published = Publiser det som ble sagt
meeting-step-answered = Alle har fått svar
meeting-step-closed = Avslutt møtet
meeting-heads-open = Tell deltakere
meeting-heads-hint = Bare antall, ingen navn. Tomme felt telles ikke.
meeting-heads-count = Lagre antallene
meeting-promise-open = Lov et svar
meeting-promise-text = Hva loves?
meeting-promise-proposal = Alle som har sagt noe, får et svar, eller beskjed om når det kommer.
meeting-promise-due = Senest
meeting-promise-how = Hvordan når svaret fram?
meeting-promise-how-hint = Én måte på hver linje: oppslagstavla, lokalavisa, neste møte.
meeting-promise-make = Lagre løftet
notice-meeting-planned = Møtet er planlagt.
notice-meeting-replanned = Planen er endret.
notice-meeting-advanced = Steget er tatt.
notice-meeting-counted = Antallene er lagret.
notice-meeting-promised = Løftet er lagret. Alle kan se det.
