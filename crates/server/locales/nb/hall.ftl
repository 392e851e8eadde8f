# Kvelden i salen: maskinen som tas med, og når den kommer hjem.

hall-title = Kvelden i salen
hall-join-title = Bli med her
hall-join-qr = QR-kode til siden der man skriver
hall-join-how = Koble telefonen til samme nett som maskinen, rett kameraet mot ruta, eller skriv adressen.
hall-no-network = Maskinen er ikke på noe nett, så ingen telefoner når den. Koble den til en ruter eller del et nett fra den, og start programmet på nytt.
hall-plain = Her er ingen kryptering (https): den som er på samme nett, kan lese det som sendes. Bruk et eget nett med passord.
hall-here-title = Hvem som er med
hall-here-nobody = Ingen har blitt med ennå.
hall-phones = Telefoner
hall-notes = Notater
hall-written = { $count ->
    [one] Ett notat er lagret.
   *[other] { $count } notater er lagret.
}
hall-last = Det siste { $when }.
hall-held = { $count ->
    [one] Ett holdes tilbake: se på dem.
   *[other] { $count } holdes tilbake: se på dem.
}
hall-again = Tell på nytt
hall-where-title = Hvor alt ligger
hall-where = { $count ->
    [one] Alt ligger på denne maskinen, i mappen { $folder }. Én post er skrevet siden den ble tatt med. Det finnes ikke noe annet sted før kvelden er hjemme.
   *[other] Alt ligger på denne maskinen, i mappen { $folder }. { $count } poster er skrevet siden den ble tatt med. Det finnes ikke noe annet sted før kvelden er hjemme.
}
hall-plug = Går strømmen, er ingenting lagret borte. Start programmet igjen på samme måte; telefonene finner tilbake av seg selv.
hall-after = Etterpå, hjemme, føres kvelden sammen med resten:
hall-whole = { $count ->
    [one] Maskinen har med seg alt, én post, også fra andre møter. Slett kopien når kvelden er hjemme.
   *[other] Maskinen har med seg alt, { $count } poster, også fra andre møter. Slett kopien når kvelden er hjemme.
}
hall-home-title = En kveld uten nett
hall-home-lead = En bærbar maskin kan være salens egen tjener: den har alt med, telefonene kobler seg til den, og etterpå føres kvelden sammen med det som har skjedd her.
hall-before-title = Før kvelden
hall-before-take = På tjeneren: lag filen som tas med.
hall-before-open = På den bærbare, i salen: start den.
hall-before-whole = Filen er en hel kopi, med alt som er sagt og hvem som kan logge inn. Bær den på en kryptert disk.
hall-back-title = Etter kvelden
hall-back-lead = Først vises hva som ville bli lagt til, og hva som er endret begge steder. Ingenting endres før du sier fra.
hall-back-file = Filen fra den bærbare
hall-back-hint = ledger.db i kveldens mappe, når programmet er avsluttet, eller en sikkerhetskopi.
hall-back-look = Se hva det er
hall-back-missing = Velg filen først.
hall-back-gone = Filen er ikke her lenger. Velg den på nytt.
hall-joined-list = Kvelder som er hjemme
hall-joined-one = { $count ->
    [one] { $when }, én post
   *[other] { $when }, { $count } poster
}
hall-look-title = Før kvelden føres sammen
hall-look-lead = { $count ->
    [one] Filen holder: ingenting i den er endret i etterkant. Én ny post legges til.
   *[other] Filen holder: ingenting i den er endret i etterkant. { $count } nye poster legges til.
}
hall-look-known = { $count ->
    [one] Én var her fra før.
   *[other] { $count } var her fra før.
}
hall-look-nothing-yet = Ingenting er endret ennå. Les det nedenfor og før så sammen; det endrer ikke noe som alt står her.
hall-look-join = Før kvelden sammen
hall-look-all-here = Alt i filen er her fra før.
hall-joined-title = En kveld som er hjemme
hall-joined-lead = { $count ->
    [one] Ett notat kom med. Alle kodene på lappene virker her.
   *[other] { $count } notater kom med. Alle kodene på lappene virker her.
}
hall-wipe-title = Slett den bærbares kopi
hall-wipe = Når det ikke skrives mer der. Kommandoen gjør det bare hvis alt virkelig er her:
hall-both-title = Endret begge steder ({ $count })
hall-both-none = Ingenting ble endret begge steder.
hall-both-lead = Begge står i historikken. Stemmer ikke det som gjelder nå, endre det på sakens egen side.
hall-both-ours = Her: { $who }, { $when }
hall-both-theirs = I salen: { $who }, { $when }
hall-col-what = Hva
hall-col-ours = Her
hall-col-theirs = I salen
hall-col-now = Gjelder nå
hall-holds-ours = som her
hall-holds-theirs = som i salen
hall-holds-both = begge deler
hall-alike-title = Kanskje det samme notatet ({ $count })
hall-alike-none = Ingen notater ser ut til å være skrevet begge steder.
hall-alike-lead = Ingenting slås sammen av seg selv. Er det det samme, legg det ene til side på siden for det.
hall-alike-same = De samme ordene, her og i salen
hall-alike-nearly = Nesten de samme ordene, her og i salen
hall-thing-meeting = møte
hall-thing-print = utskrift
hall-thing-other = annet
notice-hall-joined = Kvelden er hjemme.
notice-hall-nothing = Det var ingenting nytt i filen.
