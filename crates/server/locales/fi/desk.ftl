desk-title = Työpöytä
desk-lead = Mikä odottaa sinua juuri nyt. Kunnossa olevat asiat eivät näy täällä.
desk-new-meeting = Suunnittele tilaisuus
desk-no-contact = Soitettavaa henkilöä ei ole ilmoitettu. Käynnistä ohjelma valinnalla --contact, niin että kysyjä tietää, kenelle soittaa.
desk-nothing = Mikään ei odota juuri nyt. Hyvää työtä.
desk-late = kiire
desk-more = { $count ->
    [one] Vielä yksi
   *[other] Vielä { $count }
}
desk-begin-title = Näin pääsette alkuun
desk-begin-organisation = Lisätkää kuntanne ja alueenne
desk-begin-place = Lisätkää paikka
desk-begin-meeting = Suunnitelkaa ensimmäinen tilaisuus
desk-no-meeting = Ilman tilaisuutta
desk-overdue = Liian kauan odottaneet äänet
desk-overdue-text = Vastauksen piti jo tulla. Luku näkyy kaikille.
desk-overdue-count = { $count ->
    [one] Yksi ääni odottaa
   *[other] { $count } ääntä odottaa
}
desk-overdue-since = Ensimmäinen alkaen { $date }
desk-promises = Lupaukset, jotka on pidettävä
desk-promises-text = Päivä on lähellä tai mennyt.
desk-promise-due = Viimeistään { $date }
desk-promise-broken = Piti pitää { $date }
desk-held = Äänet, joissa on henkilötietoja
desk-held-text = Ne eivät näy kenellekään, ennen kuin olet peittänyt tai hyväksynyt ne.
desk-held-count = { $count ->
    [one] Yksi ääni odottaa
   *[other] { $count } ääntä odottaa
}
desk-unchecked = Läpi käytävät muistiinpanot
desk-unchecked-text = Jokainen ääni tarkistetaan siihen, mitä kirjoitettiin.
desk-unchecked-between = Verkossa sanottu
desk-unchecked-count = { $count ->
    [one] yksi ääni jäljellä
   *[other] { $count } ääntä jäljellä
}
desk-meetings = Eteenpäin vietävät tilaisuudet
desk-meetings-text = Seuraava vaihe on yhden painalluksen päässä.
desk-meeting-held = Päivä on mennyt. Pidettiinkö tilaisuus?
desk-meeting-notes = Tilaisuus on pidetty. Tuo muistiinpanot.
desk-meeting-checked = Kaikki on tarkistettu. Vahvista se.
desk-meeting-publish = Valmis julkaistavaksi.
desk-loose = Äänet ilman tarvetta
desk-loose-text = Kokoa yhteen kuuluvat.
desk-loose-count = { $count ->
    [one] yksi ääni
   *[other] { $count } ääntä
}
desk-replies = Ideat, tarjoukset ja kysymykset ilman vastausta
desk-replies-text = Ne eivät ole tarpeita, mutta jokaisen, joka sanoi jotain, pitää saada tietää, mitä siitä seurasi.
desk-replies-count = { $count ->
    [one] yksi ääni
   *[other] { $count } ääntä
}
desk-to-answer = Tarpeet, joissa jotain tapahtui mutta kukaan ei ole kuullut siitä
desk-to-answer-text = Kirjoita vastaus niille, jotka sen sanoivat.
desk-unworded = Tarpeet ilman sanoja
desk-unworded-text = Sano yhdellä tai kahdella lauseella, mitä tarvitaan.
desk-unowned = Tarpeet ilman vastuuhenkilöä
desk-unowned-text = Jollakulla pitää olla nimi, rooli ja puhelinnumero.
desk-silent = Tarpeet, joista piti kertoa uutta
desk-silent-text = Kerro, miten asia etenee, vaikka mitään uutta ei olisi tapahtunut.
desk-news-by = uutta tietoa viimeistään { $date }
desk-hand-overs = Siirrot ilman vastausta
desk-hand-overs-text = Asia on heidän, mutta lupaus vastauksesta on meidän. Soita.
desk-no-receipt = { $organisation } ei ole kuitannut asiaa
desk-no-answer = { $organisation }: vastauksen piti tulla { $date }
desk-barriers = Esteet ilman vastausta
desk-barriers-text = Päivä on mennyt.
desk-barrier-asked = { $who }: vastauksen piti tulla { $date }
desk-trials = Kokeilut, joita pitää katsoa
desk-trials-text = Kokeilu on valmis vasta, kun olemme kirjoittaneet, mitä opimme.
desk-trial-start = Piti alkaa { $date }. Alkoiko se?
desk-trial-study = Päättyi { $date }. Mitä tapahtui, ja mitä opimme?
desk-trial-conclude = Tutkittu. Mitä siitä tulee?
desk-live = Käynnissä nyt
desk-live-text = Illat, jotka ovat avoinna puhelimille. Päätä ne, kun väki on lähtenyt kotiin.
desk-ahead = Seuraavat tilaisuudet
desk-shelves = Kaikki muu
desk-to-meetings = Tilaisuudet
desk-to-series = Tilaisuussarjat
desk-to-places = Paikat
desk-to-organisations = Organisaatiot
desk-to-groups = Työryhmät
desk-to-trials = Kokeilut
desk-to-decisions = Päätökset
desk-to-barriers = Esteet
desk-to-milestones = Välivoitot
desk-to-practices = Mitä jo tehdään
desk-to-accounts = Tunnukset
desk-to-commitments = Lupaukset
desk-to-steering-documents = Ohjausasiakirjat
desk-to-pulses = Pulssimittaukset
