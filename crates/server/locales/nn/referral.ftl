referral-board-title = Kven som har godkjent
referral-board-none = Det er ikkje sendt ut til nokon enno.
referral-board-count = { $approved } av { $asked } har godkjent versjon { $number }.
referral-board-change = { $count ->
    [one] Éin ønskjer ei endring.
   *[other] { $count } ønskjer ei endring.
}
referral-board-declined = { $count ->
    [one] Éin har sagt nei.
   *[other] { $count } har sagt nei.
}
referral-board-waiting = { $count ->
    [one] Éin har ikkje svart.
   *[other] { $count } har ikkje svart.
}
referral-map-title = Kart over svara
referral-map-desc = Éi rute for kvart organ med eit teikn for svaret. Det same står i lista nedanfor.
referral-waiting = har ikkje svart
referral-late = svaret lèt vente på seg
referral-list-title = Svara, eitt om gongen
referral-col-body = Organ
referral-col-version = Versjon
referral-col-verdict = Vedtak
referral-col-day = Dag
referral-col-paragraph = Saksnummer
referral-col-dnr = Journalnummer
referral-col-wording = Ordlyden i vedtaket
referral-col-yes = Røyster for
referral-col-no = Røyster imot
referral-col-abstained = Røysta ikkje
referral-col-document = Kvar dokumentet finst
referral-due = Svar er ønskt seinast { $day }
referral-reminded = Påmint { $time }
referral-votes = { $yes } for, { $no } imot, { $abstained } røysta ikkje
referral-before = Tidlegare:
referral-note = Før inn svaret
referral-note-named = Før inn svaret frå { $name }
referral-remind = Påmint
referral-remind-named = Noter at { $name } er påmint
referral-table = Hent som tabell (CSV)
referral-send-title = Send ut til vedtak
referral-send-lead = Alle får den same versjonen. Blir han endra, blir det ein ny versjon og ein ny runde.
referral-send-none = Ingen versjon er avtalt enno. Då er det ingenting å sende ut.
referral-number = Versjon
referral-to = Kven skal ta stilling?
referral-due-day = Svar er ønskt seinast
referral-letter = Følgjebrev
referral-letter-hint = Kva dei skal ta stilling til, og kva som skjer etterpå.
referral-send = Noter som sendt ut
referral-note-title = Før inn eit svar
referral-paragraph-hint = Til dømes sak 43/26.
referral-wording-hint = Ord for ord frå protokollen. Er det godkjent utan vidare, kan feltet stå tomt.
referral-votes-title = Røystetal
referral-votes-hint = Dersom det vart røysta. Elles tomt.
referral-votes-wrong = Skriv røyster både for og imot som heile tal, eller lat alle felta stå tomme.
referral-document-hint = Ei adresse eller eit journalnummer.
notice-referral-sent = Det er notert som sendt ut.
notice-referral-noted = Svaret er ført inn.
notice-referral-reminded = Påminninga er notert.
refusal-referral-to-nobody = Vel minst eitt organ å sende til.
refusal-referral-too-many = { $bodies } organ er fleire enn ei høyring rommar. Høgst { $most }.
refusal-referral-due-in-the-past = { $due } har vore. Vel ein seinare dag for svara.
refusal-referral-not-asked = Høyringa er ikkje send dit. Send ho dit først.
refusal-referral-answered-already = Dei har svara. Det er ingenting å minne om.
refusal-referral-no-wording = Skriv kva som vart vedteke, ord for ord. Elles veit ingen kva som skal takast omsyn til eller endrast.
refusal-referral-in-the-future = { $date } har ikkje vore enno. Skriv dagen for møtet.
thing-referral = høyring
field-wording = Ordlyden i vedtaket
field-document = Kvar dokumentet finst
field-letter = Følgjebrev
