# Rösterna: vad människor sade, i deras egna ord.

voice-title = Röster
voice-crumbs = Var du är
voice-of-need = Röster i behovet ”{ $need }”
voice-against-need = Röster som säger emot ”{ $need }”
voice-of-notes = Röster i anteckningarna ”{ $notes }”
voice-overdue-lead = De här skulle ha fått svar. De som väntat längst står först.
voice-filter = Visa bara vissa
voice-any = Alla
voice-only-overdue = Bara de som väntat för länge på svar
voice-only-alone = Bara de som inte hör till något behov än
voice-show = Visa
voice-show-all = Visa alla
voice-count = { $count ->
    [one] 1 röst.
   *[other] { $count } röster.
}
voice-unpublished-count = { $count ->
    [one] 1 av dem är inte publicerad än, så orden visas inte.
   *[other] { $count } av dem är inte publicerade än, så orden visas inte.
}
voice-none = Inga röster passar
voice-none-next = Ta bort något av valen, eller visa alla.
voice-support = { $count ->
    [one] 1 person stod bakom
   *[other] { $count } personer stod bakom
}
voice-due = svar senast { $date }
voice-overdue-since = skulle ha fått svar { $date }
voice-held = Orden hålls kvar: här kan finnas personuppgifter.
voice-gone = Rösten visas inte längre.
voice-unpublished = Orden är inte publicerade än.
voice-unpublished-next = De publiceras när anteckningarna från mötet är kontrollerade. Rösten räknas ändå, och ska ha svar.
voice-to-held = Se på den
voice-download = Hämta listan som tabell (CSV)
voice-col-words = Orden
voice-col-kind = Slag
voice-col-place = Plats
voice-col-meeting = Möte
voice-col-date = Datum
voice-col-table = Bord
voice-col-setting = Vilka satt där
voice-col-support = Antal bakom
voice-col-standing = Vad blev det av det?
voice-col-needs = Behov
voice-col-due = Svar senast
voice-col-translation = Översättning
voice-page-title = En röst
voice-translated = Översatt av en människa.
voice-translated-machine = Översatt av en maskin. Originalet står ovanför.
voice-mark-masked = Personuppgifter är ersatta med ord inom hakparentes.
voice-mark-shortened = En del är utelämnad.
voice-mark-corrected = Ett skrivfel är rättat.
voice-mark-translated = En översättning.
voice-weeded = Orden är borttagna för gott efter ett gallringsbeslut.
voice-weeded-by = Beslut: { $decision }
voice-withdrawn = Orden är tillbakadragna och visas inte längre.
voice-became = Vad blev det av det?
voice-answered = Det finns ett svar.
voice-read-answer = Läs svaret
voice-due-long = Svar kommer senast { $date }.
voice-overdue-long = Svaret skulle ha kommit { $date }. Det är försenat, och det syns för alla.
voice-is-part-of = Är del av behovet
voice-is-against = Säger emot behovet
voice-in-no-need = Hör inte till något behov än.
voice-thread = Följ den röda tråden
voice-setting = Var det sades
voice-question = Svar på frågan
voice-channel = Hur det kom in
voice-origin = Vem som talade
voice-source = I anteckningarna
voice-verbatim = står ordagrant i anteckningarna
voice-not-verbatim = stämmer inte med anteckningarna
voice-source-place = Tecken { $start }–{ $end }.
voice-source-row = Rad { $row }.
voice-source-see = Se den i anteckningarna
voice-fingerprint = Fingeravtryck (SHA-256)
voice-same = Andra som sade samma sak
voice-history = Vad som har gjorts
voice-step-captured = skrevs ned
voice-step-in-need = lades till behovet
voice-step-against = ställdes emot behovet
voice-step-out-of-need = togs ur behovet
voice-step-replied = fick svar
voice-former = Hur orden stod förut
voice-lead = För dig som leder arbetet
voice-translate = Lägg till en översättning
voice-translate-text = Översättning
voice-translate-hint = Originalet står alltid kvar bredvid.
voice-translate-language = Till språket
voice-translate-machine = En maskin har gjort den
voice-translate-add = Lägg till
voice-withdraw = Dra tillbaka
voice-withdraw-explain = Orden slutar visas direkt. De finns kvar tills de gallras, och kan tas tillbaka.
voice-withdraw-why = Varför? (om personen vill säga det)
voice-bring-back = Ta tillbaka den
voice-back-why = Varför kommer den tillbaka?
voice-to-weed = Gallra: ta bort orden för gott
voice-weed-title = Gallra en röst
voice-weed-lead = Det här går inte att ångra. Du behöver ett gallringsbeslut.
voice-weed-what = Det här tas bort
voice-weed-words = Orden, och hur de stod förut
voice-weed-translation = Översättningen
voice-weed-notes = Raden i anteckningarna, som blir svart där
voice-weed-stays = Kvar blir att det fanns en röst, när den kom in och vilket beslut som tog bort den.
voice-weed-instead = Räcker det att orden slutar visas? Då kan du dra tillbaka rösten i stället.
voice-weed-back = Till rösten
voice-weed-decision = Beslutet
voice-weed-decision-hint = Organ, datum och diarienummer
voice-weed-sure = Jag vet att orden inte går att få tillbaka
voice-weed = Ta bort orden för gott
voice-weed-not-sure = Kryssa för att du vet att orden inte går att få tillbaka.
notice-voice-translated = Översättningen står nu bredvid originalet.
notice-voice-withdrawn = Orden är tillbakadragna.
notice-voice-back = Rösten är tillbaka och ska kontrolleras igen.
notice-voice-weeded = Orden är borttagna för gott.
