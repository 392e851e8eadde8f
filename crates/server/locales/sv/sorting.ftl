sorting-title = Sortera i behov
sorting-crumbs = Du är här
sorting-lead = Lägg det som handlar om samma sak i samma hög. Orden ändras inte, och allt går att ta tillbaka.
sorting-left = { $count ->
    [0] Inget är kvar att sortera.
    [one] En röst är kvar att sortera.
   *[other] { $count } röster är kvar att sortera.
}
sorting-sorted = { $count ->
    [0] Ingen ligger i en hög.
    [one] En ligger i en hög.
   *[other] { $count } ligger i högar.
}
sorting-waiting = { $count ->
    [one] En röst är inte kontrollerad än och syns därför inte här.
   *[other] { $count } röster är inte kontrollerade än och syns därför inte här.
}
sorting-review = Kontrollera dem
sorting-held = { $count ->
    [one] En röst hålls kvar för att den kan röja någon.
   *[other] { $count } röster hålls kvar för att de kan röja någon.
}
sorting-held-link = Se över dem
sorting-notes = Kvar att sortera
sorting-to-piles = Till högarna
sorting-none-left = Alla behov ligger i en hög. Nästa steg är att fråga vad som är viktigast.
sorting-back = Tillbaka
sorting-near = { $count ->
    [one] En
   *[other] { $count } som liknar varandra
}
sorting-near-words = Samma ord: { $words }.
sorting-near-parts = De har delar av ord gemensamt.
sorting-tick-all = Kryssa i alla
sorting-support = { $count ->
    [one] En stod bakom
   *[other] { $count } stod bakom
}
sorting-with = Gör något med de ikryssade
sorting-ticked-js = Ikryssade: {"{n}"}
sorting-new-title = Nytt behov: några ord
sorting-new-hint = Lämna tomt för att ta orden från den röst som är mest lik de andra.
sorting-new = Nytt behov av dessa
sorting-pile = Eller lägg i en hög som finns
sorting-choose = Välj …
sorting-put = Lägg där
sorting-out = Ta ut ur högen
sorting-keys = Tangenter när en röst är markerad: mellanslag kryssar, 1–9 lägger i en hög, n går till nytt behov, pilarna går till nästa. Du kan också dra en röst i prickarna.
sorting-piles = Behoven, som högar
sorting-no-piles = Det finns inga behov än. Kryssa i röster och gör det första.
sorting-members = { $count ->
    [0] Ingen röst
    [one] En röst
   *[other] { $count } röster
}
sorting-here = Lägg de ikryssade här
sorting-more = { $count ->
    [one] En till
   *[other] { $count } till
}
sorting-merge = Lägg ihop med en annan hög
sorting-merge-with = Hör till
sorting-merge-do = Lägg ihop
sorting-joined-count = { $count ->
    [one] en inlagd
   *[other] { $count } inlagda
}
sorting-joined = { $count ->
    [one] ”{ $title }” ligger här med sin röst.
   *[other] ”{ $title }” ligger här med sina { $count } röster.
}
sorting-unmerge = Ta ut igen
sorting-nothing-ticked = Ingen röst är ikryssad: kryssa i minst en och tryck igen.
sorting-no-pile = Ingen hög är vald: välj en i listan.
sorting-out-loose = De ikryssade ligger inte i någon hög: kryssa i röster som ligger i en.
sorting-why-out = hörde inte dit
sorting-why-merge = samma behov, med andra ord
sorting-why-unmerge = ett eget behov
notice-sorting-new = Det nya behovet ligger bland högarna.
notice-sorting-put = Rösterna ligger i högen.
notice-sorting-out = Rösterna är uttagna ur högen.
notice-sorting-merged = Högarna är ihoplagda. Du kan ta ut den ena igen.
notice-sorting-unmerged = Högen står för sig igen, med alla sina röster.
sorting-others = { $names } sorterar också här just nu. Ni får aldrig samma röster i handen.
sorting-hand = { $count ->
    [one] Näst på tur: en röst
   *[other] Näst på tur: { $count } röster
}
sorting-hand-notes = Röster i handen. Bocka av dem som inte hör dit.
sorting-hand-into = { $count ->
    [one] Hör den till
   *[other] Hör de till
}
sorting-hand-accept = Ja, lägg dit
sorting-hand-new = Ett nytt behov: några ord
sorting-hand-new-instead = Nej, ett nytt behov: några ord
sorting-hand-others = Eller lägg i
sorting-hand-more-others = { $count ->
    [one] Eller i den sista högen
   *[other] Eller i någon av { $count } till
}
sorting-hand-keys = Tangenter: Retur säger ja, siffrorna lägger i en annan hög och { $rest } visar resten, n ger ett nytt behov, s delar (bara den markerade går), p lägger åt sidan, u ångrar. Pilarna går mellan rösterna, mellanslag bockar av och på.
sorting-park = Lägg åt sidan
sorting-parked = { $count ->
    [one] En röst ligger åt sidan
   *[other] { $count } röster ligger åt sidan
}
sorting-take-up = Ta upp de ikryssade
sorting-undo = Ångra
sorting-nothing-to-undo = Det finns inget att ångra: ladda om sidan.
sorting-last-new = Senast: ett nytt behov, ”{ $title }”.
sorting-last-put = { $count ->
    [one] Senast: en röst till ”{ $title }”.
   *[other] Senast: { $count } röster till ”{ $title }”.
}
sorting-last-merged = Senast: ”{ $title }” lades till ”{ $into }”.
sorting-last-unmerged = Senast: ”{ $title }” togs ut igen.
sorting-last-out = { $count ->
    [one] Senast: en röst togs ut.
   *[other] Senast: { $count } röster togs ut.
}
sorting-last-parked = { $count ->
    [one] Senast: en röst lades åt sidan.
   *[other] Senast: { $count } röster lades åt sidan.
}
sorting-last-taken-up = { $count ->
    [one] Senast: en röst togs upp igen.
   *[other] Senast: { $count } röster togs upp igen.
}
sorting-why-sure-like = De kommer nu för att de säkert hör dit: den första liknar ”{ $said }”.
sorting-why-sure-name = De kommer nu för att de säkert hör dit: de liknar behovets egna ord.
sorting-why-maybe-like = Den liknar mest ”{ $said }”, men säkert är det inte.
sorting-why-maybe-name = Den liknar mest behovets egna ord, men säkert är det inte.
sorting-why-words = Gemensamma ord: { $words }.
sorting-why-alike = De kommer nu för att de säger ungefär samma sak och inte har något behov än.
sorting-why-alone = Ingen röst i högarna liknar den.
sorting-why-between = Den ligger mellan ”{ $one }” och ”{ $other }”. Ditt svar hjälper mest här.
notice-sorting-parked = Lagt åt sidan. Det ligger kvar längst ner.
notice-sorting-taken-up = Rösterna är uppe igen.
notice-sorting-undone = Ångrat. Allt ligger som förut.
refusal-sorting-nothing = Inget är valt, eller så hann någon annan före. Se vad som är kvar och välj igen.
refusal-sorting-taken-back-already = Det steget är redan ångrat.
refusal-sorting-gone-on = ”{ $title }” har kommit vidare sedan dess. Ta ut rösterna en och en i stället.
