goal-card-list-title = Målekort
goal-card-list-lead = Ett mål per kort: hvor vi begynte, hvor vi skal, hvordan det går, og hvem som ba om det.
goal-card-list-none = Det finnes ingen målekort ennå.
goal-card-whose = Hvem sine målekort
goal-card-all = Alle
goal-card-new-title = Start et målekort
goal-card-new-lead = Et mål som kan telles, og som den det gjelder, kjenner igjen.
goal-card-write-title = Skriv om målekortet
goal-card-why-hint = Grunnen blir stående på kortet.
goal-card-goal = Mål
goal-card-goal-hint = Gjerne slik noen ville si det: Jeg vet hvem som kommer hjem til meg.
goal-card-organisation = Organisasjon
goal-card-organisation-missing = Velg hvem målekortet tilhører.
goal-card-choose = Velg
goal-card-unit = Enhet
goal-card-unit-hint = For eksempel hjemmetjenesten i nord.
goal-card-owner = Hvem som har ansvaret
goal-card-measure = Hva som telles
goal-card-measure-hint = Slik at to personer teller likt.
goal-card-counted-in = Hva det telles i
goal-card-counted-in-hint = For eksempel prosent, dager eller personer.
goal-card-better = Hvilken vei er bra?
goal-card-baseline = Utgangspunkt
goal-card-baseline-date = Dagen for utgangspunktet
goal-card-target = Målverdi
goal-card-target-date = Dagen målet skal være nådd
goal-card-number-hint = For eksempel 12 eller 12,5.
goal-card-number-wrong = «{ $typed }» kan ikke leses som et tall. Skriv det som 12 eller 12,5.
goal-card-kpi = Nøkkeltall i Kolada
goal-card-kpi-hint = Hvis målet er et nøkkeltall der: N eller U og fem sifre, som N00945.
goal-card-kpi-wrong = «{ $typed }» er ikke et nøkkeltall. Skriv N eller U og fem sifre, som N00945.
goal-card-period = Gjelder
goal-card-period-days = { $from } til { $to }
goal-card-behind = Hvem som ba om det
goal-card-nobody = Det står ingen stemme bak dette målet ennå.
goal-card-voices = { $count ->
    [one] Én stemme står bak målet
   *[other] { $count } stemmer står bak målet
}
goal-card-voices-title = Stemmene bak: { $goal }
goal-card-needs = Behov målet bygger på
goal-card-parts = Det i målbildet det gjelder
goal-card-part = Del av målbildet
goal-card-values-title = Hvordan det går
goal-card-values-none = Ingen verdier er notert ennå.
goal-card-day = Dag
goal-card-number = Verdi
goal-card-note = Kommentar
goal-card-note-hint = Hvor tallet er hentet, eller hva som er greit å vite.
goal-card-struck = tatt ut
goal-card-stood = Tidligere { $was }. Rettet: { $why }
goal-card-correct = Rett
goal-card-correct-title = Rett en verdi
goal-card-correct-lead = Nå står det { $stands }. Det blir i historikken.
goal-card-strike = Verdien skal ikke være der i det hele tatt
goal-card-table = Hent verdiene som tabell
goal-card-chart-title = { $measure } over tid
goal-card-chart-desc = Alle verdiene står i tabellen nedenfor.
goal-card-line-baseline = Utgangspunkt { $amount }
goal-card-line-target = Mål { $amount }
goal-card-trend-unknown = Ingen verdi er notert ennå. Vi begynte på { $baseline } den { $begun } og skal til { $target } den { $by }.
goal-card-trend-reached = Målet { $target } er nådd: { $last } den { $day }. Vi begynte på { $baseline } den { $begun }. Målet var satt til { $by }.
goal-card-trend-better = Bedre: { $last } den { $day }, mot { $baseline } den { $begun }. Målet er { $target } den { $by }.
goal-card-trend-same = Som da vi begynte: { $last } den { $day }, og { $baseline } den { $begun }. Målet er { $target } den { $by }.
goal-card-trend-worse = Dårligere enn da vi begynte: { $last } den { $day }, mot { $baseline } den { $begun }. Målet er { $target } den { $by }.
goal-card-tag-unknown = ingen verdi ennå
goal-card-tag-reached = målet er nådd
goal-card-tag-better = bedre
goal-card-tag-same = som før
goal-card-tag-worse = dårligere
goal-card-activities = Hva som gjøres
goal-card-activities-none = Ingen aktiviteter ennå.
goal-card-activity-new = Legg til noe som gjøres
goal-card-activity = Med egne ord
goal-card-activity-thing = Eller noe som allerede finnes her
goal-card-activity-words = Ingenting, kun ord
goal-card-activity-add = Legg til
goal-card-take-away = Ta bort
goal-card-outcome = Hva det ble
goal-card-outcome-none = Det er ikke fortalt ennå.
goal-card-before = Når kortet er skrevet om
goal-card-value-new = Noter en verdi
goal-card-many-title = Mange verdier på én gang
goal-card-many-file = Tabellfil (CSV)
goal-card-many-paste = Eller lim inn rader
goal-card-many-hint = Én rad per verdi: dag; verdi; kommentar. For eksempel 2026-03-31;12,5;fra planleggingen.
goal-card-many-look = Se gjennom først
goal-card-many-found = { $count ->
    [one] Én verdi kan lagres. Ingenting er lagret ennå.
   *[other] { $count } verdier kan lagres. Ingenting er lagret ennå.
}
goal-card-many-none = Ingen verdi kan lagres. Gå tilbake og rett radene.
goal-card-many-wrong = { $count ->
    [one] Én rad kan ikke leses
   *[other] { $count } rader kan ikke leses
}
goal-card-many-line = Rad { $line }:
goal-card-line-day = «{ $typed }» kan ikke leses som en dag.
goal-card-line-number = «{ $typed }» kan ikke leses som et tall.
goal-card-line-ahead = { $typed } har ikke vært ennå.
goal-card-line-twice = Det finnes allerede en verdi fra { $typed }. Rett den på kortet.
goal-card-many-keep = { $count ->
    [one] Lagre verdien
   *[other] Lagre { $count } verdier
}
goal-card-many-back = Tilbake til kortet
goal-card-tell-title = Fortell hva det ble
goal-card-tell-value = Verdien det handler om
goal-card-story = Historien
goal-card-story-hint = Hva merker den det gjelder? Hva gikk, og hva gikk ikke?
goal-card-tie-title = Knytt til et behov eller til målbildet
goal-card-tie-none = Ingenting
goal-card-tie-nothing = Velg et behov eller en del av målbildet.
goal-card-tie = Knytt sammen
goal-card-year-title = { $title }: oppfølging { $year }
goal-card-year-link = Oppfølging år for år
goal-card-year-lead = Hva som har skjedd i året, med tall og historier, og veien til alt det bygger på.
goal-card-year-other = Andre år
goal-card-year-none = Ingen målekort er knyttet til målbildet ennå.
goal-card-year-before = Før året
goal-card-year-no-value = ingen verdi
goal-card-year-without = Deler av målbildet uten målekort
goal-card-year-changes = Hva som er blitt annerledes
goal-card-year-changes-none = Ingen endring er notert for året.
goal-card-year-steps = Steg i veikartet
goal-card-paper-kind = Målekort
goal-card-paper-values = Siste verdier
goal-card-paper-more = { $count ->
    [one] Ett til står på siden.
   *[other] { $count } til står på siden.
}
goal-card-paper-words = Det folk har sagt
notice-goal-card-begun = Målekortet er startet.
notice-goal-card-written = Målekortet er skrevet om.
notice-goal-card-noted = Verdien er lagret.
notice-goal-card-corrected = Verdien er rettet. Den tidligere blir i historikken.
notice-goal-card-activity-added = Aktiviteten er lagt til.
notice-goal-card-activity-gone = Aktiviteten er tatt bort.
notice-goal-card-told = Historien er lagret.
notice-goal-card-tied = Målekortet er knyttet dit.
refusal-goal-card-ends-before-it-starts = Målekortet ville slutte { $to }, før det begynner { $from }. Endre en av dagene.
refusal-goal-card-target-before-baseline = Målet skal nås { $to }, og utgangspunktet er fra { $from }. Endre en av dagene.
refusal-goal-card-target-is-worse = Målet er dårligere enn utgangspunktet. Endre et av tallene, eller hvilken vei som er bra.
refusal-goal-card-nothing-new = Ingenting er endret. Endre noe først.
refusal-goal-card-no-values = Det finnes ingen verdi å lagre. Skriv minst én.
refusal-goal-card-too-many-values = { $values } verdier er flere enn man kan se gjennom på én gang. Høyst { $most }.
refusal-goal-card-there-already = Det finnes allerede en verdi fra { $date }. Rett den i stedet.
refusal-goal-card-no-such-value = Den verdien finnes ikke, eller er tatt ut. Velg en i listen.
refusal-goal-card-no-such-activity = Den aktiviteten er der ikke lenger. Last siden på nytt.
refusal-goal-card-no-activity = Det er ingen aktivitet: { $kind }. Velg et tiltak, en utprøving eller et steg.
refusal-goal-card-in-the-future = { $date } har ikke vært ennå. Skriv verdien når den er kjent.
thing-goal-card = målekort
thing-activity = aktivitet
field-unit = Enhet
field-goal = Mål
field-counted-in = Hva det telles i
field-story = Historien
