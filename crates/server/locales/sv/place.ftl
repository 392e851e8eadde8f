place-list-title = Platser
place-list-lead = Här ser du var vi har lyssnat, vad som sades där och hur det gick.
place-list-empty-title = Inga platser än
place-list-empty-text = När det första mötet planeras syns platsen här.
place-list-empty-lead = Lägg till byn, stadsdelen eller orten där ni ska träffa människor.
place-crumbs = Här är du
place-needs-count = { $count ->
    [0] Inga behov än
    [one] Ett behov
   *[other] { $count } behov
}
place-last-heard-on = Vi lyssnade här senast { $date }.
place-not-heard = Vi har inte haft något möte här än.
place-next-on = Nästa möte: { $date }
place-next = Nästa möte:
place-part-of = Del av serien
place-to-meetings = Alla möten
place-to-series = Mötesserier
place-to-organisations = Kommuner och andra organisationer
place-add-title = Lägg till en plats
place-add = Lägg till platsen
place-name = Platsens namn
place-name-hint = Så som de som bor där säger, till exempel Norrbyn.
place-municipality = Kommun
place-municipality-none = Inte vald
place-no-municipality = Andra platser
place-returning-title = Behov som kommer igen
place-returning-text = Det här har sagts förut. Då ska ingen behöva fråga en tredje gång utan att få veta hur det gick.
place-returning-first = Hördes första gången { $date }:
place-returning-before = Hördes förut:
place-returning-became = Då blev det:
place-needs-title = Behoven här
place-needs-caption = Behov i { $place }
place-needs-none = Inga behov är publicerade härifrån än.
place-need = Behov
place-standing = Läge
place-voices = Röster
place-news = Nytt besked senast
place-meetings-title = Möten
place-meetings-none = Inget möte har hållits här.
place-plan-meeting = Planera ett möte här
place-said-count = { $count ->
    [one] en röst
   *[other] { $count } röster
}
place-practices-title = Det som redan görs
place-practices-text = Så att ingen börjar om med det som finns.
place-practice-add = Lägg till något som redan görs
place-milestones-title = Delsegrar
place-milestone-add = Fira en delseger
notice-place-added = Platsen är tillagd.
place-conditions = Hur det är här
place-population = Invånare
place-km = Till närmaste sjukhus eller vårdcentral
place-describe = Skriv in hur det är här
place-describe-hint = Då kan platsen jämföras med andra som har prövat något.
notice-place-described = Uppgifterna om platsen är sparade.
