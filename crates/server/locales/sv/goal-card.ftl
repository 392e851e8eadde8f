goal-card-list-title = Målkort
goal-card-list-lead = Ett mål per kort: var vi började, vart vi ska, hur det går, och vilka som bad om det.
goal-card-list-none = Inget målkort finns ännu.
goal-card-whose = Vems målkort
goal-card-all = Alla
goal-card-new-title = Börja ett målkort
goal-card-new-lead = Ett mål som går att räkna, och som den det gäller känner igen.
goal-card-write-title = Skriv om målkortet
goal-card-why-hint = Skälet står kvar på kortet.
goal-card-goal = Mål
goal-card-goal-hint = Gärna som någon skulle säga det: Jag vet vem som kommer hem till mig.
goal-card-organisation = Organisation
goal-card-organisation-missing = Välj vems målkortet är.
goal-card-choose = Välj
goal-card-unit = Enhet
goal-card-unit-hint = Till exempel hemtjänsten i norra området.
goal-card-owner = Vem som ansvarar
goal-card-measure = Vad som räknas
goal-card-measure-hint = Så att två personer räknar likadant.
goal-card-counted-in = I vad det räknas
goal-card-counted-in-hint = Till exempel procent, dagar eller personer.
goal-card-better = Vilket håll är bra?
goal-card-baseline = Utgångsläge
goal-card-baseline-date = Utgångslägets dag
goal-card-target = Målvärde
goal-card-target-date = Dagen då målet ska vara nått
goal-card-number-hint = Till exempel 12 eller 12,5.
goal-card-number-wrong = ”{ $typed }” går inte att läsa som ett tal. Skriv det som 12 eller 12,5.
goal-card-kpi = Nyckeltal i Kolada
goal-card-kpi-hint = Om måttet är ett nyckeltal där: N eller U och fem siffror, som N00945.
goal-card-kpi-wrong = ”{ $typed }” är inget nyckeltal. Skriv N eller U och fem siffror, som N00945.
goal-card-period = Gäller
goal-card-period-days = { $from } till { $to }
goal-card-behind = Vilka som bad om det
goal-card-nobody = Ingen röst ligger bakom det här målet ännu.
goal-card-voices = { $count ->
    [one] En röst ligger bakom målet
   *[other] { $count } röster ligger bakom målet
}
goal-card-voices-title = Rösterna bakom: { $goal }
goal-card-needs = Behov som målet bygger på
goal-card-parts = Det i målbilden som det gäller
goal-card-part = Del av målbilden
goal-card-values-title = Hur det går
goal-card-values-none = Inga värden är noterade ännu.
goal-card-day = Dag
goal-card-number = Värde
goal-card-note = Kommentar
goal-card-note-hint = Var siffran kommer ifrån, eller vad som är bra att veta.
goal-card-struck = borttaget
goal-card-stood = Tidigare { $was }. Rättat: { $why }
goal-card-correct = Rätta
goal-card-correct-title = Rätta ett värde
goal-card-correct-lead = Nu står det { $stands }. Det finns kvar i historiken.
goal-card-strike = Värdet ska inte finnas alls
goal-card-table = Hämta värdena som tabell
goal-card-chart-title = { $measure } över tid
goal-card-chart-desc = Alla värden står i tabellen nedanför.
goal-card-line-baseline = Utgångsläge { $amount }
goal-card-line-target = Mål { $amount }
goal-card-trend-unknown = Inget värde är noterat ännu. Vi började på { $baseline } den { $begun } och ska till { $target } den { $by }.
goal-card-trend-reached = Målet { $target } är nått: { $last } den { $day }. Vi började på { $baseline } den { $begun }. Målet var satt till { $by }.
goal-card-trend-better = Bättre: { $last } den { $day }, mot { $baseline } den { $begun }. Målet är { $target } den { $by }.
goal-card-trend-same = Som när vi började: { $last } den { $day }, och { $baseline } den { $begun }. Målet är { $target } den { $by }.
goal-card-trend-worse = Sämre än när vi började: { $last } den { $day }, mot { $baseline } den { $begun }. Målet är { $target } den { $by }.
goal-card-tag-unknown = inget värde än
goal-card-tag-reached = målet är nått
goal-card-tag-better = bättre
goal-card-tag-same = som förut
goal-card-tag-worse = sämre
goal-card-activities = Vad som görs
goal-card-activities-none = Inga aktiviteter ännu.
goal-card-activity-new = Lägg till något som görs
goal-card-activity = Med egna ord
goal-card-activity-thing = Eller något som redan finns här
goal-card-activity-words = Inget, bara ord
goal-card-activity-add = Lägg till
goal-card-take-away = Ta bort
goal-card-outcome = Vad det blev
goal-card-outcome-none = Det är inte berättat ännu.
goal-card-before = När kortet har skrivits om
goal-card-value-new = Notera ett värde
goal-card-many-title = Många värden på en gång
goal-card-many-file = Tabellfil (CSV)
goal-card-many-paste = Eller klistra in rader
goal-card-many-hint = En rad per värde: dag; värde; kommentar. Till exempel 2026-03-31;12,5;ur planeringen.
goal-card-many-look = Se igenom först
goal-card-many-found = { $count ->
    [one] Ett värde går att spara. Inget är sparat ännu.
   *[other] { $count } värden går att spara. Inget är sparat ännu.
}
goal-card-many-none = Inget värde går att spara. Gå tillbaka och rätta raderna.
goal-card-many-wrong = { $count ->
    [one] En rad går inte att läsa
   *[other] { $count } rader går inte att läsa
}
goal-card-many-line = Rad { $line }:
goal-card-line-day = ”{ $typed }” går inte att läsa som en dag.
goal-card-line-number = ”{ $typed }” går inte att läsa som ett tal.
goal-card-line-ahead = { $typed } har inte varit än.
goal-card-line-twice = Det finns redan ett värde från { $typed }. Rätta det på kortet.
goal-card-many-keep = { $count ->
    [one] Spara värdet
   *[other] Spara { $count } värden
}
goal-card-many-back = Tillbaka till kortet
goal-card-tell-title = Berätta vad det blev
goal-card-tell-value = Värdet som det handlar om
goal-card-story = Berättelsen
goal-card-story-hint = Vad märker den som det gäller? Vad gick, och vad gick inte?
goal-card-tie-title = Knyt till ett behov eller till målbilden
goal-card-tie-none = Inget
goal-card-tie-nothing = Välj ett behov eller en del av målbilden.
goal-card-tie = Knyt ihop
goal-card-year-title = { $title }: uppföljning { $year }
goal-card-year-link = Uppföljning år för år
goal-card-year-lead = Vad som har hänt under året, med siffror och berättelser, och vägen till allt som det bygger på.
goal-card-year-other = Andra år
goal-card-year-none = Inget målkort är knutet till målbilden ännu.
goal-card-year-before = Före året
goal-card-year-no-value = inget värde
goal-card-year-without = Delar av målbilden utan målkort
goal-card-year-changes = Vad som har blivit annorlunda
goal-card-year-changes-none = Ingen förändring är noterad för året.
goal-card-year-steps = Steg i färdplanen
goal-card-paper-kind = Målkort
goal-card-paper-values = Senaste värdena
goal-card-paper-more = { $count ->
    [one] Ett till står på sidan.
   *[other] { $count } till står på sidan.
}
goal-card-paper-words = Det människor har sagt
notice-goal-card-begun = Målkortet är påbörjat.
notice-goal-card-written = Målkortet är omskrivet.
notice-goal-card-noted = Värdet är sparat.
notice-goal-card-corrected = Värdet är rättat. Det tidigare finns kvar i historiken.
notice-goal-card-activity-added = Aktiviteten är tillagd.
notice-goal-card-activity-gone = Aktiviteten är borttagen.
notice-goal-card-told = Berättelsen är sparad.
notice-goal-card-tied = Målkortet är knutet dit.
refusal-goal-card-ends-before-it-starts = Målkortet skulle sluta { $to }, innan det börjar { $from }. Ändra en av dagarna.
refusal-goal-card-target-before-baseline = Målet ska nås { $to }, och utgångsläget är från { $from }. Ändra en av dagarna.
refusal-goal-card-target-is-worse = Målet är sämre än utgångsläget. Ändra ett av talen, eller vilket håll som är bra.
refusal-goal-card-nothing-new = Ingenting är ändrat. Ändra något först.
refusal-goal-card-no-values = Det finns inget värde att spara. Skriv minst ett.
refusal-goal-card-too-many-values = { $values } värden är fler än man kan se igenom på en gång. Högst { $most }.
refusal-goal-card-there-already = Det finns redan ett värde från { $date }. Rätta det i stället.
refusal-goal-card-no-such-value = Det värdet finns inte, eller är borttaget. Välj ett i listan.
refusal-goal-card-no-such-activity = Den aktiviteten finns inte kvar. Ladda om sidan.
refusal-goal-card-no-activity = Det är ingen aktivitet: { $kind }. Välj en åtgärd, ett test eller ett steg.
refusal-goal-card-in-the-future = { $date } har inte varit än. Skriv värdet när det är känt.
thing-goal-card = målkort
thing-activity = aktivitet
field-unit = Enhet
field-goal = Mål
field-counted-in = Vad det räknas i
field-story = Berättelsen
