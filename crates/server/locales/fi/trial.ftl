trial-board-title = Kokeilut
trial-board-lead = Kokeilemme ensin pienesti ja päätämme vasta sitten. Myös se, mikä ei toimi, on hyvä tietää.
trial-column-planned = Suunnitteilla
trial-column-planned-none = Kokeiluja ei ole suunnitteilla.
trial-column-running = Käynnissä
trial-column-running-none = Kokeiluja ei ole käynnissä.
trial-column-studied = Arvioitu, johtopäätös odottaa
trial-column-studied-none = Mikään kokeilu ei odota johtopäätöstä.
trial-column-kept = Otettu käyttöön tai muutettu
trial-column-kept-none = Mikään kokeilu ei ole vielä johtanut uuteen.
trial-column-figures = { $count ->
    [one] Yksi kokeilu
   *[other] { $count } kokeilua
}, keston mediaani { $days ->
    [one] yksi päivä
   *[other] { $days } päivää
}.
trial-days = { $from } – { $to }
trial-late = Päivä on mennyt
trial-lessons-title = Mikä ei onnistunut, ja mitä siitä opimme
trial-lessons-none = Yhtäkään kokeilua ei ole lopetettu kesken.
trial-lessons-lead = { $count ->
    [one] Kiitos niille, jotka uskalsivat kokeilla. Yksi kokeilu osoitti, ettei keino toiminut.
   *[other] Kiitos niille, jotka uskalsivat kokeilla. { $count } kokeilua osoitti, ettei keino toiminut.
}
trial-new-title = Suunnittele kokeilu
trial-new-lead = Pieni, lyhyt ja sellainen kysymys, johon saa vastauksen.
trial-question = Kysymys
trial-question-hint = Mitä haluamme tietää?
trial-guess = Arvaus
trial-guess-hint = Mitä uskomme tapahtuvan?
trial-what = Mitä teemme
trial-what-hint = Niin että joku muu voi tehdä samoin.
trial-where = Missä ja ketkä
trial-how-long = Kuinka kauan
trial-group = Työryhmä
trial-group-none = Ei ryhmää
trial-measure = Näin mittaamme
trial-measure-hint = Jotain helppoa laskea tai kysyä.
trial-stop-rule = Lopetussääntö
trial-stop-rule-hint = Milloin keskeytämme?
trial-plan = Tallenna suunnitelma
trial-plan-title = Suunnittele
trial-do-title = Toteuta
trial-do-not-yet = Ei vielä alkanut. Suunniteltu alku: { $from }.
trial-do-running = Alkoi { $when }. Päättyy { $to }.
trial-do-done = Alkoi { $when }. Toteutettu.
trial-start = Aloita kokeilu nyt
trial-study-title = Arvioi
trial-study-not-yet = Kirjataan kokeilun jälkeen, { $to } jälkeen.
trial-happened = Mitä tapahtui?
trial-happened-hint = Numeroita ja kertomuksia, myös se mikä yllätti.
trial-learning = Oppi
trial-learning-hint = Mitä seuraavan kylän olisi hyvä tietää?
trial-study = Tallenna opit
trial-act-title = Toimi
trial-act-next = Seuraavaksi päätetään, otetaanko käyttöön, muutetaanko vai lopetetaanko.
trial-act-not-yet = Ratkaistaan, kun kokeilu on arvioitu.
trial-conclusion = Mitä teemme nyt?
trial-why = Miksi
trial-why-hint = Selkein sanoin. Tarpeesta kertoneet lukevat tämän.
trial-conclude = Tallenna johtopäätös
notice-trial-planned = Kokeilu on suunniteltu.
notice-trial-started = Kokeilu on alkanut.
notice-trial-studied = Opit on tallennettu.
notice-trial-concluded = Johtopäätös on tallennettu.
trial-rate-title = Mitä olemme oppineet, lukuina
trial-rate = { $abandoned } / { $concluded } päättyneestä kokeilusta lopetettiin oppien, { $share } prosenttia.
trial-rate-days = { $days ->
    [one] Päättyneiden kokeilujen mediaani on yksi päivä.
   *[other] Päättyneiden kokeilujen mediaani on { $days } päivää.
}
trial-rate-why = Se on oppimista varten, ei järjestykseen panemista. Jos mitään ei lopeteta, kokeilemme ehkä liian vähän.
