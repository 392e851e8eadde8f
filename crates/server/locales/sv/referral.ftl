referral-board-title = Vilka som har godkänt
referral-board-none = Den har inte skickats ut till någon än.
referral-board-count = { $approved } av { $asked } har godkänt version { $number }.
referral-board-change = { $count ->
    [one] En vill ha en ändring.
   *[other] { $count } vill ha en ändring.
}
referral-board-declined = { $count ->
    [one] En har sagt nej.
   *[other] { $count } har sagt nej.
}
referral-board-waiting = { $count ->
    [one] En har inte svarat.
   *[other] { $count } har inte svarat.
}
referral-map-title = Karta över svaren
referral-map-desc = En ruta för varje organ med ett tecken för svaret. Samma uppgifter står i listan nedanför.
referral-waiting = har inte svarat
referral-late = svaret dröjer
referral-list-title = Svaren, ett i taget
referral-col-body = Organ
referral-col-version = Version
referral-col-verdict = Beslut
referral-col-day = Dag
referral-col-paragraph = Paragraf
referral-col-dnr = Diarienummer
referral-col-wording = Beslutets lydelse
referral-col-yes = Ja-röster
referral-col-no = Nej-röster
referral-col-abstained = Avstod
referral-col-document = Var handlingen finns
referral-due = Svar önskas senast { $day }
referral-reminded = Påmind { $time }
referral-votes = { $yes } ja, { $no } nej, { $abstained } avstod
referral-before = Tidigare:
referral-note = Skriv in svaret
referral-note-named = Skriv in svaret från { $name }
referral-remind = Påmind
referral-remind-named = Anteckna att { $name } är påmind
referral-table = Hämta som tabell (CSV)
referral-send-title = Skicka ut för beslut
referral-send-lead = Alla får samma version. Ändras den blir det en ny version och en ny runda.
referral-send-none = Ingen version är överenskommen än. Då finns inget att skicka ut.
referral-number = Version
referral-to = Vilka ska ta ställning?
referral-due-day = Svar önskas senast
referral-letter = Följebrev
referral-letter-hint = Vad de ska ta ställning till, och vad som händer sedan.
referral-send = Anteckna som utskickad
referral-note-title = Skriv in ett svar
referral-paragraph-hint = Till exempel § 43.
referral-wording-hint = Ord för ord ur protokollet. Vid ett rent godkännande kan det lämnas tomt.
referral-votes-title = Röster
referral-votes-hint = Om det blev omröstning. Annars tomt.
referral-votes-wrong = Skriv både ja- och nej-röster som hela tal, eller lämna alla rutor tomma.
referral-document-hint = En adress eller ett diarienummer.
notice-referral-sent = Det är antecknat som utskickat.
notice-referral-noted = Svaret är inskrivet.
notice-referral-reminded = Påminnelsen är antecknad.
refusal-referral-to-nobody = Välj minst ett organ att skicka till.
refusal-referral-too-many = { $bodies } organ är fler än en remiss rymmer. Högst { $most }.
refusal-referral-due-in-the-past = { $due } har varit. Välj en senare dag för svaren.
refusal-referral-not-asked = Remissen har inte skickats dit. Skicka den dit först.
refusal-referral-answered-already = De har svarat. Det finns inget att påminna om.
refusal-referral-no-wording = Skriv vad som beslutades, ord för ord. Annars vet ingen vad som ska beaktas eller ändras.
refusal-referral-in-the-future = { $date } har inte varit än. Skriv dagen för sammanträdet.
thing-referral = remiss
field-wording = Beslutets lydelse
field-document = Var handlingen finns
field-letter = Följebrev
