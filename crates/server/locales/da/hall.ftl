# Aftenen i salen: computeren, der tages med, og når den kommer hjem.

hall-title = Aftenen i salen
hall-join-title = Kom med her
hall-join-qr = QR-kode til siden, hvor man skriver
hall-join-how = Slut telefonen til samme netværk som computeren, ret kameraet mod firkanten, eller skriv adressen.
hall-no-network = Computeren er ikke på noget netværk, så ingen telefoner kan nå den. Slut den til en router, eller del et netværk fra den, og start programmet igen.
hall-plain = Her er ingen kryptering (https): den, der er på samme netværk, kan læse det, der sendes. Brug jeres eget netværk med adgangskode.
hall-here-title = Hvem der er med
hall-here-nobody = Ingen er kommet med endnu.
hall-phones = Telefoner
hall-notes = Noter
hall-written = { $count ->
    [one] Én note er gemt.
   *[other] { $count } noter er gemt.
}
hall-last = Den seneste { $when }.
hall-held = { $count ->
    [one] Én holdes tilbage: se på dem.
   *[other] { $count } holdes tilbage: se på dem.
}
hall-again = Tæl igen
hall-where-title = Hvor alt ligger
hall-where = { $count ->
    [one] Alt ligger på denne computer, i mappen { $folder }. Én post er skrevet, siden den blev taget med. Det findes intet andet sted, før aftenen er hjemme.
   *[other] Alt ligger på denne computer, i mappen { $folder }. { $count } poster er skrevet, siden den blev taget med. Det findes intet andet sted, før aftenen er hjemme.
}
hall-plug = Går strømmen, er intet gemt tabt. Start programmet igen på samme måde; telefonerne finder selv tilbage.
hall-after = Bagefter, hjemme, føres aftenen sammen med resten:
hall-whole = { $count ->
    [one] Computeren har alt med, én post, også fra andre møder. Slet kopien, når aftenen er hjemme.
   *[other] Computeren har alt med, { $count } poster, også fra andre møder. Slet kopien, når aftenen er hjemme.
}
hall-home-title = En aften uden net
hall-home-lead = En bærbar computer kan være salens egen server: den har alt med, telefonerne slutter sig til den, og bagefter føres aftenen sammen med det, der er sket her.
hall-before-title = Før aftenen
hall-before-take = På serveren: lav filen, der tages med.
hall-before-open = På den bærbare, i salen: start den.
hall-before-whole = Filen er en hel kopi med alt, hvad der er sagt, og hvem der kan logge ind. Bær den på en krypteret disk.
hall-back-title = Efter aftenen
hall-back-lead = Først vises, hvad der ville blive lagt til, og hvad der er ændret begge steder. Intet ændres, før du siger til.
hall-back-file = Filen fra den bærbare
hall-back-hint = ledger.db i aftenens mappe, når programmet er afsluttet, eller en sikkerhedskopi.
hall-back-look = Se, hvad det er
hall-back-missing = Vælg filen først.
hall-back-gone = Filen er her ikke længere. Vælg den igen.
hall-joined-list = Aftener, der er hjemme
hall-joined-one = { $count ->
    [one] { $when }, én post
   *[other] { $when }, { $count } poster
}
hall-look-title = Før aftenen føres sammen
hall-look-lead = { $count ->
    [one] Filen holder: intet i den er ændret bagefter. Én ny post lægges til.
   *[other] Filen holder: intet i den er ændret bagefter. { $count } nye poster lægges til.
}
hall-look-known = { $count ->
    [one] Én var her allerede.
   *[other] { $count } var her allerede.
}
hall-look-nothing-yet = Intet er ændret endnu. Læs det nedenfor, og før så sammen; det ændrer intet, der allerede står her.
hall-look-join = Før aftenen sammen
hall-look-all-here = Alt i filen er her allerede.
hall-joined-title = En aften, der er hjemme
hall-joined-lead = { $count ->
    [one] Én note kom med. Alle koder på sedlerne virker her.
   *[other] { $count } noter kom med. Alle koder på sedlerne virker her.
}
hall-wipe-title = Slet den bærbares kopi
hall-wipe = Når der ikke skrives mere der. Kommandoen gør det kun, hvis alt virkelig er her:
hall-both-title = Ændret begge steder ({ $count })
hall-both-none = Intet blev ændret begge steder.
hall-both-lead = Begge står i historikken. Passer det, der gælder nu, ikke, så ret det på sagens egen side.
hall-both-ours = Her: { $who }, { $when }
hall-both-theirs = I salen: { $who }, { $when }
hall-col-what = Hvad
hall-col-ours = Her
hall-col-theirs = I salen
hall-col-now = Gælder nu
hall-holds-ours = som her
hall-holds-theirs = som i salen
hall-holds-both = begge dele
hall-alike-title = Måske den samme note ({ $count })
hall-alike-none = Ingen note ser ud til at være skrevet begge steder.
hall-alike-lead = Intet slås sammen af sig selv. Er det det samme, så læg den ene til side på dens side.
hall-alike-same = De samme ord, her og i salen
hall-alike-nearly = Næsten de samme ord, her og i salen
hall-thing-meeting = møde
hall-thing-print = udskrift
hall-thing-other = andet
notice-hall-joined = Aftenen er hjemme.
notice-hall-nothing = Der var intet nyt i filen.
