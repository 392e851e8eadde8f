place-list-title = Paikat
place-list-lead = Täältä näet, missä olemme kuunnelleet, mitä siellä sanottiin ja miten kävi.
place-list-empty-title = Ei vielä paikkoja
place-list-empty-text = Paikka näkyy täällä, kun ensimmäinen tilaisuus suunnitellaan.
place-list-empty-lead = Lisää kylä, kaupunginosa tai taajama, jossa tapaatte ihmisiä.
place-crumbs = Olet tässä
place-needs-count = { $count ->
    [0] Ei vielä tarpeita
    [one] Yksi tarve
   *[other] { $count } tarvetta
}
place-last-heard-on = Kuuntelimme täällä viimeksi { $date }.
place-not-heard = Emme ole vielä pitäneet täällä tilaisuutta.
place-next-on = Seuraava tilaisuus: { $date }
place-next = Seuraava tilaisuus:
place-part-of = Osa sarjaa
place-to-meetings = Kaikki tilaisuudet
place-to-series = Tilaisuussarjat
place-to-organisations = Kunnat ja muut organisaatiot
place-add-title = Lisää paikka
place-add = Lisää paikka
place-name = Paikan nimi
place-name-hint = Niin kuin paikalliset sanovat, esimerkiksi Pohjoiskylä.
place-municipality = Kunta
place-municipality-none = Ei valittu
place-no-municipality = Muut paikat
place-returning-title = Tarpeet, jotka palaavat
place-returning-text = Tämä on sanottu ennenkin. Kenenkään ei pidä joutua kysymään kolmatta kertaa kuulematta, miten kävi.
place-returning-first = Kuultiin ensi kerran { $date }:
place-returning-before = Kuultiin ennen:
place-returning-became = Silloin kävi näin:
place-needs-title = Paikan tarpeet
place-needs-caption = Tarpeet: { $place }
place-needs-none = Täältä ei ole vielä julkaistu tarpeita.
place-need = Tarve
place-standing = Tilanne
place-voices = Ääniä
place-news = Uutta tietoa viimeistään
place-meetings-title = Tilaisuudet
place-meetings-none = Täällä ei ole pidetty tilaisuuksia.
place-plan-meeting = Suunnittele tilaisuus tänne
place-said-count = { $count ->
    [one] yksi ääni
   *[other] { $count } ääntä
}
place-practices-title = Mitä jo tehdään
place-practices-text = Jotta kukaan ei aloita alusta sitä, mikä on jo olemassa.
place-practice-add = Lisää jotain, mitä jo tehdään
place-milestones-title = Välivoitot
place-milestone-add = Juhli välivoittoa
notice-place-added = Paikka on lisätty.
place-conditions = Millaista täällä on
place-population = Asukkaita
place-km = Matka lähimpään sairaalaan tai terveysasemalle
place-describe = Merkitse millaista täällä on
place-describe-hint = Silloin paikkaa voi verrata muihin, jotka ovat kokeilleet jotakin.
notice-place-described = Paikan tiedot on tallennettu.
