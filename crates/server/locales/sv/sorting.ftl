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
