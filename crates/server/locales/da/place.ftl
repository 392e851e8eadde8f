place-list-title = Steder
place-list-lead = Her kan du se, hvor vi har lyttet, hvad der blev sagt, og hvordan det gik.
place-list-empty-title = Ingen steder endnu
place-list-empty-text = Når det første møde bliver planlagt, kan du se stedet her.
place-list-empty-lead = Tilføj landsbyen, bydelen eller byen, hvor I vil møde mennesker.
place-crumbs = Her er du
place-needs-count = { $count ->
    [0] Ingen behov endnu
    [one] Ét behov
   *[other] { $count } behov
}
place-last-heard-on = Vi lyttede her sidst { $date }.
place-not-heard = Vi har ikke holdt noget møde her endnu.
place-next-on = Næste møde: { $date }
place-next = Næste møde:
place-part-of = En del af rækken
place-to-meetings = Alle møder
place-to-series = Møderækker
place-to-organisations = Kommuner og andre organisationer
place-add-title = Tilføj et sted
place-add = Tilføj stedet
place-name = Stedets navn
place-name-hint = Som de, der bor der, siger, for eksempel Nørreby.
place-municipality = Kommune
place-municipality-none = Ikke valgt
place-no-municipality = Andre steder
place-returning-title = Behov, der vender tilbage
place-returning-text = Det her er sagt før. Ingen skal spørge en tredje gang uden at få at vide, hvordan det gik.
place-returning-first = Hørt første gang { $date }:
place-returning-before = Hørt før:
place-returning-became = Dengang blev det:
place-needs-title = Behovene her
place-needs-caption = Behov i { $place }
place-needs-none = Der er ikke offentliggjort behov herfra endnu.
place-need = Behov
place-standing = Status
place-voices = Udsagn
place-news = Nyt senest
place-meetings-title = Møder
place-meetings-none = Der er ikke holdt møder her.
place-plan-meeting = Planlæg et møde her
place-said-count = { $count ->
    [one] ét udsagn
   *[other] { $count } udsagn
}
place-practices-title = Det, der allerede gøres
place-practices-text = Så ingen begynder forfra på det, der findes.
place-practice-add = Tilføj noget, der allerede gøres
place-milestones-title = Delsejre
place-milestone-add = Fejr en delsejr
notice-place-added = Stedet er tilføjet.
place-conditions = Hvordan der er her
place-population = Indbyggere
place-km = Til nærmeste sygehus eller lægehus
place-describe = Skriv ind, hvordan der er her
place-describe-hint = Så kan stedet sammenlignes med andre, der har prøvet noget.
notice-place-described = Oplysningerne om stedet er gemt.
