meeting-list-title = Tilaisuudet
meeting-list-lead = Tulevat tilaisuudet ja mitä pidetyissä sanottiin.
meeting-crumbs = Olet tässä
meeting-ahead-title = Tulevat tilaisuudet
meeting-ahead-none = Juuri nyt ei ole suunniteltu tilaisuuksia.
meeting-held-title = Pidetyt tilaisuudet
meeting-meeting = Tilaisuus
meeting-stands = Tilanne
meeting-said-short = Ääniä

meeting-new-title = Suunnittele tilaisuus
meeting-change-title = Muuta suunnitelmaa
meeting-plan = Suunnittele tilaisuus
meeting-change = Tallenna muutos
meeting-copy-text = Kenttiin on täytetty ilta, joka yleensä toimii. Tai aloita aiemmasta tilaisuudesta:
meeting-copy = kopioi { $title }, { $date }
meeting-no-places = Lisää paikka ennen kuin suunnittelet tilaisuuden.
meeting-to-places = Paikkoihin
meeting-title = Tilaisuuden nimi
meeting-place = Paikka
meeting-choose = Valitse
meeting-venue = Tila
meeting-date = Päivä
meeting-hours = Aika
meeting-hours-hint = Esimerkiksi 18.00–20.00
meeting-sort = Millainen tilaisuus
meeting-channel = Miten osallistutaan
meeting-series = Sarja
meeting-series-none = Ei sarjaa
meeting-contact = Kenelle soitetaan
meeting-contact-hint = Nimi ja numero
meeting-level = Kuinka paljon osallistujat voivat vaikuttaa?
meeting-level-hint = Kerro se ennen tilaisuutta ja pidä siitä kiinni. Osallisuuden portaat alhaalta ylös.
meeting-influence = Tähän voi vaikuttaa, ja tähän ei
meeting-influence-hint = Selkeällä kielellä. Tämä luetaan ääneen illan alussa.
meeting-questions = Kysymykset
meeting-questions-hint = Yksi kysymys riville.
meeting-blocks = Ilta osa osalta
meeting-blocks-hint = Poista osa jättämällä nimi tyhjäksi. Tiedottamiseen saisi kulua enintään kolmannes ajasta.
meeting-block-title = Osa { $number }
meeting-block-what = Mitä
meeting-block-sort = Laji
meeting-block-minutes = Minuuttia
meeting-block-who = Kuka
meeting-place-missing = Valitse tilaisuudelle paikka.
meeting-date-missing = Kirjoita tilaisuuden päivä.
meeting-date-unclear = ”{ $typed }” ei ole päivämäärä. Kirjoita se näin: 2027-03-14.
meeting-minutes-unclear = ”{ $typed }” ei ole minuuttimäärä. Kirjoita kokonaisluku kohtaan ”{ $part }”.
meeting-heads-unclear = ”{ $typed }” ei ole lukumäärä. Kirjoita kokonaisluku tai jätä kenttä tyhjäksi.

meeting-evening-title = Mikä sinulle on tärkeää?
meeting-evening-welcome = Tervetuloa: mihin voi vaikuttaa, ja mitä sitten tapahtuu?
meeting-evening-before = Mitä tiedämme jo täältä, ja mitä siitä seurasi
meeting-evening-matters = Pöydät: mikä on tärkeää, mikä mahdollista, mikä tiellä?
meeting-evening-pause = Kahvi
meeting-evening-together = Pöydät: mitä jo tehdään, mitä voimme tehdä yhdessä?
meeting-evening-dots = Tarrat: mikä on tärkeintä?
meeting-evening-group = Kuka haluaa työryhmään?
meeting-evening-promise = Lupaus: milloin ja miten saatte vastauksen
meeting-evening-evaluation = Millainen ilta oli?
meeting-question-matters = Mikä sinulle on tärkeää?
meeting-question-together = Mitä voimme tehdä yhdessä, ja mitä sinä voit antaa?

meeting-run-sheet = Illan kulku
meeting-run-sheet-open = Katso illan kulku
meeting-no-blocks = Iltaa ei ole suunniteltu osa osalta.
meeting-blocks-caption = { $minutes } minuuttia
meeting-dialogue-share = { $share } % keskustelua
meeting-clock = Aika
meeting-minute = minuutti { $minute }
meeting-questions-asked = Kysymykset
meeting-roles = Roolit
meeting-role-host = illan vetäjä
meeting-role-host-text = huolehtii ajasta, kertoo, mihin voi vaikuttaa ja mitä sitten tapahtuu.
meeting-role-table-host = pöydän vetäjä
meeting-role-table-host-text = huolehtii, että kaikki saavat puhua. Ei anna omia vastauksia.
meeting-role-note-taker = kirjaaja
meeting-role-note-taker-text = kirjoittaa sanat niin kuin ne sanotaan. Ei nimiä. Lukee ne pöydälle.
meeting-role-listener = kuunteleva luottamushenkilö
meeting-role-listener-text = kuuntelee, ei lupaa mitään, kiittää.
meeting-role-caretaker = tilavastaava
meeting-role-caretaker-text = ovi, tuolit, ääni, induktiosilmukka ja kahvi.

meeting-about-title = Tilaisuudesta
meeting-talk = Ajankäyttö
meeting-promise-title = Lupaus vastauksesta
meeting-promise-none = Mitään erityistä ei ole luvattu. Silloin pätee talon lupaus: vastaus tai sen päivä { $days } päivän kuluessa.
meeting-promise-by = Viimeistään { $date }.
meeting-promise-late = Piti tulla { $date }
meeting-promise-channels = Näin vastaus tulee perille:
meeting-came-title = Ketkä tulivat
meeting-came-unknown = Osallistujia ei ole laskettu.
meeting-residents-count = { $count ->
    [one] Yksi asukas tuli.
   *[other] { $count } asukasta tuli.
}
meeting-residents-at-least = Ainakin { $count } asukasta tuli.
meeting-residents-few = Muutama asukas tuli.
meeting-few = alle viisi
meeting-few-why = Alle viiden lukuja ei näytetä, jotta ketään ei voi tunnistaa.
meeting-said-title = Mitä sanottiin
meeting-said-ahead = Tilaisuutta ei ole vielä pidetty. Sanottu näkyy täällä, kun muistiinpanot on käyty läpi.
meeting-said-wait = Muistiinpanoja käydään läpi. Sanottu näkyy täällä, kun ne on tarkistettu.
meeting-said-nothing = Tilaisuudesta ei ole julkaistu mitään.
meeting-said-count = { $count ->
    [one] Yksi ääni niillä sanoilla, joita käytettiin. Nimiä ei näytetä.
   *[other] { $count } ääntä niillä sanoilla, joita käytettiin. Nimiä ei näytetä.
}
meeting-said-of-kind = { $kind } ({ $count })
meeting-support = { $count ->
    [one] yksi oli takana
   *[other] { $count } oli takana
}
meeting-became = Osa tarvetta
meeting-mark-masked = henkilötiedot poistettu
meeting-mark-shortened = lyhennetty
meeting-mark-corrected = kirjoitusvirhe korjattu
meeting-mark-translated = käännetty

meeting-lead-title = Sinulle, joka johdat työtä
meeting-work = Tee työtä tilaisuuden parissa
meeting-capture = Kirjaa ääniä
meeting-hosts = Linkki pöytien vetäjille
meeting-slips = Koodilaput
meeting-notes = Tuo muistiinpanot
meeting-notes-review = Käy läpi { $name }
meeting-sort-notes = Kokoa äänet tarpeiksi
meeting-round = Valitse tärkeimmät tarroilla
meeting-round-set-up = Aloita priorisointi
meeting-live = Johda iltaa: näyttö ja puhelimet
meeting-unchecked-count = { $count ->
    [one] Yhtä ääntä ei ole tarkistettu
   *[other] { $count } ääntä on tarkistamatta
}
meeting-held-count = { $count ->
    [one] Yksi ääni odottaa henkilötietojen vuoksi
   *[other] { $count } ääntä odottaa henkilötietojen vuoksi
}
meeting-loose-count = { $count ->
    [one] Yksi ääni ei kuulu vielä mihinkään tarpeeseen
   *[other] { $count } ääntä ei kuulu vielä mihinkään tarpeeseen
}
meeting-road = Tilaisuuden vaiheet
meeting-step-planned = Tilaisuus on suunniteltu
meeting-step-invited = Kutsu on lähetetty
meeting-step-held = Tilaisuus on pidetty
meeting-step-notes-in = Kaikki muistiinpanot on tuotu
meeting-step-notes-checked = Muistiinpanot on tarkistettu
meeting-step-published = Julkaise, mitä sanottiin
meeting-step-answered = Kaikki ovat saaneet vastauksen
meeting-step-closed = Päätä tilaisuus
meeting-heads-open = Laske osallistujat
meeting-heads-hint = Vain lukumääriä, ei nimiä. Tyhjiä kenttiä ei lasketa.
meeting-heads-count = Tallenna luvut
meeting-promise-open = Lupaa vastaus
meeting-promise-text = Mitä luvataan?
meeting-promise-proposal = Jokainen, joka on sanonut jotain, saa vastauksen tai tiedon siitä, milloin se tulee.
meeting-promise-due = Viimeistään
meeting-promise-how = Miten vastaus tulee perille?
meeting-promise-how-hint = Yksi tapa riville: ilmoitustaulu, paikallislehti, seuraava tilaisuus.
meeting-promise-make = Tallenna lupaus
notice-meeting-planned = Tilaisuus on suunniteltu.
notice-meeting-replanned = Suunnitelma on muutettu.
notice-meeting-advanced = Vaihe on merkitty.
notice-meeting-counted = Luvut on tallennettu.
notice-meeting-promised = Lupaus on tallennettu. Kaikki näkevät sen.
