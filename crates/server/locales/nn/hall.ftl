# Kvelden i salen: maskina som blir teken med, og når ho kjem heim.

hall-title = Kvelden i salen
hall-join-title = Bli med her
hall-join-qr = QR-kode til sida der ein skriv
hall-join-how = Kople telefonen til same nett som maskina, rett kameraet mot ruta, eller skriv adressa.
hall-no-network = Maskina er ikkje på noko nett, så ingen telefonar når henne. Kople henne til ein rutar eller del eit nett frå henne, og start programmet på nytt.
hall-plain = Her er inga kryptering (https): den som er på same nett, kan lese det som blir sendt. Bruk eit eige nett med passord.
hall-here-title = Kven som er med
hall-here-nobody = Ingen har blitt med enno.
hall-phones = Telefonar
hall-notes = Notat
hall-written = { $count ->
    [one] Eitt notat er lagra.
   *[other] { $count } notat er lagra.
}
hall-last = Det siste { $when }.
hall-held = { $count ->
    [one] Eitt blir halde tilbake: sjå på dei.
   *[other] { $count } blir haldne tilbake: sjå på dei.
}
hall-again = Tel på nytt
hall-where-title = Kvar alt ligg
hall-where = { $count ->
    [one] Alt ligg på denne maskina, i mappa { $folder }. Éin post er skriven sidan ho vart teken med. Det finst ikkje nokon annan stad før kvelden er heime.
   *[other] Alt ligg på denne maskina, i mappa { $folder }. { $count } postar er skrivne sidan ho vart teken med. Det finst ikkje nokon annan stad før kvelden er heime.
}
hall-plug = Går straumen, er ingenting lagra borte. Start programmet att på same måten; telefonane finn tilbake av seg sjølve.
hall-after = Etterpå, heime, blir kvelden ført saman med resten:
hall-whole = { $count ->
    [one] Maskina har med seg alt, éin post, òg frå andre møte. Slett kopien når kvelden er heime.
   *[other] Maskina har med seg alt, { $count } postar, òg frå andre møte. Slett kopien når kvelden er heime.
}
hall-home-title = Ein kveld utan nett
hall-home-lead = Ei berbar maskin kan vere salen sin eigen tenar: ho har alt med, telefonane koplar seg til henne, og etterpå blir kvelden ført saman med det som har hendt her.
hall-before-title = Før kvelden
hall-before-take = På tenaren: lag fila som blir teken med.
hall-before-open = På den berbare, i salen: start henne.
hall-before-whole = Fila er ein heil kopi, med alt som er sagt og kven som kan logge inn. Ber henne på ein kryptert disk.
hall-back-title = Etter kvelden
hall-back-lead = Først blir det vist kva som ville bli lagt til, og kva som er endra begge stader. Ingenting blir endra før du seier frå.
hall-back-file = Fila frå den berbare
hall-back-hint = ledger.db i mappa for kvelden, når programmet er avslutta, eller ein tryggingskopi.
hall-back-look = Sjå kva det er
hall-back-missing = Vel fila først.
hall-back-gone = Fila er ikkje her lenger. Vel henne på nytt.
hall-joined-list = Kveldar som er heime
hall-joined-one = { $count ->
    [one] { $when }, éin post
   *[other] { $when }, { $count } postar
}
hall-look-title = Før kvelden blir ført saman
hall-look-lead = { $count ->
    [one] Fila held: ingenting i henne er endra i etterkant. Éin ny post blir lagt til.
   *[other] Fila held: ingenting i henne er endra i etterkant. { $count } nye postar blir lagt til.
}
hall-look-known = { $count ->
    [one] Éin var her frå før.
   *[other] { $count } var her frå før.
}
hall-look-nothing-yet = Ingenting er endra enno. Les det nedanfor og før så saman; det endrar ikkje noko som alt står her.
hall-look-join = Før kvelden saman
hall-look-all-here = Alt i fila er her frå før.
hall-joined-title = Ein kveld som er heime
hall-joined-lead = { $count ->
    [one] Eitt notat kom med. Alle kodane på lappane verkar her.
   *[other] { $count } notat kom med. Alle kodane på lappane verkar her.
}
hall-wipe-title = Slett kopien på den berbare
hall-wipe = Når det ikkje blir skrive meir der. Kommandoen gjer det berre om alt verkeleg er her:
hall-both-title = Endra begge stader ({ $count })
hall-both-none = Ingenting vart endra begge stader.
hall-both-lead = Begge står i historikken. Stemmer ikkje det som gjeld no, endre det på sida til saka.
hall-both-ours = Her: { $who }, { $when }
hall-both-theirs = I salen: { $who }, { $when }
hall-col-what = Kva
hall-col-ours = Her
hall-col-theirs = I salen
hall-col-now = Gjeld no
hall-holds-ours = som her
hall-holds-theirs = som i salen
hall-holds-both = begge delar
hall-alike-title = Kanskje det same notatet ({ $count })
hall-alike-none = Ingen notat ser ut til å vere skrivne begge stader.
hall-alike-lead = Ingenting blir slått saman av seg sjølv. Er det det same, legg det eine til side på sida for det.
hall-alike-same = Dei same orda, her og i salen
hall-alike-nearly = Nesten dei same orda, her og i salen
hall-thing-meeting = møte
hall-thing-print = utskrift
hall-thing-other = anna
notice-hall-joined = Kvelden er heime.
notice-hall-nothing = Det var ingenting nytt i fila.
