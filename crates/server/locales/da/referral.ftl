referral-board-title = Hvem der har godkendt
referral-board-none = Det er ikke sendt ud til nogen endnu.
referral-board-count = { $approved } af { $asked } har godkendt version { $number }.
referral-board-change = { $count ->
    [one] Én ønsker en ændring.
   *[other] { $count } ønsker en ændring.
}
referral-board-declined = { $count ->
    [one] Én har sagt nej.
   *[other] { $count } har sagt nej.
}
referral-board-waiting = { $count ->
    [one] Én har ikke svaret.
   *[other] { $count } har ikke svaret.
}
referral-map-title = Kort over svarene
referral-map-desc = Ét felt for hvert organ med et tegn for svaret. Det samme står på listen nedenfor.
referral-waiting = har ikke svaret
referral-late = svaret lader vente på sig
referral-list-title = Svarene, ét ad gangen
referral-col-body = Organ
referral-col-version = Version
referral-col-verdict = Beslutning
referral-col-day = Dag
referral-col-paragraph = Punkt
referral-col-dnr = Journalnummer
referral-col-wording = Beslutningens ordlyd
referral-col-yes = Stemmer for
referral-col-no = Stemmer imod
referral-col-abstained = Undlod at stemme
referral-col-document = Hvor dokumentet findes
referral-due = Svar ønskes senest { $day }
referral-reminded = Påmindet { $time }
referral-votes = { $yes } for, { $no } imod, { $abstained } undlod at stemme
referral-before = Tidligere:
referral-note = Skriv svaret ind
referral-note-named = Skriv svaret fra { $name } ind
referral-remind = Påmindet
referral-remind-named = Notér, at { $name } er påmindet
referral-table = Hent som tabel (CSV)
referral-send-title = Send ud til beslutning
referral-send-lead = Alle får den samme version. Ændres den, bliver det en ny version og en ny runde.
referral-send-none = Ingen version er aftalt endnu. Så er der intet at sende ud.
referral-number = Version
referral-to = Hvem skal tage stilling?
referral-due-day = Svar ønskes senest
referral-letter = Følgebrev
referral-letter-hint = Hvad de skal tage stilling til, og hvad der sker bagefter.
referral-send = Notér som sendt ud
referral-note-title = Skriv et svar ind
referral-paragraph-hint = For eksempel punkt 7.
referral-wording-hint = Ord for ord fra referatet. Er det godkendt uden videre, kan feltet stå tomt.
referral-votes-title = Stemmer
referral-votes-hint = Hvis der blev stemt. Ellers tomt.
referral-votes-wrong = Skriv stemmer både for og imod som hele tal, eller lad alle felter stå tomme.
referral-document-hint = En adresse eller et journalnummer.
notice-referral-sent = Det er noteret som sendt ud.
notice-referral-noted = Svaret er skrevet ind.
notice-referral-reminded = Påmindelsen er noteret.
refusal-referral-to-nobody = Vælg mindst ét organ at sende til.
refusal-referral-too-many = { $bodies } organer er flere, end en høring kan rumme. Højst { $most }.
refusal-referral-due-in-the-past = { $due } har været. Vælg en senere dag for svarene.
refusal-referral-not-asked = Høringen er ikke sendt til dem. Send den til dem først.
refusal-referral-answered-already = De har svaret. Der er intet at minde om.
refusal-referral-no-wording = Skriv, hvad der blev besluttet, ord for ord. Ellers ved ingen, hvad der skal tages hensyn til eller ændres.
refusal-referral-in-the-future = { $date } har ikke været endnu. Skriv dagen for mødet.
thing-referral = høring
field-wording = Beslutningens ordlyd
field-document = Hvor dokumentet findes
field-letter = Følgebrev
