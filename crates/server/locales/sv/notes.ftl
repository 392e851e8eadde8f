# Anteckningar: ta emot dem och kontrollera vad som lästs ut.

notes-title = Anteckningar
notes-crumbs = Var du är
notes-lead = Ta in det som skrevs ned på mötet. Varje röst läses ut för sig, och du kontrollerar den innan någon annan ser den.
notes-refused = { $count ->
    [one] En fil togs inte in:
   *[other] { $count } filer togs inte in:
}
notes-others-taken = { $count ->
    [one] Den andra togs in och står nedan.
   *[other] De { $count } andra togs in och står nedan.
}
notes-received = Det som kommit in
notes-progress = { $checked } av { $total } kontrollerade
notes-to-check = { $count ->
    [one] 1 röst att kontrollera
   *[other] { $count } röster att kontrollera
}
notes-all-checked = Allt är kontrollerat
notes-open-doubts = { $count ->
    [one] 1 öppen fråga
   *[other] { $count } öppna frågor
}
notes-received-when = Kom in { $when }
notes-take-in = Ta in anteckningar
notes-files = Filer
notes-files-hint = Du kan välja flera. Text, Word, Excel, CSV och PDF med text går bra.
notes-paste = Eller klistra in text
notes-paste-hint = En rad för varje sak som sades läses bäst, men löpande text går också.
notes-name = Vad ska texten heta?
notes-after = Inget visas för andra än. När filerna har lästs får du se dem bredvid det som lästs ut.
notes-send = Ta in
notes-nothing-sent = Välj en fil eller klistra in text.
notes-file-nameless = Fil utan namn
notes-pasted-name = Inklistrad text
notes-file-empty = Filen är tom. Spara anteckningarna en gång till och välj filen igen.
notes-file-too-large = Filen är { $size } MB, och anteckningar får vara högst { $most } MB. Dela den, eller ta bort bilderna.
notes-file-swells = Filen packar upp sig till mer än anteckningar kan vara, så den öppnades inte. Kopiera texten och klistra in den i stället.
notes-file-cells = Filen har fler än { $most } celler. Spara bara bladet med anteckningarna och välj den filen.
notes-file-picture = Filen är en bild. Skriv av det som står på den, eller klistra in texten.
notes-file-scanned = Filen är en PDF utan text, troligen inskannad. Skriv av den, eller låt texten tolkas först.
notes-file-locked = Filen är låst med lösenord. Spara den utan lösenord och välj den igen.
notes-file-other = Filen är av ett slag som inte läses här. Öppna den och spara som { $instead }, eller klistra in texten.
notes-file-archive = Filen är ett packat arkiv. Packa upp det och välj filerna i det.
notes-file-damaged = Filen är skadad och går inte att läsa. Spara den en gång till, eller klistra in texten.
notes-file-noise = Filen är varken text, tabell, dokument eller PDF. Välj filen med anteckningarna, eller klistra in texten.
notes-review-title = Kontrollera: { $name }
notes-review-lead = Anteckningarna står som de kom in, bredvid det som lästs ut. Osäkra förslag kommer först. Inget gäller förrän du har bekräftat det.
notes-where = Så långt har du kommit
notes-confirm-sure = { $count ->
    [one] Bekräfta den som är säker
   *[other] Bekräfta alla { $count } säkra
}
notes-to-held = { $count ->
    [one] 1 hålls kvar: personuppgifter
   *[other] { $count } hålls kvar: personuppgifter
}
notes-to-found = Det som stod där i övrigt
notes-keys = Tangenter
notes-key-move = nästa, förra
notes-key-kind = slag
notes-key-split = dela
notes-key-undo = ångra det senaste
notes-keys-on = Använd tangenterna
notes-source = Anteckningarna
notes-lines-before = Tidigare rader
notes-lines-after = Fler rader
notes-covered-personal = dolt: personuppgift
notes-covered-erased = gallrat
notes-last = Det senaste du gjorde
notes-undo = Ångra
notes-change-it = Ändra
notes-opened = Öppnad igen
notes-proposals = Att kontrollera
notes-nothing-left = Allt är kontrollerat
notes-nothing-left-next = Nästa steg är att visa anteckningarna för dem som satt vid borden, och sedan publicera mötet.
notes-to-meeting = Till mötet
notes-more = { $count ->
    [one] 1 till kommer fram när du har kontrollerat några av dessa.
   *[other] { $count } till kommer fram när du har kontrollerat några av dessa.
}
notes-missed = Något som inte lästs ut?
notes-missed-words = Orden som de står i anteckningarna
notes-missed-hint = Kopiera dem från anteckningarna, så att rösten kan visas där den står.
notes-missed-add = Lägg till rösten
notes-missed-not-there = De orden står inte i anteckningarna. Kopiera dem precis som de står där.
notes-done = Kontrollerade ({ $count })
notes-is-aside = ingen röst
notes-is-checked = kontrollerad
notes-unsure = osäker
notes-line = Rad { $line }
notes-question = Svar på: { $question }
notes-held-here = Hålls kvar tills någon har sett på den. Här finns:
notes-held-desk = Dölj eller släpp
notes-kind = Vad är det?
notes-support = Hur många?
notes-table = Bord
notes-setting = Vilka satt där
notes-same = Samma ord finns redan. Är det samma röst?
notes-same-see = Se den
notes-same-yes = Ja, samma sak sades en gång
notes-same-no = Nej, någon annan sade det också
notes-confirm = Bekräfta
notes-keep = Spara ändringen
notes-aside = Ingen röst
notes-bring-back = Ta tillbaka den
notes-borders = Ändra var den börjar och slutar
notes-start = Början
notes-end = Slutet
notes-word-before = Ta med ordet före
notes-word-less-first = Ta bort första ordet
notes-word-after = Ta med ordet efter
notes-word-less-last = Ta bort sista ordet
notes-split-at = Dela i två före
notes-split = Dela
notes-join = Slå ihop med nästa: ”{ $words }”
notes-aside-why = Raden är ingen röst.
notes-back-why = Raden är en röst ändå.
notes-join-why = Ihopslagen med raden före.
notes-why-words = orden tyder på det
notes-why-question = frågan ovanför tyder på det
notes-why-listed = står i en lista
notes-why-quoted = står inom citattecken
notes-why-short = så kort att det måste frågas
notes-why-commas = delad vid kommatecken
notes-why-sentences = delad mellan meningar
notes-why-loose = en rad för sig själv
notes-why-minutes = från ett referat, i skribentens ord
notes-why-published = ett publicerat uttalande
notes-why-poll = svar i en omröstning
notes-why-board = lapp på en digital tavla
notes-why-column = kolumnen är inte säker
notes-why-repeats = säger att den upprepar en tidigare
notes-why-illegible = en del gick inte att läsa
notes-why-translated = original till en översättning bredvid
notes-why-split = delad från raden före
notes-why-by-hand = tillagd för hand
notes-doubts = Det anteckningarna inte säger
notes-doubts-lead = Här gissar vi inte. Fråga den som var med, och skriv svaret.
notes-answered = Besvarad
notes-answer = Svar
notes-answer-keep = Spara svaret
notes-asks-numbers = Svaren { $labels } och siffrorna { $numbers } står var för sig, och inget säger vilken siffra som hör till vilket svar. Skriv siffran vid varje svar, eller att de ska utgå.
notes-asks-table = ”{ $heading }” har inget nummer. Vilket bord eller vilken grupp är det?
notes-asks-mark = { $marks } streck står för sig själva. Vilken rad räknas de till?
notes-asks-sum = Summan är { $counted }, men { $people } personer med { $each } var blir { $expected }. Gick någon, eller behöll någon sina?
notes-asks-small = ”{ $group }” är bara { $people } personer, så någon kan kännas igen. Ska gruppen räknas ihop med en annan?
notes-asks-illegible = En del gick inte att läsa. Vad står det på lappen?
notes-asks-column = Det som sades kan stå i någon av kolumnerna { $columns }. Vilken är det?
notes-asks-year = ”{ $written }” saknar år. Vilket år var det?
notes-asks-owner = Vem håller löftet: ”{ $promise }”?
notes-asks-date = När: ”{ $promise }”?
notes-asks-minutes = Det här är ett referat i skribentens egna ord. Se för varje förslag om det är en invånares röst.
notes-asks-twice = ”{ $sentence }” står två gånger i samma citat. Sades det två gånger, eller kopierades det?
notes-asks-translation = Orden står bredvid en översättning. Stämmer den, och får båda visas?
notes-asks-person = Orden pekar på en person som går att känna igen. Dölj dem, eller släpp dem med ett skäl.
notes-asks-plan = Det här är en persons egen plan. Den hör hemma hos den personen, så inget har lästs ut.
notes-asks-none = Ingen röst hittades. Lägg till dem för hand, eller skriv varför det inte finns någon.
notes-found = Det som stod där i övrigt
notes-found-lead = Inget av detta används förrän du trycker på en knapp.
notes-heads = Hur många som kom
notes-group-residents = invånare
notes-group-elected = förtroendevalda
notes-group-staff = tjänstepersoner
notes-group-participants = deltagare
notes-group-respondents = svarande i en enkät
notes-about = cirka
notes-from-names = räknat från en namnlista
notes-heads-form = Mötets antal, att rätta och spara
notes-heads-kept = Mötets antal, som det är sparat
notes-heads-take = Spara som mötets antal
notes-heads-not-a-number = ”{ $typed }” är inget antal. Skriv med siffror.
notes-votes = Prickar och röster i en prioritering
notes-vote-what = Vad
notes-vote-dots = Prickar
notes-votes-next = När rösterna har blivit behov kan prickarna föras över till en prioritering.
notes-votes-take = Till prioriteringen
notes-promise = Ett löfte
notes-promise-made = Finns bland mötets löften
notes-promise-owner = Enligt anteckningarna: { $owner }
notes-promise-text = Vad lovades?
notes-promise-due = Senast vilken dag?
notes-promise-written = Det står: ”{ $due }”
notes-promise-channels = Hur får folk veta? Skilj med komma
notes-promise-make = Gör till ett löfte från mötet
notes-promise-no-day = Välj en dag. Ett löfte utan dag kan ingen följa upp.
notes-signups = Anmälda till fortsatt arbete
notes-signups-count = { $count ->
    [one] 1 person skrev upp sig. Namnen förs inte in här; be dem att säga till när arbetsgruppen startar.
   *[other] { $count } personer skrev upp sig. Namnen förs inte in här; be dem att säga till när arbetsgruppen startar.
}
notes-scale = { $count ->
    [one] 1 svar på en skala.
   *[other] { $count } svar på en skala.
}
notice-notes-heads = Antalet är sparat på mötet.
notice-notes-promise = Löftet finns nu bland mötets löften.
notice-notes-settled = Svaret är sparat.
