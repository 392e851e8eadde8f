target-picture-list-title = Målbilleder
target-picture-list-lead = Hvad mange vil nå sammen, skrevet ud fra det, der er blevet sagt.
target-picture-list-none = Intet målbillede er aftalt endnu.
target-picture-sort-value = Værdier
target-picture-sort-shift = Bevægelser
target-picture-sort-guiding-word = Ledeord
target-picture-sort-follow-up = Sådan følges det op
target-picture-new-title = Begynd på et målbillede
target-picture-version = version { $number }
target-picture-versions = Versioner
target-picture-approved = Godkendt af { $approved } ud af { $asked }
target-picture-draft = udkast
target-picture-agreed = aftalt
target-picture-in-force = gælder
target-picture-since = fra { $day }
target-picture-agreed-by = { $day }, { $who }
target-picture-outdated = Der findes en senere version, som gælder.
target-picture-to-version = Til version { $number }
target-picture-to = til
target-picture-behind =
    { $voices ->
        [one] Ét udsagn
       *[other] { $voices } udsagn
    } i { $needs ->
        [one] ét behov
       *[other] { $needs } behov
    }
target-picture-behind-none = Intet udsagn står bag dette endnu
target-picture-why = Hvad der er nyt
target-picture-compare-with = Sammenlign med version { $number }
target-picture-thanks = Tak til
target-picture-on = Gå videre
target-picture-ground-title = Hvad det hviler på
target-picture-lead-title = For dig, der leder
target-picture-write-title = Skriv den næste version
target-picture-agree-title = De, der har skrevet, er enige
target-picture-agree-hint = Derefter ændres versionen aldrig mere.
target-picture-agree-who = Hvem er enige?
target-picture-agree = Notér
target-picture-day = Dag
target-picture-force-title = Lad den gælde
target-picture-force-from = Gælder fra
target-picture-force = Notér
target-picture-compare-title = Hvad der er ændret
target-picture-compare-lead = Fra version { $from } til version { $to }, ord for ord.
target-picture-compare-from = Fra
target-picture-compare-to = Til
target-picture-compare = Sammenlign
target-picture-compare-same = De to versioner siger det samme.
target-picture-compare-changes = Ændringerne
target-picture-compare-key = Sådan læser du:
target-picture-compare-out = fjernet
target-picture-compare-in = tilføjet
target-picture-compare-unchanged = { $count ->
    [one] Én del er uændret.
   *[other] { $count } dele er uændrede.
}
target-picture-part-new = ny
target-picture-part-changed = ændret
target-picture-part-gone = fjernet
target-picture-ground-lead = Hver del af version { $number }, med behovene og udsagnene bag. Og det, der mangler, begge veje.
target-picture-ground-alone = Løfter, som intet udsagn bærer
target-picture-ground-alone-none = Bag hver del står mindst ét udsagn.
target-picture-ground-alone-text = { $count ->
    [one] Én del har intet udsagn bag sig endnu.
   *[other] { $count } dele har intet udsagn bag sig endnu.
}
target-picture-ground-parts = Del for del
target-picture-ground-left = Behov uden løfte
target-picture-ground-left-none = Hvert behov tages op af en del.
target-picture-ground-left-text = { $count ->
    [one] Ét behov tages ikke op af nogen del.
   *[other] { $count } behov tages ikke op af nogen del. De, som flest har talt om, står først.
}
target-picture-part = Del
target-picture-part-needs = Behov og møder
target-picture-part-voices = Udsagn
target-picture-voices = { $count ->
    [one] ét udsagn
   *[other] { $count } udsagn
}
target-picture-part-before = I version { $number } stod der:
target-picture-part-rests = Hviler på
target-picture-part-served = Det, der gør den til virkelighed
target-picture-part-said = Sådan er det blevet sagt
target-picture-rest-title = Sig, hvad delen hviler på
target-picture-rest-hint = Vælg én ting: et behov, et møde eller koden på en seddel.
target-picture-rest-nothing = Intet valgt
target-picture-rest-code = Kode på en seddel
target-picture-rest-one = Vælg én ting: et behov, et møde eller koden på en seddel.
target-picture-rest-no-more = Tag noget tilbage, som delen hviler på
target-picture-rest-which = Hvilket?
target-picture-rest-take-back = Tag tilbage
target-picture-write-lead = Én side. Skriv, så den, der sagde det, kan kende sig selv igen.
target-picture-write-number = Dette bliver version { $number }. Tidligere versioner bliver stående.
target-picture-write-hint = Et felt uden ord tæller ikke med. Nummeret bestemmer rækkefølgen.
target-picture-write-why = Hvad der er nyt, og hvorfor
target-picture-write-why-hint = Læses af alle, også af dem, der ønskede en ændring.
target-picture-write = Gem udkastet
target-picture-who = Hvem står bag?
target-picture-who-hint = For eksempel regionen og dens kommuner.
target-picture-row = Del { $number }
target-picture-nth = Rækkefølge
target-picture-sort = Hvad for en del
target-picture-from = Fra hvad (kun for en bevægelse)
target-picture-text = Hvad den siger
target-picture-suggested = Forslag fra borgere
notice-target-picture-written = Udkastet er gemt.
notice-target-picture-agreed = Versionen er aftalt. Nu kan den sendes ud.
notice-target-picture-in-force = Versionen gælder.
notice-target-picture-rests = Det er noteret.
notice-target-picture-rests-no-more = Det er taget tilbage. At det stod der, glemmes ikke.
refusal-target-picture-no-parts = Skriv mindst én værdi eller ét skifte.
refusal-target-picture-too-many-parts = { $parts } dele er flere, end man læser på én side. Højst { $most }.
refusal-target-picture-half-a-shift = Et skifte går fra noget til noget andet. Skriv begge dele.
refusal-target-picture-part-elsewhere = En del hører til et andet sted. Åbn siden igen, og skriv den dér.
refusal-target-picture-nothing-new = Intet er ændret. Ændr en del først.
refusal-target-picture-no-draft = Version { $number } er allerede aftalt. Skriv den næste version først.
refusal-target-picture-no-such-version = Der findes ingen version { $number }. Vælg en på listen.
refusal-target-picture-not-agreed = Version { $number } er et udkast. De, der har skrevet den, skal blive enige først.
refusal-target-picture-not-approved = Ingen har godkendt version { $number } endnu. Notér en godkendelse først.
refusal-target-picture-in-force-already = Version { $number } gælder fra { $from }. Der er ikke mere at gøre.
refusal-target-picture-before-agreed = Version { $number } blev aftalt { $date }. Vælg den dag eller en senere.
refusal-target-picture-in-the-future = { $date } har ikke været endnu. Notér det, når det er sket.
thing-target-picture = målbillede
thing-part = del af et målbillede
field-shift-from = Fra hvad
