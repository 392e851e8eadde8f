meeting-list-title = Möten
meeting-list-lead = Möten som kommer, och vad som sades på dem som har varit.
meeting-crumbs = Här är du
meeting-ahead-title = Kommande möten
meeting-ahead-none = Inget möte är planerat just nu.
meeting-held-title = Möten som har varit
meeting-meeting = Möte
meeting-stands = Läge
meeting-said-short = Röster

meeting-new-title = Planera ett möte
meeting-change-title = Ändra planen
meeting-plan = Planera mötet
meeting-change = Spara ändringen
meeting-copy-text = Fälten är ifyllda med en kväll som brukar fungera. Eller börja från ett tidigare möte:
meeting-copy = kopiera { $title }, { $date }
meeting-no-places = Lägg till platsen innan du planerar mötet.
meeting-to-places = Till platserna
meeting-title = Mötets namn
meeting-place = Plats
meeting-choose = Välj
meeting-venue = Lokal
meeting-date = Dag
meeting-hours = Tid
meeting-hours-hint = Till exempel 18.00–20.00
meeting-sort = Sorts möte
meeting-channel = Hur man deltar
meeting-series = Serie
meeting-series-none = Ingen serie
meeting-contact = Vem man ringer
meeting-contact-hint = Namn och nummer
meeting-level = Hur mycket kan deltagarna påverka?
meeting-level-hint = Säg det före mötet, och håll det. Delaktighetstrappan, nedifrån och upp.
meeting-influence = Det här kan påverkas, och det här inte
meeting-influence-hint = I klarspråk. Det läses upp när kvällen börjar.
meeting-questions = Frågorna
meeting-questions-hint = En fråga på varje rad.
meeting-blocks = Kvällen, del för del
meeting-blocks-hint = Lämna namnet tomt för att ta bort en del. Information bör ta högst en tredjedel av tiden.
meeting-block-title = Del { $number }
meeting-block-what = Vad
meeting-block-sort = Sort
meeting-block-minutes = Minuter
meeting-block-who = Vem
meeting-place-missing = Välj en plats för mötet.
meeting-date-missing = Skriv vilken dag mötet är.
meeting-date-unclear = ”{ $typed }” är inget datum som går att läsa. Skriv det som 2027-03-14.
meeting-minutes-unclear = ”{ $typed }” är inget antal minuter. Skriv ett helt tal vid ”{ $part }”.
meeting-heads-unclear = ”{ $typed }” är inget antal. Skriv ett helt tal, eller lämna fältet tomt.

meeting-evening-title = Vad är viktigt för dig?
meeting-evening-welcome = Välkomna: vad kan påverkas, och vad händer sen?
meeting-evening-before = Vad vi redan vet härifrån, och vad det blev av det
meeting-evening-matters = Borden: vad är viktigt, vad är möjligt, vad är i vägen?
meeting-evening-pause = Fika
meeting-evening-together = Borden: vad görs redan, vad kan vi göra tillsammans?
meeting-evening-dots = Prickar: vad är viktigast?
meeting-evening-group = Vem vill vara med i en arbetsgrupp?
meeting-evening-promise = Löftet: när och hur ni får svar
meeting-evening-evaluation = Hur var kvällen?
meeting-question-matters = Vad är viktigt för dig?
meeting-question-together = Vad kan vi göra tillsammans, och vad kan du bidra med?

meeting-run-sheet = Körschema
meeting-run-sheet-open = Se körschemat
meeting-no-blocks = Kvällen är inte planerad del för del.
meeting-blocks-caption = { $minutes } minuter
meeting-dialogue-share = { $share } % samtal
meeting-clock = Tid
meeting-minute = minut { $minute }
meeting-questions-asked = Frågorna
meeting-roles = Roller
meeting-role-host = mötesvärd
meeting-role-host-text = håller tiden, säger vad som kan påverkas och vad som händer sen.
meeting-role-table-host = bordsvärd
meeting-role-table-host-text = ser till att alla får tala. Ger inga egna svar.
meeting-role-note-taker = antecknare
meeting-role-note-taker-text = skriver orden som de sägs. Inga namn. Läser upp för bordet.
meeting-role-listener = lyssnande politiker
meeting-role-listener-text = lyssnar, lovar inget, tackar.
meeting-role-caretaker = platsansvarig
meeting-role-caretaker-text = dörr, stolar, ljud, slinga och fika.

meeting-about-title = Om mötet
meeting-talk = Tiden
meeting-promise-title = Löftet om svar
meeting-promise-none = Inget särskilt är lovat. Då gäller husets löfte: svar, eller ett datum för svaret, inom { $days } dagar.
meeting-promise-by = Senast { $date }.
meeting-promise-late = Skulle ha kommit { $date }
meeting-promise-channels = Så når svaret fram:
meeting-came-title = Vilka som kom
meeting-came-unknown = Deltagarna är inte räknade.
meeting-residents-count = { $count ->
    [one] En invånare kom.
   *[other] { $count } invånare kom.
}
meeting-residents-at-least = Minst { $count } invånare kom.
meeting-residents-few = Ett fåtal invånare kom.
meeting-few = färre än fem
meeting-few-why = Antal under fem visas inte, så att ingen kan pekas ut.
meeting-said-title = Det som sades
meeting-said-ahead = Mötet har inte varit än. Det som sägs visas här sedan anteckningarna har gåtts igenom.
meeting-said-wait = Anteckningarna gås igenom. Det som sades visas här när de är kontrollerade.
meeting-said-nothing = Inget från mötet är publicerat.
meeting-said-count = { $count ->
    [one] En röst, med de ord som användes. Inga namn visas.
   *[other] { $count } röster, med de ord som användes. Inga namn visas.
}
meeting-said-of-kind = { $kind } ({ $count })
meeting-support = { $count ->
    [one] en stod bakom
   *[other] { $count } stod bakom
}
meeting-became = Blev del av
meeting-mark-masked = personuppgifter borttagna
meeting-mark-shortened = förkortat
meeting-mark-corrected = rättat skrivfel
meeting-mark-translated = översatt

meeting-lead-title = För dig som leder
meeting-work = Arbeta med mötet
meeting-capture = Skriv in röster
meeting-hosts = Länk för bordsvärdar
meeting-slips = Lappar med koder
meeting-notes = Ta in anteckningar
meeting-notes-review = Gå igenom { $name }
meeting-sort-notes = Samla röster till behov
meeting-round = Prioritera med prickar
meeting-round-set-up = Börja en prioritering
meeting-live = Led kvällen: skärm och telefoner
meeting-unchecked-count = { $count ->
    [one] En röst är inte kontrollerad
   *[other] { $count } röster är inte kontrollerade
}
meeting-held-count = { $count ->
    [one] En röst hålls kvar för personuppgifter
   *[other] { $count } röster hålls kvar för personuppgifter
}
meeting-loose-count = { $count ->
    [one] En röst hör inte till något behov än
   *[other] { $count } röster hör inte till något behov än
}
meeting-road = Mötets väg
meeting-step-planned = Mötet är planerat
meeting-step-invited = Inbjudan är ute
meeting-step-held = Mötet har hållits
meeting-step-notes-in = Alla anteckningar är inne
meeting-step-notes-checked = Anteckningarna är kontrollerade
meeting-step-published = Publicera det som sades
meeting-step-answered = Alla har fått svar
meeting-step-closed = Avsluta mötet
meeting-heads-open = Räkna deltagare
meeting-heads-hint = Bara antal, inga namn. Tomma fält räknas inte.
meeting-heads-count = Spara antalen
meeting-promise-open = Lova ett svar
meeting-promise-text = Vad lovas?
meeting-promise-proposal = Alla som har sagt något får ett svar, eller besked om när det kommer.
meeting-promise-due = Senast
meeting-promise-how = Hur når svaret fram?
meeting-promise-how-hint = Ett sätt på varje rad: anslagstavlan, lokaltidningen, nästa möte.
meeting-promise-make = Spara löftet
notice-meeting-planned = Mötet är planerat.
notice-meeting-replanned = Planen är ändrad.
notice-meeting-advanced = Steget är taget.
notice-meeting-counted = Antalen är sparade.
notice-meeting-promised = Löftet är sparat. Det syns för alla.
