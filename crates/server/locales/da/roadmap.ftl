roadmap-list-title = Køreplaner
roadmap-list-lead = Skridtene mod målbilledet, år for år. Hver kommune kan gøre det på sin måde, og så står der hvorfor.
roadmap-list-none = Der er ingen køreplan endnu.
roadmap-steps = { $count ->
    [one] Ét fælles skridt
   *[other] { $count } fælles skridt
}
roadmap-differing = { $count ->
    [one] Én kommune gør noget anderledes
   *[other] { $count } kommuner gør noget anderledes
}
roadmap-new-title = Begynd en køreplan
roadmap-new-lead = Begynd med navnet. Områder og skridt kommer bagefter, ét ad gangen.
roadmap-who = Hvem den gælder for
roadmap-who-hint = For eksempel: regionen og dens kommuner.
roadmap-picture = Målbillede
roadmap-picture-none = Ingen, den står for sig selv
roadmap-begin = Begynd
roadmap-for = Vejen til målbilledet:
roadmap-none = Køreplanen har ingen områder endnu.
roadmap-table = Hent som tabel
roadmap-area = Område
roadmap-area-title = Område i køreplanen
roadmap-area-new = Tilføj et område
roadmap-area-write = Skriv området om
roadmap-area-none = Ingen skridt endnu.
roadmap-now = Sådan er det i dag
roadmap-wished = Sådan vil vi have det
roadmap-parts = Det i målbilledet, det gælder
roadmap-needs = Behov, det bygger på
roadmap-steps-title = Skridt
roadmap-step-new = Tilføj et skridt
roadmap-step-write = Skriv skridtet om
roadmap-step-write-lead = De kommuner, der gør det anderledes, kan se, at teksten er ændret.
roadmap-what = Hvad der gøres
roadmap-what-hint = Én sætning, som alle forstår.
roadmap-years = År
roadmap-from = Fra år
roadmap-from-hint = For eksempel 2027.
roadmap-to = Til år
roadmap-year-wrong = ”{ $typed }” kan ikke læses som et år. Skriv det som 2027.
roadmap-owner = Hvem der har ansvaret
roadmap-owner-hint = En rolle eller enhed.
roadmap-measure = Sådan ser vi, at det er gjort
roadmap-conditions = Det, der skal være på plads først
roadmap-conditions-hint = Beslutninger, penge, mennesker, aftaler.
roadmap-because = Derfor: { $why }
roadmap-nothing = intet
roadmap-stood = Hvordan det er gået
roadmap-stood-none = Der er ikke noteret noget endnu. Skridtet er planlagt.
roadmap-before = Hvad der er ændret
roadmap-move-title = Sig, hvor skridtet står
roadmap-move-date = Dag
roadmap-move-where = Hvor
roadmap-move-everywhere = Overalt
roadmap-note = Kommentar
roadmap-note-hint = Skriv hvorfor, hvis skridtet opgives eller går tilbage.
roadmap-municipalities = I hver kommune
roadmap-municipalities-lead = Alle har de fælles skridt. Den, der gør det anderledes, siger hvorfor.
roadmap-differences = { $count ->
    [one] gør én ting anderledes
   *[other] { $count } ting gøres anderledes eller for sig selv
}
roadmap-no-differences = følger alle skridt
roadmap-difference = Forskel
roadmap-difference-own = eget skridt
roadmap-difference-not-here = gøres ikke her
roadmap-difference-otherwise = anderledes her
roadmap-outdated = kan være forældet
roadmap-outdated-lead = { $count ->
    [one] Ét fælles skridt er skrevet om, siden kommunen valgte at gøre det anderledes. Se på det igen.
   *[other] { $count } fælles skridt er skrevet om, siden kommunen valgte at gøre det anderledes. Se på dem igen.
}
roadmap-since = Ændret i det fælles skridt siden da
roadmap-local-title = { $title } i { $name }
roadmap-local-lead = { $count ->
    [one] Alt er fælles undtagen én ting.
   *[other] Af de fælles og egne skridt er { $count } anderledes her.
}
roadmap-local-same = Kommunen følger alle fælles skridt.
roadmap-own-new = Tilføj et eget skridt
roadmap-own-of = Et skridt, som { $name } tager selv.
roadmap-follows = Kommunen følger det fælles skridt.
roadmap-otherwise-title = Hvem der gør det anderledes
roadmap-otherwise-none = Alle følger skridtet.
roadmap-withdrawn = Gjaldt til { $date }.
roadmap-deviate-title = Gør det anderledes i en kommune
roadmap-not-here = Vi gør slet ikke dette
roadmap-deviate-why = Hvorfor
roadmap-deviate-why-hint = Grunden vises for alle.
roadmap-withdraw-title = Følg det fælles skridt igen
roadmap-withdraw = Følg skridtet
roadmap-picture-title = Skridtene år for år
roadmap-picture-desc = Hvert område er et bånd, og hvert skridt en bjælke fra sit første til sit sidste år. Det samme står i tabellerne nedenfor.
roadmap-today = i dag
notice-roadmap-begun = Køreplanen er begyndt.
notice-roadmap-area-written = Området er gemt.
notice-roadmap-step-added = Skridtet er tilføjet.
notice-roadmap-step-written = Skridtet er skrevet om.
notice-roadmap-moved = Det er noteret, hvor skridtet står.
notice-roadmap-deviated = Kommunens egen måde er gemt.
notice-roadmap-withdrawn = Kommunen følger det fælles skridt igen.
refusal-roadmap-ends-before-it-starts = Skridtet ville slutte i { $to }, før det begynder i { $from }. Ændr et af årene.
refusal-roadmap-year-out-of-reach = { $year } er ikke et år for en køreplan. Skriv et mellem { $first } og { $last }.
refusal-roadmap-too-many-areas = { $most } områder er så mange, som en køreplan kan have. Skriv i et af dem.
refusal-roadmap-no-such-area = Køreplanen har ikke det område. Vælg et på listen.
refusal-roadmap-part-elsewhere = En del hører til et andet målbillede. Vælg på listen.
refusal-roadmap-nothing-new = Intet er ændret. Ændr noget først.
refusal-roadmap-own-step = Dette er en kommunes eget skridt. Skriv det om i stedet.
refusal-roadmap-follows-already = Kommunen følger allerede det fælles skridt. Intet skal tages tilbage.
refusal-roadmap-same-state = Skridtet er allerede { $state }. Vælg noget andet.
refusal-roadmap-no-reason = Skriv hvorfor. Nogen kan have regnet med skridtet.
refusal-roadmap-in-the-future = { $date } har ikke været endnu. Notér det, når det er sket.
thing-roadmap = køreplan
thing-step = skridt i en køreplan
field-now = Sådan er det i dag
field-wished = Sådan vil vi have det
field-conditions = Det, der skal være på plads først
field-note = Kommentar
