# Muistiinpanot: vastaanotto ja tarkistus.

notes-title = Muistiinpanot
notes-crumbs = Missä olet
notes-lead = Ota vastaan tilaisuudessa kirjoitetut muistiinpanot. Jokainen näkemys luetaan erikseen, ja sinä tarkistat sen ennen kuin muut näkevät sen.
notes-refused = { $count ->
    [one] Yhtä tiedostoa ei otettu vastaan:
   *[other] { $count } tiedostoa ei otettu vastaan:
}
notes-others-taken = { $count ->
    [one] Toinen otettiin vastaan, ja se on alla.
   *[other] Muut { $count } otettiin vastaan, ja ne ovat alla.
}
notes-received = Saapuneet muistiinpanot
notes-progress = { $checked } / { $total } tarkistettu
notes-to-check = { $count ->
    [one] 1 näkemys tarkistettavana
   *[other] { $count } näkemystä tarkistettavana
}
notes-all-checked = Kaikki on tarkistettu
notes-open-doubts = { $count ->
    [one] 1 avoin kysymys
   *[other] { $count } avointa kysymystä
}
notes-received-when = Saapui { $when }
notes-take-in = Ota muistiinpanoja vastaan
notes-files = Tiedostot
notes-files-hint = Voit valita useita. Teksti, Word, Excel, CSV ja tekstiä sisältävä PDF käyvät.
notes-paste = Tai liitä teksti
notes-paste-hint = Rivi jokaista sanottua asiaa kohti luetaan parhaiten, mutta yhtenäinen teksti käy myös.
notes-name = Mikä on tekstin nimi?
notes-after = Mitään ei näytetä muille vielä. Kun tiedostot on luettu, näet ne luettujen näkemysten vieressä.
notes-send = Ota vastaan
notes-nothing-sent = Valitse tiedosto tai liitä teksti.
notes-file-nameless = Nimetön tiedosto
notes-pasted-name = Liitetty teksti
notes-file-empty = Tiedosto on tyhjä. Tallenna muistiinpanot uudelleen ja valitse tiedosto uudestaan.
notes-file-too-large = Tiedosto on { $size } Mt, ja muistiinpanot saavat olla enintään { $most } Mt. Jaa se tai poista kuvat.
notes-file-swells = Tiedosto purkautuu suuremmaksi kuin muistiinpanot voivat olla, joten sitä ei avattu. Kopioi teksti ja liitä se.
notes-file-cells = Tiedostossa on yli { $most } solua. Tallenna vain muistiinpanojen taulukko ja valitse se.
notes-file-picture = Tiedosto on kuva. Kirjoita siinä oleva teksti tai liitä se.
notes-file-scanned = Tiedosto on PDF ilman tekstiä, luultavasti skannattu. Kirjoita teksti tai tunnista se ensin.
notes-file-locked = Tiedosto on lukittu salasanalla. Tallenna se ilman salasanaa ja valitse uudelleen.
notes-file-other = Tämäntyyppistä tiedostoa ei lueta täällä. Avaa se ja tallenna muodossa { $instead } tai liitä teksti.
notes-file-archive = Tiedosto on pakattu arkisto. Pura se ja valitse sen tiedostot.
notes-file-damaged = Tiedosto on vioittunut eikä sitä voi lukea. Tallenna se uudelleen tai liitä teksti.
notes-file-noise = Tiedosto ei ole tekstiä, taulukko, asiakirja eikä PDF. Valitse muistiinpanojen tiedosto tai liitä teksti.
notes-review-title = Tarkista: { $name }
notes-review-lead = Muistiinpanot ovat sellaisina kuin ne tulivat, luettujen näkemysten vieressä. Epävarmat ehdotukset tulevat ensin. Mikään ei ole voimassa ennen kuin vahvistat sen.
notes-where = Näin pitkällä olet
notes-confirm-sure = { $count ->
    [one] Vahvista varma ehdotus
   *[other] Vahvista kaikki { $count } varmaa
}
notes-to-held = { $count ->
    [one] 1 pidätetty: henkilötietoja
   *[other] { $count } pidätetty: henkilötietoja
}
notes-to-found = Mitä muuta niissä oli
notes-keys = Näppäimet
notes-key-move = seuraava, edellinen
notes-key-kind = laji
notes-key-split = jaa
notes-key-undo = kumoa viimeisin
notes-keys-on = Käytä näppäimiä
notes-source = Muistiinpanot
notes-lines-before = Aiemmat rivit
notes-lines-after = Lisää rivejä
notes-covered-personal = peitetty: henkilötieto
notes-covered-erased = hävitetty
notes-last = Viimeisin tekosi
notes-undo = Kumoa
notes-change-it = Muuta
notes-opened = Avattu uudelleen
notes-proposals = Tarkistettavat
notes-nothing-left = Kaikki on tarkistettu
notes-nothing-left-next = Seuraavaksi muistiinpanot näytetään pöydissä istuneille, ja sitten tilaisuus julkaistaan.
notes-to-meeting = Tilaisuuteen
notes-more = { $count ->
    [one] 1 lisää tulee esiin, kun olet tarkistanut näistä joitakin.
   *[other] { $count } lisää tulee esiin, kun olet tarkistanut näistä joitakin.
}
notes-missed = Jäikö jotain lukematta?
notes-missed-words = Sanat niin kuin ne muistiinpanoissa ovat
notes-missed-hint = Kopioi ne muistiinpanoista, jotta näkemys voidaan näyttää paikallaan.
notes-missed-add = Lisää näkemys
notes-missed-not-there = Nuo sanat eivät ole muistiinpanoissa. Kopioi ne täsmälleen sellaisina.
notes-done = Tarkistetut ({ $count })
notes-is-aside = ei näkemys
notes-is-checked = tarkistettu
notes-unsure = epävarma
notes-line = Rivi { $line }
notes-question = Vastaus kysymykseen: { $question }
notes-held-here = Pidätetään, kunnes joku on katsonut sen. Löytyi:
notes-held-desk = Peitä tai vapauta
notes-kind = Mikä se on?
notes-support = Kuinka moni?
notes-table = Pöytä
notes-setting = Keitä istui
notes-same = Samat sanat ovat jo olemassa. Onko se sama näkemys?
notes-same-see = Katso
notes-same-yes = Kyllä, se sanottiin kerran
notes-same-no = Ei, joku toinen sanoi sen myös
notes-confirm = Vahvista
notes-keep = Tallenna muutos
notes-aside = Ei näkemys
notes-bring-back = Palauta se
notes-borders = Muuta alkua ja loppua
notes-start = Alku
notes-end = Loppu
notes-word-before = Ota mukaan edellinen sana
notes-word-less-first = Jätä ensimmäinen sana pois
notes-word-after = Ota mukaan seuraava sana
notes-word-less-last = Jätä viimeinen sana pois
notes-split-at = Jaa kahtia ennen sanoja
notes-split = Jaa
notes-join = Yhdistä seuraavaan: ”{ $words }”
notes-aside-why = Rivi ei ole näkemys.
notes-back-why = Rivi on sittenkin näkemys.
notes-join-why = Yhdistetty edelliseen riviin.
notes-why-words = sanat viittaavat siihen
notes-why-question = yläpuolinen kysymys viittaa siihen
notes-why-listed = on luettelossa
notes-why-quoted = on lainausmerkeissä
notes-why-short = niin lyhyt, että on kysyttävä
notes-why-commas = jaettu pilkkujen kohdalta
notes-why-sentences = jaettu virkkeiden välistä
notes-why-loose = yksittäinen rivi
notes-why-minutes = pöytäkirjasta, kirjoittajan sanoin
notes-why-published = julkaistu lausunto
notes-why-poll = vastaus kyselyssä
notes-why-board = lappu digitaalisella taululla
notes-why-column = sarake ei ole varma
notes-why-repeats = sanoo toistavansa aiempaa
notes-why-illegible = osaa ei voinut lukea
notes-why-translated = viereisen käännöksen alkuteksti
notes-why-split = jaettu edellisestä
notes-why-by-hand = lisätty käsin
notes-doubts = Mitä muistiinpanot eivät kerro
notes-doubts-lead = Tässä emme arvaa. Kysy mukana olleelta ja kirjoita vastaus.
notes-answered = Vastattu
notes-answer = Vastaus
notes-answer-keep = Tallenna vastaus
notes-asks-numbers = Vastaukset { $labels } ja luvut { $numbers } ovat erillään, eikä mikään kerro, mikä luku kuuluu mihinkin. Kirjoita luku kunkin vastauksen kohdalle tai että ne jätetään pois.
notes-asks-table = Kohdalla ”{ $heading }” ei ole numeroa. Mikä pöytä tai ryhmä se on?
notes-asks-mark = { $marks } viivaa on yksinään. Mihin riviin ne kuuluvat?
notes-asks-sum = Summa on { $counted }, mutta { $people } henkilöä, joilla on { $each } kullakin, tekee { $expected }. Lähtikö joku, vai jättikö joku käyttämättä?
notes-asks-small = ”{ $group }” on vain { $people } henkilöä, joten joku voidaan tunnistaa. Yhdistetäänkö ryhmä toiseen?
notes-asks-illegible = Osaa ei voinut lukea. Mitä lapussa lukee?
notes-asks-column = Sanottu voi olla jossakin sarakkeista { $columns }. Mikä se on?
notes-asks-year = ”{ $written }”: vuosi puuttuu. Mikä vuosi se oli?
notes-asks-owner = Kuka pitää lupauksen: ”{ $promise }”?
notes-asks-date = Milloin: ”{ $promise }”?
notes-asks-minutes = Tämä on pöytäkirja kirjoittajan omin sanoin. Katso jokaisen ehdotuksen kohdalla, onko se asukkaan näkemys.
notes-asks-twice = ”{ $sentence }” on kahdesti samassa lainauksessa. Sanottiinko se kahdesti vai kopioitiinko se?
notes-asks-translation = Sanojen vieressä on käännös. Onko se oikein, ja saako molemmat näyttää?
notes-asks-person = Sanat viittaavat tunnistettavaan henkilöön. Peitä ne tai vapauta ne perustellen.
notes-asks-plan = Tämä on yhden ihmisen oma suunnitelma. Se kuuluu hänelle, joten siitä ei ole luettu mitään.
notes-asks-none = Yhtään näkemystä ei löytynyt. Lisää ne käsin tai kirjoita, miksi niitä ei ole.
notes-found = Mitä muuta niissä oli
notes-found-lead = Mitään näistä ei käytetä ennen kuin painat painiketta.
notes-heads = Kuinka moni tuli
notes-group-residents = asukkaat
notes-group-elected = luottamushenkilöt
notes-group-staff = viranhaltijat
notes-group-participants = osallistujat
notes-group-respondents = kyselyyn vastanneet
notes-about = noin
notes-from-names = laskettu nimilistasta
notes-heads-form = Tilaisuuden luvut, korjaa ja tallenna
notes-heads-kept = Tilaisuuden luvut tallennettuina
notes-heads-take = Tallenna tilaisuuden luvuiksi
notes-heads-not-a-number = ”{ $typed }” ei ole lukumäärä. Kirjoita numeroin.
notes-votes = Pisteet ja äänet priorisoinnissa
notes-vote-what = Mitä
notes-vote-dots = Pisteitä
notes-votes-next = Kun näkemyksistä on tullut tarpeita, pisteet voidaan siirtää priorisointiin.
notes-votes-take = Priorisointiin
notes-promise = Lupaus
notes-promise-made = On tilaisuuden lupausten joukossa
notes-promise-owner = Muistiinpanojen mukaan: { $owner }
notes-promise-text = Mitä luvattiin?
notes-promise-due = Viimeistään minä päivänä?
notes-promise-written = Muistiinpanoissa: ”{ $due }”
notes-promise-channels = Miten ihmiset saavat tietää? Erota pilkulla
notes-promise-make = Kirjaa tilaisuuden lupaukseksi
notes-promise-no-day = Valitse päivä. Lupausta ilman päivää ei voi seurata.
notes-signups = Jatkotyöhön ilmoittautuneet
notes-signups-count = { $count ->
    [one] 1 henkilö ilmoittautui. Nimiä ei kirjata tähän; ota yhteyttä, kun työryhmä alkaa.
   *[other] { $count } henkilöä ilmoittautui. Nimiä ei kirjata tähän; ota yhteyttä, kun työryhmä alkaa.
}
notes-scale = { $count ->
    [one] 1 vastaus asteikolla.
   *[other] { $count } vastausta asteikolla.
}
notice-notes-heads = Lukumäärä on tallennettu tilaisuuteen.
notice-notes-promise = Lupaus on nyt tilaisuuden lupausten joukossa.
notice-notes-settled = Vastaus on tallennettu.
