# Noter: at modtage dem og se efter, hvad der er læst.

notes-title = Noter
notes-crumbs = Hvor du er
notes-lead = Tag ind, hvad der blev skrevet ned på mødet. Hvert udsagn læses ud for sig, og du ser det efter, før andre ser det.
notes-refused = { $count ->
    [one] En fil blev ikke taget ind:
   *[other] { $count } filer blev ikke taget ind:
}
notes-others-taken = { $count ->
    [one] Den anden blev taget ind og står nedenfor.
   *[other] De { $count } andre blev taget ind og står nedenfor.
}
notes-received = Det, der er kommet ind
notes-progress = { $checked } af { $total } set efter
notes-to-check = { $count ->
    [one] 1 udsagn at se efter
   *[other] { $count } udsagn at se efter
}
notes-all-checked = Alt er set efter
notes-open-doubts = { $count ->
    [one] 1 åbent spørgsmål
   *[other] { $count } åbne spørgsmål
}
notes-received-when = Kom ind { $when }
notes-take-in = Tag noter ind
notes-files = Filer
notes-files-hint = Du kan vælge flere. Tekst, Word, Excel, CSV og PDF med tekst kan læses.
notes-paste = Eller indsæt tekst
notes-paste-hint = En linje for hver ting, der blev sagt, læses bedst, men løbende tekst går også.
notes-name = Hvad skal teksten hedde?
notes-after = Intet vises for andre endnu. Når filerne er læst, ser du dem ved siden af det, der er læst ud.
notes-send = Tag ind
notes-nothing-sent = Vælg en fil, eller indsæt tekst.
notes-file-nameless = Fil uden navn
notes-pasted-name = Indsat tekst
notes-file-empty = Filen er tom. Gem noterne igen, og vælg filen på ny.
notes-file-too-large = Filen er { $size } MB, og noter må højst være { $most } MB. Del den, eller fjern billederne.
notes-file-swells = Filen pakker ud til mere, end noter kan fylde, så den blev ikke åbnet. Kopier teksten, og indsæt den i stedet.
notes-file-cells = Filen har over { $most } celler. Gem kun arket med noterne, og vælg den fil.
notes-file-picture = Filen er et billede. Skriv af, hvad der står, eller indsæt teksten.
notes-file-scanned = Filen er en PDF uden tekst, nok scannet. Skriv den af, eller få teksten genkendt først.
notes-file-locked = Filen er låst med adgangskode. Gem den uden, og vælg den igen.
notes-file-other = Filen er af en slags, der ikke læses her. Åbn den, og gem som { $instead }, eller indsæt teksten.
notes-file-archive = Filen er et pakket arkiv. Pak det ud, og vælg filerne i det.
notes-file-damaged = Filen er beskadiget og kan ikke læses. Gem den igen, eller indsæt teksten.
notes-file-noise = Filen er hverken tekst, tabel, dokument eller PDF. Vælg filen med noterne, eller indsæt teksten.
notes-review-title = Se efter: { $name }
notes-review-lead = Noterne står, som de kom ind, ved siden af det, der er læst ud. Usikre forslag kommer først. Intet gælder, før du har bekræftet det.
notes-where = Så langt er du nået
notes-confirm-sure = { $count ->
    [one] Bekræft det sikre
   *[other] Bekræft alle { $count } sikre
}
notes-to-held = { $count ->
    [one] 1 holdes tilbage: personoplysninger
   *[other] { $count } holdes tilbage: personoplysninger
}
notes-to-found = Hvad der ellers stod
notes-keys = Taster
notes-key-move = næste, forrige
notes-key-kind = slags
notes-key-split = del
notes-key-undo = fortryd det seneste
notes-keys-on = Brug tasterne
notes-source = Noterne
notes-lines-before = Tidligere linjer
notes-lines-after = Flere linjer
notes-covered-personal = skjult: personoplysning
notes-covered-erased = slettet
notes-last = Det seneste, du gjorde
notes-undo = Fortryd
notes-change-it = Ret
notes-opened = Åbnet igen
notes-proposals = At se efter
notes-nothing-left = Alt er set efter
notes-nothing-left-next = Næste skridt er at vise noterne til dem, der sad ved bordene, og så offentliggøre mødet.
notes-to-meeting = Til mødet
notes-more = { $count ->
    [one] 1 mere kommer frem, når du har set nogle af disse efter.
   *[other] { $count } flere kommer frem, når du har set nogle af disse efter.
}
notes-missed = Noget, der ikke er læst ud?
notes-missed-words = Ordene, som de står i noterne
notes-missed-hint = Kopier dem fra noterne, så udsagnet kan vises, hvor det står.
notes-missed-add = Tilføj udsagnet
notes-missed-not-there = De ord står ikke i noterne. Kopier dem, præcis som de står der.
notes-done = Set efter ({ $count })
notes-is-aside = intet udsagn
notes-is-checked = set efter
notes-unsure = usikker
notes-line = Linje { $line }
notes-question = Svar på: { $question }
notes-held-here = Holdes tilbage, til nogen har set på det. Her er:
notes-held-desk = Skjul eller frigiv
notes-kind = Hvad er det?
notes-support = Hvor mange?
notes-table = Bord
notes-setting = Hvem sad der
notes-same = De samme ord findes allerede. Er det samme udsagn?
notes-same-see = Se det
notes-same-yes = Ja, det blev sagt én gang
notes-same-no = Nej, en anden sagde det også
notes-confirm = Bekræft
notes-keep = Gem rettelsen
notes-aside = Intet udsagn
notes-bring-back = Tag det tilbage
notes-borders = Ret, hvor det begynder og slutter
notes-start = Begyndelsen
notes-end = Slutningen
notes-word-before = Tag ordet før med
notes-word-less-first = Fjern det første ord
notes-word-after = Tag ordet efter med
notes-word-less-last = Fjern det sidste ord
notes-split-at = Del i to før
notes-split = Del
notes-join = Læg sammen med næste: ”{ $words }”
notes-aside-why = Linjen er intet udsagn.
notes-back-why = Linjen er et udsagn alligevel.
notes-join-why = Lagt sammen med linjen før.
notes-why-words = ordene tyder på det
notes-why-question = spørgsmålet ovenfor tyder på det
notes-why-listed = står på en liste
notes-why-quoted = står i anførselstegn
notes-why-short = så kort, at der må spørges
notes-why-commas = delt ved kommaer
notes-why-sentences = delt mellem sætninger
notes-why-loose = en linje for sig selv
notes-why-minutes = fra et referat, med skribentens ord
notes-why-published = en offentliggjort udtalelse
notes-why-poll = svar i en afstemning
notes-why-board = seddel på en digital tavle
notes-why-column = kolonnen er ikke sikker
notes-why-repeats = siger, at det gentager et tidligere
notes-why-illegible = en del kunne ikke læses
notes-why-translated = original til en oversættelse ved siden af
notes-why-split = delt fra linjen før
notes-why-by-hand = tilføjet i hånden
notes-doubts = Hvad noterne ikke siger
notes-doubts-lead = Her gætter vi ikke. Spørg en, der var med, og skriv svaret.
notes-answered = Besvaret
notes-answer = Svar
notes-answer-keep = Gem svaret
notes-asks-numbers = Svarene { $labels } og tallene { $numbers } står hver for sig, og intet siger, hvilket tal der hører til hvilket svar. Skriv tallet ved hvert svar, eller at de skal udgå.
notes-asks-table = ”{ $heading }” har intet nummer. Hvilket bord eller hvilken gruppe er det?
notes-asks-mark = { $marks } streger står alene. Hvilken linje hører de til?
notes-asks-sum = Summen er { $counted }, men { $people } personer med { $each } hver giver { $expected }. Gik nogen, eller beholdt nogen sine?
notes-asks-small = ”{ $group }” er kun { $people } personer, så nogen kan genkendes. Skal gruppen tælles sammen med en anden?
notes-asks-illegible = En del kunne ikke læses. Hvad står der på sedlen?
notes-asks-column = Det, der blev sagt, kan stå i en af kolonnerne { $columns }. Hvilken er det?
notes-asks-year = ”{ $written }” mangler år. Hvilket år var det?
notes-asks-owner = Hvem holder løftet: ”{ $promise }”?
notes-asks-date = Hvornår: ”{ $promise }”?
notes-asks-minutes = Dette er et referat med skribentens egne ord. Se for hvert forslag, om det er en borgers udsagn.
notes-asks-twice = ”{ $sentence }” står to gange i samme citat. Blev det sagt to gange, eller blev det kopieret?
notes-asks-translation = Ordene står ved siden af en oversættelse. Passer den, og må begge vises?
notes-asks-person = Ordene peger på en person, der kan genkendes. Skjul dem, eller frigiv dem med en grund.
notes-asks-plan = Dette er en persons egen plan. Den hører til hos den person, så intet er læst ud.
notes-asks-none = Intet udsagn blev fundet. Tilføj dem i hånden, eller skriv, hvorfor der ikke er nogen.
notes-found = Hvad der ellers stod
notes-found-lead = Intet af dette bruges, før du trykker på en knap.
notes-heads = Hvor mange der kom
notes-group-residents = borgere
notes-group-elected = folkevalgte
notes-group-staff = medarbejdere
notes-group-participants = deltagere
notes-group-respondents = svar på et spørgeskema
notes-about = cirka
notes-from-names = talt på en navneliste
notes-heads-form = Mødets antal, til at rette og gemme
notes-heads-kept = Mødets antal, som det er gemt
notes-heads-take = Gem som mødets antal
notes-heads-not-a-number = ”{ $typed }” er intet antal. Skriv med tal.
notes-votes = Prikker og stemmer i en prioritering
notes-vote-what = Hvad
notes-vote-dots = Prikker
notes-votes-next = Når udsagnene er blevet behov, kan prikkerne føres over til en prioritering.
notes-votes-take = Til prioriteringen
notes-promise = Et løfte
notes-promise-made = Er blandt mødets løfter
notes-promise-owner = Ifølge noterne: { $owner }
notes-promise-text = Hvad blev lovet?
notes-promise-due = Senest hvilken dag?
notes-promise-written = Der står: ”{ $due }”
notes-promise-channels = Hvordan får folk besked? Adskil med komma
notes-promise-make = Gør til et løfte fra mødet
notes-promise-no-day = Vælg en dag. Et løfte uden dag kan ingen følge op på.
notes-signups = Tilmeldte til det videre arbejde
notes-signups-count = { $count ->
    [one] 1 person skrev sig på. Navnene føres ikke ind her; kontakt dem, når arbejdsgruppen begynder.
   *[other] { $count } personer skrev sig på. Navnene føres ikke ind her; kontakt dem, når arbejdsgruppen begynder.
}
notes-scale = { $count ->
    [one] 1 svar på en skala.
   *[other] { $count } svar på en skala.
}
notice-notes-heads = Antallet er gemt på mødet.
notice-notes-promise = Løftet er nu blandt mødets løfter.
notice-notes-settled = Svaret er gemt.
