target-picture-list-title = Målbilder
target-picture-list-lead = Hva mange vil nå sammen, skrevet ut fra det som er sagt.
target-picture-list-none = Ingen målbilder er avtalt ennå.
target-picture-sort-value = Verdier
target-picture-sort-shift = Forflytninger
target-picture-sort-guiding-word = Ledeord
target-picture-sort-follow-up = Slik følges det opp
target-picture-new-title = Begynn på et målbilde
target-picture-version = versjon { $number }
target-picture-versions = Versjoner
target-picture-approved = Godkjent av { $approved } av { $asked }
target-picture-draft = utkast
target-picture-agreed = avtalt
target-picture-in-force = gjelder
target-picture-since = fra { $day }
target-picture-agreed-by = { $day }, { $who }
target-picture-outdated = Det finnes en senere versjon som gjelder.
target-picture-to-version = Til versjon { $number }
target-picture-to = til
target-picture-behind =
    { $voices ->
        [one] Én stemme
       *[other] { $voices } stemmer
    } i { $needs ->
        [one] ett behov
       *[other] { $needs } behov
    }
target-picture-behind-none = Ingen stemme står bak dette ennå
target-picture-why = Hva som er nytt
target-picture-compare-with = Sammenlign med versjon { $number }
target-picture-thanks = Takk til
target-picture-on = Gå videre
target-picture-ground-title = Hva det hviler på
target-picture-lead-title = For deg som leder
target-picture-write-title = Skriv neste versjon
target-picture-agree-title = De som har skrevet, er enige
target-picture-agree-hint = Etter det endres versjonen aldri mer.
target-picture-agree-who = Hvem er enige?
target-picture-agree = Noter
target-picture-day = Dag
target-picture-force-title = La den gjelde
target-picture-force-from = Gjelder fra
target-picture-force = Noter
target-picture-compare-title = Hva som er endret
target-picture-compare-lead = Fra versjon { $from } til versjon { $to }, ord for ord.
target-picture-compare-from = Fra
target-picture-compare-to = Til
target-picture-compare = Sammenlign
target-picture-compare-same = De to versjonene sier det samme.
target-picture-compare-changes = Endringene
target-picture-compare-key = Slik leser du:
target-picture-compare-out = tatt bort
target-picture-compare-in = lagt til
target-picture-compare-unchanged = { $count ->
    [one] Én del er uendret.
   *[other] { $count } deler er uendret.
}
target-picture-part-new = ny
target-picture-part-changed = endret
target-picture-part-gone = tatt bort
target-picture-ground-lead = Hver del av versjon { $number }, med behovene og stemmene bak. Og det som mangler, begge veier.
target-picture-ground-alone = Løfter som ingen stemme bærer
target-picture-ground-alone-none = Bak hver del står minst én stemme.
target-picture-ground-alone-text = { $count ->
    [one] Én del har ingen stemme bak seg ennå.
   *[other] { $count } deler har ingen stemme bak seg ennå.
}
target-picture-ground-parts = Del for del
target-picture-ground-left = Behov uten løfte
target-picture-ground-left-none = Hvert behov tas opp av en del.
target-picture-ground-left-text = { $count ->
    [one] Ett behov tas ikke opp av noen del.
   *[other] { $count } behov tas ikke opp av noen del. De som flest har snakket om, står først.
}
target-picture-part = Del
target-picture-part-needs = Behov og møter
target-picture-part-voices = Stemmer
target-picture-voices = { $count ->
    [one] én stemme
   *[other] { $count } stemmer
}
target-picture-part-before = I versjon { $number } sto det:
target-picture-part-rests = Hviler på
target-picture-part-served = Det som gjør den til virkelighet
target-picture-part-said = Slik er det sagt
target-picture-rest-title = Si hva delen hviler på
target-picture-rest-hint = Velg én ting: et behov, et møte eller koden på en lapp.
target-picture-rest-nothing = Ingenting valgt
target-picture-rest-code = Kode på en lapp
target-picture-rest-one = Velg én ting: et behov, et møte eller koden på en lapp.
target-picture-rest-no-more = Ta tilbake noe som delen hviler på
target-picture-rest-which = Hvilket?
target-picture-rest-take-back = Ta tilbake
target-picture-write-lead = Én side. Skriv slik at den som sa det, kjenner seg igjen.
target-picture-write-number = Dette blir versjon { $number }. Tidligere versjoner blir stående.
target-picture-write-hint = Et felt uten ord teller ikke med. Nummeret bestemmer rekkefølgen.
target-picture-write-why = Hva som er nytt, og hvorfor
target-picture-write-why-hint = Leses av alle, også av dem som ønsket en endring.
target-picture-write = Lagre utkastet
target-picture-who = Hvem står bak?
target-picture-who-hint = For eksempel helseforetaket og kommunene i fylket.
target-picture-row = Del { $number }
target-picture-nth = Rekkefølge
target-picture-sort = Hva slags del
target-picture-from = Fra hva (bare for en forflytning)
target-picture-text = Hva den sier
target-picture-suggested = Forslag fra innbyggere
notice-target-picture-written = Utkastet er lagret.
notice-target-picture-agreed = Versjonen er avtalt. Nå kan den sendes ut.
notice-target-picture-in-force = Versjonen gjelder.
notice-target-picture-rests = Det er notert.
notice-target-picture-rests-no-more = Det er tatt tilbake. At det sto der, glemmes ikke.
refusal-target-picture-no-parts = Skriv minst én verdi eller én endring.
refusal-target-picture-too-many-parts = { $parts } deler er flere enn man leser på én side. Høyst { $most }.
refusal-target-picture-half-a-shift = En endring går fra noe til noe annet. Skriv begge deler.
refusal-target-picture-part-elsewhere = En del hører hjemme et annet sted. Åpne siden på nytt og skriv den der.
refusal-target-picture-nothing-new = Ingenting er endret. Endre en del først.
refusal-target-picture-no-draft = Versjon { $number } er allerede avtalt. Skriv neste versjon først.
refusal-target-picture-no-such-version = Det finnes ingen versjon { $number }. Velg en i listen.
refusal-target-picture-not-agreed = Versjon { $number } er et utkast. De som har skrevet den, må bli enige først.
refusal-target-picture-not-approved = Ingen har godkjent versjon { $number } ennå. Noter en godkjenning først.
refusal-target-picture-in-force-already = Versjon { $number } gjelder fra { $from }. Ingenting mer trenger å gjøres.
refusal-target-picture-before-agreed = Versjon { $number } ble avtalt { $date }. Velg den dagen eller en senere.
refusal-target-picture-in-the-future = { $date } har ikke vært ennå. Noter det når det har skjedd.
thing-target-picture = målbilde
thing-part = del av et målbilde
field-shift-from = Fra hva
