target-picture-list-title = Målbilete
target-picture-list-lead = Kva mange vil oppnå saman, skrive ut frå det som er sagt.
target-picture-list-none = Ingen målbilete er avtalte enno.
target-picture-sort-value = Verdiar
target-picture-sort-shift = Forflyttingar
target-picture-sort-guiding-word = Leieord
target-picture-sort-follow-up = Slik blir det følgt opp
target-picture-new-title = Byrj på eit målbilete
target-picture-version = versjon { $number }
target-picture-versions = Versjonar
target-picture-approved = Godkjent av { $approved } av { $asked }
target-picture-draft = utkast
target-picture-agreed = avtalt
target-picture-in-force = gjeld
target-picture-since = frå { $day }
target-picture-agreed-by = { $day }, { $who }
target-picture-outdated = Det finst ein seinare versjon som gjeld.
target-picture-to-version = Til versjon { $number }
target-picture-to = til
target-picture-behind =
    { $voices ->
        [one] Éi røyst
       *[other] { $voices } røyster
    } i { $needs ->
        [one] eitt behov
       *[other] { $needs } behov
    }
target-picture-behind-none = Inga røyst står bak dette enno
target-picture-why = Kva som er nytt
target-picture-compare-with = Samanlikn med versjon { $number }
target-picture-thanks = Takk til
target-picture-on = Gå vidare
target-picture-ground-title = Kva det kviler på
target-picture-lead-title = For deg som leier
target-picture-write-title = Skriv neste versjon
target-picture-agree-title = Dei som har skrive, er samde
target-picture-agree-hint = Etter det blir versjonen aldri endra meir.
target-picture-agree-who = Kven er samde?
target-picture-agree = Noter
target-picture-day = Dag
target-picture-force-title = Lat han gjelde
target-picture-force-from = Gjeld frå
target-picture-force = Noter
target-picture-compare-title = Kva som er endra
target-picture-compare-lead = Frå versjon { $from } til versjon { $to }, ord for ord.
target-picture-compare-from = Frå
target-picture-compare-to = Til
target-picture-compare = Samanlikn
target-picture-compare-same = Dei to versjonane seier det same.
target-picture-compare-changes = Endringane
target-picture-compare-key = Slik les du:
target-picture-compare-out = teke bort
target-picture-compare-in = lagt til
target-picture-compare-unchanged = { $count ->
    [one] Éin del er uendra.
   *[other] { $count } delar er uendra.
}
target-picture-part-new = ny
target-picture-part-changed = endra
target-picture-part-gone = teken bort
target-picture-ground-lead = Kvar del av versjon { $number }, med behova og røystene bak. Og det som manglar, begge vegar.
target-picture-ground-alone = Løfte som inga røyst ber
target-picture-ground-alone-none = Bak kvar del står minst éi røyst.
target-picture-ground-alone-text = { $count ->
    [one] Éin del har inga røyst bak seg enno.
   *[other] { $count } delar har inga røyst bak seg enno.
}
target-picture-ground-parts = Del for del
target-picture-ground-left = Behov utan løfte
target-picture-ground-left-none = Kvart behov blir teke opp av ein del.
target-picture-ground-left-text = { $count ->
    [one] Eitt behov blir ikkje teke opp av nokon del.
   *[other] { $count } behov blir ikkje tekne opp av nokon del. Dei som flest har snakka om, står først.
}
target-picture-part = Del
target-picture-part-needs = Behov og møte
target-picture-part-voices = Røyster
target-picture-voices = { $count ->
    [one] éi røyst
   *[other] { $count } røyster
}
target-picture-part-before = I versjon { $number } stod det:
target-picture-part-rests = Kviler på
target-picture-part-served = Det som gjer han til røyndom
target-picture-part-said = Slik er det sagt
target-picture-rest-title = Sei kva delen kviler på
target-picture-rest-hint = Vel éin ting: eit behov, eit møte eller koden på ein lapp.
target-picture-rest-nothing = Ingenting valt
target-picture-rest-code = Kode på ein lapp
target-picture-rest-one = Vel éin ting: eit behov, eit møte eller koden på ein lapp.
target-picture-rest-no-more = Ta tilbake noko som delen kviler på
target-picture-rest-which = Kva for eit?
target-picture-rest-take-back = Ta tilbake
target-picture-write-lead = Éi side. Skriv slik at den som sa det, kjenner seg igjen.
target-picture-write-number = Dette blir versjon { $number }. Tidlegare versjonar blir ståande.
target-picture-write-hint = Eit felt utan ord tel ikkje med. Nummeret avgjer rekkjefølgja.
target-picture-write-why = Kva som er nytt, og kvifor
target-picture-write-why-hint = Blir lese av alle, også av dei som ønskte ei endring.
target-picture-write = Lagre utkastet
target-picture-who = Kven står bak?
target-picture-who-hint = Til dømes helseforetaket og kommunane i fylket.
target-picture-row = Del { $number }
target-picture-nth = Rekkjefølgje
target-picture-sort = Kva slags del
target-picture-from = Frå kva (berre for ei forflytting)
target-picture-text = Kva han seier
target-picture-suggested = Forslag frå innbyggjarar
notice-target-picture-written = Utkastet er lagra.
notice-target-picture-agreed = Versjonen er avtalt. No kan han sendast ut.
notice-target-picture-in-force = Versjonen gjeld.
notice-target-picture-rests = Det er notert.
notice-target-picture-rests-no-more = Det er teke tilbake. At det stod der, blir ikkje gløymt.
refusal-target-picture-no-parts = Skriv minst éin verdi eller éi endring.
refusal-target-picture-too-many-parts = { $parts } delar er fleire enn ein les på éi side. Høgst { $most }.
refusal-target-picture-half-a-shift = Ei endring går frå noko til noko anna. Skriv begge delar.
refusal-target-picture-part-elsewhere = Ein del høyrer heime ein annan stad. Opne sida på nytt og skriv han der.
refusal-target-picture-nothing-new = Ingenting er endra. Endre ein del først.
refusal-target-picture-no-draft = Versjon { $number } er alt avtalt. Skriv neste versjon først.
refusal-target-picture-no-such-version = Det finst ingen versjon { $number }. Vel ein i lista.
refusal-target-picture-not-agreed = Versjon { $number } er eit utkast. Dei som har skrive han, må bli samde først.
refusal-target-picture-not-approved = Ingen har godkjent versjon { $number } enno. Noter ei godkjenning først.
refusal-target-picture-in-force-already = Versjon { $number } gjeld frå { $from }. Ingenting meir treng å gjerast.
refusal-target-picture-before-agreed = Versjon { $number } vart avtalt { $date }. Vel den dagen eller ein seinare.
refusal-target-picture-in-the-future = { $date } har ikkje vore enno. Noter det når det har hendt.
thing-target-picture = målbilete
thing-part = del av eit målbilete
field-shift-from = Frå kva
