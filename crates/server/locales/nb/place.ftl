place-list-title = Steder
place-list-lead = Her ser du hvor vi har lyttet, hva som ble sagt der, og hvordan det gikk.
place-list-empty-title = Ingen steder ennå
place-list-empty-text = Når det første møtet planlegges, ser du stedet her.
place-list-empty-lead = Legg til bygda, bydelen eller tettstedet der dere skal møte folk.
place-crumbs = Her er du
place-needs-count = { $count ->
    [0] Ingen behov ennå
    [one] Ett behov
   *[other] { $count } behov
}
place-last-heard-on = Vi lyttet her sist { $date }.
place-not-heard = Vi har ikke hatt noe møte her ennå.
place-next-on = Neste møte: { $date }
place-next = Neste møte:
place-part-of = Del av rekken
place-to-meetings = Alle møter
place-to-series = Møterekker
place-to-organisations = Kommuner og andre organisasjoner
place-add-title = Legg til et sted
place-add = Legg til stedet
place-name = Navnet på stedet
place-name-hint = Slik de som bor der, sier det, for eksempel Nordbygda.
place-municipality = Kommune
place-municipality-none = Ikke valgt
place-no-municipality = Andre steder
place-returning-title = Behov som kommer igjen
place-returning-text = Dette er sagt før. Ingen skal måtte spørre en tredje gang uten å få vite hvordan det gikk.
place-returning-first = Hørt første gang { $date }:
place-returning-before = Hørt før:
place-returning-became = Den gangen ble det:
place-needs-title = Behovene her
place-needs-caption = Behov i { $place }
place-needs-none = Ingen behov herfra er publisert ennå.
place-need = Behov
place-standing = Status
place-voices = Stemmer
place-news = Nytt svar senest
place-meetings-title = Møter
place-meetings-none = Det er ikke holdt møter her.
place-plan-meeting = Planlegg et møte her
place-said-count = { $count ->
    [one] én stemme
   *[other] { $count } stemmer
}
place-practices-title = Det som allerede gjøres
place-practices-text = Slik at ingen begynner på nytt med det som finnes.
place-practice-add = Legg til noe som allerede gjøres
place-milestones-title = Delseire
place-milestone-add = Feir en delseier
notice-place-added = Stedet er lagt til.
place-conditions = Hvordan det er her
place-population = Innbyggere
place-km = Til nærmeste sykehus eller legesenter
place-describe = Skriv inn hvordan det er her
place-describe-hint = Da kan stedet sammenliknes med andre som har prøvd noe.
notice-place-described = Opplysningene om stedet er lagret.
