# Notat: ta imot dei og sjå over det som er lese.

notes-title = Notat
notes-crumbs = Kvar du er
notes-lead = Ta inn det som blei skrive ned på møtet. Kvar røyst blir lesen ut for seg, og du ser over den før andre ser den.
notes-refused = { $count ->
    [one] Ei fil blei ikkje teken inn:
   *[other] { $count } filer blei ikkje tekne inn:
}
notes-others-taken = { $count ->
    [one] Den andre blei teken inn og står nedanfor.
   *[other] Dei { $count } andre blei tekne inn og står nedanfor.
}
notes-received = Det som er kome inn
notes-progress = { $checked } av { $total } sett over
notes-to-check = { $count ->
    [one] 1 røyst å sjå over
   *[other] { $count } røyster å sjå over
}
notes-all-checked = Alt er sett over
notes-open-doubts = { $count ->
    [one] 1 ope spørsmål
   *[other] { $count } opne spørsmål
}
notes-received-when = Kom inn { $when }
notes-take-in = Ta inn notat
notes-files = Filer
notes-files-hint = Du kan velje fleire. Tekst, Word, Excel, CSV og PDF med tekst går bra.
notes-paste = Eller lim inn tekst
notes-paste-hint = Ei linje for kvar ting som blei sagt, er lettast å lese ut, men samanhengande tekst går også.
notes-name = Kva skal teksten heite?
notes-after = Ingenting blir vist for andre enno. Når filene er lesne, ser du dei ved sida av det som er lese ut.
notes-send = Ta inn
notes-nothing-sent = Vel ei fil eller lim inn tekst.
notes-file-nameless = Fil utan namn
notes-pasted-name = Innlimt tekst
notes-file-empty = Fila er tom. Lagre notata ein gong til og vel fila på nytt.
notes-file-too-large = Fila er { $size } MB, og notat kan vere høgst { $most } MB. Del den, eller fjern bileta.
notes-file-swells = Fila pakkar ut til meir enn notat kan vere, så den blei ikkje opna. Kopier teksten og lim den inn i staden.
notes-file-cells = Fila har meir enn { $most } celler. Lagre berre arket med notata og vel den fila.
notes-file-picture = Fila er eit bilete. Skriv av det som står der, eller lim inn teksten.
notes-file-scanned = Fila er ein PDF utan tekst, truleg skanna. Skriv den av, eller få teksten tolka først.
notes-file-locked = Fila er låst med passord. Lagre den utan og vel den igjen.
notes-file-other = Fila er av eit slag som ikkje kan lesast her. Opne den og lagre som { $instead }, eller lim inn teksten.
notes-file-archive = Fila er eit pakket arkiv. Pakk det ut og vel filene i det.
notes-file-damaged = Fila er skadd og kan ikkje lesast. Lagre den ein gong til, eller lim inn teksten.
notes-file-noise = Fila er verken tekst, tabell, dokument eller PDF. Vel fila med notata, eller lim inn teksten.
notes-review-title = Sjå over: { $name }
notes-review-lead = Notata står slik dei kom inn, ved sida av det som er lese ut. Usikre forslag kjem først. Ingenting gjeld før du har stadfesta det.
notes-where = Så langt har du kome
notes-confirm-sure = { $count ->
    [one] Stadfest den sikre
   *[other] Stadfest alle { $count } sikre
}
notes-to-held = { $count ->
    [one] 1 blir halden tilbake: personopplysningar
   *[other] { $count } blir haldne tilbake: personopplysningar
}
notes-to-found = Det som elles stod der
notes-keys = Tastar
notes-key-move = neste, førre
notes-key-kind = slag
notes-key-split = del
notes-key-undo = angre det siste
notes-keys-on = Bruk tastane
notes-source = Notata
notes-lines-before = Tidlegare linjer
notes-lines-after = Fleire linjer
notes-covered-personal = skjult: personopplysning
notes-covered-erased = sletta
notes-last = Det siste du gjorde
notes-undo = Angre
notes-change-it = Endre
notes-opened = Opna igjen
notes-proposals = Å sjå over
notes-nothing-left = Alt er sett over
notes-nothing-left-next = Neste steg er å vise notata til dei som sat ved borda, og så publisere møtet.
notes-to-meeting = Til møtet
notes-more = { $count ->
    [one] 1 til kjem fram når du har sett over nokre av desse.
   *[other] { $count } til kjem fram når du har sett over nokre av desse.
}
notes-missed = Noko som ikkje er lese ut?
notes-missed-words = Orda slik dei står i notata
notes-missed-hint = Kopier dei frå notata, så røysta kan visast der den står.
notes-missed-add = Legg til røysta
notes-missed-not-there = Dei orda står ikkje i notata. Kopier dei akkurat slik dei står der.
notes-done = Sett over ({ $count })
notes-is-aside = inga røyst
notes-is-checked = sett over
notes-unsure = usikker
notes-line = Linje { $line }
notes-question = Svar på: { $question }
notes-held-here = Blir halden tilbake til nokon har sett på den. Her er:
notes-held-desk = Skjul eller slipp
notes-kind = Kva er det?
notes-support = Kor mange?
notes-table = Bord
notes-setting = Kven sat der
notes-same = Dei same orda finst allereie. Er det same røyst?
notes-same-see = Sjå den
notes-same-yes = Ja, det blei sagt éin gong
notes-same-no = Nei, nokon andre sa det også
notes-confirm = Stadfest
notes-keep = Lagre endringa
notes-aside = Inga røyst
notes-bring-back = Ta den tilbake
notes-borders = Endre kvar den byrjar og sluttar
notes-start = Byrjinga
notes-end = Slutten
notes-word-before = Ta med ordet før
notes-word-less-first = Ta bort første ordet
notes-word-after = Ta med ordet etter
notes-word-less-last = Ta bort siste ordet
notes-split-at = Del i to før
notes-split = Del
notes-join = Slå saman med neste: «{ $words }»
notes-aside-why = Linja er inga røyst.
notes-back-why = Linja er ei røyst likevel.
notes-join-why = Slege saman med linja før.
notes-why-words = orda tyder på det
notes-why-question = spørsmålet over tyder på det
notes-why-listed = står i ei liste
notes-why-quoted = står i hermeteikn
notes-why-short = så kort at det må spørjast om
notes-why-commas = delt ved komma
notes-why-sentences = delt mellom setningar
notes-why-loose = ei linje for seg sjølv
notes-why-minutes = frå eit referat, med orda til den som skreiv
notes-why-published = ei publisert fråsegn
notes-why-poll = svar i ei avrøysting
notes-why-board = lapp på ei digital tavle
notes-why-column = kolonna er ikkje sikker
notes-why-repeats = seier at den tek opp att ein tidlegare
notes-why-illegible = ein del kunne ikkje lesast
notes-why-translated = original til ei omsetjing ved sida av
notes-why-split = delt frå linja før
notes-why-by-hand = lagt til for hand
notes-doubts = Det notata ikkje seier
notes-doubts-lead = Her gjettar vi ikkje. Spør nokon som var med, og skriv svaret.
notes-answered = Svart på
notes-answer = Svar
notes-answer-keep = Lagre svaret
notes-asks-numbers = Svara { $labels } og tala { $numbers } står kvar for seg, og ingenting seier kva tal som høyrer til kva svar. Skriv talet ved kvart svar, eller at dei skal gå ut.
notes-asks-table = «{ $heading }» har ikkje noko nummer. Kva bord eller kva gruppe er det?
notes-asks-mark = { $marks } strekar står åleine. Kva linje høyrer dei til?
notes-asks-sum = Summen er { $counted }, men { $people } personar med { $each } kvar blir { $expected }. Gjekk nokon, eller heldt nokon på sine?
notes-asks-small = «{ $group }» er berre { $people } personar, så nokon kan kjennast igjen. Skal gruppa teljast saman med ei anna?
notes-asks-illegible = Ein del kunne ikkje lesast. Kva står det på lappen?
notes-asks-column = Det som blei sagt kan stå i ein av kolonnene { $columns }. Kva for ei er det?
notes-asks-year = «{ $written }» manglar år. Kva år var det?
notes-asks-owner = Kven held løftet: «{ $promise }»?
notes-asks-date = Når: «{ $promise }»?
notes-asks-minutes = Dette er eit referat med orda til den som skreiv. Sjå for kvart forslag om det er røysta til ein innbyggjar.
notes-asks-twice = «{ $sentence }» står to gonger i same sitat. Blei det sagt to gonger, eller blei det kopiert?
notes-asks-translation = Orda står ved sida av ei omsetjing. Stemmer den, og kan begge visast?
notes-asks-person = Orda peikar på ein person som kan kjennast igjen. Skjul dei, eller slipp dei med ein grunn.
notes-asks-plan = Dette er ein persons eigen plan. Den høyrer heime hos den personen, så ingenting er lese ut.
notes-asks-none = Inga røyst blei funnen. Legg dei til for hand, eller skriv kvifor det ikkje er nokon.
notes-found = Det som elles stod der
notes-found-lead = Ingenting av dette blir brukt før du trykkjer på ein knapp.
notes-heads = Kor mange som kom
notes-group-residents = innbyggjarar
notes-group-elected = folkevalde
notes-group-staff = tilsette
notes-group-participants = deltakarar
notes-group-respondents = svar på ei undersøking
notes-about = omtrent
notes-from-names = talt frå ei namneliste
notes-heads-form = Tala frå møtet, til å rette og lagre
notes-heads-kept = Tala frå møtet, slik det er lagra
notes-heads-take = Lagre som tala frå møtet
notes-heads-not-a-number = «{ $typed }» er ikkje eit tal. Skriv med tal.
notes-votes = Prikkar og røyster i ei prioritering
notes-vote-what = Kva
notes-vote-dots = Prikkar
notes-votes-next = Når røystene har blitt behov, kan prikkane førast over til ei prioritering.
notes-votes-take = Til prioriteringa
notes-promise = Eit løfte
notes-promise-made = Er blant løfta frå møtet
notes-promise-owner = Ifølgje notata: { $owner }
notes-promise-text = Kva blei lova?
notes-promise-due = Seinast kva dag?
notes-promise-written = Det står: «{ $due }»
notes-promise-channels = Korleis får folk vite det? Skil med komma
notes-promise-make = Gjer til eit løfte frå møtet
notes-promise-no-day = Vel ein dag. Eit løfte utan dag kan ingen følgje opp.
notes-signups = Påmelde til vidare arbeid
notes-signups-count = { $count ->
    [one] 1 person skreiv seg opp. Namna blir ikkje førte inn her; kontakt dei når arbeidsgruppa startar.
   *[other] { $count } personar skreiv seg opp. Namna blir ikkje førte inn her; kontakt dei når arbeidsgruppa startar.
}
notes-scale = { $count ->
    [one] 1 svar på ein skala.
   *[other] { $count } svar på ein skala.
}
notice-notes-heads = Talet er lagra på møtet.
notice-notes-promise = Løftet er no blant løfta frå møtet.
notice-notes-settled = Svaret er lagra.
