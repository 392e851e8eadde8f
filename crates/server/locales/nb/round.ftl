round-crumbs = Du er her
round-crumb = Prioritering
round-title = Det viktigste
round-open-title = Hva er viktigst?
round-open-lead = Kryss av behovene folk kunne velge mellom. Etterpå skriver du inn prikkene.
round-too-few = Det må være minst to behov å velge mellom
round-to-sorting = Sorter stemmene i behov
round-form-title = Overskrift
round-dots-each = Prikker per person
round-needs = Behov å velge mellom
round-lines-title = Det notatene sier om avstemningen
round-lines-text = Velg hvilket behov hver linje handler om. Det med samme ord står først, men du avgjør.
round-lines-channel = Tallene telles som: { $channel }.
round-lines-left = Linjer uten behov telles ikke. De står ved siden av tabellen, så du kan skrive dem inn senere.
round-line = I notatene
round-dots = Prikker
round-belongs = Handler om
round-choose = Velg …
round-near = Samme ord
round-rest = Andre behov
round-same-words = samme ord: { $words }
round-open-do = Begynn å telle
round-count-title = Skriv inn prikkene: { $title }
round-count-crumb = Skriv inn prikkene
round-count-lead = { $each ->
    [one] Hver hadde én prikk. Skriv hvor mange hvert behov fikk, og hvor mange som var med.
   *[other] Hver hadde { $each } prikker. Skriv hvor mange hvert behov fikk, og hvor mange som var med.
}
round-table = Prikker per behov og vei
round-need = Behov
round-sum = Sum
round-people = Så mange var med
round-saved-dots = Lagrede prikker
round-dots-of = { $dots } av høyst { $most }
round-ballots = { $count ->
    [one] Én stemmeseddel er levert. Prikkene på dem telles med når du stenger opptellingen. Til da ser ingen dem. Ikke skriv dem inn i tabellen.
   *[other] { $count } stemmesedler er levert. Prikkene på dem telles med når du stenger opptellingen. Til da ser ingen dem. Ikke skriv dem inn i tabellen.
}
round-more-channels = Vis flere veier: brev, ved døren, på avstand
round-save = Lagre
round-close = Lagre og lukk opptellingen
round-close-text = Når opptellingen er lukket, kan alle se rekkefølgen, og den kan ikke endres.
round-add-title = Legg til et behov
round-add = Behov
round-add-do = Legg til
round-notes-title = Det står i notatene
round-notes-text = Sammenlign med tabellen før du lukker.
round-nothing-chosen = Ikke noe behov er valgt: velg et i listen.
round-not-a-number = «{ $typed }» er ikke et helt tall: skriv for eksempel 12.
round-too-many = For mange prikker ({ $channel }): { $dots } prikker, men { $people } personer med { $each } hver kan ikke gi så mange. Tell om, eller rett hvor mange som var med.
round-running = Opptellingen pågår
round-running-text = Rekkefølgen vises her når alt er talt opp.
round-how = Hver kunne sette { $each } prikker på det viktigste. Det ble { $dots } prikker.
round-how-many = { $people } personer var med.
round-how-few = Færre enn fem personer var med.
round-few = færre enn fem
round-caption = Behovene i rekkefølge
round-rank = Plass
round-shared = delt
round-shared-text = Behov med like mange prikker deler plass. Ingen av dem går foran.
round-unpublished = Et behov som ikke er publisert ennå
round-next = Neste steg: en arbeidsgruppe tar opp det øverste. De andre behovene står og får svar de også.
round-start-group = Start en arbeidsgruppe: { $title }
notice-round-opened = Nå kan du skrive inn prikkene.
notice-round-counted = Prikkene er lagret.
notice-round-added = Behovet er lagt til.
notice-round-closed = Opptellingen er lukket. Slik ble rekkefølgen.
