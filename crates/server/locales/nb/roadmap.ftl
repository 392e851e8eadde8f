roadmap-list-title = Veikart
roadmap-list-lead = Stegene mot målbildet, år for år. Hver kommune kan gjøre det på sin måte, og da står det hvorfor.
roadmap-list-none = Det finnes ikke noe veikart ennå.
roadmap-steps = { $count ->
    [one] Ett felles steg
   *[other] { $count } felles steg
}
roadmap-differing = { $count ->
    [one] Én kommune gjør noe annerledes
   *[other] { $count } kommuner gjør noe annerledes
}
roadmap-new-title = Start et veikart
roadmap-new-lead = Begynn med navnet. Områder og steg kommer etterpå, ett om gangen.
roadmap-who = Hvem det gjelder for
roadmap-who-hint = For eksempel: fylket og kommunene.
roadmap-picture = Målbilde
roadmap-picture-none = Ingen, det står for seg selv
roadmap-begin = Start
roadmap-for = Veien til målbildet:
roadmap-none = Veikartet har ingen områder ennå.
roadmap-table = Hent som tabell
roadmap-area = Område
roadmap-area-title = Område i veikartet
roadmap-area-new = Legg til et område
roadmap-area-write = Skriv om området
roadmap-area-none = Ingen steg ennå.
roadmap-now = Slik er det i dag
roadmap-wished = Slik vil vi ha det
roadmap-parts = Det i målbildet det gjelder
roadmap-needs = Behov det bygger på
roadmap-steps-title = Steg
roadmap-step-new = Legg til et steg
roadmap-step-write = Skriv om steget
roadmap-step-write-lead = De kommunene som gjør det annerledes, ser at teksten er endret.
roadmap-what = Hva som gjøres
roadmap-what-hint = Én setning som alle forstår.
roadmap-years = År
roadmap-from = Fra år
roadmap-from-hint = For eksempel 2027.
roadmap-to = Til år
roadmap-year-wrong = «{ $typed }» kan ikke leses som et år. Skriv det som 2027.
roadmap-owner = Hvem som har ansvaret
roadmap-owner-hint = En rolle eller enhet.
roadmap-measure = Slik ser vi at det er gjort
roadmap-conditions = Det som må være på plass først
roadmap-conditions-hint = Vedtak, penger, folk, avtaler.
roadmap-because = Derfor: { $why }
roadmap-nothing = ingenting
roadmap-stood = Hvordan det har gått
roadmap-stood-none = Ingenting er notert ennå. Steget er planlagt.
roadmap-before = Hva som er endret
roadmap-move-title = Si hvor steget står
roadmap-move-date = Dag
roadmap-move-where = Hvor
roadmap-move-everywhere = Overalt
roadmap-note = Kommentar
roadmap-note-hint = Skriv hvorfor dersom steget legges ned eller går tilbake.
roadmap-municipalities = I hver kommune
roadmap-municipalities-lead = Alle har de felles stegene. Den som gjør det annerledes, sier hvorfor.
roadmap-differences = { $count ->
    [one] gjør én ting annerledes
   *[other] { $count } ting gjøres annerledes eller for seg selv
}
roadmap-no-differences = følger alle steg
roadmap-difference = Forskjell
roadmap-difference-own = eget steg
roadmap-difference-not-here = gjøres ikke her
roadmap-difference-otherwise = annerledes her
roadmap-outdated = kan være foreldet
roadmap-outdated-lead = { $count ->
    [one] Ett felles steg er skrevet om etter at kommunen valgte å gjøre det annerledes. Se på det igjen.
   *[other] { $count } felles steg er skrevet om etter at kommunen valgte å gjøre det annerledes. Se på dem igjen.
}
roadmap-since = Endret i det felles steget siden da
roadmap-local-title = { $title } i { $name }
roadmap-local-lead = { $count ->
    [one] Alt er felles unntatt én ting.
   *[other] Av de felles og egne stegene er { $count } annerledes her.
}
roadmap-local-same = Kommunen følger alle felles steg.
roadmap-own-new = Legg til et eget steg
roadmap-own-of = Et steg som { $name } tar selv.
roadmap-follows = Kommunen følger det felles steget.
roadmap-otherwise-title = Hvem som gjør det annerledes
roadmap-otherwise-none = Alle følger steget.
roadmap-withdrawn = Gjaldt til { $date }.
roadmap-deviate-title = Gjør det annerledes i en kommune
roadmap-not-here = Vi gjør ikke dette i det hele tatt
roadmap-deviate-why = Hvorfor
roadmap-deviate-why-hint = Grunnen vises for alle.
roadmap-withdraw-title = Følg det felles steget igjen
roadmap-withdraw = Følg steget
roadmap-picture-title = Stegene år for år
roadmap-picture-desc = Hvert område er et bånd og hvert steg en stolpe fra sitt første til sitt siste år. Det samme står i tabellene nedenfor.
roadmap-today = i dag
notice-roadmap-begun = Veikartet er startet.
notice-roadmap-area-written = Området er lagret.
notice-roadmap-step-added = Steget er lagt til.
notice-roadmap-step-written = Steget er skrevet om.
notice-roadmap-moved = Det er notert hvor steget står.
notice-roadmap-deviated = Kommunens egen måte er lagret.
notice-roadmap-withdrawn = Kommunen følger det felles steget igjen.
refusal-roadmap-ends-before-it-starts = Steget ville slutte i { $to }, før det begynner i { $from }. Endre ett av årene.
refusal-roadmap-year-out-of-reach = { $year } er ikke et år for et veikart. Skriv et mellom { $first } og { $last }.
refusal-roadmap-too-many-areas = { $most } områder er så mange som et veikart kan ha. Skriv i ett av dem.
refusal-roadmap-no-such-area = Veikartet har ikke det området. Velg ett i listen.
refusal-roadmap-part-elsewhere = En del hører til et annet målbilde. Velg i listen.
refusal-roadmap-nothing-new = Ingenting er endret. Endre noe først.
refusal-roadmap-own-step = Dette er en kommunes eget steg. Skriv det om i stedet.
refusal-roadmap-follows-already = Kommunen følger allerede det felles steget. Ingenting må tas tilbake.
refusal-roadmap-same-state = Steget er allerede { $state }. Velg noe annet.
refusal-roadmap-no-reason = Skriv hvorfor. Noen kan ha regnet med steget.
refusal-roadmap-in-the-future = { $date } har ikke vært ennå. Noter det når det har skjedd.
thing-roadmap = veikart
thing-step = steg i et veikart
field-now = Slik er det i dag
field-wished = Slik vil vi ha det
field-conditions = Det som må være på plass først
field-note = Kommentar
