answer-list-title = Vastaukset
answer-list-lead = Näihin olette saaneet vastauksen. Uusin on ensin.
answer-list-none = Vastauksia ei ole vielä kirjoitettu.
answer-new-title = Kirjoita vastaus
answer-new-for = Kirjoita vastaus: { $need }
answer-new-again = Kirjoita uusi vastaus
answer-new-lead = Kaikille, jotka puhuivat aiheesta: { $need }. Kirjoita kuin kertoisit naapurille.
answer-earlier = { $count ->
    [one] Yksi vastaus on jo. Uusi tulee voimaan sen sijaan, vanha jää historiaan.
   *[other] { $count } vastausta on jo. Uusi tulee voimaan niiden sijaan, vanhat jäävät historiaan.
}
answer-so-far = Mitä tiedämme
answer-figures = { $voices ->
    [one] Yksi puheenvuoro
   *[other] { $voices } puheenvuoroa
}, { $meetings ->
    [one] yksi tilaisuus
   *[other] { $meetings } tilaisuutta
}:
answer-rank = Sija { $rank }/{ $of }, kun priorisoitte: { $dots ->
    [one] yksi piste
   *[other] { $dots } pistettä
}.
answer-others-own = Asia kuuluu muille. Kerro, kenelle se on siirretty ja mitä he ovat vastanneet, tai sano rehellisesti, mikä ei onnistu.
answer-their-words = Heidän omin sanoin
answer-said = Mitä sanoitte
answer-said-hint = Niin että he tunnistavat oman asiansa.
answer-count = Näin moni teistä
answer-count-hint = { $voices ->
    [one] Määrä: vastaus kertoo itse, että taustalla on yksi puheenvuoro.
   *[other] Määrä: vastaus kertoo itse, että taustalla on { $voices } puheenvuoroa.
}
answer-done = Mitä olemme tehneet
answer-done-hint = Mikä on jo toisin.
answer-planned = Mitä suunnittelemme
answer-planned-hint = Milloin, ja kuka tekee.
answer-not-done = Mitä emme tee, ja miksi
answer-not-done-hint = Rehellinen ja perusteltu ei on myös vastaus.
answer-others = Mikä kuuluu muille
answer-others-hint = Kenelle siirretty, ja heidän vastauksensa.
answer-easy = Selkokielellä
answer-easy-hint = Sama asia lyhyin lausein: yksi ajatus riville.
answer-next = Seuraava tilaisuus
answer-next-hint = Päivä ja paikka, tai mistä kuulee lisää.
answer-by = Kuka vastaa
answer-by-hint = Nimi ja tehtävä, jotta tiedetään keneltä kysyä.
answer-reports = Vastaus kertoo näistä
answer-give = Anna vastaus
answer-look = Mittaa luettavuus
answer-title = Vastaus: { $need }
answer-to = Vastaus teille: { $place }
answer-given = { $day }. { $name }
answer-older = Uudempi vastaus on annettu, tai tarve on avattu uudelleen. Katso
answer-gone = { $count ->
    [one] Yksi puheenvuoro on peruttu vastauksen jälkeen. Sitä ei enää lasketa.
   *[other] { $count } puheenvuoroa on peruttu vastauksen jälkeen. Niitä ei enää lasketa.
}
answer-see-voices = Lue puheenvuorot
answer-ask = Kysyttävää? { $name },
answer-agree-title = Onko vastaus hyvä?
answer-agree-none = Asianosaiset eivät ole vielä kertoneet mielipidettään.
answer-agree-how = Puhuitko sinä tästä?
answer-agree-code = Kirjoita koodisi ja kerro, mitä ajattelet.
answer-confirmed = Vastaus on hyvä
answer-contested = Emme ole samaa mieltä
answer-respond-title = Kirjaa asianosaisten mielipide
answer-respond-setting = Ketkä vastasivat
answer-respond-setting-hint = Ilman nimiä, esimerkiksi: viiteryhmä 12.3.
answer-respond-what = Mitä he sanoivat
answer-respond-words = Heidän sanoin
answer-respond-words-hint = Näkyy vain työn vetäjille.
answer-delivered-title = Miten vastaus vietiin perille
answer-delivered-none = Vastaus on toistaiseksi vain täällä.
answer-deliver-title = Kirjaa, miten vastaus vietiin perille
answer-deliver-channel = Kanava
answer-deliver-channel-hint = Esimerkiksi: kaupan ilmoitustaulu
answer-deliver-date = Päivä
answer-tells-of = Mihin vastaus perustuu
answer-tells-of-none = Ei kokeiluja, päätöksiä tai toimenpiteitä.
notice-answer-given = Vastaus on annettu. Tulosta se, laita esille ja kirjaa, miten se vietiin perille.
notice-answer-delivered = Kirjattu.
notice-answer-responded = Heidän mielipiteensä on tallennettu.
answer-milestones = Välivoitot matkalla
