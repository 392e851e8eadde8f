roadmap-list-title = Vegkart
roadmap-list-lead = Stega mot målbiletet, år for år. Kvar kommune kan gjere det på sin måte, og då står det kvifor.
roadmap-list-none = Det finst ikkje noko vegkart enno.
roadmap-steps = { $count ->
    [one] Eitt felles steg
   *[other] { $count } felles steg
}
roadmap-differing = { $count ->
    [one] Éin kommune gjer noko annleis
   *[other] { $count } kommunar gjer noko annleis
}
roadmap-new-title = Start eit vegkart
roadmap-new-lead = Start med namnet. Område og steg kjem etterpå, eitt om gongen.
roadmap-who = Kven det gjeld for
roadmap-who-hint = Til dømes: fylket og kommunane.
roadmap-picture = Målbilete
roadmap-picture-none = Ingen, det står for seg sjølv
roadmap-begin = Start
roadmap-for = Vegen til målbiletet:
roadmap-none = Vegkartet har ingen område enno.
roadmap-table = Hent som tabell
roadmap-area = Område
roadmap-area-title = Område i vegkartet
roadmap-area-new = Legg til eit område
roadmap-area-write = Skriv om området
roadmap-area-none = Ingen steg enno.
roadmap-now = Slik er det i dag
roadmap-wished = Slik vil vi ha det
roadmap-parts = Det i målbiletet det gjeld
roadmap-needs = Behov det byggjer på
roadmap-steps-title = Steg
roadmap-step-new = Legg til eit steg
roadmap-step-write = Skriv om steget
roadmap-step-write-lead = Dei kommunane som gjer det annleis, ser at teksten er endra.
roadmap-what = Kva som blir gjort
roadmap-what-hint = Éi setning som alle forstår.
roadmap-years = År
roadmap-from = Frå år
roadmap-from-hint = Til dømes 2027.
roadmap-to = Til år
roadmap-year-wrong = «{ $typed }» kan ikkje lesast som eit år. Skriv det som 2027.
roadmap-owner = Kven som har ansvaret
roadmap-owner-hint = Ei rolle eller eining.
roadmap-measure = Slik ser vi at det er gjort
roadmap-conditions = Det som må vere på plass først
roadmap-conditions-hint = Vedtak, pengar, folk, avtalar.
roadmap-because = Difor: { $why }
roadmap-nothing = ingenting
roadmap-stood = Korleis det har gått
roadmap-stood-none = Ingenting er notert enno. Steget er planlagt.
roadmap-before = Kva som er endra
roadmap-move-title = Sei kvar steget står
roadmap-move-date = Dag
roadmap-move-where = Kvar
roadmap-move-everywhere = Overalt
roadmap-note = Kommentar
roadmap-note-hint = Skriv kvifor dersom steget blir lagt ned eller går tilbake.
roadmap-municipalities = I kvar kommune
roadmap-municipalities-lead = Alle har dei felles stega. Den som gjer det annleis, seier kvifor.
roadmap-differences = { $count ->
    [one] gjer éin ting annleis
   *[other] { $count } ting blir gjorde annleis eller for seg sjølv
}
roadmap-no-differences = følgjer alle steg
roadmap-difference = Skilnad
roadmap-difference-own = eige steg
roadmap-difference-not-here = blir ikkje gjort her
roadmap-difference-otherwise = annleis her
roadmap-outdated = kan vere forelda
roadmap-outdated-lead = { $count ->
    [one] Eitt felles steg er skrive om etter at kommunen valde å gjere det annleis. Sjå på det igjen.
   *[other] { $count } felles steg er skrivne om etter at kommunen valde å gjere det annleis. Sjå på dei igjen.
}
roadmap-since = Endra i det felles steget sidan då
roadmap-local-title = { $title } i { $name }
roadmap-local-lead = { $count ->
    [one] Alt er felles unnateke éin ting.
   *[other] Av dei felles og eigne stega er { $count } annleis her.
}
roadmap-local-same = Kommunen følgjer alle felles steg.
roadmap-own-new = Legg til eit eige steg
roadmap-own-of = Eit steg som { $name } tek sjølv.
roadmap-follows = Kommunen følgjer det felles steget.
roadmap-otherwise-title = Kven som gjer det annleis
roadmap-otherwise-none = Alle følgjer steget.
roadmap-withdrawn = Gjaldt til { $date }.
roadmap-deviate-title = Gjer det annleis i ein kommune
roadmap-not-here = Vi gjer ikkje dette i det heile
roadmap-deviate-why = Kvifor
roadmap-deviate-why-hint = Grunnen blir vist for alle.
roadmap-withdraw-title = Følg det felles steget igjen
roadmap-withdraw = Følg steget
roadmap-picture-title = Stega år for år
roadmap-picture-desc = Kvart område er eit band og kvart steg ein stolpe frå det første til det siste året sitt. Det same står i tabellane nedanfor.
roadmap-today = i dag
notice-roadmap-begun = Vegkartet er starta.
notice-roadmap-area-written = Området er lagra.
notice-roadmap-step-added = Steget er lagt til.
notice-roadmap-step-written = Steget er skrive om.
notice-roadmap-moved = Det er notert kvar steget står.
notice-roadmap-deviated = Kommunen sin eigen måte er lagra.
notice-roadmap-withdrawn = Kommunen følgjer det felles steget igjen.
refusal-roadmap-ends-before-it-starts = Steget ville slutte i { $to }, før det startar i { $from }. Endre eitt av åra.
refusal-roadmap-year-out-of-reach = { $year } er ikkje eit år for eit vegkart. Skriv eit mellom { $first } og { $last }.
refusal-roadmap-too-many-areas = { $most } område er så mange som eit vegkart kan ha. Skriv i eitt av dei.
refusal-roadmap-no-such-area = Vegkartet har ikkje det området. Vel eitt i lista.
refusal-roadmap-part-elsewhere = Ein del høyrer til eit anna målbilete. Vel i lista.
refusal-roadmap-nothing-new = Ingenting er endra. Endre noko først.
refusal-roadmap-own-step = Dette er ein kommune sitt eige steg. Skriv det om i staden.
refusal-roadmap-follows-already = Kommunen følgjer alt det felles steget. Ingenting må takast tilbake.
refusal-roadmap-same-state = Steget er alt { $state }. Vel noko anna.
refusal-roadmap-no-reason = Skriv kvifor. Nokon kan ha rekna med steget.
refusal-roadmap-in-the-future = { $date } har ikkje vore enno. Noter det når det har hendt.
thing-roadmap = vegkart
thing-step = steg i eit vegkart
field-now = Slik er det i dag
field-wished = Slik vil vi ha det
field-conditions = Det som må vere på plass først
field-note = Kommentar
