need-list-title = Behovene
need-list-lead = Det har folk sagt, at de har brug for, og det er der kommet ud af det.
need-list-empty = Ingen behov at vise
need-list-empty-text = Vælg et andet sted, eller vis alle behov.
need-list-count = { $count ->
    [one] Ét behov
   *[other] { $count } behov
}
need-filter-place = Sted
need-filter-all-places = Alle steder
need-filter-standing = Hvad der er kommet ud af det
need-filter-all-standings = Alt
need-filter-show = Vis
need-col-need = Behov
need-col-standing = Nu
need-col-voices = Stemmer
need-col-rank = Prioritering
need-col-last = Senest
need-rank-short = { $rank } af { $of }
need-rank-shared-short = delt
need-rank-none-short = ikke talt
need-last = { $days ->
    [0] nyt i dag
    [one] nyt i går
   *[other] nyt for { $days } dage siden
}
need-observed-short = set af en medarbejder
need-new-link = Skriv noget, du har set i dit arbejde

need-crumbs = Du er her
need-confirmed = De, behovet gælder, har bekræftet ordene: { $how }
need-observed = Det har en medarbejder set i sit arbejde. Ingen har sagt det på et møde.
need-joined-to = Dette behov ligger nu i et andet:
need-joined = Her ligger også: { $titles }
need-work-link = Arbejd med behovet
need-said = Det sagde folk
need-all-voices = { $count ->
    [one] Læs stemmen
   *[other] Læs alle { $count } stemmer
}
need-figures = Hvor mange og hvor
need-figure-voices = { $count ->
    [one] stemme
   *[other] stemmer
}
need-figure-support = { $count ->
    [one] person stod bag ved bordene
   *[other] personer stod bag ved bordene
}
need-figure-meetings = { $count ->
    [one] møde
   *[other] møder
}
need-figure-rank = plads af { $of } i prioriteringen
need-where = Hvilke møder og steder
need-places = Steder:
need-against-title = Det der taler imod
need-against-text = Alle er ikke enige. Disse stemmer tæller også.
need-rank-title = Hvor vigtigt
need-rank = Plads { $rank } af { $of } med { $dots } prikker.
need-rank-shared = Pladsen deles med et andet behov, der fik lige så mange.
need-rank-round = Se hele runden: { $title }
need-before-title = Er det sagt før?
need-before-heard = Hørt første gang { $date }
need-before-answer = Svaret dengang:
need-before-no-answer = Dengang kom der intet svar.
need-heard-again = Hørt igen
need-answer-title = Svaret
need-answer-none = Der er ikke noget svar endnu.
need-answer-old = Dette svar blev givet, før behovet blev åbnet igen.
need-answer-said = Det I sagde
need-answer-done = Det vi har gjort
need-answer-planned = Det vi planlægger
need-answer-not-done = Det vi ikke gør, og hvorfor
need-answer-others = Det andre ejer
need-answer-easy = Letlæst
need-answer-next = Næste gang
need-answer-by = { $name } svarede den { $date }.
need-answer-link = Svaret for sig selv, til udskrift
need-answer-gone = { $count ->
    [one] Én stemme, der blev talt med i svaret, er fjernet siden.
   *[other] { $count } stemmer, der blev talt med i svaret, er fjernet siden.
}
need-answer-older = Tidligere svar:
need-response-good = De, det gælder, synes, at svaret er godt ({ $setting }).
need-response-bad = De, det gælder, er ikke enige i svaret ({ $setting }).
need-thread-title = Hvad der er sket indtil nu
need-thread-link = Se hele tråden fra stemmerne til svaret
need-hand-over-title = Givet videre til andre
need-hand-over-answer = De svarer:
need-hand-over-receipt = De bekræftede den { $date }, at de har modtaget spørgsmålet.
need-hand-over-no-receipt = De har ikke bekræftet, at de har modtaget spørgsmålet.
need-hand-over-by = Svar senest den { $date }.
need-barrier-title = Det der står i vejen
need-barrier-asked = { $who } skal svare senest den { $date }
need-barrier-removed = Hindringen er væk
need-late = Forsinket
need-owner-title = Hvem du kan spørge
need-owner = Ansvarlig
need-owner-none = Der er ikke udpeget nogen endnu
need-next = Næste nyt senest
need-next-none = Der er ikke sat en dato endnu
need-mandate = Hvis opgave det er
need-history-link = Hvem der knyttede hvad til behovet, hvornår og hvorfor

need-voices-title = Det folk sagde: { $title }
need-voices-crumb = Stemmerne
need-voices-lead = { $count ->
    [0] Ingen stemme tæller her.
    [one] Én stemme tæller her.
   *[other] { $count } stemmer tæller her.
}

need-history-title = Hvert skridt: { $title }
need-history-crumb = Hvert skridt
need-history-lead = Det nyeste står først. Det, der tages tilbage, tæller ikke længere, men det bliver stående her.
need-history-why = Hvorfor:
need-history-unseen = en stemme, der ikke vises
need-history-answer = svaret fra { $name }
need-history-withdrawn = Taget tilbage:
need-history-withdraw = Tag tilbage
need-history-withdraw-why = Hvorfor skal det tages tilbage?
need-history-withdraw-do = Tag skridtet tilbage
need-who-lead = den, der leder arbejdet
need-who-host = en bordvært
need-who-resident = en borger
need-who-house = systemet
need-why-sorted = stemmen blev sorteret hertil
need-why-moved = stemmen blev flyttet
need-why-answered = de, der sagde det, fik et svar
need-why-reported = svaret fortæller om det
need-why-round = behovet kunne vælges i runden
need-why-group = det er gruppens opgave
need-why-others = andre ejer spørgsmålet
need-why-way = det står i vejen
need-why-step = det er et skridt på vejen
need-why-goal = målet bygger på det

need-new-title = Noget du har set i dit arbejde
need-new-lead = Behov kommer af det, folk siger. Har du set noget, som ingen har sagt, så skriv det her. Det vises som en medarbejders iagttagelse.
need-new-do = Gem iagttagelsen
need-new-no-place = Der er ikke valgt noget sted: vælg, hvor du har set det.
need-choose = Vælg …
need-form-title = Nogle få ord
need-form-title-hint = Helst folks egne ord, for eksempel ”Den sidste bus kører for tidligt”.
need-form-statement = Hvad er der brug for?
need-form-statement-hint = Én eller to sætninger. Sig, hvad der er brug for, ikke hvordan det skal løses.
need-form-why = Hvorfor?
need-form-owner = Navn
need-form-role = Rolle
need-form-contact = Telefon eller e-mail
need-form-contact-hint = Vises for alle, så folk kan ringe.
need-form-next = Næste nyt senest
need-form-next-hint = Når dagen er gået, vises behovet som forsinket.
need-save = Gem
need-done = Gjort
need-nothing-chosen = Der er ikke valgt noget: vælg en mulighed, og send igen.
need-same-words = samme ord: { $words }

need-work-title = Arbejd med: { $title }
need-work-crumb = Arbejd med behovet
need-start-title = Sæt noget i gang
need-do-group = Arbejdsgruppe
need-do-trial = Afprøvning
need-do-decision = Beslutning
need-do-action = Handling
need-do-hand-over = Giv videre til den, der ejer spørgsmålet
need-do-answer = Skriv svaret
need-steps-title = Skridt for skridt
need-formulate-title = Sig, hvad der er brug for
need-formulate-text = Skriv, så de, der sagde det, kan genkende det. Nye ord skal vises for dem igen.
need-confirm-title = Spørg dem, det gælder, om ordene er rigtige
need-confirm-text = Det kan være følgegruppen, næste møde eller nogle af dem, der sagde det.
need-confirm-how = Hvordan spurgte du, og hvor mange?
need-confirm-how-hint = Ingen navne. For eksempel: ”Følgegruppen, 6 af 8, den 12. november”.
need-confirm-do = De bekræfter ordene
need-assign-title = Udpeg, hvem der er ansvarlig
need-assign-text = En person at ringe til, og en dag, hvor der senest kommer nyt.
need-returns-title = Har vi prøvet det før?
need-returns-text = Behov fra samme sted med lignende ord. Vælg det, der er samme behov, hvis et af dem er det.
need-returns-none = Intet tidligere behov herfra har lignende ord.
need-returns-which = Tidligere behov
need-returns-noted = Allerede noteret:
need-returns-why-hint = For eksempel: ”Samme spørgsmål om aftenbussen som i 2019”.
need-returns-do = Det er samme behov
need-contrary-title = Notér en stemme, der siger imod
need-contrary-text = Den vises på behovets side ved siden af de andre.
need-contrary-none = Der er ingen andre stemmer fra stedet.
need-contrary-which = Stemme
need-contrary-do = Notér
need-merge-title = Læg sammen med et andet behov
need-merge-text = Begge beholder deres stemmer og kan skilles igen.
need-merge-which = Behov, der skal ind i dette
need-merge-do = Læg sammen
need-unmerge-why = { $count ->
    [one] ”{ $title }” ligger her med én stemme. Hvorfor skal det stå for sig selv igen?
   *[other] ”{ $title }” ligger her med { $count } stemmer. Hvorfor skal det stå for sig selv igen?
}
need-unmerge-do = Tag ud igen
need-sort-link = Sortér stedets stemmer
need-respond-title = Skriv, hvad de, det gælder, synes om svaret
need-respond-text = Uden navne. De kan også selv sige det med koden på deres seddel.
need-respond-agreed = Er svaret godt?
need-respond-yes = Ja
need-respond-no = Nej
need-respond-setting = Hvem blev spurgt?
need-respond-setting-hint = For eksempel: ”Følgegruppen” eller ”Mødet den 7. maj”.
need-respond-words = Med deres ord
need-close-title = Afslut behovet
need-close-text = Et behov afsluttes først, når de, der sagde det, har fået svar.
need-check-there = Er der
need-check-missing = Mangler
need-check-do = Gør det nu
need-check-answer = Et svar til dem, der sagde det
need-check-agreed = Ingen af dem, det gælder, siger nej til svaret
need-check-receipt = Den, der ejer spørgsmålet, har bekræftet at have modtaget det, eller svaret siger ærligt, at det ikke kan lade sig gøre
need-close-why = Hvorfor skal der ikke gøres mere?
need-close-do = Afslut
need-reopen-title = Åbn behovet igen
need-reopen-text = Alt, der er sket, bliver stående. De, der sagde det, venter så på et nyt svar.
need-reopen-do = Åbn igen
notice-need-withdrawn = Skridtet er taget tilbage.
notice-need-observed = Iagttagelsen er gemt.
notice-need-formulated = Ordene er gemt. Vis dem til dem, det gælder.
notice-need-confirmed = Det er noteret, at ordene er rigtige.
notice-need-assigned = Gemt. Alle kan se, hvem der er ansvarlig.
notice-need-against = Stemmen står nu blandt dem, der siger imod.
notice-need-returns = Det er noteret, at behovet er hørt før.
notice-need-merged = Behovene er lagt sammen. De kan skilles igen.
notice-need-unmerged = Behovet står for sig selv igen med alle sine stemmer.
notice-need-responded = Det, de synes, er gemt og kan ses ved svaret.
notice-need-closed = Behovet er afsluttet. Alt, der er sket, bliver stående.
notice-need-reopened = Behovet er åbent igen.
need-why-promised = det ligger bag et løfte
need-promises-title = Løfter, der kommer af det her
