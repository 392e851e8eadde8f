# Stemmene: hva mennesker sa, med sine egne ord.

voice-title = Stemmer
voice-crumbs = Hvor du er
voice-of-need = Stemmer i behovet «{ $need }»
voice-against-need = Stemmer som sier imot «{ $need }»
voice-of-notes = Stemmer i notatene «{ $notes }»
voice-overdue-lead = Disse skulle ha fått svar. De som har ventet lengst står først.
voice-filter = Vis bare noen
voice-any = Alle
voice-only-overdue = Bare de som har ventet for lenge på svar
voice-only-alone = Bare de som ikke hører til noe behov ennå
voice-show = Vis
voice-show-all = Vis alle
voice-count = { $count ->
    [one] 1 stemme.
   *[other] { $count } stemmer.
}
voice-unpublished-count = { $count ->
    [one] 1 av dem er ikke publisert ennå, så ordene vises ikke.
   *[other] { $count } av dem er ikke publisert ennå, så ordene vises ikke.
}
voice-none = Ingen stemmer passer
voice-none-next = Ta bort noen av valgene, eller vis alle.
voice-support = { $count ->
    [one] 1 person sto bak
   *[other] { $count } personer sto bak
}
voice-due = svar senest { $date }
voice-overdue-since = skulle ha fått svar { $date }
voice-held = Ordene holdes tilbake: her kan det være personopplysninger.
voice-gone = Stemmen vises ikke lenger.
voice-unpublished = Ordene er ikke publisert ennå.
voice-unpublished-next = De publiseres når notatene fra møtet er sett over. Stemmen teller likevel, og skal ha svar.
voice-to-held = Se på den
voice-download = Hent listen som tabell (CSV)
voice-col-words = Ordene
voice-col-kind = Slag
voice-col-place = Sted
voice-col-meeting = Møte
voice-col-date = Dato
voice-col-table = Bord
voice-col-setting = Hvem satt der
voice-col-support = Antall bak
voice-col-standing = Hva ble det av det?
voice-col-needs = Behov
voice-col-due = Svar senest
voice-col-translation = Oversettelse
voice-page-title = En stemme
voice-translated = Oversatt av et menneske.
voice-translated-machine = Oversatt av en maskin. Originalen står ovenfor.
voice-mark-masked = Personopplysninger er erstattet med ord i klammer.
voice-mark-shortened = En del er utelatt.
voice-mark-corrected = En skrivefeil er rettet.
voice-mark-translated = En oversettelse.
voice-weeded = Ordene er slettet for godt etter et kassasjonsvedtak.
voice-weeded-by = Vedtak: { $decision }
voice-withdrawn = Ordene er trukket tilbake og vises ikke lenger.
voice-became = Hva ble det av det?
voice-answered = Det finnes et svar.
voice-read-answer = Les svaret
voice-due-long = Svaret kommer senest { $date }.
voice-overdue-long = Svaret skulle ha kommet { $date }. Det er forsinket, og det kan alle se.
voice-is-part-of = Er del av behovet
voice-is-against = Sier imot behovet
voice-in-no-need = Hører ikke til noe behov ennå.
voice-thread = Følg den røde tråden
voice-setting = Hvor det ble sagt
voice-question = Svar på spørsmålet
voice-channel = Hvordan det kom inn
voice-origin = Hvem som snakket
voice-source = I notatene
voice-verbatim = står ordrett i notatene
voice-not-verbatim = stemmer ikke med notatene
voice-source-place = Tegn { $start }–{ $end }.
voice-source-row = Linje { $row }.
voice-source-see = Se den i notatene
voice-fingerprint = Fingeravtrykk (SHA-256)
voice-same = Andre som sa det samme
voice-history = Hva som er gjort
voice-step-captured = ble skrevet ned
voice-step-in-need = ble lagt til behovet
voice-step-against = ble stilt mot behovet
voice-step-out-of-need = ble tatt ut av behovet
voice-step-replied = fikk svar
voice-former = Hvordan ordene sto før
voice-lead = For deg som leder arbeidet
voice-translate = Legg til en oversettelse
voice-translate-text = Oversettelse
voice-translate-hint = Originalen står alltid ved siden av.
voice-translate-language = Til språket
voice-translate-machine = En maskin har laget den
voice-translate-add = Legg til
voice-withdraw = Trekk tilbake
voice-withdraw-explain = Ordene slutter å vises med en gang. De blir til de kasseres, og kan hentes tilbake.
voice-withdraw-why = Hvorfor? (hvis personen vil si det)
voice-bring-back = Hent den tilbake
voice-back-why = Hvorfor kommer den tilbake?
voice-to-weed = Kasser: slett ordene for godt
voice-weed-title = Kasser en stemme
voice-weed-lead = Dette kan ikke angres. Du trenger et vedtak om kassasjon.
voice-weed-what = Dette slettes
voice-weed-words = Ordene, og hvordan de sto før
voice-weed-translation = Oversettelsen
voice-weed-notes = Linjen i notatene, som blir svart der
voice-weed-stays = Igjen blir at det var en stemme, når den kom inn og hvilket vedtak som slettet den.
voice-weed-instead = Er det nok at ordene slutter å vises? Da kan du trekke stemmen tilbake i stedet.
voice-weed-back = Til stemmen
voice-weed-decision = Vedtaket
voice-weed-decision-hint = Organ, dato og saksnummer
voice-weed-sure = Jeg vet at ordene ikke kan fås tilbake
voice-weed = Slett ordene for godt
voice-weed-not-sure = Kryss av for at du vet at ordene ikke kan fås tilbake.
notice-voice-translated = Oversettelsen står nå ved siden av originalen.
notice-voice-withdrawn = Ordene er trukket tilbake.
notice-voice-back = Stemmen er tilbake og skal ses over igjen.
notice-voice-weeded = Ordene er slettet for godt.
