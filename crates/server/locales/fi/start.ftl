start-title = Mitä sanottiin ja mitä siitä seurasi
start-lead = Täällä voit seurata jokaista tarvetta, josta ihmiset ovat kertoneet: tilaisuudesta, jossa se sanottiin, siihen, mikä muuttui.
start-code-title = Onko sinulla lappu, jossa on koodi?
start-code-label = Lapun koodi
start-code-hint = Kirjoita koodi, niin näet, mitä juuri sinun sanomastasi seurasi. Sinun ei tarvitse kirjautua. Voit käyttää isoja tai pieniä kirjaimia.
start-code-button = Näytä
start-figures-title = Lukuina
start-figure-heard = { $count ->
    [one] ääni kuultu
   *[other] ääntä kuultu
}
start-figure-needs = { $count ->
    [one] tarve
   *[other] tarvetta
}
start-figure-answered = { $count ->
    [one] ääni on saanut vastauksen
   *[other] ääntä on saanut vastauksen
}
start-figure-changes = { $count ->
    [one] muutos tehty
   *[other] muutosta tehty
}
start-figure-waiting = { $count ->
    [one] odottaa, päivä on luvattu
   *[other] odottaa, päivä on luvattu
}
start-figure-overdue = { $count ->
    [one] on odottanut liian kauan
   *[other] on odottanut liian kauan
}
start-empty-title = Vielä ei ole sanottu mitään
start-empty-text = Kun ensimmäinen tilaisuus on pidetty ja muistiinpanot käyty läpi, tarpeet näkyvät täällä.
start-to-desk = Työpöydälle
start-news-title = Viimeisimmät vastaukset ja muutokset
start-news-answer = Vastaus
start-news-change = Muutos
start-direction-title = Minne olemme matkalla
start-milestones-title = Välivoitot
start-milestones-all = Kaikki välivoitot
start-lessons-title = Kokeiltu ja opittu
start-lessons-text = Kaikki kokeilut eivät onnistu. Lopetetustakin kokeilusta opittiin jotain, ja sen opin säilytämme.
start-lesson-learnt = Opimme:
start-ahead-title = Seuraavat tilaisuudet
start-ahead-none = Juuri nyt ei ole suunniteltu tilaisuuksia.
start-ahead-all = Kaikki tilaisuudet
start-crumbs = Olet tässä
start-rows-heard = Kaikki, mitä on sanottu
start-rows-answered = Vastauksen saaneet
start-rows-waiting = Vastausta odottavat
start-rows-changes = Mikä on muuttunut
start-rows-count = { $count ->
    [one] Luvun takana on yksi rivi.
   *[other] Luvun takana on { $count } riviä.
}
start-rows-unchecked = Ei vielä julkaistu. Sanat näkyvät, kun ne on käyty läpi.
start-rows-is-answered = On saanut vastauksen
start-rows-read-answer = Lue vastaus
start-rows-due = Vastaus viimeistään { $date }
start-rows-overdue = Vastauksen piti tulla { $date }
start-rows-since = Alkaen { $date }. Kenelle: { $whom }
start-lessons-rate = { $abandoned } / { $concluded } päättyneestä kokeilusta antoi opin uuden tavan sijasta. Mediaani päivinä: { $days }. Oppimista varten, ei järjestykseen panemista.
