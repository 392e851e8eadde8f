goal-card-list-title = Målkort
goal-card-list-lead = Ét mål på hvert kort: hvor vi begyndte, hvor vi skal hen, hvordan det går, og hvem der bad om det.
goal-card-list-none = Der er ingen målkort endnu.
goal-card-whose = Hvis målkort
goal-card-all = Alle
goal-card-new-title = Begynd et målkort
goal-card-new-lead = Et mål, der kan tælles, og som den, det gælder, kan genkende.
goal-card-write-title = Skriv målkortet om
goal-card-why-hint = Grunden bliver stående på kortet.
goal-card-goal = Mål
goal-card-goal-hint = Gerne som nogen ville sige det: Jeg ved, hvem der kommer hjem til mig.
goal-card-organisation = Organisation
goal-card-organisation-missing = Vælg, hvis målkortet er.
goal-card-choose = Vælg
goal-card-unit = Enhed
goal-card-unit-hint = For eksempel hjemmeplejen i nord.
goal-card-owner = Hvem der har ansvaret
goal-card-measure = Hvad der tælles
goal-card-measure-hint = Så to personer tæller ens.
goal-card-counted-in = Hvad det tælles i
goal-card-counted-in-hint = For eksempel procent, dage eller personer.
goal-card-better = Hvilken vej er god?
goal-card-baseline = Udgangspunkt
goal-card-baseline-date = Udgangspunktets dag
goal-card-target = Målværdi
goal-card-target-date = Dagen, hvor målet skal være nået
goal-card-number-hint = For eksempel 12 eller 12,5.
goal-card-number-wrong = ”{ $typed }” kan ikke læses som et tal. Skriv det som 12 eller 12,5.
goal-card-kpi = Nøgletal i Kolada
goal-card-kpi-hint = Hvis målet er et nøgletal dér: N eller U og fem cifre, som N00945.
goal-card-kpi-wrong = ”{ $typed }” er ikke et nøgletal. Skriv N eller U og fem cifre, som N00945.
goal-card-period = Gælder
goal-card-period-days = { $from } til { $to }
goal-card-behind = Hvem der bad om det
goal-card-nobody = Der står ingen stemme bag dette mål endnu.
goal-card-voices = { $count ->
    [one] Én stemme står bag målet
   *[other] { $count } stemmer står bag målet
}
goal-card-voices-title = Stemmerne bag: { $goal }
goal-card-needs = Behov, målet bygger på
goal-card-parts = Det i målbilledet, det gælder
goal-card-part = Del af målbilledet
goal-card-values-title = Hvordan det går
goal-card-values-none = Der er ingen værdier noteret endnu.
goal-card-day = Dag
goal-card-number = Værdi
goal-card-note = Kommentar
goal-card-note-hint = Hvor tallet kommer fra, eller hvad der er godt at vide.
goal-card-struck = taget ud
goal-card-stood = Tidligere { $was }. Rettet: { $why }
goal-card-correct = Ret
goal-card-correct-title = Ret en værdi
goal-card-correct-lead = Nu står der { $stands }. Det bliver i historikken.
goal-card-strike = Værdien skal slet ikke være der
goal-card-table = Hent værdierne som tabel
goal-card-chart-title = { $measure } over tid
goal-card-chart-desc = Alle værdier står i tabellen nedenfor.
goal-card-line-baseline = Udgangspunkt { $amount }
goal-card-line-target = Mål { $amount }
goal-card-trend-unknown = Der er ingen værdi noteret endnu. Vi begyndte på { $baseline } den { $begun } og skal nå { $target } den { $by }.
goal-card-trend-reached = Målet { $target } er nået: { $last } den { $day }. Vi begyndte på { $baseline } den { $begun }. Målet var sat til { $by }.
goal-card-trend-better = Bedre: { $last } den { $day }, mod { $baseline } den { $begun }. Målet er { $target } den { $by }.
goal-card-trend-same = Som da vi begyndte: { $last } den { $day }, og { $baseline } den { $begun }. Målet er { $target } den { $by }.
goal-card-trend-worse = Dårligere end da vi begyndte: { $last } den { $day }, mod { $baseline } den { $begun }. Målet er { $target } den { $by }.
goal-card-tag-unknown = ingen værdi endnu
goal-card-tag-reached = målet er nået
goal-card-tag-better = bedre
goal-card-tag-same = som før
goal-card-tag-worse = dårligere
goal-card-activities = Hvad der gøres
goal-card-activities-none = Ingen aktiviteter endnu.
goal-card-activity-new = Tilføj noget, der gøres
goal-card-activity = Med egne ord
goal-card-activity-thing = Eller noget, der allerede findes her
goal-card-activity-words = Intet, kun ord
goal-card-activity-add = Tilføj
goal-card-take-away = Fjern
goal-card-outcome = Hvad det blev til
goal-card-outcome-none = Det er ikke fortalt endnu.
goal-card-before = Hvornår kortet er skrevet om
goal-card-value-new = Notér en værdi
goal-card-many-title = Mange værdier på én gang
goal-card-many-file = Tabelfil (CSV)
goal-card-many-paste = Eller indsæt rækker
goal-card-many-hint = Én række pr. værdi: dag; værdi; kommentar. For eksempel 2026-03-31;12,5;fra planlægningen.
goal-card-many-look = Se det igennem først
goal-card-many-found = { $count ->
    [one] Én værdi kan gemmes. Intet er gemt endnu.
   *[other] { $count } værdier kan gemmes. Intet er gemt endnu.
}
goal-card-many-none = Ingen værdi kan gemmes. Gå tilbage, og ret rækkerne.
goal-card-many-wrong = { $count ->
    [one] Én række kan ikke læses
   *[other] { $count } rækker kan ikke læses
}
goal-card-many-line = Række { $line }:
goal-card-line-day = ”{ $typed }” kan ikke læses som en dag.
goal-card-line-number = ”{ $typed }” kan ikke læses som et tal.
goal-card-line-ahead = { $typed } har ikke været endnu.
goal-card-line-twice = Der er allerede en værdi fra { $typed }. Ret den på kortet.
goal-card-many-keep = { $count ->
    [one] Gem værdien
   *[other] Gem { $count } værdier
}
goal-card-many-back = Tilbage til kortet
goal-card-tell-title = Fortæl, hvad det blev til
goal-card-tell-value = Værdien, det handler om
goal-card-story = Historien
goal-card-story-hint = Hvad mærker den, det gælder? Hvad lykkedes, og hvad gjorde ikke?
goal-card-tie-title = Knyt til et behov eller til målbilledet
goal-card-tie-none = Intet
goal-card-tie-nothing = Vælg et behov eller en del af målbilledet.
goal-card-tie = Knyt sammen
goal-card-year-title = { $title }: opfølgning { $year }
goal-card-year-link = Opfølgning år for år
goal-card-year-lead = Hvad der er sket i årets løb, med tal og historier, og vejen til alt det, det bygger på.
goal-card-year-other = Andre år
goal-card-year-none = Der er ikke knyttet noget målkort til målbilledet endnu.
goal-card-year-before = Før året
goal-card-year-no-value = ingen værdi
goal-card-year-without = Dele af målbilledet uden målkort
goal-card-year-changes = Hvad der er blevet anderledes
goal-card-year-changes-none = Der er ikke noteret nogen ændring i året.
goal-card-year-steps = Skridt i køreplanen
goal-card-paper-kind = Målkort
goal-card-paper-values = De seneste værdier
goal-card-paper-more = { $count ->
    [one] Én til står på siden.
   *[other] { $count } til står på siden.
}
goal-card-paper-words = Det, mennesker har sagt
notice-goal-card-begun = Målkortet er begyndt.
notice-goal-card-written = Målkortet er skrevet om.
notice-goal-card-noted = Værdien er gemt.
notice-goal-card-corrected = Værdien er rettet. Den tidligere bliver i historikken.
notice-goal-card-activity-added = Aktiviteten er tilføjet.
notice-goal-card-activity-gone = Aktiviteten er fjernet.
notice-goal-card-told = Historien er gemt.
notice-goal-card-tied = Målkortet er knyttet dertil.
refusal-goal-card-ends-before-it-starts = Målkortet ville slutte { $to }, før det begynder { $from }. Ændr en af dagene.
refusal-goal-card-target-before-baseline = Målet skal nås { $to }, og udgangspunktet er fra { $from }. Ændr en af dagene.
refusal-goal-card-target-is-worse = Målet er dårligere end udgangspunktet. Ændr et af tallene, eller hvilken vej der er god.
refusal-goal-card-nothing-new = Intet er ændret. Ændr noget først.
refusal-goal-card-no-values = Der er ingen værdi at gemme. Skriv mindst én.
refusal-goal-card-too-many-values = { $values } værdier er flere, end man kan se igennem på én gang. Højst { $most }.
refusal-goal-card-there-already = Der er allerede en værdi fra { $date }. Ret den i stedet.
refusal-goal-card-no-such-value = Den værdi findes ikke eller er taget ud. Vælg en på listen.
refusal-goal-card-no-such-activity = Den aktivitet er der ikke mere. Genindlæs siden.
refusal-goal-card-no-activity = Det er ikke en aktivitet: { $kind }. Vælg en handling, en afprøvning eller et skridt.
refusal-goal-card-in-the-future = { $date } har ikke været endnu. Skriv værdien, når den er kendt.
thing-goal-card = målkort
thing-activity = aktivitet
field-unit = Enhed
field-goal = Mål
field-counted-in = Hvad det tælles i
field-story = Historien
