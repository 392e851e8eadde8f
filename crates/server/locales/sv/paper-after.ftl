paper-slips-title = Lappar med koder: { $meeting }
paper-slip-heading = Din kod: se vad det blir av det du sa
paper-slip-web = På nätet: skriv koden på { $address }
paper-slip-phone = På telefon: ring { $contact } och säg koden.
paper-slip-paper = På papper: svaren sätts upp på anslagstavlan och tas upp först på nästa möte.
paper-look-again = Så ser du vad det blir av det
paper-rows-at = Läs varje röst: { $at }
paper-ring = Vem du kan ringa
paper-few = färre än fem
paper-at-least = minst { $count }
paper-shared = delad plats
paper-against = Emot:
paper-dots = { $count ->
    [one] en prick
   *[other] { $count } prickar
}
paper-voices = { $count ->
    [one] en röst
   *[other] { $count } röster
}
paper-rank = { $rank } av { $of } ({ $dots } p.)
paper-summary-kind = Sammanfattning av kvällen
paper-summary-order = Det här var viktigast
paper-summary-needs = Det här handlade det om
paper-summary-no-needs = Det som sades är inte samlat till behov än.
paper-summary-more = { $count ->
    [one] Ett behov till finns på { $at }
   *[other] { $count } behov till finns på { $at }
}
paper-summary-also = Dessutom sades
paper-summary-missing = Vilka som inte var här
paper-summary-read = Det som sades, ord för ord: { $at }
paper-summary-read-later = Det som sades, ord för ord, när anteckningarna har gåtts igenom: { $at }
paper-summary-unchecked = { $count ->
    [one] En anteckning är räknad men inte kontrollerad än.
   *[other] { $count } anteckningar är räknade men inte kontrollerade än.
}
paper-figure-came = { $count ->
    [one] invånare kom
   *[other] invånare kom
}
paper-figure-uncounted = deltagarna är inte räknade
paper-figure-notes = { $count ->
    [one] sak sades och skrevs ned
   *[other] saker sades och skrevs ned
}
paper-figure-talk = { $count ->
    [one] minut samtal, av { $all }
   *[other] minuter samtal, av { $all }
}
paper-figure-signed = { $count ->
    [one] invånare vill arbeta vidare i grupp
   *[other] invånare vill arbeta vidare i grupp
}
paper-count-ideas = { $count ->
    [one] en idé
   *[other] { $count } idéer
}
paper-count-offers = { $count ->
    [one] ett erbjudande om hjälp
   *[other] { $count } erbjudanden om hjälp
}
paper-count-wishes = { $count ->
    [one] en önskan om hur vi arbetar
   *[other] { $count } önskningar om hur vi arbetar
}
paper-count-questions = { $count ->
    [one] en fråga om det som sades förut
   *[other] { $count } frågor om det som sades förut
}
paper-count-feedback = { $count ->
    [one] ett ord om kvällen
   *[other] { $count } ord om kvällen
}
paper-count-against = { $count ->
    [one] En röst säger emot. Den finns kvar och räknas: { $at }
   *[other] { $count } röster säger emot. De finns kvar och räknas: { $at }
}
paper-missing-none = Ingen räknad: { $bands }.
paper-missing-few = Färre än fem: { $bands }.
paper-missing-uncounted = { $count ->
    [one] På ett möte räknades inte deltagarna.
   *[other] På { $count } möten räknades inte deltagarna.
}
paper-missing-home = De som inte kan eller vill komma till möten syns inte i siffrorna.
paper-answer-kind = Svar på det ni sa
paper-answer-older = Det här svaret gäller inte längre. Det som gäller nu: { $at }
paper-answer-code = Har du en lapp med en kod? Säg eller skriv den, och säg om svaret är bra: { $address }
paper-action = { $what } { $who }, senast { $date }.
paper-action-late = { $what } { $who }. Skulle ha varit klart { $date } och är försenat.
paper-handed = Lämnat till { $to } { $date }.
paper-handed-answer = De svarade { $date }: { $text }
paper-handed-receipt = De tog emot det { $date }. Vi har bett om svar senast { $by }.
paper-handed-waiting = De har inte bekräftat att de har det. Vi har bett om svar senast { $by }.
paper-letter-greeting = Hej!
paper-letter-to-all = Du får det här brevet för att du var med och sa något i { $place }. Här är svaret till er.
paper-letter-answered = Tack för det du sa. Här är svaret.
paper-letter-own = Det här sa du (kod { $code })
paper-letter-so-far = Så långt har det kommit
paper-letter-closing = Vänliga hälsningar
paper-village-title = Vad blev det av det?
paper-village-kind = Bybladet
paper-village-since = Det som har hänt sedan { $date }.
paper-village-since-meeting = Det som har hänt sedan mötet { $date }.
paper-village-late = { $count ->
    [one] Ett av behoven väntar på ett besked som är försenat. Allt som är försenat: { $at }
   *[other] { $count } av behoven väntar på besked som är försenade. Allt som är försenat: { $at }
}
paper-village-needs = Behov för behov
paper-village-more = { $count ->
    [one] Ett behov till: { $at }
   *[other] { $count } behov till: { $at }
}
paper-village-last-sign = Inget nytt sedan { $date }.
paper-village-no-meeting = Inget nytt möte är bestämt här.
paper-standing-heard = Vi har hört det. Mer har inte hänt än.
paper-standing-formulated = Vi har skrivit vad som behövs. Nu väntar det på nästa steg.
paper-standing-confirmed-by-owners = De som behovet gäller har sagt att det är rätt beskrivet.
paper-standing-not-prioritised = Det fick inga prickar. Det finns kvar och är inte glömt.
paper-standing-prioritised = Det är ett av de behov ni satte främst. Nästa steg är inte taget än.
paper-standing-in-work = Det arbetas med det.
paper-standing-handed-over = Det är lämnat till den som äger frågan. Vi väntar på deras svar.
paper-standing-decided-yes = Det är beslutat: ja.
paper-standing-decided-no = Det är beslutat: nej. Skälen står i beslutet.
paper-standing-decided-later = Det är beslutat: senare.
paper-standing-changed = Något har ändrats. Ni ska också få ett svar.
paper-standing-answered = Ni har fått ett svar.
paper-standing-confirmed = Ni har fått ett svar, och de det gäller säger att det är bra.
paper-standing-contested = Ni har fått ett svar, men de det gäller säger att det inte räcker. Ett nytt svar ska komma.
paper-standing-closed = Det är klart och avslutat.
paper-standing-reopened = Det är öppnat igen, och ska besvaras på nytt.
paper-sign-heard = Det hördes på mötet { $meeting }.
paper-sign-ranked = Ni prioriterade: plats { $rank } av { $of }, { $dots } prickar.
paper-sign-group = Arbetsgruppen { $group } tog upp det.
paper-sign-met = Arbetsgruppen { $group } träffades.
paper-sign-proposal = Ett förslag finns: { $what }
paper-sign-trial-planned = Ett test är planerat: { $what }
paper-sign-trial-started = Ett test började: { $what }
paper-sign-trial-studied = Testet är klart: { $what }
paper-sign-trial-concluded = Testet { $what }: { $state }.
paper-sign-prepared = Det är framlagt för { $body }.
paper-sign-decided = { $body } beslutade: { $verdict }.
paper-sign-handed = Det lämnades till { $to }.
paper-sign-receipted = { $to } har tagit emot det.
paper-sign-others-answered = { $to } har svarat.
paper-sign-undertaken = { $who } ska göra det här: { $what }
paper-sign-done = Gjort: { $what }
paper-sign-changed = Nytt: { $what }
paper-sign-answered = Ni fick ett svar.
paper-sign-agreed = De det gäller sa att svaret är bra.
paper-sign-contested = De det gäller sa att svaret inte räcker.
paper-late-answer = Svar skulle ha kommit senast { $date }. Vi är sena.
paper-late-news = Nytt besked skulle ha kommit senast { $date }. Vi är sena.
paper-late-receipt = { $to } har inte bekräftat att de har det. Svar skulle ha kommit { $date }.
paper-late-others = { $to } skulle ha svarat senast { $date }.
paper-late-action = Skulle ha varit gjort { $date }: { $what }
paper-decision-kind = Beslutsunderlag
paper-decision-day = Sammanträdesdag
paper-decision-matter = Ärendet
paper-decision-unnamed = { $count ->
    [one] Ett behov till, från ett möte som inte är publicerat än.
   *[other] { $count } behov till, från möten som inte är publicerade än.
}
paper-decision-proposal = Det som ska beslutas
paper-decision-taken = Svaret är { $verdict }. { $reasons }
paper-decision-numbers = Siffrorna, och var raderna finns
paper-col-need = Behov
paper-col-voices = Röster
paper-col-meetings = Möten
paper-col-against = Emot
paper-col-rank = Plats (prickar)
paper-col-rows = Raderna
paper-decision-no-quotes = Inget av det som sades är publicerat än.
paper-decision-method = Så frågade vi
paper-decision-meeting = { $place } { $date }: { $sort }, nivå { $level }.
paper-decision-outside = { $count ->
    [one] En röst kom utanför mötena.
   *[other] { $count } röster kom utanför mötena.
}
paper-decision-round = { $dots ->
    [one] Prioritering, { $title }: var och en hade en prick. { $at }
   *[other] Prioritering, { $title }: var och en hade { $dots } prickar. { $at }
}
paper-decision-words-kept = Orden står som de sades, utan namn. Röster som säger emot är med.
paper-decision-missing = Vilka som saknades
paper-decision-trials = Det som har prövats
paper-decision-untried = Inget är prövat i liten skala.
paper-trial-runs = Testet pågår { $from } till { $to }.
paper-decision-uncertain = Det som är osäkert
paper-uncertain-unchecked = { $count ->
    [one] En röst är räknad men inte kontrollerad.
   *[other] { $count } röster är räknade men inte kontrollerade.
}
paper-uncertain-translated = { $count ->
    [one] En röst är översatt.
   *[other] { $count } röster är översatta.
}
paper-uncertain-observed = { $count ->
    [one] Ett behov är sett av en tjänsteperson, inte sagt av någon invånare.
   *[other] { $count } behov är sedda av tjänstepersoner, inte sagda av invånare.
}
paper-uncertain-unconfirmed = { $count ->
    [one] Ett behov är inte läst och bekräftat av dem det gäller.
   *[other] { $count } behov är inte lästa och bekräftade av dem det gäller.
}
paper-uncertain-unranked = { $count ->
    [one] Ett behov har inte prioriterats.
   *[other] { $count } behov har inte prioriterats.
}
paper-uncertain-not-a-sample = Siffrorna visar vad de som kom sa. De är inget stickprov av alla som bor här. Antal under fem personer visas inte.
paper-decision-told = Det här får de som sa det veta
paper-told-yes = Vid ja: vad som görs, vem som gör det och från när. Senast { $date }.
paper-told-no = Vid nej: skälen i klara ord, och vem man kan fråga. Senast { $date }.
paper-told-later = Vid senare: när frågan tas upp igen, och varför den väntar. Senast { $date }.
paper-told-reasons = Skälen, i ord som den som sa det förstår:
paper-decision-sources = Källor
paper-decision-rows = { $count ->
    [one] En röst, med egen rad: { $at }
   *[other] { $count } röster, en rad för varje: { $at }
}
paper-mandate-kind = Arbetsgruppens uppdrag
paper-group-met = Gruppen har träffats { $days }.
paper-group-signed = Uppdraget är läst och godtaget
paper-group-who = För vem
paper-group-day = Dag
paper-group-place = Plats
paper-group-writes = Antecknar
paper-notes-kind = Minnesanteckningar
paper-notes-present = Närvarande
paper-notes-present-hint = Skriv som vad var och en är med. Namn bara med personens ja.
paper-notes-known = På gång sedan förut
paper-notes-decided = Beslut
paper-notes-actions = Åtgärder
paper-notes-what = Vad
paper-notes-who = Vem
paper-notes-when = När
paper-notes-questions = Frågor till andra
paper-notes-asked = Frågat { $to }: { $question } Svar senast { $date }.
paper-notes-parked = Parkerat
paper-summary-at = { $printed } klockan { $time }.
paper-slips-none = Inget har skrivits ned vid det bordet eller mötet än, så det finns inga lappar.
paper-summary-not-held = Mötet har inte hållits än. Säg först att det har hållits, så finns det något att sammanfatta.
paper-answer-none = Det finns inget svar på behovet än. Skriv svaret först.
paper-letter-kind = Brev
papers-title = Alla papper för kvällen
papers-title-of = Alla papper: { $meeting }, { $date }
papers-lead = Välj hur många av varje. Allt kommer i en enda fil, i den ordning som det behövs.
papers-caption = Papper att skriva ut
papers-paper = Papper
papers-copies = Antal
papers-copies-of = Antal: { $paper }
papers-language = Språk
papers-language-of = Språk: { $paper }
papers-size = Stil
papers-size-of = Stil: { $paper }
papers-normal = vanlig
papers-large = stor
papers-print = Skriv ut allt (PDF)
papers-remembered = Det du väljer kommer tillbaka nästa gång.
papers-none = Inget är valt, eller inget av det valda kan skrivas ut än. Välj minst ett papper.
papers-not-ready = Finns när det finns något att skriva.
papers-kind-invitation = Inbjudan
papers-hint-invitation = Till dem som inte har fått den än.
papers-kind-poster = Affisch
papers-hint-poster = Till dörren och anslagstavlan.
papers-kind-run-sheet = Körschema
papers-hint-run-sheet = Ett till den som håller tiden, ett till den som tar emot.
papers-kind-sign-up = Anmälningslista
papers-hint-sign-up = För dem som vill arbeta vidare.
papers-kind-village-sheet = Bybladet: vad blev det av det?
papers-hint-village-sheet = Läs upp det först: det är kvällens första punkt.
papers-kind-table-sheet = Bordsblad
papers-hint-table-sheet = Ett till varje bord som skriver på papper.
papers-kind-dot-sheet = Prickblad
papers-hint-dot-sheet = Till väggen, när behoven prioriteras.
papers-kind-ballot-sheet = Röstsedel
papers-hint-ballot-sheet = Till dem som hellre prickar för sig själva.
papers-kind-summary = Sammanfattning
papers-hint-summary = Till väggen innan alla går hem. Läs citaten först.
papers-kind-slips = Lappar med koder
papers-hint-slips = Åtta på ett ark: klipp isär och dela ut.
paper-notes-form = Blankett för minnesanteckningar (PDF)
paper-letter-print = Svaret som brev (PDF)
paper-village-milestones = Delsegrar
paper-milestone = { $date }: { $what } ({ $who })
