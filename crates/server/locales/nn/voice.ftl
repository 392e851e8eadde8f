# Røystene: kva folk sa, med sine eigne ord.

voice-title = Røyster
voice-crumbs = Kvar du er
voice-of-need = Røyster i behovet «{ $need }»
voice-against-need = Røyster som seier imot «{ $need }»
voice-of-notes = Røyster i notata «{ $notes }»
voice-overdue-lead = Desse skulle ha fått svar. Dei som har venta lengst står først.
voice-filter = Vis berre nokre
voice-any = Alle
voice-only-overdue = Berre dei som har venta for lenge på svar
voice-only-alone = Berre dei som ikkje høyrer til noko behov enno
voice-show = Vis
voice-show-all = Vis alle
voice-count = { $count ->
    [one] 1 røyst.
   *[other] { $count } røyster.
}
voice-unpublished-count = { $count ->
    [one] 1 av dei er ikkje publisert enno, så orda blir ikkje viste.
   *[other] { $count } av dei er ikkje publiserte enno, så orda blir ikkje viste.
}
voice-none = Ingen røyster passar
voice-none-next = Ta bort nokre av vala, eller vis alle.
voice-support = { $count ->
    [one] 1 person stod bak
   *[other] { $count } personar stod bak
}
voice-due = svar seinast { $date }
voice-overdue-since = skulle ha fått svar { $date }
voice-held = Orda blir haldne tilbake: her kan det vere personopplysningar.
voice-gone = Røysta blir ikkje vist lenger.
voice-unpublished = Orda er ikkje publiserte enno.
voice-unpublished-next = Dei blir publiserte når notata frå møtet er sette over. Røysta tel likevel, og skal ha svar.
voice-to-held = Sjå på den
voice-download = Hent lista som tabell (CSV)
voice-col-words = Orda
voice-col-kind = Slag
voice-col-place = Stad
voice-col-meeting = Møte
voice-col-date = Dato
voice-col-table = Bord
voice-col-setting = Kven sat der
voice-col-support = Tal bak
voice-col-standing = Kva blei det av det?
voice-col-needs = Behov
voice-col-due = Svar seinast
voice-col-translation = Omsetjing
voice-page-title = Ei røyst
voice-translated = Omsett av eit menneske.
voice-translated-machine = Omsett av ein maskin. Originalen står ovanfor.
voice-mark-masked = Personopplysningar er erstatta med ord i klammar.
voice-mark-shortened = Ein del er utelaten.
voice-mark-corrected = Ein skrivefeil er retta.
voice-mark-translated = Ei omsetjing.
voice-weeded = Orda er sletta for godt etter eit kassasjonsvedtak.
voice-weeded-by = Vedtak: { $decision }
voice-withdrawn = Orda er trekte tilbake og blir ikkje viste lenger.
voice-became = Kva blei det av det?
voice-answered = Det finst eit svar.
voice-read-answer = Les svaret
voice-due-long = Svaret kjem seinast { $date }.
voice-overdue-long = Svaret skulle ha kome { $date }. Det er forseinka, og det kan alle sjå.
voice-is-part-of = Er del av behovet
voice-is-against = Seier imot behovet
voice-in-no-need = Høyrer ikkje til noko behov enno.
voice-thread = Følg den raude tråden
voice-setting = Kvar det blei sagt
voice-question = Svar på spørsmålet
voice-channel = Korleis det kom inn
voice-origin = Kven som snakka
voice-source = I notata
voice-verbatim = står ordrett i notata
voice-not-verbatim = stemmer ikkje med notata
voice-source-place = Teikn { $start }–{ $end }.
voice-source-row = Linje { $row }.
voice-source-see = Sjå den i notata
voice-fingerprint = Fingeravtrykk (SHA-256)
voice-same = Andre som sa det same
voice-history = Kva som er gjort
voice-step-captured = blei skrive ned
voice-step-in-need = blei lagt til behovet
voice-step-against = blei stilt mot behovet
voice-step-out-of-need = blei teke ut av behovet
voice-step-replied = fekk svar
voice-former = Korleis orda stod før
voice-lead = For deg som leier arbeidet
voice-translate = Legg til ei omsetjing
voice-translate-text = Omsetjing
voice-translate-hint = Originalen står alltid ved sida av.
voice-translate-language = Til språket
voice-translate-machine = Ein maskin har laga den
voice-translate-add = Legg til
voice-withdraw = Trekk tilbake
voice-withdraw-explain = Orda sluttar å visast med ein gong. Dei blir til dei blir kasserte, og kan hentast tilbake.
voice-withdraw-why = Kvifor? (viss personen vil seie det)
voice-bring-back = Hent den tilbake
voice-back-why = Kvifor kjem den tilbake?
voice-to-weed = Kasser: slett orda for godt
voice-weed-title = Kasser ei røyst
voice-weed-lead = Dette kan ikkje angrast. Du treng eit vedtak om kassasjon.
voice-weed-what = Dette blir sletta
voice-weed-words = Orda, og korleis dei stod før
voice-weed-translation = Omsetjinga
voice-weed-notes = Linja i notata, som blir svart der
voice-weed-stays = Det som står att, er at det var ei røyst, når ho kom inn og kva vedtak som sletta den.
voice-weed-instead = Er det nok at orda sluttar å visast? Då kan du trekkje røysta tilbake i staden.
voice-weed-back = Til røysta
voice-weed-decision = Vedtaket
voice-weed-decision-hint = Organ, dato og saksnummer
voice-weed-sure = Eg veit at orda ikkje kan hentast tilbake
voice-weed = Slett orda for godt
voice-weed-not-sure = Kryss av for at du veit at orda ikkje kan hentast tilbake.
notice-voice-translated = Omsetjinga står no ved sida av originalen.
notice-voice-withdrawn = Orda er trekte tilbake.
notice-voice-back = Røysta er tilbake og skal sjåast over igjen.
notice-voice-weeded = Orda er sletta for godt.
