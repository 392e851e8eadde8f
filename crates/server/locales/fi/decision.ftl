decision-list-title = Päätökset
decision-list-lead = Mitä lautakunnat ja hallitukset ovat sanoneet tarpeista, ja miksi. Myös kielteinen päätös perustellaan.
decision-list-none = Mitään ei ole vielä viety päätettäväksi.
decision-new-title = Vie päätettäväksi
decision-new-lead = Kysymyksen mukana kulkevat sen takana olevat äänet. Vastaus, kyllä tai ei, palaa heille.
decision-title = Päätös
decision-body = Kuka päättää
decision-body-hint = Esimerkiksi: Sosiaali- ja terveyslautakunta
decision-question = Mitä päätetään
decision-question-hint = Kysymys, johon voi vastata kyllä tai ei.
decision-needs = Kysymyksen taustalla olevat tarpeet
decision-trials = Pohjana olevat kokeilut
decision-prepare = Vie päätettäväksi
decision-about = Koskee
decision-waits = Odottaa päätöstä: { $body }. Kun päätös on tehty, se näkyy tässä perusteluineen.
decision-take-title = Kirjaa päätös
decision-day = Päivä ja pykälä
decision-paragraph = Pykälä
decision-paragraph-hint = Esimerkiksi: § 47
decision-dnr = Diaarinumero
decision-dnr-hint = Esimerkiksi: 112/2026
decision-dnr-of = dnro { $dnr }
decision-verdict = Vastaus
decision-reasons = Perustelut
decision-reasons-hint = Selkein sanoin. Tämän tarpeesta kertoneet saavat luettavakseen.
decision-items-title = Jokin tarpeista saa oman vastauksensa
decision-items-hint = Jos vastaatte useimpiin kyllä mutta johonkin ei, kirjoittakaa se tähän. Sen sanoneet lukevat juuri tämän vastauksen.
decision-items-as = kuten kokonaisuus
decision-items = Vastaus kuhunkin
decision-take = Tallenna päätös
decision-in-force = Voimassa alkaen
decision-in-force-title = Kirjaa, mistä alkaen voimassa
decision-review = Seuranta
decision-review-title = Seuraa päätöstä
decision-review-day = Seurannan päivä
decision-finding = Mitä havaitsitte
decision-finding-hint = Toteutuiko päätös?
decision-after-none = Ei vielä mitään. Myönteinen päätös johtaa toimiin, kielteinen perusteltuun vastaukseen.
decision-behind = Äänet päätöksen takana
decision-behind-text = { $count ->
    [one] Yksi puheenvuoro
   *[other] { $count } puheenvuoroa
}, { $needs ->
    [one] yksi tarve
   *[other] { $needs } tarvetta
}.
decision-behind-thread = Seuraa lankaa takaisin jokaiseen puheenvuoroon
notice-decision-prepared = Kysymys on viety päätettäväksi.
notice-decision-taken = Päätös on tallennettu. Kerro siitä niille, jotka kertoivat tarpeesta.
notice-decision-in-force = Päivä on tallennettu.
notice-decision-reviewed = Seuranta on tallennettu.
