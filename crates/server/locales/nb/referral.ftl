referral-board-title = Hvem som har godkjent
referral-board-none = Det er ikke sendt ut til noen ennå.
referral-board-count = { $approved } av { $asked } har godkjent versjon { $number }.
referral-board-change = { $count ->
    [one] Én ønsker en endring.
   *[other] { $count } ønsker en endring.
}
referral-board-declined = { $count ->
    [one] Én har sagt nei.
   *[other] { $count } har sagt nei.
}
referral-board-waiting = { $count ->
    [one] Én har ikke svart.
   *[other] { $count } har ikke svart.
}
referral-map-title = Kart over svarene
referral-map-desc = Én rute for hvert organ med et tegn for svaret. Det samme står i listen nedenfor.
referral-waiting = har ikke svart
referral-late = svaret lar vente på seg
referral-list-title = Svarene, ett om gangen
referral-col-body = Organ
referral-col-version = Versjon
referral-col-verdict = Vedtak
referral-col-day = Dag
referral-col-paragraph = Saksnummer
referral-col-dnr = Journalnummer
referral-col-wording = Vedtakets ordlyd
referral-col-yes = Stemmer for
referral-col-no = Stemmer imot
referral-col-abstained = Stemte ikke
referral-col-document = Hvor dokumentet finnes
referral-due = Svar ønskes senest { $day }
referral-reminded = Påmint { $time }
referral-votes = { $yes } for, { $no } imot, { $abstained } stemte ikke
referral-before = Tidligere:
referral-note = Før inn svaret
referral-note-named = Før inn svaret fra { $name }
referral-remind = Påmint
referral-remind-named = Noter at { $name } er påmint
referral-table = Hent som tabell (CSV)
referral-send-title = Send ut til vedtak
referral-send-lead = Alle får den samme versjonen. Endres den, blir det en ny versjon og en ny runde.
referral-send-none = Ingen versjon er avtalt ennå. Da er det ingenting å sende ut.
referral-number = Versjon
referral-to = Hvem skal ta stilling?
referral-due-day = Svar ønskes senest
referral-letter = Følgebrev
referral-letter-hint = Hva de skal ta stilling til, og hva som skjer etterpå.
referral-send = Noter som sendt ut
referral-note-title = Før inn et svar
referral-paragraph-hint = For eksempel sak 43/26.
referral-wording-hint = Ord for ord fra protokollen. Er det godkjent uten videre, kan feltet stå tomt.
referral-votes-title = Stemmetall
referral-votes-hint = Hvis det ble stemt. Ellers tomt.
referral-votes-wrong = Skriv stemmer både for og imot som hele tall, eller la alle feltene stå tomme.
referral-document-hint = En adresse eller et journalnummer.
notice-referral-sent = Det er notert som sendt ut.
notice-referral-noted = Svaret er ført inn.
notice-referral-reminded = Påminnelsen er notert.
refusal-referral-to-nobody = Velg minst ett organ å sende til.
refusal-referral-too-many = { $bodies } organer er flere enn en høring rommer. Høyst { $most }.
refusal-referral-due-in-the-past = { $due } har vært. Velg en senere dag for svarene.
refusal-referral-not-asked = Høringen er ikke sendt dit. Send den dit først.
refusal-referral-answered-already = De har svart. Det er ingenting å minne om.
refusal-referral-no-wording = Skriv hva som ble vedtatt, ord for ord. Ellers vet ingen hva som skal tas hensyn til eller endres.
refusal-referral-in-the-future = { $date } har ikke vært ennå. Skriv dagen for møtet.
thing-referral = høring
field-wording = Vedtakets ordlyd
field-document = Hvor dokumentet finnes
field-letter = Følgebrev
