refusal-feedback-nothing-said = Skriv med nogle få ord, hvad der var svært. Ellers kan ingen rette det.
refusal-feedback-said = Her står allerede noget. Skriv det, du vil sige, på siden om tilgængelighed.
refusal-feedback-settled = Det er allerede ordnet. Genindlæs siden.
refusal-general-empty = »{ $field }« er tomt. Skriv nogle ord.
refusal-general-too-long = »{ $field }« har { $length } tegn og må have { $limit }. Gør teksten kortere.
refusal-general-unknown = Det findes ikke her: { $what } { $id }. Adressen kan være forkert.
refusal-general-exists = Det findes allerede: { $what }. Åbn det, der findes, i stedet.
refusal-general-no-such-thing = Det findes ikke her: { $thing }. Genindlæs siden.

refusal-action-from-nothing = En handling følger af en beslutning eller et behov. Vælg et.
refusal-action-done-already = Det er allerede gjort. Der skal ikke noteres mere.

refusal-answer-says-nothing = Skriv mindst én af delene: hvad vi gjorde, hvad vi planlægger, hvad vi ikke gør og hvorfor, hvad andre har ansvar for.
refusal-answer-need-is-merged = Behovet er lagt sammen med et andet. Svar på det i stedet.
refusal-answer-cannot-report = Svaret kan ikke fortælle om det. Vælg en afprøvning, en beslutning, en handling, en ændring eller en overdragelse, der hører til behovet.

refusal-barrier-nobody-acts = Skriv, hvad vi selv kan gøre, eller hvad andre skal fjerne, mindst én af delene.

refusal-change-from-nothing = En ændring kommer af en handling eller en afprøvning. Vælg en.

refusal-claim-does-not-fit = Sådan kan de ikke knyttes sammen: { $from } og { $to }. Vælg et andet skridt.
refusal-claim-drawn-already = Det er allerede noteret. Der skal ikke gøres mere.
refusal-claim-not-there = Skridtet er allerede taget tilbage, eller også har det aldrig været der. Genindlæs siden.
refusal-claim-itself = Et behov kan ikke pege på sig selv. Vælg et andet.

refusal-decision-about-nothing = En beslutning handler om mindst ét behov eller én afprøvning. Vælg et.
refusal-decision-taken-already = Beslutningen blev truffet { $date }. Forbered en ny for at ændre den.
refusal-decision-not-taken = Beslutningen er ikke truffet endnu. Notér først dag, paragraf og journalnummer.
refusal-decision-item-elsewhere = Beslutningen gælder ikke det behov, eller et behov har fået to svar. Vælg hvert behov én gang.
refusal-decision-not-a-yes = Kun et ja træder i kraft.
refusal-decision-in-the-future = { $date } har ikke været endnu. Skriv dagen, hvor beslutningen blev truffet.

refusal-document-received-already = Noterne er allerede modtaget som »{ $name }«. Åbn dem i stedet.
refusal-document-person-plan = »{ $name }« er en enkelt persons plan og ikke noter fra et møde. Den tilhører personen og modtages ikke her.
refusal-document-meeting-closed = Mødet er afsluttet. Planlæg et nyt, eller vælg et andet.
refusal-document-no-such-doubt = Der er intet åbent spørgsmål { $doubt }. Genindlæs siden.

refusal-group-no-need = En arbejdsgruppe tager sig af mindst ét behov. Vælg et.
refusal-group-ends-in-the-past = Gruppen skulle slutte { $ends }, men den dag har været. Vælg en senere dag.
refusal-group-not-agreed = Et navn gemmes kun, hvis personen har sagt ja. Spørg, og sæt kryds i feltet.
refusal-group-not-a-member = Personen er ikke med i gruppen. Genindlæs siden.
refusal-group-has-ended = Gruppen har afsluttet sit arbejde. Dan en ny.

refusal-hand-over-receipted-already = Modtagelsen er allerede noteret. Notér svaret, når det kommer.
refusal-hand-over-no-receipt = De har ikke bekræftet, at de har modtaget det. Notér modtagelsen først.
refusal-hand-over-due-in-the-past = { $answer-by } har været. Vælg en senere dag for deres svar.

refusal-meeting-not-next = Mødet er »{ $from }« og kan ikke blive »{ $to }« i ét skridt. Tag først skridtene imellem.
refusal-meeting-already-held = Mødet er holdt. Planen bliver stående, som den var.
refusal-meeting-notes-unchecked = { $left ->
    [one] Én note er ikke gennemgået. Gennemgå den først.
   *[other] { $left } noter er ikke gennemgået. Gennemgå dem først.
}
refusal-meeting-notes-held = { $left ->
    [one] Én note indeholder personoplysninger. Slør eller godkend den først.
   *[other] { $left } noter indeholder personoplysninger. Slør eller godkend dem først.
}
refusal-meeting-not-answered = { $left ->
    [one] Ét udsagn fra mødet har ikke fået svar endnu. Svar på det først.
   *[other] { $left } udsagn fra mødet har ikke fået svar endnu. Svar på dem først.
}
refusal-meeting-due-in-the-past = { $due } har været. Lov en senere dag.

refusal-milestone-in-the-future = { $date } har ikke været endnu. Notér sejren, når den er sket.

refusal-need-no-voice = Et behov hviler på mindst ét udsagn. Vælg et, eller mærk det som en iagttagelse fra fagpersoner.
refusal-need-not-a-member = Noten hører ikke til behovet. Genindlæs siden.
refusal-need-voice-aside = Noten er lagt til side. Hent den tilbage først.
refusal-need-last-voice = Det er behovets sidste udsagn. Læg behovet sammen med et andet, eller afslut det med et svar.
refusal-need-merge-ring = Et behov kan ikke lægges sammen med sig selv. Vælg et andet.
refusal-need-is-merged = Behovet er lagt sammen med et andet. Arbejd med det, eller tag dette ud igen.
refusal-need-not-merged = Behovet står for sig selv. Der er intet at tage ud.
refusal-need-not-formulated = Skriv først med en eller to sætninger, hvad der er behov for.
refusal-need-no-answer = Et behov afsluttes ikke uden et svar til dem, der talte. Skriv svaret først.
refusal-need-no-receipt = Andre har ansvar for behovet. Overdrag det, og notér modtagelsen, eller sig ærligt i svaret, at det ikke kan lade sig gøre.
refusal-need-contested = De, behovet gælder, er ikke enige i svaret. Skriv et nyt svar først.
refusal-need-is-closed = Behovet er afsluttet. Åbn det igen først.
refusal-need-not-closed = Behovet er åbent. Det skal ikke åbnes igen.

refusal-organisation-name-taken = »{ $name }« findes allerede her. Vælg det på listen.

refusal-place-name-taken = »{ $name }« findes allerede her. Vælg stedet på listen.

refusal-practice-noted-already = Det er allerede noteret her. Ret ordlyden, eller lad det være.

refusal-proposal-no-need = Et forslag gælder mindst ét behov. Vælg et.

refusal-reply-is-a-need = Dette er et behov. Læg det til sit behov, og svar dér.
refusal-reply-does-not-fit = Det svar passer ikke til denne slags udsagn. Vælg et på listen.
refusal-reply-aside = Noten er lagt til side. Hent den tilbage først.

refusal-round-too-few-needs = En prioritering kræver mindst to behov at vælge imellem. Tilføj et.
refusal-round-not-in-round = Behovet er ikke med i prioriteringen. Tilføj det først.
refusal-round-is-closed = Prioriteringen er afsluttet, og rækkefølgen står fast. Åbn en ny i stedet.
refusal-round-nothing-counted = Der er ikke skrevet prikker ind endnu. Skriv dem ind først.
refusal-round-too-many-dots = { $dots } prikker er flere, end { $people } personer med { $each } prikker hver kan give. Tæl igen.
refusal-round-over-ballot = { $dots } prikker er flere end de { $each }, som en person har. Tag nogle væk.
refusal-round-no-dots = Hver har mindst én prik. Skriv 1 eller mere.
refusal-round-no-such-method = Metoden findes ikke. Vælg en på listen.
refusal-round-too-many-choices = { $choices } valg kan ikke være på en seddel. Der er plads til { $most }. Fjern nogle.
refusal-round-no-budget = Metoden fordeler penge. Skriv, hvor meget der er.
refusal-round-no-cost = “{ $title }” har ingen pris. Skriv, hvad det koster i hele kroner.
refusal-round-needs-have-no-cost = Metoden fordeler penge, og behov har ingen pris. Skriv idéer med, hvad de koster.
refusal-round-no-places = Metoden har flere pladser. Skriv, hvor mange, højst { $most }.
refusal-round-no-way = Ingen kan stemme. Sæt kryds ved mindst én måde, som sedler kommer ind på.
refusal-round-nothing-together = Ingen sedler ville blive talt. Sæt kryds ved mindst én af de åbne måder.
refusal-round-no-until = Skriv sidste dag for stemmer hjemmefra.
refusal-round-until-passed = { $until } har været. Vælg en senere dag.
refusal-round-way-closed = Denne prioritering tager ikke imod sedler på den måde. Se på dens side, hvordan man stemmer.
refusal-round-too-late = Hjemmefra kunne man stemme til og med { $until }. De sedler, der kom, tælles.
refusal-round-other-marks = Sedlen er udfyldt til en anden metode. Åbn prioriteringens egen seddel.
refusal-round-too-many-marks = { $marks } mærker er flere end de { $most }, som en seddel må have. Fjern nogle.
refusal-round-only-ballots = Her tælles sedler og ikke summer. Skriv hver seddel ind for sig.
refusal-round-choices-stand = Det, der står på sedlerne, kan ikke ændres. Start en ny prioritering i stedet.
refusal-round-not-printed = Ingen seddel har nummer { $paper }. Udskrevet er { $printed }. Se efter på sedlen en gang til.
refusal-round-how-many = { $papers } kan ikke laves på én gang. Skriv højst { $most }.
refusal-round-no-such-slip = Ingen lap har den kode. Se efter på lappen en gang til.
refusal-round-same-hand = Du skrev seddel { $paper } ind forrige gang. Lad en anden skrive den ind nu.
refusal-round-is-settled = Seddel { $paper } er afgjort og tælles, som den blev læst dengang.
refusal-round-nothing-to-settle = Seddel { $paper } er ikke læst på to måder, så der er intet at afgøre.
refusal-round-unsettled = Sedler læst på to måder: { $papers }. Se efter på dem, før du afslutter.
refusal-round-nothing-typed = Intet er skrevet. Skriv det, der står på sedlen, eller et nul, hvis den er blank.
refusal-round-unreadable = “{ $typed }” kan ikke læses. Skriv numrene, der står på sedlen.
refusal-round-no-such-number = Intet på sedlen har nummer { $number }. Det højeste er { $most }.
refusal-round-no-such-grade = Vurderingen { $value } findes ikke. Den højeste er { $most }.
refusal-round-marked-twice = Nummer { $number } står to gange. Skriv det én gang.
refusal-round-still-open = Prioriteringen er åben. Afslut den, før resultatet tælles.
refusal-round-is-published = Resultatet er offentliggjort og står fast. Prøv en anden metode som et hvad nu hvis i stedet.
refusal-live-meeting-closed = Mødet er afsluttet. Aftenen er forbi.
refusal-live-not-running = Aftenen er ikke i gang. Begynd den først.
refusal-live-held = Sedlen kan have personoplysninger og kan ikke vises. Se på den først.
refusal-live-not-of-the-evening = Sedlen hører ikke til aftenen, eller er taget tilbage. Genindlæs siden.
refusal-live-of-another-meeting = Det hører til et andet møde. Vælg noget fra i aften.
refusal-live-question-not-opened = Spørgsmålet er ikke åbnet. Åbn det først.
refusal-live-still-choosing = Ikke alle har stemt færdigt. Luk optællingen først, så ingen påvirkes af de andre.
refusal-live-not-speaking = Lige nu kan man ikke skrive fra telefonen. Ræk hånden op i stedet.
refusal-question-choices = Et spørgsmål med valg skal have 2 til { $most } svar. Tilføj eller fjern nogle.
refusal-question-not-open = Spørgsmålet er ikke åbent. Se på skærmen.
refusal-question-still-open = Ikke alle har svaret færdigt. Luk spørgsmålet først, så ingen påvirkes af de andre.
refusal-question-already-shown = Svarene er allerede vist. Stil et nyt spørgsmål i stedet.
refusal-question-no-such-answer = Det er ikke et svar på spørgsmålet. Vælg et af svarene på siden.
refusal-question-more-than-one-word = Svar med ét ord. ”{ $word }” er flere.
refusal-question-no-such-word = Ingen har sagt det ord, eller det er allerede fjernet.

refusal-series-no-place = En møderække besøger mindst ét sted. Vælg et.

refusal-trial-no-need = En afprøvning gælder mindst ét behov. Vælg et.
refusal-trial-ends-before-it-starts = Afprøvningen skulle slutte { $to }, før den begynder { $from }. Ret en af dagene.
refusal-trial-not-planned = Afprøvningen er allerede »{ $state }«. Den kan ikke startes.
refusal-trial-not-running = Afprøvningen er »{ $state }«. Kun en afprøvning, der er i gang, kan studeres.
refusal-trial-not-studied = Afprøvningen er »{ $state }«. Skriv først, hvad der skete, og hvad I lærte.

refusal-voice-weeded = Ordene er kasseret efter en beslutning. Der kan ikke gøres mere med dem.
refusal-voice-held = Noten indeholder personoplysninger. Slør eller godkend den først.
refusal-voice-not-held = Der holdes ingen personoplysninger tilbage i noten. Intet skal sløres eller godkendes.
refusal-voice-still-personal = { $left ->
    [one] Den slørede tekst indeholder stadig én personoplysning. Slør den også.
   *[other] Den slørede tekst indeholder stadig { $left } personoplysninger. Slør dem også.
}
refusal-voice-not-aside = Noten er ikke lagt til side. Der er intet at hente tilbage.
refusal-voice-aside = Noten er lagt til side. Hent den tilbage først.
refusal-voice-taken-back = Den, der sagde det, har selv trukket ordene tilbage. De tages ikke frem igen.
refusal-voice-outside-notes = Tegn { $start } til { $end } findes ikke i noterne. Vælg et stykke inden for dem.
refusal-voice-not-from-notes = Dette skrev personen selv. Ordene ændres ikke.
refusal-voice-cut-outside = Der kan ikke deles ved tegn { $at }. Vælg et sted mellem to ord.
refusal-voice-no-support = Mindst én person sagde det. Skriv 1 eller mere.
refusal-voice-not-yet-received = Den dag er ikke kommet endnu. Skriv dagen, det kom ind.

refusal-wording-nothing-there = Her er ingen tekst at skrive med andre ord. Skriv den først.
refusal-wording-no-language = »{ $language }« er ikke et sprog. Vælg et på listen.
refusal-wording-not-there = De ord findes ikke længere. Hent siden igen.
thing-action = handling
thing-answer = svar
thing-barrier = barriere
thing-change = ændring
thing-decision = beslutning
thing-document = noter
thing-feedback = hvad en læser har sagt om en side
thing-group = arbejdsgruppe
thing-hand-over = overdragelse
thing-meeting = møde
thing-milestone = delsejr
thing-need = behov
thing-organisation = organisation
thing-place = sted
thing-practice = det, der allerede gøres
thing-proposal = forslag
thing-question = hurtigt spørgsmål
thing-round = prioritering
thing-series = møderække
thing-trial = afprøvning
thing-voice = udsagn

field-answer = Svar
field-assigned-to = Hvem gør det
field-body = Udvalg eller bestyrelse
field-by-name = Navn
field-channel = Hvordan svaret gives
field-contact = Kontakt
field-decision = Beslutning
field-dnr = Journalnummer
field-done = Hvad vi har gjort
field-easy = Letlæst
field-finding = Hvad vi fandt
field-for-whom = For hvem
field-from = Hvem tilbyder
field-guess = Hvad vi tror
field-happened = Hvad der skete
field-how = Hvordan
field-influence = Hvad I kan påvirke
field-language = Sprog
field-learning = Hvad vi lærte
field-limit = Hvad der ikke kan ændres
field-measure = Hvordan vi ser det
field-name = Navn
field-next = Næste skridt
field-not-done = Hvad vi ikke gør, og hvorfor
field-notes = Noter
field-others = Hvad andre har ansvar for
field-ourselves = Hvad vi selv kan gøre
field-paragraph = Paragraf
field-planned = Hvad vi planlægger
field-promise = Løfte
field-purpose = Formål
field-question = Spørgsmål
field-reasons = Begrundelse
field-said = Hvad I sagde
field-setting = Sammenhæng
field-statement = Behovet med egne ord
field-stop-rule = Hvornår vi stopper
field-task = Opgave
field-text = Tekst
field-thanks = Tak
field-title = Overskrift
field-what = Hvad
field-who = Hvem
field-why = Hvorfor
field-words = Ord
field-ballots = Stemmesedler
field-closed = Lukket
field-confirmed = Bekræftet
field-date = Dag
field-dots = Prikker
field-due = Svar senest
field-heads = Antal fremmødte
field-held = Personoplysninger
field-hours = Tid
field-kind = Hvad det er
field-mandate = Hvem der skal gøre noget
field-merged-into = Hører sammen med
field-owner = Ansvarlig
field-people = Antal der satte prikker
field-place = Sted
field-questions = Spørgsmål
field-state = Status
field-support = Hvor mange der stod bag
field-taken = Besluttet
field-translation = Oversættelse
field-venue = Lokale
field-withdrawn-by = Trukket tilbage af
field-scale-low = 1 betyder
field-scale-high = 5 betyder
field-choice = Svar
field-word = Ord
refusal-place-beyond-belief = Et sted med { $population } indbyggere, { $km } km fra behandling, findes ikke her. Se på tallene igen.
refusal-drafting-already-allowed = Udkast er allerede slået til i denne proces.
refusal-drafting-not-allowed = Udkast er ikke slået til i denne proces. Slå dem til først.
refusal-drafting-nothing-to-read = Intet i dette behov er sagt på et møde i en proces, hvor udkast er slået til.
