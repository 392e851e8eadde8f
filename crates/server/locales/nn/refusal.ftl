refusal-feedback-nothing-said = Skriv med nokre få ord kva som var vanskeleg. Elles kan ingen rette det.
refusal-feedback-said = Her står det alt noko. Skriv det du vil seie på sida om tilgjenge.
refusal-feedback-settled = Det er alt ordna. Last sida på nytt.
refusal-general-empty = «{ $field }» er tomt. Skriv nokre ord.
refusal-general-too-long = «{ $field }» har { $length } teikn og kan ha { $limit }. Gjer teksten kortare.
refusal-general-unknown = Det finst ikkje her: { $what } { $id }. Adressa kan vere feil.
refusal-general-exists = Det finst allereie: { $what }. Opne det som finst, i staden.
refusal-general-no-such-thing = Det finst ikkje her: { $thing }. Last sida på nytt.

refusal-action-from-nothing = Eit tiltak følgjer av eit vedtak eller eit behov. Vel eitt.
refusal-action-done-already = Det er allereie gjort. Ingenting meir treng noterast.

refusal-answer-says-nothing = Skriv minst éin av delane: kva vi gjorde, kva vi planlegg, kva vi ikkje gjer og kvifor, kva andre har ansvar for.
refusal-answer-need-is-merged = Behovet er slege saman med eit anna. Svar på det i staden.
refusal-answer-cannot-report = Svaret kan ikkje fortelje om det. Vel ei utprøving, eit vedtak, eit tiltak, ei endring eller ei overlevering som høyrer til behovet.

refusal-barrier-nobody-acts = Skriv kva vi sjølve kan gjere, eller kva andre må fjerne, minst éin av delane.

refusal-change-from-nothing = Ei endring kjem av eit tiltak eller ei utprøving. Vel eitt av dei.

refusal-claim-does-not-fit = Slik kan dei ikkje knytast saman: { $from } og { $to }. Vel eit anna steg.
refusal-claim-drawn-already = Det er allereie notert. Ingenting meir treng gjerast.
refusal-claim-not-there = Steget er allereie trekt tilbake, eller det har aldri vore der. Last sida på nytt.
refusal-claim-itself = Eit behov kan ikkje peike på seg sjølv. Vel eit anna.

refusal-decision-about-nothing = Eit vedtak handlar om minst eitt behov eller éi utprøving. Vel eitt.
refusal-decision-taken-already = Vedtaket blei gjort { $date }. Førebu eit nytt for å endre det.
refusal-decision-not-taken = Vedtaket er ikkje gjort enno. Noter først dag, paragraf og saksnummer.
refusal-decision-item-elsewhere = Vedtaket gjeld ikkje det behovet, eller eit behov har fått to svar. Vel kvart behov éin gong.
refusal-decision-not-a-yes = Berre eit ja trer i kraft.
refusal-decision-in-the-future = { $date } har ikkje vore enno. Skriv dagen då vedtaket blei gjort.

refusal-document-received-already = Notata er allereie tekne imot som «{ $name }». Opne dei i staden.
refusal-document-person-plan = «{ $name }» er planen til ein enkeltperson og ikkje notat frå eit møte. Planen høyrer til personen og blir ikkje teken imot her.
refusal-document-meeting-closed = Møtet er avslutta. Planlegg eit nytt, eller vel eit anna.
refusal-document-no-such-doubt = Det finst ikkje noko ope spørsmål { $doubt }. Last sida på nytt.

refusal-group-no-need = Ei arbeidsgruppe tek seg av minst eitt behov. Vel eitt.
refusal-group-ends-in-the-past = Gruppa skulle slutte { $ends }, men den dagen har vore. Vel ein seinare dag.
refusal-group-not-agreed = Eit namn blir lagra berre viss personen har sagt ja. Spør, og kryss av i ruta.
refusal-group-not-a-member = Personen er ikkje med i gruppa. Last sida på nytt.
refusal-group-has-ended = Gruppa har avslutta arbeidet. Opprett ei ny.

refusal-hand-over-receipted-already = Mottaket er allereie notert. Noter svaret når det kjem.
refusal-hand-over-no-receipt = Dei har ikkje stadfesta at dei har teke imot det. Noter mottaket først.
refusal-hand-over-due-in-the-past = { $answer-by } har vore. Vel ein seinare dag for svaret deira.

refusal-meeting-not-next = Møtet er «{ $from }» og kan ikkje bli «{ $to }» i eitt steg. Ta stega imellom først.
refusal-meeting-already-held = Møtet er halde. Planen blir ståande som den var.
refusal-meeting-notes-unchecked = { $left ->
    [one] Eitt notat er ikkje gått gjennom. Gå gjennom det først.
   *[other] { $left } notat er ikkje gått gjennom. Gå gjennom dei først.
}
refusal-meeting-notes-held = { $left ->
    [one] Eitt notat inneheld personopplysningar. Sladd eller godkjenn det først.
   *[other] { $left } notat inneheld personopplysningar. Sladd eller godkjenn dei først.
}
refusal-meeting-not-answered = { $left ->
    [one] Éi røyst frå møtet har ikkje fått svar enno. Svar på den først.
   *[other] { $left } røyster frå møtet har ikkje fått svar enno. Svar på dei først.
}
refusal-meeting-due-in-the-past = { $due } har vore. Lov ein seinare dag.

refusal-milestone-in-the-future = { $date } har ikkje vore enno. Noter sigeren når den har skjedd.

refusal-need-no-voice = Eit behov kviler på minst éi røyst. Vel éin, eller merk det som ein fagleg observasjon.
refusal-need-not-a-member = Notatet høyrer ikkje til behovet. Last sida på nytt.
refusal-need-voice-aside = Notatet er lagt til side. Hent det tilbake først.
refusal-need-last-voice = Det er den siste røysta i behovet. Slå behovet saman med eit anna, eller avslutt det med eit svar.
refusal-need-merge-ring = Eit behov kan ikkje slåast saman med seg sjølv. Vel eit anna.
refusal-need-is-merged = Behovet er slege saman med eit anna. Arbeid med det, eller ta dette ut igjen.
refusal-need-not-merged = Behovet står for seg sjølv. Det er ingenting å ta ut.
refusal-need-not-formulated = Skriv først med éin eller to setningar kva som trengst.
refusal-need-no-answer = Eit behov blir ikkje avslutta utan eit svar til dei som snakka. Skriv svaret først.
refusal-need-no-receipt = Andre har ansvar for behovet. Overlever det og noter mottaket, eller sei ærleg i svaret at det ikkje går.
refusal-need-contested = Dei behovet gjeld, er ikkje samde i svaret. Skriv eit nytt svar først.
refusal-need-is-closed = Behovet er avslutta. Opne det igjen først.
refusal-need-not-closed = Behovet er ope. Det treng ikkje å opnast igjen.

refusal-organisation-name-taken = «{ $name }» finst allereie her. Vel det i lista.

refusal-place-name-taken = «{ $name }» finst allereie her. Vel staden i lista.

refusal-practice-noted-already = Det er allereie notert her. Endre ordlyden eller la det vere.

refusal-proposal-no-need = Eit forslag gjeld minst eitt behov. Vel eitt.

refusal-reply-is-a-need = Dette er eit behov. Legg det til behovet sitt og svar der.
refusal-reply-does-not-fit = Det svaret passar ikkje til denne typen røyst. Vel eit i lista.
refusal-reply-aside = Notatet er lagt til side. Hent det tilbake først.

refusal-round-too-few-needs = Ei prioritering treng minst to behov å velje mellom. Legg til eitt.
refusal-round-not-in-round = Behovet er ikkje med i prioriteringa. Legg det til først.
refusal-round-is-closed = Prioriteringa er avslutta, og rekkjefølgja står fast. Opne ei ny i staden.
refusal-round-nothing-counted = Ingen prikkar er skrivne inn enno. Skriv dei inn først.
refusal-round-too-many-dots = { $dots } prikkar er fleire enn { $people } personar med { $each } prikkar kvar kan gi. Tel ein gong til.
refusal-round-over-ballot = { $dots } prikkar er fleire enn dei { $each } som éin person har. Ta bort nokre.
refusal-round-no-dots = Kvar har minst éin prikk. Skriv 1 eller meir.
refusal-round-no-such-method = Metoden er ukjend. Vel ein på lista.
refusal-round-too-many-choices = { $choices } val får ikkje plass på ein setel. Det er plass til { $most }. Ta bort nokre.
refusal-round-no-budget = Metoden fordeler pengar. Skriv kor mykje det er.
refusal-round-no-cost = «{ $title }» har ingen kostnad. Skriv kva det kostar i heile kroner.
refusal-round-needs-have-no-cost = Metoden fordeler pengar, og behov har ingen kostnad. Skriv idear med kva dei kostar.
refusal-round-no-places = Metoden har fleire plassar. Skriv kor mange, høgst { $most }.
refusal-round-no-way = Ingen kan røyste. Kryss av for minst éin måte som setlane kjem inn på.
refusal-round-nothing-together = Ingen setlar ville bli talde. Kryss av for minst éin av måtane som er opne.
refusal-round-no-until = Skriv siste dag for røyster heimanfrå.
refusal-round-until-passed = { $until } har vore. Vel ein seinare dag.
refusal-round-way-closed = Denne prioriteringa tek ikkje imot setlar på den måten. Sjå på sida korleis ein røystar.
refusal-round-too-late = Heimanfrå kunne ein røyste til og med { $until }. Dei setlane som kom, tel.
refusal-round-other-marks = Setelen er fylt ut for ein annan metode. Bruk setelen til denne prioriteringa.
refusal-round-too-many-marks = { $marks } merke er fleire enn dei { $most } som ein setel kan ha. Ta bort nokre.
refusal-round-only-ballots = Her tel setlar og ikkje summar. Skriv inn kvar setel for seg.
refusal-round-choices-stand = Det som står på setlane, kan ikkje endrast. Start heller ei ny prioritering.
refusal-round-not-printed = Ingen setel har nummer { $paper }. Skrivne ut er { $printed }. Sjå etter på setelen éin gong til.
refusal-round-how-many = { $papers } går ikkje på éin gong. Skriv høgst { $most }.
refusal-round-no-such-slip = Ingen lapp har den koden. Sjå etter på lappen éin gong til.
refusal-round-same-hand = Du skreiv inn setel { $paper } førre gongen. La ein annan skrive han inn denne gongen.
refusal-round-is-settled = Setel { $paper } er avgjord og tel slik han blei lesen då.
refusal-round-nothing-to-settle = Setel { $paper } er ikkje lesen på to måtar, så det er ingenting å avgjere.
refusal-round-unsettled = Setlar lesne på to måtar: { $papers }. Sjå etter på dei før du avsluttar.
refusal-round-nothing-typed = Ingenting er skrive. Skriv det som står på setelen, eller ein null om han er blank.
refusal-round-unreadable = «{ $typed }» er ikkje til å lese. Skriv nummera som står på setelen.
refusal-round-no-such-number = Ingenting på setelen har nummer { $number }. Det høgste er { $most }.
refusal-round-no-such-grade = Vurderinga { $value } er ukjend. Den høgste er { $most }.
refusal-round-marked-twice = Nummer { $number } står to gonger. Skriv det éin gong.
refusal-round-still-open = Prioriteringa er open. Avslutt ho før resultatet blir talt.
refusal-round-is-published = Resultatet er publisert og står fast. Prøv heller ein annan metode som eit tankeforsøk.
refusal-live-meeting-closed = Møtet er avslutta. Kvelden er over.
refusal-live-not-running = Kvelden er ikkje i gang. Byrj han først.
refusal-live-held = Lappen kan ha personopplysningar og kan ikkje visast. Sjå på han først.
refusal-live-not-of-the-evening = Lappen høyrer ikkje til kvelden, eller er teken tilbake. Last sida på nytt.
refusal-live-of-another-meeting = Det høyrer til eit anna møte. Vel noko frå i kveld.
refusal-live-question-not-opened = Spørsmålet er ikkje opna. Opne det først.
refusal-live-still-choosing = Ikkje alle er ferdige med å røyste. Steng oppteljinga først, så ingen blir påverka av dei andre.
refusal-live-not-speaking = Akkurat no kan du ikkje skrive frå telefonen. Rekk opp handa i staden.
refusal-question-choices = Eit spørsmål med val treng 2 til { $most } svar. Legg til eller ta bort nokre.
refusal-question-not-open = Spørsmålet er ikkje ope. Sjå på skjermen.
refusal-question-still-open = Ikkje alle er ferdige med å svare. Steng spørsmålet først, så ingen blir påverka av dei andre.
refusal-question-already-shown = Svara er alt viste. Still eit nytt spørsmål i staden.
refusal-question-no-such-answer = Det er ikkje eit svar på spørsmålet. Vel eitt av svara på sida.
refusal-question-more-than-one-word = Svar med eitt einaste ord. «{ $word }» er fleire.
refusal-question-no-such-word = Ingen har sagt det ordet, eller så er det alt fjerna.

refusal-series-no-place = Ein møteserie besøkjer minst éin stad. Vel éin.

refusal-trial-no-need = Ei utprøving gjeld minst eitt behov. Vel eitt.
refusal-trial-ends-before-it-starts = Utprøvinga skulle slutte { $to }, før den byrjar { $from }. Endre ein av dagane.
refusal-trial-not-planned = Utprøvinga er allereie «{ $state }». Den kan ikkje startast.
refusal-trial-not-running = Utprøvinga er «{ $state }». Berre ei utprøving som pågår, kan studerast.
refusal-trial-not-studied = Utprøvinga er «{ $state }». Skriv først kva som skjedde, og kva de lærte.

refusal-voice-weeded = Orda er kasserte etter eit vedtak. Det kan ikkje gjerast noko meir med dei.
refusal-voice-held = Notatet inneheld personopplysningar. Sladd eller godkjenn det først.
refusal-voice-not-held = Ingen personopplysningar blir haldne tilbake i notatet. Ingenting treng å sladdast eller godkjennast.
refusal-voice-still-personal = { $left ->
    [one] Den sladda teksten inneheld framleis éi personopplysning. Sladd den også.
   *[other] Den sladda teksten inneheld framleis { $left } personopplysningar. Sladd dei også.
}
refusal-voice-not-aside = Notatet er ikkje lagt til side. Det er ingenting å hente tilbake.
refusal-voice-aside = Notatet er lagt til side. Hent det tilbake først.
refusal-voice-taken-back = Den som sa det, har sjølv trekt orda tilbake. Dei blir ikkje tekne fram igjen.
refusal-voice-outside-notes = Teikn { $start } til { $end } finst ikkje i notata. Vel eit stykke innanfor dei.
refusal-voice-not-from-notes = Dette skreiv personen sjølv. Orda blir ikkje endra.
refusal-voice-cut-outside = Det kan ikkje delast ved teikn { $at }. Vel ein stad mellom to ord.
refusal-voice-no-support = Minst éin person sa det. Skriv 1 eller meir.
refusal-voice-not-yet-received = Den dagen har ikkje kome enno. Skriv dagen det kom inn.

refusal-wording-nothing-there = Her er det ingen tekst å skrive med andre ord. Skriv den først.
refusal-wording-no-language = «{ $language }» er ikkje eit språk. Vel eit i lista.
refusal-wording-not-there = Dei orda finst ikkje lenger. Last sida på nytt.
thing-action = tiltak
thing-answer = svar
thing-barrier = hinder
thing-change = endring
thing-decision = vedtak
thing-document = notat
thing-feedback = kva ein lesar har sagt om ei side
thing-group = arbeidsgruppe
thing-hand-over = overlevering
thing-meeting = møte
thing-milestone = delsiger
thing-need = behov
thing-organisation = organisasjon
thing-place = stad
thing-practice = det som alt blir gjort
thing-proposal = forslag
thing-question = raskt spørsmål
thing-round = prioritering
thing-series = møteserie
thing-trial = utprøving
thing-voice = røyst

field-answer = Svar
field-assigned-to = Kven som gjer det
field-body = Utval eller styre
field-by-name = Namn
field-channel = Korleis svaret blir gitt
field-contact = Kontakt
field-decision = Vedtak
field-dnr = Saksnummer
field-done = Kva vi har gjort
field-easy = Lettlesen
field-finding = Kva vi fann
field-for-whom = For kven
field-from = Kven som tilbyr
field-guess = Kva vi trur
field-happened = Kva som skjedde
field-how = Korleis
field-influence = Kva de kan påverke
field-language = Språk
field-learning = Kva vi lærte
field-limit = Kva som ikkje kan endrast
field-measure = Korleis vi ser det
field-name = Namn
field-next = Neste steg
field-not-done = Kva vi ikkje gjer, og kvifor
field-notes = Notat
field-others = Kva andre har ansvar for
field-ourselves = Kva vi sjølve kan gjere
field-paragraph = Paragraf
field-planned = Kva vi planlegg
field-promise = Løfte
field-purpose = Føremål
field-question = Spørsmål
field-reasons = Grunngiving
field-said = Kva de sa
field-setting = Samanheng
field-statement = Behovet med eigne ord
field-stop-rule = Når vi stoppar
field-task = Oppdrag
field-text = Tekst
field-thanks = Takk
field-title = Tittel
field-what = Kva
field-who = Kven
field-why = Kvifor
field-words = Ord
field-ballots = Røystesetlar
field-closed = Lukka
field-confirmed = Stadfesta
field-date = Dag
field-dots = Prikkar
field-due = Svar seinast
field-heads = Tal frammøtte
field-held = Personopplysningar
field-hours = Tid
field-kind = Kva det er
field-mandate = Kven som skal gjere noko
field-merged-into = Høyrer saman med
field-owner = Ansvarleg
field-people = Tal som sette prikkar
field-place = Stad
field-questions = Spørsmål
field-state = Status
field-support = Kor mange som stod bak
field-taken = Vedteke
field-translation = Omsetjing
field-venue = Lokale
field-withdrawn-by = Trekt tilbake av
field-scale-low = 1 tyder
field-scale-high = 5 tyder
field-choice = Svar
field-word = Ord
refusal-place-beyond-belief = Ein stad med { $population } innbyggjarar, { $km } km frå helsehjelp, finst ikkje her. Sjå på tala igjen.
refusal-drafting-already-allowed = Utkast er alt slått på i denne prosessen.
refusal-drafting-not-allowed = Utkast er ikkje slått på i denne prosessen. Slå dei på først.
refusal-drafting-nothing-to-read = Ingenting i dette behovet er sagt på eit møte i ein prosess der utkast er slått på.
