refusal-feedback-nothing-said = Skriv med noen få ord hva som var vanskelig. Ellers kan ingen rette det.
refusal-feedback-said = Her står det alt noe. Skriv det du vil si på siden om tilgjengelighet.
refusal-feedback-settled = Det er allerede ordnet. Last siden på nytt.
refusal-general-empty = «{ $field }» er tomt. Skriv noen ord.
refusal-general-too-long = «{ $field }» har { $length } tegn og kan ha { $limit }. Gjør teksten kortere.
refusal-general-unknown = Det finnes ikke her: { $what } { $id }. Adressen kan være feil.
refusal-general-exists = Det finnes allerede: { $what }. Åpne det som finnes, i stedet.
refusal-general-no-such-thing = Det finnes ikke her: { $thing }. Last siden på nytt.

refusal-action-from-nothing = Et tiltak følger av et vedtak eller et behov. Velg ett.
refusal-action-done-already = Det er allerede gjort. Ingenting mer trenger å noteres.

refusal-answer-says-nothing = Skriv minst én av delene: hva vi gjorde, hva vi planlegger, hva vi ikke gjør og hvorfor, hva andre har ansvar for.
refusal-answer-need-is-merged = Behovet er slått sammen med et annet. Svar på det i stedet.
refusal-answer-cannot-report = Svaret kan ikke fortelle om det. Velg en utprøving, et vedtak, et tiltak, en endring eller en overlevering som hører til behovet.

refusal-barrier-nobody-acts = Skriv hva vi selv kan gjøre, eller hva andre må fjerne, minst én av delene.

refusal-change-from-nothing = En endring kommer av et tiltak eller en utprøving. Velg én.

refusal-claim-does-not-fit = Slik kan de ikke knyttes sammen: { $from } og { $to }. Velg et annet steg.
refusal-claim-drawn-already = Det er allerede notert. Ingenting mer trenger å gjøres.
refusal-claim-not-there = Steget er allerede trukket tilbake, eller det har aldri vært der. Last siden på nytt.
refusal-claim-itself = Et behov kan ikke peke på seg selv. Velg et annet.

refusal-decision-about-nothing = Et vedtak handler om minst ett behov eller én utprøving. Velg ett.
refusal-decision-taken-already = Vedtaket ble gjort { $date }. Forbered et nytt for å endre det.
refusal-decision-not-taken = Vedtaket er ikke gjort ennå. Noter først dag, paragraf og saksnummer.
refusal-decision-item-elsewhere = Vedtaket gjelder ikke det behovet, eller et behov har fått to svar. Velg hvert behov én gang.
refusal-decision-not-a-yes = Bare et ja trer i kraft.
refusal-decision-in-the-future = { $date } har ikke vært ennå. Skriv dagen da vedtaket ble gjort.

refusal-document-received-already = Notatene er allerede tatt imot som «{ $name }». Åpne dem i stedet.
refusal-document-person-plan = «{ $name }» er en enkeltpersons plan og ikke notater fra et møte. Den tilhører personen og tas ikke imot her.
refusal-document-meeting-closed = Møtet er avsluttet. Planlegg et nytt, eller velg et annet.
refusal-document-no-such-doubt = Det finnes ikke noe åpent spørsmål { $doubt }. Last siden på nytt.

refusal-group-no-need = En arbeidsgruppe tar seg av minst ett behov. Velg ett.
refusal-group-ends-in-the-past = Gruppen skulle slutte { $ends }, men den dagen har vært. Velg en senere dag.
refusal-group-not-agreed = Et navn lagres bare hvis personen har sagt ja. Spør, og kryss av i ruten.
refusal-group-not-a-member = Personen er ikke med i gruppen. Last siden på nytt.
refusal-group-has-ended = Gruppen har avsluttet arbeidet. Opprett en ny.

refusal-hand-over-receipted-already = Mottaket er allerede notert. Noter svaret når det kommer.
refusal-hand-over-no-receipt = De har ikke bekreftet at de har tatt imot det. Noter mottaket først.
refusal-hand-over-due-in-the-past = { $answer-by } har vært. Velg en senere dag for svaret deres.

refusal-meeting-not-next = Møtet er «{ $from }» og kan ikke bli «{ $to }» i ett steg. Ta stegene imellom først.
refusal-meeting-already-held = Møtet er holdt. Planen blir stående som den var.
refusal-meeting-notes-unchecked = { $left ->
    [one] Ett notat er ikke gjennomgått. Gå gjennom det først.
   *[other] { $left } notater er ikke gjennomgått. Gå gjennom dem først.
}
refusal-meeting-notes-held = { $left ->
    [one] Ett notat inneholder personopplysninger. Sladd eller godkjenn det først.
   *[other] { $left } notater inneholder personopplysninger. Sladd eller godkjenn dem først.
}
refusal-meeting-not-answered = { $left ->
    [one] Én stemme fra møtet har ikke fått svar ennå. Svar på den først.
   *[other] { $left } stemmer fra møtet har ikke fått svar ennå. Svar på dem først.
}
refusal-meeting-due-in-the-past = { $due } har vært. Lov en senere dag.

refusal-milestone-in-the-future = { $date } har ikke vært ennå. Noter seieren når den har skjedd.

refusal-need-no-voice = Et behov hviler på minst én stemme. Velg én, eller merk det som en faglig observasjon.
refusal-need-not-a-member = Notatet hører ikke til behovet. Last siden på nytt.
refusal-need-voice-aside = Notatet er lagt til side. Hent det tilbake først.
refusal-need-last-voice = Det er behovets siste stemme. Slå behovet sammen med et annet, eller avslutt det med et svar.
refusal-need-merge-ring = Et behov kan ikke slås sammen med seg selv. Velg et annet.
refusal-need-is-merged = Behovet er slått sammen med et annet. Arbeid med det, eller ta dette ut igjen.
refusal-need-not-merged = Behovet står for seg selv. Det er ingenting å ta ut.
refusal-need-not-formulated = Skriv først med én eller to setninger hva som trengs.
refusal-need-no-answer = Et behov avsluttes ikke uten et svar til dem som snakket. Skriv svaret først.
refusal-need-no-receipt = Andre har ansvar for behovet. Overlever det og noter mottaket, eller si ærlig i svaret at det ikke går.
refusal-need-contested = De behovet gjelder, er ikke enige i svaret. Skriv et nytt svar først.
refusal-need-is-closed = Behovet er avsluttet. Åpne det igjen først.
refusal-need-not-closed = Behovet er åpent. Det trenger ikke å åpnes igjen.

refusal-organisation-name-taken = «{ $name }» finnes allerede her. Velg det i listen.

refusal-place-name-taken = «{ $name }» finnes allerede her. Velg stedet i listen.

refusal-practice-noted-already = Det er allerede notert her. Endre ordlyden eller la det være.

refusal-proposal-no-need = Et forslag gjelder minst ett behov. Velg ett.

refusal-reply-is-a-need = Dette er et behov. Legg det til behovet sitt og svar der.
refusal-reply-does-not-fit = Det svaret passer ikke til denne typen stemme. Velg et i listen.
refusal-reply-aside = Notatet er lagt til side. Hent det tilbake først.

refusal-round-too-few-needs = En prioritering trenger minst to behov å velge mellom. Legg til ett.
refusal-round-not-in-round = Behovet er ikke med i prioriteringen. Legg det til først.
refusal-round-is-closed = Prioriteringen er avsluttet, og rekkefølgen står fast. Åpne en ny i stedet.
refusal-round-nothing-counted = Ingen prikker er skrevet inn ennå. Skriv dem inn først.
refusal-round-too-many-dots = { $dots } prikker er flere enn { $people } personer med { $each } prikker hver kan gi. Tell en gang til.
refusal-round-over-ballot = { $dots } prikker er flere enn de { $each } som én person har. Ta bort noen.
refusal-round-no-dots = Hver har minst én prikk. Skriv 1 eller mer.
refusal-round-no-such-method = Metoden er ukjent. Velg en på lista.
refusal-round-too-many-choices = { $choices } valg får ikke plass på en seddel. Det er plass til { $most }. Ta bort noen.
refusal-round-no-budget = Metoden fordeler penger. Skriv hvor mye det er.
refusal-round-no-cost = «{ $title }» har ingen kostnad. Skriv hva det koster i hele kroner.
refusal-round-needs-have-no-cost = Metoden fordeler penger, og behov har ingen kostnad. Skriv ideer med hva de koster.
refusal-round-no-places = Metoden har flere plasser. Skriv hvor mange, høyst { $most }.
refusal-round-no-way = Ingen kan stemme. Kryss av for minst én måte som sedlene kommer inn på.
refusal-round-nothing-together = Ingen sedler ville bli telt. Kryss av for minst én av måtene som er i bruk.
refusal-round-no-until = Skriv siste dag for stemmer hjemmefra.
refusal-round-until-passed = { $until } har vært. Velg en senere dag.
refusal-round-way-closed = Denne prioriteringen tar ikke imot sedler på den måten. Se på siden hvordan man stemmer.
refusal-round-too-late = Hjemmefra kunne man stemme til og med { $until }. De sedlene som kom, telles.
refusal-round-other-marks = Seddelen er fylt ut for en annen metode. Bruk prioriteringens egen seddel.
refusal-round-too-many-marks = { $marks } merker er flere enn de { $most } som en seddel kan ha. Ta bort noen.
refusal-round-only-ballots = Her telles sedler og ikke summer. Skriv inn hver seddel for seg.
refusal-round-choices-stand = Det som står på sedlene, kan ikke endres. Start heller en ny prioritering.
refusal-round-not-printed = Ingen seddel har nummer { $paper }. Skrevet ut er { $printed }. Se etter på seddelen én gang til.
refusal-round-how-many = { $papers } går ikke på én gang. Skriv høyst { $most }.
refusal-round-no-such-slip = Ingen lapp har den koden. Se etter på lappen én gang til.
refusal-round-same-hand = Du skrev inn seddel { $paper } forrige gang. La en annen skrive den inn denne gangen.
refusal-round-is-settled = Seddel { $paper } er avgjort og telles slik den ble lest da.
refusal-round-nothing-to-settle = Seddel { $paper } er ikke lest på to måter, så det er ingenting å avgjøre.
refusal-round-unsettled = Sedler lest på to måter: { $papers }. Se etter på dem før du avslutter.
refusal-round-nothing-typed = Ingenting er skrevet. Skriv det som står på seddelen, eller en null om den er blank.
refusal-round-unreadable = «{ $typed }» er ikke til å lese. Skriv numrene som står på seddelen.
refusal-round-no-such-number = Ingenting på seddelen har nummer { $number }. Det høyeste er { $most }.
refusal-round-no-such-grade = Vurderingen { $value } er ukjent. Den høyeste er { $most }.
refusal-round-marked-twice = Nummer { $number } står to ganger. Skriv det én gang.
refusal-round-still-open = Prioriteringen er i gang. Avslutt den før resultatet telles.
refusal-round-is-published = Resultatet er publisert og står fast. Prøv heller en annen metode som et tankeforsøk.
refusal-live-meeting-closed = Møtet er avsluttet. Kvelden er over.
refusal-live-not-running = Kvelden er ikke i gang. Begynn den først.
refusal-live-held = Lappen kan ha personopplysninger og kan ikke vises. Se på den først.
refusal-live-not-of-the-evening = Lappen hører ikke til kvelden, eller er tatt tilbake. Last siden på nytt.
refusal-live-of-another-meeting = Det hører til et annet møte. Velg noe fra i kveld.
refusal-live-question-not-opened = Spørsmålet er ikke åpnet. Åpne det først.
refusal-live-still-choosing = Ikke alle er ferdige med å stemme. Steng opptellingen først, så ingen påvirkes av de andre.
refusal-live-not-speaking = Akkurat nå kan du ikke skrive fra telefonen. Rekk opp hånden i stedet.
refusal-question-choices = Et spørsmål med valg trenger 2 til { $most } svar. Legg til eller ta bort noen.
refusal-question-not-open = Spørsmålet er ikke åpent. Se på skjermen.
refusal-question-still-open = Ikke alle er ferdige med å svare. Steng spørsmålet først, så ingen påvirkes av de andre.
refusal-question-already-shown = Svarene er allerede vist. Still et nytt spørsmål i stedet.
refusal-question-no-such-answer = Det er ikke et svar på spørsmålet. Velg et av svarene på siden.
refusal-question-more-than-one-word = Svar med ett eneste ord. «{ $word }» er flere.
refusal-question-no-such-word = Ingen har sagt det ordet, eller så er det allerede fjernet.

refusal-series-no-place = En møteserie besøker minst ett sted. Velg ett.

refusal-trial-no-need = En utprøving gjelder minst ett behov. Velg ett.
refusal-trial-ends-before-it-starts = Utprøvingen skulle slutte { $to }, før den begynner { $from }. Endre en av dagene.
refusal-trial-not-planned = Utprøvingen er allerede «{ $state }». Den kan ikke startes.
refusal-trial-not-running = Utprøvingen er «{ $state }». Bare en utprøving som pågår, kan studeres.
refusal-trial-not-studied = Utprøvingen er «{ $state }». Skriv først hva som skjedde, og hva dere lærte.

refusal-voice-weeded = Ordene er kassert etter et vedtak. Det kan ikke gjøres noe mer med dem.
refusal-voice-held = Notatet inneholder personopplysninger. Sladd eller godkjenn det først.
refusal-voice-not-held = Ingen personopplysninger holdes tilbake i notatet. Ingenting trenger å sladdes eller godkjennes.
refusal-voice-still-personal = { $left ->
    [one] Den sladdede teksten inneholder fortsatt én personopplysning. Sladd den også.
   *[other] Den sladdede teksten inneholder fortsatt { $left } personopplysninger. Sladd dem også.
}
refusal-voice-not-aside = Notatet er ikke lagt til side. Det er ingenting å hente tilbake.
refusal-voice-aside = Notatet er lagt til side. Hent det tilbake først.
refusal-voice-taken-back = Den som sa det, har selv trukket ordene tilbake. De tas ikke fram igjen.
refusal-voice-outside-notes = Tegn { $start } til { $end } finnes ikke i notatene. Velg et stykke innenfor dem.
refusal-voice-not-from-notes = Dette skrev personen selv. Ordene endres ikke.
refusal-voice-cut-outside = Det kan ikke deles ved tegn { $at }. Velg et sted mellom to ord.
refusal-voice-no-support = Minst én person sa det. Skriv 1 eller mer.
refusal-voice-not-yet-received = Den dagen har ikke kommet ennå. Skriv dagen det kom inn.

refusal-wording-nothing-there = Her er det ingen tekst å skrive med andre ord. Skriv den først.
refusal-wording-no-language = «{ $language }» er ikke et språk. Velg et i listen.
refusal-wording-not-there = De ordene finnes ikke lenger. Last siden på nytt.
thing-action = tiltak
thing-answer = svar
thing-barrier = hinder
thing-change = endring
thing-decision = vedtak
thing-document = notater
thing-feedback = hva en leser har sagt om en side
thing-group = arbeidsgruppe
thing-hand-over = overlevering
thing-meeting = møte
thing-milestone = delseier
thing-need = behov
thing-organisation = organisasjon
thing-place = sted
thing-practice = det som allerede gjøres
thing-proposal = forslag
thing-question = raskt spørsmål
thing-round = prioritering
thing-series = møteserie
thing-trial = utprøving
thing-voice = stemme

field-answer = Svar
field-assigned-to = Hvem som gjør det
field-body = Utvalg eller styre
field-by-name = Navn
field-channel = Hvordan svaret gis
field-contact = Kontakt
field-decision = Vedtak
field-dnr = Saksnummer
field-done = Hva vi har gjort
field-easy = Lettlest
field-finding = Hva vi fant
field-for-whom = For hvem
field-from = Hvem som tilbyr
field-guess = Hva vi tror
field-happened = Hva som skjedde
field-how = Hvordan
field-influence = Hva dere kan påvirke
field-language = Språk
field-learning = Hva vi lærte
field-limit = Hva som ikke kan endres
field-measure = Hvordan vi ser det
field-name = Navn
field-next = Neste steg
field-not-done = Hva vi ikke gjør, og hvorfor
field-notes = Notater
field-others = Hva andre har ansvar for
field-ourselves = Hva vi selv kan gjøre
field-paragraph = Paragraf
field-planned = Hva vi planlegger
field-promise = Løfte
field-purpose = Formål
field-question = Spørsmål
field-reasons = Begrunnelse
field-said = Hva dere sa
field-setting = Sammenheng
field-statement = Behovet med egne ord
field-stop-rule = Når vi stopper
field-task = Oppdrag
field-text = Tekst
field-thanks = Takk
field-title = Tittel
field-what = Hva
field-who = Hvem
field-why = Hvorfor
field-words = Ord
field-ballots = Stemmesedler
field-closed = Lukket
field-confirmed = Bekreftet
field-date = Dag
field-dots = Prikker
field-due = Svar senest
field-heads = Antall frammøtte
field-held = Personopplysninger
field-hours = Tid
field-kind = Hva det er
field-mandate = Hvem som skal gjøre noe
field-merged-into = Hører sammen med
field-owner = Ansvarlig
field-people = Antall som satte prikker
field-place = Sted
field-questions = Spørsmål
field-state = Status
field-support = Hvor mange som sto bak
field-taken = Vedtatt
field-translation = Oversettelse
field-venue = Lokale
field-withdrawn-by = Trukket tilbake av
field-scale-low = 1 betyr
field-scale-high = 5 betyr
field-choice = Svar
field-word = Ord
refusal-place-beyond-belief = Et sted med { $population } innbyggere, { $km } km fra helsehjelp, finnes ikke her. Se på tallene igjen.
refusal-drafting-already-allowed = Utkast er allerede slått på i denne prosessen.
refusal-drafting-not-allowed = Utkast er ikke slått på i denne prosessen. Slå dem på først.
refusal-drafting-nothing-to-read = Ingenting i dette behovet er sagt på et møte i en prosess der utkast er slått på.
