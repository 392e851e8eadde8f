roadmap-list-title = Färdplaner
roadmap-list-lead = Stegen mot målbilden, år för år. Varje kommun kan göra på sitt sätt, och då står det varför.
roadmap-list-none = Ingen färdplan finns ännu.
roadmap-steps = { $count ->
    [one] Ett gemensamt steg
   *[other] { $count } gemensamma steg
}
roadmap-differing = { $count ->
    [one] En kommun gör något på annat sätt
   *[other] { $count } kommuner gör något på annat sätt
}
roadmap-new-title = Börja en färdplan
roadmap-new-lead = Börja med namnet. Områden och steg kommer sedan, ett i taget.
roadmap-who = Vilka den gäller för
roadmap-who-hint = Till exempel: regionen och länets kommuner.
roadmap-picture = Målbild
roadmap-picture-none = Ingen, den står för sig själv
roadmap-begin = Börja
roadmap-for = Vägen till målbilden:
roadmap-none = Färdplanen har inga områden ännu.
roadmap-table = Hämta som tabell
roadmap-area = Område
roadmap-area-title = Område i färdplanen
roadmap-area-new = Lägg till ett område
roadmap-area-write = Skriv om området
roadmap-area-none = Inga steg ännu.
roadmap-now = Så är det i dag
roadmap-wished = Så vill vi ha det
roadmap-parts = Det i målbilden som det gäller
roadmap-needs = Behov som det bygger på
roadmap-steps-title = Steg
roadmap-step-new = Lägg till ett steg
roadmap-step-write = Skriv om steget
roadmap-step-write-lead = De kommuner som gör på annat sätt får veta att texten är ändrad.
roadmap-what = Vad som görs
roadmap-what-hint = En mening som alla förstår.
roadmap-years = År
roadmap-from = Från år
roadmap-from-hint = Till exempel 2027.
roadmap-to = Till år
roadmap-year-wrong = ”{ $typed }” går inte att läsa som ett år. Skriv det som 2027.
roadmap-owner = Vem som ansvarar
roadmap-owner-hint = En roll eller enhet.
roadmap-measure = Så ser vi att det är gjort
roadmap-conditions = Det som behöver finnas först
roadmap-conditions-hint = Beslut, pengar, människor, avtal.
roadmap-because = Därför: { $why }
roadmap-nothing = inget
roadmap-stood = Hur det har gått
roadmap-stood-none = Inget är noterat ännu. Steget är planerat.
roadmap-before = Vad som har ändrats
roadmap-move-title = Säg var steget står
roadmap-move-date = Dag
roadmap-move-where = Var
roadmap-move-everywhere = Överallt
roadmap-note = Kommentar
roadmap-note-hint = Skriv varför om steget läggs ned eller går tillbaka.
roadmap-municipalities = I varje kommun
roadmap-municipalities-lead = Alla har de gemensamma stegen. Den som gör på annat sätt säger varför.
roadmap-differences = { $count ->
    [one] gör en sak på annat sätt
   *[other] { $count } saker görs på annat sätt eller själva
}
roadmap-no-differences = följer alla steg
roadmap-difference = Skillnad
roadmap-difference-own = eget steg
roadmap-difference-not-here = görs inte här
roadmap-difference-otherwise = på annat sätt här
roadmap-outdated = kan vara föråldrat
roadmap-outdated-lead = { $count ->
    [one] Ett gemensamt steg har skrivits om sedan kommunen valde att göra på annat sätt. Stäm av det.
   *[other] { $count } gemensamma steg har skrivits om sedan kommunen valde att göra på annat sätt. Stäm av dem.
}
roadmap-since = Ändrat i det gemensamma steget sedan dess
roadmap-local-title = { $title } i { $name }
roadmap-local-lead = { $count ->
    [one] Allt är gemensamt utom en sak.
   *[other] Av de gemensamma stegen och de egna är { $count } på annat sätt här.
}
roadmap-local-same = Kommunen följer alla gemensamma steg.
roadmap-own-new = Lägg till ett eget steg
roadmap-own-of = Ett steg som { $name } tar själv.
roadmap-follows = Kommunen följer det gemensamma steget.
roadmap-otherwise-title = Vilka som gör på annat sätt
roadmap-otherwise-none = Alla följer steget.
roadmap-withdrawn = Gällde till { $date }.
roadmap-deviate-title = Gör på annat sätt i en kommun
roadmap-not-here = Vi gör inte detta alls
roadmap-deviate-why = Varför
roadmap-deviate-why-hint = Skälet visas för alla.
roadmap-withdraw-title = Följ det gemensamma steget igen
roadmap-withdraw = Följ steget
roadmap-picture-title = Stegen år för år
roadmap-picture-desc = Varje område är ett band och varje steg en stapel från sitt första till sitt sista år. Samma uppgifter står i tabellerna nedanför.
roadmap-today = i dag
notice-roadmap-begun = Färdplanen är påbörjad.
notice-roadmap-area-written = Området är sparat.
notice-roadmap-step-added = Steget är tillagt.
notice-roadmap-step-written = Steget är omskrivet.
notice-roadmap-moved = Det är noterat var steget står.
notice-roadmap-deviated = Kommunens eget sätt är sparat.
notice-roadmap-withdrawn = Kommunen följer det gemensamma steget igen.
refusal-roadmap-ends-before-it-starts = Steget skulle sluta { $to }, innan det börjar { $from }. Ändra ett av åren.
refusal-roadmap-year-out-of-reach = { $year } är inget år för en färdplan. Skriv ett mellan { $first } och { $last }.
refusal-roadmap-too-many-areas = { $most } områden är så många som en färdplan kan ha. Skriv i ett av dem.
refusal-roadmap-no-such-area = Färdplanen har inte det området. Välj ett i listan.
refusal-roadmap-part-elsewhere = En del hör till en annan målbild. Välj i listan.
refusal-roadmap-nothing-new = Ingenting är ändrat. Ändra något först.
refusal-roadmap-own-step = Det här är en kommuns eget steg. Skriv om det i stället.
refusal-roadmap-follows-already = Kommunen följer redan det gemensamma steget. Inget behöver tas tillbaka.
refusal-roadmap-same-state = Steget är redan { $state }. Välj något annat.
refusal-roadmap-no-reason = Skriv varför. Någon kan ha räknat med steget.
refusal-roadmap-in-the-future = { $date } har inte varit än. Notera det när det har hänt.
thing-roadmap = färdplan
thing-step = steg i en färdplan
field-now = Så är det i dag
field-wished = Så vill vi ha det
field-conditions = Det som behöver finnas först
field-note = Kommentar
