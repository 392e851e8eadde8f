# Kvällen i lokalen: datorn som tas med, och när den kommer hem.

hall-title = Kvällen i lokalen
hall-join-title = Anslut här
hall-join-qr = QR-kod till sidan för att skriva
hall-join-how = Anslut telefonen till samma nätverk som datorn, rikta kameran mot rutan eller skriv adressen.
hall-no-network = Datorn är inte på något nätverk, så inga telefoner når den. Anslut den till en router eller dela ett nätverk från den, och starta om programmet.
hall-plain = Här finns ingen kryptering (https): den som är på samma nätverk kan läsa det som skickas. Använd ett eget nätverk med lösenord.
hall-here-title = Vilka som är med
hall-here-nobody = Ingen har anslutit än.
hall-phones = Telefoner
hall-notes = Anteckningar
hall-written = { $count ->
    [one] En anteckning är sparad.
   *[other] { $count } anteckningar är sparade.
}
hall-last = Den senaste { $when }.
hall-held = { $count ->
    [one] En hålls kvar: titta på dem.
   *[other] { $count } hålls kvar: titta på dem.
}
hall-again = Räkna igen
hall-where-title = Var allt finns
hall-where = { $count ->
    [one] Allt ligger på den här datorn, i mappen { $folder }. En post har skrivits sedan den togs med. Det finns ingen annanstans förrän kvällen är hemma.
   *[other] Allt ligger på den här datorn, i mappen { $folder }. { $count } poster har skrivits sedan den togs med. Det finns ingen annanstans förrän kvällen är hemma.
}
hall-plug = Går strömmen är inget sparat borta. Starta programmet igen på samma sätt; telefonerna hittar tillbaka själva.
hall-after = Efteråt, hemma, förs kvällen samman med det andra:
hall-whole = { $count ->
    [one] Datorn bär med sig allt, en post, även från andra möten. Radera kopian när kvällen är hemma.
   *[other] Datorn bär med sig allt, { $count } poster, även från andra möten. Radera kopian när kvällen är hemma.
}
hall-home-title = En kväll utan nät
hall-home-lead = En bärbar dator kan vara lokalens egen server: den tar med sig allt, telefonerna ansluter till den, och efteråt förs kvällen samman med det som hänt här.
hall-before-title = Före kvällen
hall-before-take = På servern: gör filen som tas med.
hall-before-open = På den bärbara datorn, i lokalen: starta den.
hall-before-whole = Filen är en hel kopia, med allt som sagts och vilka som kan logga in. Bär den på en krypterad disk.
hall-back-title = Efter kvällen
hall-back-lead = Först visas vad som skulle läggas till och vad som ändrats på båda håll. Inget ändras förrän du säger till.
hall-back-file = Filen från den bärbara datorn
hall-back-hint = ledger.db i kvällens mapp, när programmet är avslutat, eller en säkerhetskopia.
hall-back-look = Se vad det är
hall-back-missing = Välj filen först.
hall-back-gone = Filen finns inte kvar här. Välj den igen.
hall-joined-list = Kvällar som är hemma
hall-joined-one = { $count ->
    [one] { $when }, en post
   *[other] { $when }, { $count } poster
}
hall-look-title = Innan kvällen förs samman
hall-look-lead = { $count ->
    [one] Filen håller: ingenting i den är ändrat i efterhand. En ny post läggs till.
   *[other] Filen håller: ingenting i den är ändrat i efterhand. { $count } nya poster läggs till.
}
hall-look-known = { $count ->
    [one] En fanns redan här.
   *[other] { $count } fanns redan här.
}
hall-look-nothing-yet = Inget är ändrat än. Läs det nedan och för sedan samman; det ändrar inget som redan står här.
hall-look-join = För samman kvällen
hall-look-all-here = Allt i filen finns redan här.
hall-joined-title = En kväll som är hemma
hall-joined-lead = { $count ->
    [one] En anteckning kom med. Alla koder på lapparna fungerar här.
   *[other] { $count } anteckningar kom med. Alla koder på lapparna fungerar här.
}
hall-wipe-title = Radera den bärbara datorns kopia
hall-wipe = När inget mer skrivs där. Kommandot gör det bara om allt verkligen är här:
hall-both-title = Ändrat på båda håll ({ $count })
hall-both-none = Inget ändrades på båda håll.
hall-both-lead = Båda står kvar i historiken. Stämmer det som gäller nu inte, ändra det på sakens egen sida.
hall-both-ours = Här: { $who }, { $when }
hall-both-theirs = I lokalen: { $who }, { $when }
hall-col-what = Vad
hall-col-ours = Här
hall-col-theirs = I lokalen
hall-col-now = Gäller nu
hall-holds-ours = som här
hall-holds-theirs = som i lokalen
hall-holds-both = båda delarna
hall-alike-title = Kanske samma anteckning ({ $count })
hall-alike-none = Ingen anteckning ser ut att ha skrivits på båda håll.
hall-alike-lead = Inget slås ihop av sig självt. Är det samma sak, lägg undan den ena på dess sida.
hall-alike-same = Samma ord, här och i lokalen
hall-alike-nearly = Nästan samma ord, här och i lokalen
hall-thing-meeting = möte
hall-thing-print = utskrift
hall-thing-other = annat
notice-hall-joined = Kvällen är hemma.
notice-hall-nothing = Det fanns inget nytt i filen.
