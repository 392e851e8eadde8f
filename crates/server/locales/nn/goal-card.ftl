goal-card-list-title = Målekort
goal-card-list-lead = Eitt mål per kort: kvar vi starta, kvar vi skal, korleis det går, og kven som bad om det.
goal-card-list-none = Det finst ingen målekort enno.
goal-card-whose = Kven sine målekort
goal-card-all = Alle
goal-card-new-title = Start eit målekort
goal-card-new-lead = Eit mål som kan teljast, og som den det gjeld, kjenner att.
goal-card-write-title = Skriv om målekortet
goal-card-why-hint = Grunnen blir ståande på kortet.
goal-card-goal = Mål
goal-card-goal-hint = Gjerne slik nokon ville seie det: Eg veit kven som kjem heim til meg.
goal-card-organisation = Organisasjon
goal-card-organisation-missing = Vel kven målekortet høyrer til.
goal-card-choose = Vel
goal-card-unit = Eining
goal-card-unit-hint = Til dømes heimetenesta i nord.
goal-card-owner = Kven som har ansvaret
goal-card-measure = Kva som blir talt
goal-card-measure-hint = Slik at to personar tel likt.
goal-card-counted-in = Kva det blir talt i
goal-card-counted-in-hint = Til dømes prosent, dagar eller personar.
goal-card-better = Kva veg er bra?
goal-card-baseline = Utgangspunkt
goal-card-baseline-date = Dagen for utgangspunktet
goal-card-target = Målverdi
goal-card-target-date = Dagen målet skal vere nådd
goal-card-number-hint = Til dømes 12 eller 12,5.
goal-card-number-wrong = «{ $typed }» kan ikkje lesast som eit tal. Skriv det som 12 eller 12,5.
goal-card-kpi = Nøkkeltal i Kolada
goal-card-kpi-hint = Dersom målet er eit nøkkeltal der: N eller U og fem siffer, som N00945.
goal-card-kpi-wrong = «{ $typed }» er ikkje eit nøkkeltal. Skriv N eller U og fem siffer, som N00945.
goal-card-period = Gjeld
goal-card-period-days = { $from } til { $to }
goal-card-behind = Kven som bad om det
goal-card-nobody = Det står inga røyst bak dette målet enno.
goal-card-voices = { $count ->
    [one] Éi røyst står bak målet
   *[other] { $count } røyster står bak målet
}
goal-card-voices-title = Røystene bak: { $goal }
goal-card-needs = Behov målet byggjer på
goal-card-parts = Det i målbiletet det gjeld
goal-card-part = Del av målbiletet
goal-card-values-title = Korleis det går
goal-card-values-none = Ingen verdiar er noterte enno.
goal-card-day = Dag
goal-card-number = Verdi
goal-card-note = Kommentar
goal-card-note-hint = Kvar talet er henta, eller kva som er greitt å vite.
goal-card-struck = teke ut
goal-card-stood = Tidlegare { $was }. Retta: { $why }
goal-card-correct = Rett
goal-card-correct-title = Rett ein verdi
goal-card-correct-lead = No står det { $stands }. Det blir i historikken.
goal-card-strike = Verdien skal ikkje vere der i det heile
goal-card-table = Hent verdiane som tabell
goal-card-chart-title = { $measure } over tid
goal-card-chart-desc = Alle verdiane står i tabellen nedanfor.
goal-card-line-baseline = Utgangspunkt { $amount }
goal-card-line-target = Mål { $amount }
goal-card-trend-unknown = Ingen verdi er notert enno. Vi starta på { $baseline } den { $begun } og skal til { $target } den { $by }.
goal-card-trend-reached = Målet { $target } er nådd: { $last } den { $day }. Vi starta på { $baseline } den { $begun }. Målet var sett til { $by }.
goal-card-trend-better = Betre: { $last } den { $day }, mot { $baseline } den { $begun }. Målet er { $target } den { $by }.
goal-card-trend-same = Som då vi starta: { $last } den { $day }, og { $baseline } den { $begun }. Målet er { $target } den { $by }.
goal-card-trend-worse = Dårlegare enn då vi starta: { $last } den { $day }, mot { $baseline } den { $begun }. Målet er { $target } den { $by }.
goal-card-tag-unknown = ingen verdi enno
goal-card-tag-reached = målet er nådd
goal-card-tag-better = betre
goal-card-tag-same = som før
goal-card-tag-worse = dårlegare
goal-card-activities = Kva som blir gjort
goal-card-activities-none = Ingen aktivitetar enno.
goal-card-activity-new = Legg til noko som blir gjort
goal-card-activity = Med eigne ord
goal-card-activity-thing = Eller noko som alt finst her
goal-card-activity-words = Ingenting, berre ord
goal-card-activity-add = Legg til
goal-card-take-away = Ta bort
goal-card-outcome = Kva det vart
goal-card-outcome-none = Det er ikkje fortalt enno.
goal-card-before = Når kortet er skrive om
goal-card-value-new = Noter ein verdi
goal-card-many-title = Mange verdiar på éin gong
goal-card-many-file = Tabellfil (CSV)
goal-card-many-paste = Eller lim inn rader
goal-card-many-hint = Éi rad per verdi: dag; verdi; kommentar. Til dømes 2026-03-31;12,5;frå planlegginga.
goal-card-many-look = Sjå gjennom først
goal-card-many-found = { $count ->
    [one] Éin verdi kan lagrast. Ingenting er lagra enno.
   *[other] { $count } verdiar kan lagrast. Ingenting er lagra enno.
}
goal-card-many-none = Ingen verdi kan lagrast. Gå tilbake og rett radene.
goal-card-many-wrong = { $count ->
    [one] Éi rad kan ikkje lesast
   *[other] { $count } rader kan ikkje lesast
}
goal-card-many-line = Rad { $line }:
goal-card-line-day = «{ $typed }» kan ikkje lesast som ein dag.
goal-card-line-number = «{ $typed }» kan ikkje lesast som eit tal.
goal-card-line-ahead = { $typed } har ikkje vore enno.
goal-card-line-twice = Det finst alt ein verdi frå { $typed }. Rett han på kortet.
goal-card-many-keep = { $count ->
    [one] Lagre verdien
   *[other] Lagre { $count } verdiar
}
goal-card-many-back = Tilbake til kortet
goal-card-tell-title = Fortel kva det vart
goal-card-tell-value = Verdien det handlar om
goal-card-story = Historia
goal-card-story-hint = Kva merkar den det gjeld? Kva gjekk, og kva gjekk ikkje?
goal-card-tie-title = Knyt til eit behov eller til målbiletet
goal-card-tie-none = Ingenting
goal-card-tie-nothing = Vel eit behov eller ein del av målbiletet.
goal-card-tie = Knyt saman
goal-card-year-title = { $title }: oppfølging { $year }
goal-card-year-link = Oppfølging år for år
goal-card-year-lead = Kva som har hendt i året, med tal og forteljingar, og vegen til alt det byggjer på.
goal-card-year-other = Andre år
goal-card-year-none = Ingen målekort er knytte til målbiletet enno.
goal-card-year-before = Før året
goal-card-year-no-value = ingen verdi
goal-card-year-without = Delar av målbiletet utan målekort
goal-card-year-changes = Kva som er vorte annleis
goal-card-year-changes-none = Inga endring er notert for året.
goal-card-year-steps = Steg i vegkartet
goal-card-paper-kind = Målekort
goal-card-paper-values = Siste verdiar
goal-card-paper-more = { $count ->
    [one] Eitt til står på sida.
   *[other] { $count } til står på sida.
}
goal-card-paper-words = Det folk har sagt
notice-goal-card-begun = Målekortet er starta.
notice-goal-card-written = Målekortet er skrive om.
notice-goal-card-noted = Verdien er lagra.
notice-goal-card-corrected = Verdien er retta. Den tidlegare blir i historikken.
notice-goal-card-activity-added = Aktiviteten er lagd til.
notice-goal-card-activity-gone = Aktiviteten er teken bort.
notice-goal-card-told = Historia er lagra.
notice-goal-card-tied = Målekortet er knytt dit.
refusal-goal-card-ends-before-it-starts = Målekortet ville slutte { $to }, før det startar { $from }. Endre ein av dagane.
refusal-goal-card-target-before-baseline = Målet skal nåast { $to }, og utgangspunktet er frå { $from }. Endre ein av dagane.
refusal-goal-card-target-is-worse = Målet er dårlegare enn utgangspunktet. Endre eitt av tala, eller kva veg som er bra.
refusal-goal-card-nothing-new = Ingenting er endra. Endre noko først.
refusal-goal-card-no-values = Det finst ingen verdi å lagre. Skriv minst éin.
refusal-goal-card-too-many-values = { $values } verdiar er fleire enn ein kan sjå gjennom på éin gong. Høgst { $most }.
refusal-goal-card-there-already = Det finst alt ein verdi frå { $date }. Rett han i staden.
refusal-goal-card-no-such-value = Den verdien finst ikkje, eller er teken ut. Vel ein i lista.
refusal-goal-card-no-such-activity = Den aktiviteten er der ikkje lenger. Last sida på nytt.
refusal-goal-card-no-activity = Det er ingen aktivitet: { $kind }. Vel eit tiltak, ei utprøving eller eit steg.
refusal-goal-card-in-the-future = { $date } har ikkje vore enno. Skriv verdien når han er kjend.
thing-goal-card = målekort
thing-activity = aktivitet
field-unit = Eining
field-goal = Mål
field-counted-in = Kva det blir talt i
field-story = Historia
