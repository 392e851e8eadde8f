refusal-feedback-nothing-said = Skriv med några ord vad som var svårt. Annars kan ingen rätta det.
refusal-feedback-said = Här står redan något. Lämna det du vill säga på sidan om tillgänglighet.
refusal-feedback-settled = Det är redan ordnat. Ladda om sidan.
refusal-general-empty = ”{ $field }” är tomt. Skriv några ord.
refusal-general-too-long = ”{ $field }” har { $length } tecken och får ha { $limit }. Korta texten.
refusal-general-unknown = Det finns inte här: { $what } { $id }. Adressen kan vara fel.
refusal-general-exists = Det finns redan: { $what }. Öppna det som finns i stället.
refusal-general-no-such-thing = Det finns inte här: { $thing }. Ladda om sidan.

refusal-action-from-nothing = En åtgärd följer av ett beslut eller ett behov. Välj ett.
refusal-action-done-already = Det är redan gjort. Ingenting mer behöver antecknas.

refusal-answer-says-nothing = Skriv åtminstone något av detta: vad vi gjorde, vad vi planerar, vad vi inte gör och varför, vad andra ansvarar för.
refusal-answer-need-is-merged = Behovet har förts ihop med ett annat. Svara på det i stället.
refusal-answer-cannot-report = Svaret kan inte berätta om det. Välj ett test, ett beslut, en åtgärd, en ändring eller ett överlämnande som hör till behovet.

refusal-barrier-nobody-acts = Skriv vad vi själva kan göra eller vad andra måste undanröja, åtminstone det ena.

refusal-change-from-nothing = En ändring kommer av en åtgärd eller ett test. Välj ett av dem.

refusal-claim-does-not-fit = Så kan de inte knytas ihop: { $from } och { $to }. Välj ett annat steg.
refusal-claim-drawn-already = Det är redan antecknat. Ingenting mer behöver göras.
refusal-claim-not-there = Steget har redan tagits tillbaka, eller så har det aldrig funnits. Ladda om sidan.
refusal-claim-itself = Ett behov kan inte peka på sig självt. Välj ett annat.

refusal-decision-about-nothing = Ett beslut handlar om minst ett behov eller ett test. Välj ett.
refusal-decision-taken-already = Beslutet fattades { $date }. Bered ett nytt för att ändra det.
refusal-decision-not-taken = Beslutet är inte fattat än. Anteckna dag, paragraf och diarienummer först.
refusal-decision-item-elsewhere = Beslutet gäller inte det behovet, eller också har ett behov fått två svar. Välj varje behov en gång.
refusal-decision-not-a-yes = Bara ett ja träder i kraft.
refusal-decision-in-the-future = { $date } har inte varit än. Skriv dagen då beslutet fattades.

refusal-document-received-already = Anteckningarna har redan tagits emot som ”{ $name }”. Öppna dem i stället.
refusal-document-person-plan = ”{ $name }” är en enskild persons plan och inte anteckningar från ett möte. Den tillhör personen och tas inte emot här.
refusal-document-meeting-closed = Mötet är avslutat. Planera ett nytt eller välj ett annat.
refusal-document-no-such-doubt = Det finns ingen öppen fråga { $doubt }. Ladda om sidan.

refusal-group-no-need = En arbetsgrupp tar sig an minst ett behov. Välj ett.
refusal-group-ends-in-the-past = Gruppen skulle sluta { $ends }, men den dagen har varit. Välj en senare dag.
refusal-group-not-agreed = Ett namn sparas bara om personen har sagt ja. Fråga, och kryssa i rutan.
refusal-group-not-a-member = Personen är inte med i gruppen. Ladda om sidan.
refusal-group-has-ended = Gruppen har avslutat sitt arbete. Bilda en ny.

refusal-hand-over-receipted-already = Mottagandet är redan antecknat. Anteckna svaret när det kommer.
refusal-hand-over-no-receipt = De har inte bekräftat att de har tagit emot det. Anteckna mottagandet först.
refusal-hand-over-due-in-the-past = { $answer-by } har varit. Välj en senare dag för deras svar.

refusal-meeting-not-next = Mötet är ”{ $from }” och kan inte bli ”{ $to }” i ett steg. Ta stegen däremellan först.
refusal-meeting-already-held = Mötet har hållits. Planen står kvar som den var.
refusal-meeting-notes-unchecked = { $left ->
    [one] En anteckning är inte genomgången. Gå igenom den först.
   *[other] { $left } anteckningar är inte genomgångna. Gå igenom dem först.
}
refusal-meeting-notes-held = { $left ->
    [one] En anteckning innehåller personuppgifter. Maska eller godkänn den först.
   *[other] { $left } anteckningar innehåller personuppgifter. Maska eller godkänn dem först.
}
refusal-meeting-not-answered = { $left ->
    [one] En röst från mötet har inte fått svar än. Svara på den först.
   *[other] { $left } röster från mötet har inte fått svar än. Svara på dem först.
}
refusal-meeting-due-in-the-past = { $due } har varit. Lova en senare dag.

refusal-milestone-in-the-future = { $date } har inte varit än. Anteckna segern när den har hänt.

refusal-need-no-voice = Ett behov vilar på minst en röst. Välj en, eller märk det som en iakttagelse av personal.
refusal-need-not-a-member = Anteckningen hör inte till behovet. Ladda om sidan.
refusal-need-voice-aside = Anteckningen är lagd åt sidan. Ta tillbaka den först.
refusal-need-last-voice = Det är behovets sista röst. För ihop behovet med ett annat, eller avsluta det med ett svar.
refusal-need-merge-ring = Ett behov kan inte föras ihop med sig självt. Välj ett annat.
refusal-need-is-merged = Behovet har förts ihop med ett annat. Arbeta med det, eller ta ut det här igen.
refusal-need-not-merged = Behovet står för sig självt. Det finns inget att ta ut.
refusal-need-not-formulated = Skriv först med en eller två meningar vad som behövs.
refusal-need-no-answer = Ett behov avslutas inte utan ett svar till dem som talade. Skriv svaret först.
refusal-need-no-receipt = Andra ansvarar för behovet. Lämna över det och anteckna mottagandet, eller säg ärligt i svaret att det inte går.
refusal-need-contested = De som behovet gäller håller inte med om svaret. Skriv ett nytt svar först.
refusal-need-is-closed = Behovet är avslutat. Öppna det igen först.
refusal-need-not-closed = Behovet är öppet. Det behöver inte öppnas igen.

refusal-organisation-name-taken = ”{ $name }” finns redan här. Välj det i listan.

refusal-place-name-taken = ”{ $name }” finns redan här. Välj platsen i listan.

refusal-practice-noted-already = Det är redan antecknat här. Ändra ordalydelsen eller låt det vara.

refusal-proposal-no-need = Ett förslag gäller minst ett behov. Välj ett.

refusal-reply-is-a-need = Det här är ett behov. Lägg det till sitt behov och svara där.
refusal-reply-does-not-fit = Det svaret passar inte den här sortens röst. Välj ett i listan.
refusal-reply-aside = Anteckningen är lagd åt sidan. Ta tillbaka den först.

refusal-round-too-few-needs = En prioritering behöver minst två behov att välja mellan. Lägg till ett.
refusal-round-not-in-round = Behovet är inte med i prioriteringen. Lägg till det först.
refusal-round-is-closed = Prioriteringen är avslutad och ordningen står fast. Öppna en ny i stället.
refusal-round-nothing-counted = Inga prickar är inskrivna än. Skriv in dem först.
refusal-round-too-many-dots = { $dots } prickar är fler än { $people } personer med { $each } prickar var kan ge. Räkna en gång till.
refusal-round-over-ballot = { $dots } prickar är fler än de { $each } som en person har. Ta bort några.
refusal-round-no-dots = Var och en har minst en prick. Skriv 1 eller mer.
refusal-round-no-such-method = Metoden finns inte. Välj en i listan.
refusal-round-too-many-choices = { $choices } val får inte plats på en sedel. Det finns plats för { $most }. Ta bort några.
refusal-round-no-budget = Metoden fördelar pengar. Skriv hur mycket det finns.
refusal-round-no-cost = ”{ $title }” har ingen kostnad. Skriv vad det kostar i hela kronor.
refusal-round-needs-have-no-cost = Metoden fördelar pengar, och behov har ingen kostnad. Skriv idéer med vad de kostar.
refusal-round-no-places = Metoden har flera platser. Skriv hur många, högst { $most }.
refusal-round-no-way = Ingen kan rösta. Kryssa för minst ett sätt som sedlar kommer in.
refusal-round-nothing-together = Inga sedlar skulle räknas. Kryssa för minst ett av sätten som är öppna.
refusal-round-no-until = Skriv sista dagen för röster hemifrån.
refusal-round-until-passed = { $until } har varit. Välj en senare dag.
refusal-round-way-closed = Den här prioriteringen tar inte emot sedlar på det sättet. Se på dess sida hur man röstar.
refusal-round-too-late = Hemifrån kunde man rösta till och med { $until }. De sedlar som kom räknas.
refusal-round-other-marks = Sedeln är ifylld för en annan metod. Öppna prioriteringens egen sedel.
refusal-round-too-many-marks = { $marks } märken är fler än de { $most } som en sedel får ha. Ta bort några.
refusal-round-only-ballots = Här räknas sedlar och inte summor. Skriv in varje sedel för sig.
refusal-round-choices-stand = Det som står på sedlarna kan inte ändras. Börja en ny prioritering i stället.
refusal-round-not-printed = Ingen sedel har nummer { $paper }. Utskrivna är { $printed }. Se efter på sedeln en gång till.
refusal-round-how-many = { $papers } går inte att göra på en gång. Skriv högst { $most }.
refusal-round-no-such-slip = Ingen lapp har den koden. Se efter på lappen en gång till.
refusal-round-same-hand = Du skrev in sedel { $paper } förra gången. Låt någon annan skriva in den nu.
refusal-round-is-settled = Sedel { $paper } är avgjord och räknas som den lästes då.
refusal-round-nothing-to-settle = Sedel { $paper } är inte läst på två sätt, så det finns inget att avgöra.
refusal-round-unsettled = Sedlar lästa på två sätt: { $papers }. Se efter på dem innan du avslutar.
refusal-round-nothing-typed = Inget är skrivet. Skriv det som står på sedeln, eller en nolla om den är blank.
refusal-round-unreadable = ”{ $typed }” går inte att läsa. Skriv numren som står på sedeln.
refusal-round-no-such-number = Inget på sedeln har nummer { $number }. Det högsta är { $most }.
refusal-round-no-such-grade = Omdömet { $value } finns inte. Det högsta är { $most }.
refusal-round-marked-twice = Nummer { $number } står två gånger. Skriv det en gång.
refusal-round-still-open = Prioriteringen är öppen. Avsluta den innan resultatet räknas.
refusal-round-is-published = Resultatet är publicerat och står fast. Prova en annan metod som ett tänk om i stället.
refusal-live-meeting-closed = Mötet är avslutat. Kvällen är över.
refusal-live-not-running = Kvällen pågår inte. Börja den först.
refusal-live-held = Lappen kan ha personuppgifter och kan inte visas. Se på den först.
refusal-live-not-of-the-evening = Lappen hör inte till kvällen, eller är tillbakatagen. Ladda om sidan.
refusal-live-of-another-meeting = Det hör till ett annat möte. Välj något från i kväll.
refusal-live-question-not-opened = Frågan är inte öppnad. Öppna den först.
refusal-live-still-choosing = Alla har inte röstat klart. Stäng räkningen först, så att ingen påverkas av de andra.
refusal-live-not-speaking = Just nu går det inte att skriva från telefonen. Räck upp handen i stället.
refusal-question-choices = En fråga med val behöver 2 till { $most } svar. Lägg till eller ta bort några.
refusal-question-not-open = Frågan är inte öppen. Titta på skärmen.
refusal-question-still-open = Alla har inte svarat klart. Stäng frågan först, så att ingen påverkas av de andra.
refusal-question-already-shown = Svaren är redan visade. Ställ en ny fråga i stället.
refusal-question-no-such-answer = Det är inget svar på frågan. Välj ett av svaren på sidan.
refusal-question-more-than-one-word = Svara med ett enda ord. ”{ $word }” är flera.
refusal-question-no-such-word = Ingen har sagt det ordet, eller så är det redan borttaget.

refusal-series-no-place = En mötesserie besöker minst en plats. Välj en.

refusal-trial-no-need = Ett test gäller minst ett behov. Välj ett.
refusal-trial-ends-before-it-starts = Testet skulle sluta { $to }, innan den börjar { $from }. Ändra en av dagarna.
refusal-trial-not-planned = Testet är redan ”{ $state }”. Den kan inte startas.
refusal-trial-not-running = Testet är ”{ $state }”. Bara ett test som pågår kan studeras.
refusal-trial-not-studied = Testet är ”{ $state }”. Skriv först vad som hände och vad ni lärde er.

refusal-voice-weeded = Orden har gallrats enligt beslut. Det går inte att göra något mer med dem.
refusal-voice-held = Anteckningen innehåller personuppgifter. Maska eller godkänn den först.
refusal-voice-not-held = Inga personuppgifter hålls kvar i anteckningen. Ingenting behöver maskas eller godkännas.
refusal-voice-still-personal = { $left ->
    [one] Den maskade texten innehåller fortfarande en personuppgift. Maska den också.
   *[other] Den maskade texten innehåller fortfarande { $left } personuppgifter. Maska dem också.
}
refusal-voice-not-aside = Anteckningen är inte lagd åt sidan. Det finns inget att ta tillbaka.
refusal-voice-aside = Anteckningen är lagd åt sidan. Ta tillbaka den först.
refusal-voice-taken-back = Den som sa det har själv tagit tillbaka sina ord. De tas inte fram igen.
refusal-voice-outside-notes = Tecken { $start } till { $end } finns inte i anteckningarna. Välj ett stycke inom dem.
refusal-voice-not-from-notes = Det här skrev personen själv. Orden ändras inte.
refusal-voice-cut-outside = Det går inte att dela vid tecken { $at }. Välj en plats mellan två ord.
refusal-voice-no-support = Minst en person sa det. Skriv 1 eller mer.
refusal-voice-not-yet-received = Den dagen har inte kommit än. Skriv dagen då det kom in.

refusal-wording-nothing-there = Här finns ingen text att skriva med andra ord. Skriv den först.
refusal-wording-no-language = ”{ $language }” är inget språk. Välj ett i listan.
refusal-wording-not-there = De orden finns inte längre. Ladda om sidan.
thing-action = åtgärd
thing-answer = svar
thing-barrier = hinder
thing-change = ändring
thing-decision = beslut
thing-document = anteckningar
thing-feedback = vad en läsare sagt om en sida
thing-group = arbetsgrupp
thing-hand-over = överlämnande
thing-meeting = möte
thing-milestone = delseger
thing-need = behov
thing-organisation = organisation
thing-place = plats
thing-practice = det som redan görs
thing-proposal = förslag
thing-question = snabb fråga
thing-round = prioritering
thing-series = mötesserie
thing-trial = test
thing-voice = röst

field-answer = Svar
field-assigned-to = Vem som gör det
field-body = Nämnd eller styrelse
field-by-name = Namn
field-channel = Hur svaret lämnas
field-contact = Kontakt
field-decision = Beslut
field-dnr = Diarienummer
field-done = Vad vi har gjort
field-easy = Lättläst
field-finding = Vad vi fann
field-for-whom = För vem
field-from = Vem som erbjuder
field-guess = Vad vi tror
field-happened = Vad som hände
field-how = Hur
field-influence = Vad ni kan påverka
field-language = Språk
field-learning = Vad vi lärde oss
field-limit = Vad som inte kan ändras
field-measure = Hur vi ser det
field-name = Namn
field-next = Nästa steg
field-not-done = Vad vi inte gör, och varför
field-notes = Anteckningar
field-others = Vad andra ansvarar för
field-ourselves = Vad vi själva kan göra
field-paragraph = Paragraf
field-planned = Vad vi planerar
field-promise = Löfte
field-purpose = Syfte
field-question = Fråga
field-reasons = Skäl
field-said = Vad ni sa
field-setting = Sammanhang
field-statement = Behovet med egna ord
field-stop-rule = När vi slutar
field-task = Uppdrag
field-text = Text
field-thanks = Tack
field-title = Rubrik
field-what = Vad
field-who = Vem
field-why = Varför
field-words = Ord
field-ballots = Röstsedlar
field-closed = Stängd
field-confirmed = Bekräftat
field-date = Dag
field-dots = Prickar
field-due = Svar senast
field-heads = Antal som kom
field-held = Personuppgifter
field-hours = Tid
field-kind = Vad det är
field-mandate = Vems det är att göra något
field-merged-into = Hör ihop med
field-owner = Ansvarig
field-people = Antal som prickade
field-place = Plats
field-questions = Frågor
field-state = Läge
field-support = Hur många som stod bakom
field-taken = Beslutat
field-translation = Översättning
field-venue = Lokal
field-withdrawn-by = Taget tillbaka av
field-scale-low = 1 betyder
field-scale-high = 5 betyder
field-choice = Svar
field-word = Ord
refusal-place-beyond-belief = En plats med { $population } invånare, { $km } km från vården, finns inte här. Titta på siffrorna igen.
refusal-drafting-already-allowed = Utkast är redan påslagna i den här processen.
refusal-drafting-not-allowed = Utkast är inte påslagna i den här processen. Slå på dem först.
refusal-drafting-nothing-to-read = Inget i det här behovet är sagt på ett möte i en process där utkast är påslagna.
