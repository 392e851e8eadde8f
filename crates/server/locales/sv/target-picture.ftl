target-picture-list-title = Målbilder
target-picture-list-lead = Vad många vill nå tillsammans, skrivet ur det som har sagts.
target-picture-list-none = Ingen målbild är överenskommen än.
target-picture-sort-value = Värden
target-picture-sort-shift = Förflyttningar
target-picture-sort-guiding-word = Ledord
target-picture-sort-follow-up = Så följs den upp
target-picture-new-title = Börja på en målbild
target-picture-version = version { $number }
target-picture-versions = Versioner
target-picture-approved = Godkänd av { $approved } av { $asked }
target-picture-draft = utkast
target-picture-agreed = överenskommen
target-picture-in-force = gäller
target-picture-since = från { $day }
target-picture-agreed-by = { $day }, { $who }
target-picture-outdated = Det finns en senare version som gäller.
target-picture-to-version = Till version { $number }
target-picture-to = till
target-picture-behind =
    { $voices ->
        [one] En röst
       *[other] { $voices } röster
    } i { $needs ->
        [one] ett behov
       *[other] { $needs } behov
    }
target-picture-behind-none = Ingen röst står bakom detta än
target-picture-why = Vad som är nytt
target-picture-compare-with = Jämför med version { $number }
target-picture-thanks = Tack till
target-picture-on = Gå vidare
target-picture-ground-title = Vad den vilar på
target-picture-lead-title = För dig som leder
target-picture-write-title = Skriv nästa version
target-picture-agree-title = De som har skrivit är överens
target-picture-agree-hint = Sedan ändras versionen aldrig mer.
target-picture-agree-who = Vilka är överens?
target-picture-agree = Anteckna
target-picture-day = Dag
target-picture-force-title = Låt den gälla
target-picture-force-from = Gäller från
target-picture-force = Anteckna
target-picture-compare-title = Vad som är ändrat
target-picture-compare-lead = Från version { $from } till version { $to }, ord för ord.
target-picture-compare-from = Från
target-picture-compare-to = Till
target-picture-compare = Jämför
target-picture-compare-same = De två versionerna säger samma sak.
target-picture-compare-changes = Ändringarna
target-picture-compare-key = Så läser du:
target-picture-compare-out = borttaget
target-picture-compare-in = tillagt
target-picture-compare-unchanged = { $count ->
    [one] En del är oförändrad.
   *[other] { $count } delar är oförändrade.
}
target-picture-part-new = ny
target-picture-part-changed = ändrad
target-picture-part-gone = borttagen
target-picture-ground-lead = Varje del av version { $number }, med behov och röster bakom. Och det som fattas åt båda hållen.
target-picture-ground-alone = Löften som ingen röst bär
target-picture-ground-alone-none = Bakom varje del står minst en röst.
target-picture-ground-alone-text = { $count ->
    [one] En del har ingen röst bakom sig än.
   *[other] { $count } delar har ingen röst bakom sig än.
}
target-picture-ground-parts = Del för del
target-picture-ground-left = Behov utan löfte
target-picture-ground-left-none = Varje behov tas upp av någon del.
target-picture-ground-left-text = { $count ->
    [one] Ett behov tas inte upp av någon del.
   *[other] { $count } behov tas inte upp av någon del. De som flest har talat om står först.
}
target-picture-part = Del
target-picture-part-needs = Behov och möten
target-picture-part-voices = Röster
target-picture-voices = { $count ->
    [one] en röst
   *[other] { $count } röster
}
target-picture-part-before = I version { $number } stod det:
target-picture-part-rests = Vilar på
target-picture-part-served = Det som gör den verklig
target-picture-part-said = Så har det sagts
target-picture-rest-title = Säg vad delen vilar på
target-picture-rest-hint = Välj en sak: ett behov, ett möte eller koden på en lapp.
target-picture-rest-nothing = Inget valt
target-picture-rest-code = Kod på en lapp
target-picture-rest-one = Välj en sak: ett behov, ett möte eller koden på en lapp.
target-picture-rest-no-more = Ta tillbaka något som delen vilar på
target-picture-rest-which = Vilket?
target-picture-rest-take-back = Ta tillbaka
target-picture-write-lead = En sida. Skriv så att den som sade det känner igen sig.
target-picture-write-number = Det här blir version { $number }. Tidigare versioner står kvar.
target-picture-write-hint = En ruta utan ord räknas inte. Numret bestämmer ordningen.
target-picture-write-why = Vad som är nytt, och varför
target-picture-write-why-hint = Läses av alla, också av dem som ville ha en ändring.
target-picture-write = Spara utkastet
target-picture-who = Vilka står bakom?
target-picture-who-hint = Till exempel regionen och kommunerna i länet.
target-picture-row = Del { $number }
target-picture-nth = Ordning
target-picture-sort = Vad för del
target-picture-from = Från vad (bara för en förflyttning)
target-picture-text = Vad den säger
target-picture-suggested = Förslag från invånare
notice-target-picture-written = Utkastet är sparat.
notice-target-picture-agreed = Versionen är överenskommen. Nu kan den skickas ut.
notice-target-picture-in-force = Versionen gäller.
notice-target-picture-rests = Det är antecknat.
notice-target-picture-rests-no-more = Det är taget tillbaka. Att det stod där glöms inte.
refusal-target-picture-no-parts = Skriv minst ett värde eller en förflyttning.
refusal-target-picture-too-many-parts = { $parts } delar är fler än man läser på en sida. Högst { $most }.
refusal-target-picture-half-a-shift = En förflyttning går från något till något annat. Skriv båda.
refusal-target-picture-part-elsewhere = En del hör hemma på ett annat ställe. Öppna sidan på nytt och skriv den där.
refusal-target-picture-nothing-new = Ingenting är ändrat. Ändra en del först.
refusal-target-picture-no-draft = Version { $number } är redan överenskommen. Skriv nästa version först.
refusal-target-picture-no-such-version = Det finns ingen version { $number }. Välj en i listan.
refusal-target-picture-not-agreed = Version { $number } är ett utkast. De som har skrivit den behöver vara överens först.
refusal-target-picture-not-approved = Ingen har godkänt version { $number } än. Anteckna ett godkännande först.
refusal-target-picture-in-force-already = Version { $number } gäller från { $from }. Ingenting mer behöver göras.
refusal-target-picture-before-agreed = Version { $number } blev överenskommen { $date }. Välj den dagen eller en senare.
refusal-target-picture-in-the-future = { $date } har inte varit än. Anteckna det när det har hänt.
thing-target-picture = målbild
thing-part = del av en målbild
field-shift-from = Från vad
