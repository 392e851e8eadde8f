# Notater: ta imot dem og se over det som er lest.

notes-title = Notater
notes-crumbs = Hvor du er
notes-lead = Ta inn det som ble skrevet ned på møtet. Hver stemme leses ut for seg, og du ser over den før andre ser den.
notes-refused = { $count ->
    [one] En fil ble ikke tatt inn:
   *[other] { $count } filer ble ikke tatt inn:
}
notes-others-taken = { $count ->
    [one] Den andre ble tatt inn og står nedenfor.
   *[other] De { $count } andre ble tatt inn og står nedenfor.
}
notes-received = Det som er kommet inn
notes-progress = { $checked } av { $total } sett over
notes-to-check = { $count ->
    [one] 1 stemme å se over
   *[other] { $count } stemmer å se over
}
notes-all-checked = Alt er sett over
notes-open-doubts = { $count ->
    [one] 1 åpent spørsmål
   *[other] { $count } åpne spørsmål
}
notes-received-when = Kom inn { $when }
notes-take-in = Ta inn notater
notes-files = Filer
notes-files-hint = Du kan velge flere. Tekst, Word, Excel, CSV og PDF med tekst går bra.
notes-paste = Eller lim inn tekst
notes-paste-hint = En linje for hver ting som ble sagt leses best, men løpende tekst går også.
notes-name = Hva skal teksten hete?
notes-after = Ingenting vises for andre ennå. Når filene er lest, ser du dem ved siden av det som er lest ut.
notes-send = Ta inn
notes-nothing-sent = Velg en fil eller lim inn tekst.
notes-file-nameless = Fil uten navn
notes-pasted-name = Innlimt tekst
notes-file-empty = Filen er tom. Lagre notatene en gang til og velg filen på nytt.
notes-file-too-large = Filen er { $size } MB, og notater kan være høyst { $most } MB. Del den, eller fjern bildene.
notes-file-swells = Filen pakker ut til mer enn notater kan være, så den ble ikke åpnet. Kopier teksten og lim den inn i stedet.
notes-file-cells = Filen har mer enn { $most } celler. Lagre bare arket med notatene og velg den filen.
notes-file-picture = Filen er et bilde. Skriv av det som står der, eller lim inn teksten.
notes-file-scanned = Filen er en PDF uten tekst, trolig skannet. Skriv den av, eller få teksten tolket først.
notes-file-locked = Filen er låst med passord. Lagre den uten og velg den igjen.
notes-file-other = Filen er av et slag som ikke leses her. Åpne den og lagre som { $instead }, eller lim inn teksten.
notes-file-archive = Filen er et pakket arkiv. Pakk det ut og velg filene i det.
notes-file-damaged = Filen er skadet og kan ikke leses. Lagre den en gang til, eller lim inn teksten.
notes-file-noise = Filen er verken tekst, tabell, dokument eller PDF. Velg filen med notatene, eller lim inn teksten.
notes-review-title = Se over: { $name }
notes-review-lead = Notatene står slik de kom inn, ved siden av det som er lest ut. Usikre forslag kommer først. Ingenting gjelder før du har bekreftet det.
notes-where = Så langt har du kommet
notes-confirm-sure = { $count ->
    [one] Bekreft den sikre
   *[other] Bekreft alle { $count } sikre
}
notes-to-held = { $count ->
    [one] 1 holdes tilbake: personopplysninger
   *[other] { $count } holdes tilbake: personopplysninger
}
notes-to-found = Det som ellers sto der
notes-keys = Taster
notes-key-move = neste, forrige
notes-key-kind = slag
notes-key-split = del
notes-key-undo = angre det siste
notes-keys-on = Bruk tastene
notes-source = Notatene
notes-lines-before = Tidligere linjer
notes-lines-after = Flere linjer
notes-covered-personal = skjult: personopplysning
notes-covered-erased = slettet
notes-last = Det siste du gjorde
notes-undo = Angre
notes-change-it = Endre
notes-opened = Åpnet igjen
notes-proposals = Å se over
notes-nothing-left = Alt er sett over
notes-nothing-left-next = Neste steg er å vise notatene til dem som satt ved bordene, og så publisere møtet.
notes-to-meeting = Til møtet
notes-more = { $count ->
    [one] 1 til kommer fram når du har sett over noen av disse.
   *[other] { $count } til kommer fram når du har sett over noen av disse.
}
notes-missed = Noe som ikke er lest ut?
notes-missed-words = Ordene slik de står i notatene
notes-missed-hint = Kopier dem fra notatene, så stemmen kan vises der den står.
notes-missed-add = Legg til stemmen
notes-missed-not-there = De ordene står ikke i notatene. Kopier dem akkurat slik de står der.
notes-done = Sett over ({ $count })
notes-is-aside = ingen stemme
notes-is-checked = sett over
notes-unsure = usikker
notes-line = Linje { $line }
notes-question = Svar på: { $question }
notes-held-here = Holdes tilbake til noen har sett på den. Her er:
notes-held-desk = Skjul eller slipp
notes-kind = Hva er det?
notes-support = Hvor mange?
notes-table = Bord
notes-setting = Hvem satt der
notes-same = De samme ordene finnes allerede. Er det samme stemme?
notes-same-see = Se den
notes-same-yes = Ja, det ble sagt én gang
notes-same-no = Nei, noen andre sa det også
notes-confirm = Bekreft
notes-keep = Lagre endringen
notes-aside = Ingen stemme
notes-bring-back = Ta den tilbake
notes-borders = Endre hvor den begynner og slutter
notes-start = Begynnelsen
notes-end = Slutten
notes-word-before = Ta med ordet før
notes-word-less-first = Ta bort første ordet
notes-word-after = Ta med ordet etter
notes-word-less-last = Ta bort siste ordet
notes-split-at = Del i to før
notes-split = Del
notes-join = Slå sammen med neste: «{ $words }»
notes-aside-why = Linjen er ingen stemme.
notes-back-why = Linjen er en stemme likevel.
notes-join-why = Slått sammen med linjen før.
notes-why-words = ordene tyder på det
notes-why-question = spørsmålet over tyder på det
notes-why-listed = står i en liste
notes-why-quoted = står i anførselstegn
notes-why-short = så kort at det må spørres
notes-why-commas = delt ved komma
notes-why-sentences = delt mellom setninger
notes-why-loose = en linje for seg selv
notes-why-minutes = fra et referat, med skribentens ord
notes-why-published = en publisert uttalelse
notes-why-poll = svar i en avstemning
notes-why-board = lapp på en digital tavle
notes-why-column = kolonnen er ikke sikker
notes-why-repeats = sier at den gjentar en tidligere
notes-why-illegible = en del kunne ikke leses
notes-why-translated = original til en oversettelse ved siden av
notes-why-split = delt fra linjen før
notes-why-by-hand = lagt til for hånd
notes-doubts = Det notatene ikke sier
notes-doubts-lead = Her gjetter vi ikke. Spør noen som var med, og skriv svaret.
notes-answered = Besvart
notes-answer = Svar
notes-answer-keep = Lagre svaret
notes-asks-numbers = Svarene { $labels } og tallene { $numbers } står hver for seg, og ingenting sier hvilket tall som hører til hvilket svar. Skriv tallet ved hvert svar, eller at de skal utgå.
notes-asks-table = «{ $heading }» har ikke noe nummer. Hvilket bord eller hvilken gruppe er det?
notes-asks-mark = { $marks } streker står alene. Hvilken linje hører de til?
notes-asks-sum = Summen er { $counted }, men { $people } personer med { $each } hver blir { $expected }. Gikk noen, eller beholdt noen sine?
notes-asks-small = «{ $group }» er bare { $people } personer, så noen kan kjennes igjen. Skal gruppen telles sammen med en annen?
notes-asks-illegible = En del kunne ikke leses. Hva står det på lappen?
notes-asks-column = Det som ble sagt kan stå i en av kolonnene { $columns }. Hvilken er det?
notes-asks-year = «{ $written }» mangler år. Hvilket år var det?
notes-asks-owner = Hvem holder løftet: «{ $promise }»?
notes-asks-date = Når: «{ $promise }»?
notes-asks-minutes = Dette er et referat med skribentens egne ord. Se for hvert forslag om det er en innbyggers stemme.
notes-asks-twice = «{ $sentence }» står to ganger i samme sitat. Ble det sagt to ganger, eller ble det kopiert?
notes-asks-translation = Ordene står ved siden av en oversettelse. Stemmer den, og kan begge vises?
notes-asks-person = Ordene peker på en person som kan kjennes igjen. Skjul dem, eller slipp dem med en grunn.
notes-asks-plan = Dette er en persons egen plan. Den hører hjemme hos den personen, så ingenting er lest ut.
notes-asks-none = Ingen stemme ble funnet. Legg dem til for hånd, eller skriv hvorfor det ikke er noen.
notes-found = Det som ellers sto der
notes-found-lead = Ingenting av dette brukes før du trykker på en knapp.
notes-heads = Hvor mange som kom
notes-group-residents = innbyggere
notes-group-elected = folkevalgte
notes-group-staff = ansatte
notes-group-participants = deltakere
notes-group-respondents = svar på en undersøkelse
notes-about = omtrent
notes-from-names = talt fra en navneliste
notes-heads-form = Møtets antall, til å rette og lagre
notes-heads-kept = Møtets antall, slik det er lagret
notes-heads-take = Lagre som møtets antall
notes-heads-not-a-number = «{ $typed }» er ikke et antall. Skriv med tall.
notes-votes = Prikker og stemmer i en prioritering
notes-vote-what = Hva
notes-vote-dots = Prikker
notes-votes-next = Når stemmene har blitt behov, kan prikkene føres over til en prioritering.
notes-votes-take = Til prioriteringen
notes-promise = Et løfte
notes-promise-made = Er blant møtets løfter
notes-promise-owner = Ifølge notatene: { $owner }
notes-promise-text = Hva ble lovet?
notes-promise-due = Senest hvilken dag?
notes-promise-written = Det står: «{ $due }»
notes-promise-channels = Hvordan får folk vite det? Skill med komma
notes-promise-make = Gjør til et løfte fra møtet
notes-promise-no-day = Velg en dag. Et løfte uten dag kan ingen følge opp.
notes-signups = Påmeldte til videre arbeid
notes-signups-count = { $count ->
    [one] 1 person skrev seg opp. Navnene føres ikke inn her; kontakt dem når arbeidsgruppen starter.
   *[other] { $count } personer skrev seg opp. Navnene føres ikke inn her; kontakt dem når arbeidsgruppen starter.
}
notes-scale = { $count ->
    [one] 1 svar på en skala.
   *[other] { $count } svar på en skala.
}
notice-notes-heads = Antallet er lagret på møtet.
notice-notes-promise = Løftet er nå blant møtets løfter.
notice-notes-settled = Svaret er lagret.
