sign-in-title = Kirjaudu sisään
sign-in-lead = Työn vetäjille. Jos olet kertonut jotakin, et tarvitse tiliä, vain lapussasi olevan koodin.
sign-in-name = Käyttäjätunnus
sign-in-password = Salasana
sign-in-forgotten = Unohtuiko salasana? Tilien ylläpitäjä voi antaa sinulle uuden kirjautumislinkin.
sign-in-wrong = Tunnus tai salasana on väärin. Yritä uudelleen.
sign-in-link-title = Avaa kirjautumislinkkisi
sign-in-link-lead = Linkki on annettu käyttäjälle { $name }, ja se toimii kerran.
sign-in-link-button = Kirjaudu linkillä
sign-in-link-over-title = Linkki ei ole enää voimassa
sign-in-link-over-text = Se on jo käytetty tai liian vanha. Pyydä tilien ylläpitäjältä uusi tai kirjaudu salasanallasi.

own-title = Tilisi
own-shown-as = Nimi
own-name = Käyttäjätunnus
own-role = Oikeudet
own-accounts = Ylläpidä tilejä
own-password-title = Vaihda salasana
own-password-first = Valitse salasana
own-password-now = Nykyinen salasana
own-password-new = Uusi salasana
own-password-hint = Vähintään { $least } merkkiä. Kolme tai neljä sanaa on helppo muistaa.
own-password-again = Uusi salasana toisen kerran
own-save = Tallenna salasana
own-wrong-now = Nykyinen salasana on väärin.
own-differ = Uudet salasanat eivät ole samat. Kirjoita sama salasana kahdesti.
own-short = Salasanassa on { $length } merkkiä, ja siinä on oltava vähintään { $least }.
own-long = Salasanassa on { $length } merkkiä, ja siinä saa olla enintään { $most }.
own-same-as-name = Salasana on sama kuin käyttäjätunnus. Valitse toinen.

role-lead = Työn vetäminen
role-admin = Työn vetäminen ja tilien ylläpito

accounts-title = Tilit
accounts-lead = Ne, jotka voivat kirjautua sisään. Asukkaat ja pöytäisännät eivät tarvitse tiliä.
accounts-caption = Kaikki tilit
accounts-deeds = Muuta
accounts-closed = suljettu
accounts-close = Sulje
accounts-open = Avaa
accounts-make-lead = Poista oikeus ylläpitää tilejä
accounts-make-admin = Anna oikeus ylläpitää tilejä
accounts-make-link = Anna kirjautumislinkki
accounts-add = Lisää tili
accounts-shown-hint = Niin kuin muut sen näkevät, esimerkiksi Anna Berg, prosessikoordinaattori.
accounts-link = { $minutes ->
    [one] Anna linkki käyttäjälle { $name }. Se toimii kerran ja on voimassa minuutin.
   *[other] Anna linkki käyttäjälle { $name }. Se toimii kerran ja on voimassa { $minutes } minuuttia.
}
accounts-bad-name = ”{ $name }” ei kelpaa käyttäjätunnukseksi. Käytä kirjaimia, numeroita, pisteitä ja väliviivoja, enintään { $most } merkkiä.
accounts-taken = Tili ”{ $name }” on jo olemassa. Valitse toinen käyttäjätunnus.
accounts-unknown = Tiliä ”{ $name }” ei ole. Katso luettelosta.
accounts-last-admin = ”{ $name }” on viimeinen, joka voi ylläpitää tilejä. Anna oikeus ensin jollekulle toiselle.

host-title = Olet tänä iltana pöytäisäntä
host-lead = Kirjoita, missä pöydässä istut, niin voit alkaa kirjata, mitä sanotaan. Et tarvitse tiliä.
host-table = Pöytä
host-table-hint = Esimerkiksi Pöytä 2.
host-table-missing = Kirjoita, missä pöydässä istut.
host-button = Aloita kirjaaminen
host-over = Linkki ei ole enää voimassa. Se lakkaa toimimasta tilaisuuden jälkeen. Pyydä tilaisuuden vetäjältä uusi.

notice-signed-out = Olet kirjautunut ulos.
notice-password-changed = Salasana on tallennettu. Muut selaimet on kirjattu ulos.
notice-account-changed = Tiliä on muutettu.
