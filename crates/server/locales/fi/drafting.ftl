drafting-title = Kielimallin luonnokset
drafting-text = Kunnan tai alueen itse valitsema kielimalli voi ehdottaa tarpeille nimiä ja tiivistelmiä. Se lukee vain tämän prosessin tilaisuuksien vahvistetut puheenvuorot. Jokainen sen lainaama sana tarkistetaan puheenvuoroista, ja ihminen päättää, mitä käytetään.
drafting-is-on = päällä
drafting-is-off = pois
drafting-since = { $date } alkaen: { $why }
drafting-col-when = Milloin
drafting-col-need = Tarve
drafting-col-model = Malli
drafting-col-voices = Puheenvuoroja
drafting-col-came = Mitä siitä tuli
drafting-came-sentences = piti: { $held }, poistettu: { $dropped }
drafting-nobody-there = Mallin osoitteessa ei vastattu.
drafting-too-slow = Malli ei vastannut ajoissa.
drafting-no-draft = Vastausta ei voinut lukea luonnokseksi.
drafting-why = Miksi malli saa tehdä luonnoksia tässä?
drafting-turn-on = Ota luonnokset käyttöön
drafting-turn-off = Poista luonnokset käytöstä
drafting-ask = Pyydä kielimallilta luonnos
drafting-ask-hint = Näet sen ennen kuin mitään tallennetaan. Pyyntö kirjataan.
drafting-crumb = Luonnos
drafting-page-title = Luonnos: { $title }
drafting-page-lead = Tämän on ehdottanut kielimalli. Näet vain virkkeet, joiden jokainen lainaus on sanasta sanaan puheenvuorossa. Lue lainaukset ja päätä itse.
drafting-none = Luonnosta ei tullut
drafting-held = Mikä pitää
drafting-held-none = Mikään virke ei pitänyt. Alla ovat kuvaavimmat virkkeet ihmisten omin sanoin.
drafting-names = Tarpeen nimi
drafting-summary = Tiivistelmä
drafting-rests-on = Perustuu näihin:
drafting-voice = lue puheenvuoro
drafting-dropped = Poistettu
drafting-keys = Kuvaavimmat virkkeet ihmisten omin sanoin
drafting-keys-text = Valittu puheenvuoroista ilman kielimallia.
drafting-use = Käytä
drafting-use-text = Muuta vapaasti. Mitään ei ole vielä tallennettu, ja se, mitä tallennetaan, on sinun.
drafting-now = Nyt siinä lukee:
drafting-waited = Vastausta ei ole kirjattu.
drafting-leave = Takaisin tallentamatta
notice-drafting-on = Kielimalli saa nyt tehdä luonnoksia tässä prosessissa.
notice-drafting-off = Kielimalli ei enää tee luonnoksia tässä prosessissa.
drafting-times = { $count ->
    [one] Mallilta on kysytty kerran
   *[other] Mallilta on kysytty { $count } kertaa
}
drafting-read = { $count ->
    [one] { $model } luki yhden puheenvuoron.
   *[other] { $model } luki { $count } puheenvuoroa.
}
drafting-fault-not-one = { $count ->
    [one] Yksi ei ollut yksi virke.
   *[other] { $count } ei ollut yksi virke.
}
drafting-fault-no-quote = { $count ->
    [one] Yhdellä ei ollut lainausta.
   *[other] { $count } oli ilman lainausta.
}
drafting-fault-no-voice = { $count ->
    [one] Yksi viittasi puheenvuoroon, jota ei ole.
   *[other] { $count } viittasi puheenvuoroihin, joita ei ole.
}
drafting-fault-misquotes = { $count ->
    [one] Yksi lainasi jotain, mitä puheenvuorossa ei ole.
   *[other] { $count } lainasi jotain, mitä puheenvuorossa ei ole.
}
drafting-fault-number = { $count ->
    [one] Yhdessä oli luku, jota lainauksissa ei ole.
   *[other] { $count } sisälsi luvun, jota lainauksissa ei ole.
}
drafting-fault-name = { $count ->
    [one] Yhdessä oli nimi, jota lainauksissa ei ole.
   *[other] { $count } sisälsi nimen, jota lainauksissa ei ole.
}
drafting-fault-too-few = { $count ->
    [one] Yksi puhui useista mutta lainasi yhtä.
   *[other] { $count } puhui useista mutta lainasi yhtä.
}
drafting-fault-contradicts = { $count ->
    [one] Yksi sanoi päinvastoin kuin sen lainaus.
   *[other] { $count } sanoi päinvastoin kuin niiden lainaukset.
}
