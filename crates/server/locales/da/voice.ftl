# Udsagnene: hvad mennesker sagde, med deres egne ord.

voice-title = Udsagn
voice-crumbs = Hvor du er
voice-of-need = Udsagn i behovet ”{ $need }”
voice-against-need = Udsagn, der taler imod ”{ $need }”
voice-of-notes = Udsagn i noterne ”{ $notes }”
voice-overdue-lead = Disse skulle have fået svar. De, der har ventet længst, står først.
voice-filter = Vis kun nogle
voice-any = Alle
voice-only-overdue = Kun dem, der har ventet for længe på svar
voice-only-alone = Kun dem, der ikke hører til et behov endnu
voice-show = Vis
voice-show-all = Vis alle
voice-count = { $count ->
    [one] 1 udsagn.
   *[other] { $count } udsagn.
}
voice-unpublished-count = { $count ->
    [one] 1 af dem er ikke offentliggjort endnu, så ordene vises ikke.
   *[other] { $count } af dem er ikke offentliggjort endnu, så ordene vises ikke.
}
voice-none = Ingen udsagn passer
voice-none-next = Fjern et af valgene, eller vis alle.
voice-support = { $count ->
    [one] 1 person stod bag
   *[other] { $count } personer stod bag
}
voice-due = svar senest { $date }
voice-overdue-since = skulle have fået svar { $date }
voice-held = Ordene holdes tilbage: her kan være personoplysninger.
voice-gone = Udsagnet vises ikke længere.
voice-unpublished = Ordene er ikke offentliggjort endnu.
voice-unpublished-next = De offentliggøres, når noterne fra mødet er set efter. Udsagnet tæller alligevel og skal have svar.
voice-to-held = Se på det
voice-download = Hent listen som tabel (CSV)
voice-col-words = Ordene
voice-col-kind = Slags
voice-col-place = Sted
voice-col-meeting = Møde
voice-col-date = Dato
voice-col-table = Bord
voice-col-setting = Hvem sad der
voice-col-support = Antal bag
voice-col-standing = Hvad blev det til?
voice-col-needs = Behov
voice-col-due = Svar senest
voice-col-translation = Oversættelse
voice-page-title = Et udsagn
voice-translated = Oversat af et menneske.
voice-translated-machine = Oversat af en maskine. Originalen står ovenfor.
voice-mark-masked = Personoplysninger er erstattet med ord i skarpe parenteser.
voice-mark-shortened = En del er udeladt.
voice-mark-corrected = En skrivefejl er rettet.
voice-mark-translated = En oversættelse.
voice-weeded = Ordene er slettet for altid efter en kassationsbeslutning.
voice-weeded-by = Beslutning: { $decision }
voice-withdrawn = Ordene er trukket tilbage og vises ikke længere.
voice-became = Hvad blev det til?
voice-answered = Der er et svar.
voice-read-answer = Læs svaret
voice-due-long = Svaret kommer senest { $date }.
voice-overdue-long = Svaret skulle være kommet { $date }. Det er forsinket, og det kan alle se.
voice-is-part-of = Er del af behovet
voice-is-against = Taler imod behovet
voice-in-no-need = Hører ikke til et behov endnu.
voice-thread = Følg den røde tråd
voice-setting = Hvor det blev sagt
voice-question = Svar på spørgsmålet
voice-channel = Hvordan det kom ind
voice-origin = Hvem der talte
voice-source = I noterne
voice-verbatim = står ordret i noterne
voice-not-verbatim = passer ikke med noterne
voice-source-place = Tegn { $start }–{ $end }.
voice-source-row = Linje { $row }.
voice-source-see = Se det i noterne
voice-fingerprint = Fingeraftryk (SHA-256)
voice-same = Andre, der sagde det samme
voice-history = Hvad der er gjort
voice-step-captured = blev skrevet ned
voice-step-in-need = blev lagt til behovet
voice-step-against = blev stillet over for behovet
voice-step-out-of-need = blev taget ud af behovet
voice-step-replied = fik svar
voice-former = Hvordan ordene stod før
voice-lead = For dig, der leder arbejdet
voice-translate = Tilføj en oversættelse
voice-translate-text = Oversættelse
voice-translate-hint = Originalen står altid ved siden af.
voice-translate-language = Til sproget
voice-translate-machine = En maskine har lavet den
voice-translate-add = Tilføj
voice-withdraw = Træk tilbage
voice-withdraw-explain = Ordene holder op med at vises med det samme. De bliver, til de kasseres, og kan bringes tilbage.
voice-withdraw-why = Hvorfor? (hvis personen vil sige det)
voice-bring-back = Bring det tilbage
voice-back-why = Hvorfor kommer det tilbage?
voice-to-weed = Kasser: slet ordene for altid
voice-weed-title = Kasser et udsagn
voice-weed-lead = Dette kan ikke fortrydes. Du skal have en beslutning om kassation.
voice-weed-what = Dette slettes
voice-weed-words = Ordene, og hvordan de stod før
voice-weed-translation = Oversættelsen
voice-weed-notes = Linjen i noterne, som bliver sort der
voice-weed-stays = Tilbage bliver, at der var et udsagn, hvornår det kom ind, og hvilken beslutning der slettede det.
voice-weed-instead = Er det nok, at ordene holder op med at vises? Så kan du trække udsagnet tilbage i stedet.
voice-weed-back = Til udsagnet
voice-weed-decision = Beslutningen
voice-weed-decision-hint = Organ, dato og journalnummer
voice-weed-sure = Jeg ved, at ordene ikke kan fås tilbage
voice-weed = Slet ordene for altid
voice-weed-not-sure = Sæt kryds ved, at du ved, at ordene ikke kan fås tilbage.
notice-voice-translated = Oversættelsen står nu ved siden af originalen.
notice-voice-withdrawn = Ordene er trukket tilbage.
notice-voice-back = Udsagnet er tilbage og skal ses efter igen.
notice-voice-weeded = Ordene er slettet for altid.
