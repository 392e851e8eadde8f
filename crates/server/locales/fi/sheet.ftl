# Käsin täytettävät lomakkeet ja pöytä, jolle ne palaavat kuvina.

sheet-desk-title = Täytetyt lomakkeet
sheet-crumbs = Missä olet
sheet-desk-lead = Tulosta lomakkeita pöytiin ja ota ne takaisin valokuvina tai skannauksina. Sinä kirjoitat sanat ja vahvistat pisteet. Mikään ei laske ennen sitä.
sheet-refused = { $count ->
    [one] Yhtä kuvaa ei otettu vastaan:
   *[other] { $count } kuvaa ei otettu vastaan:
}
sheet-others-taken = { $count ->
    [one] Toinen otettiin vastaan ja on alla.
   *[other] Muut { $count } otettiin vastaan ja ovat alla.
}
sheet-came = Saapuneet kuvat
sheet-done = Valmis
sheet-unread = Lomaketta ei voitu lukea
sheet-unsure = { $count ->
    [one] 1 ruutu on epävarma
   *[other] { $count } ruutua on epävarmoja
}
sheet-waits = Odottaa sinua
sheet-twin = Sama sivu on toisessa kuvassa. Se lasketaan vain kerran.
sheet-page = sivu { $page }
sheet-take-in = Ota kuvia vastaan
sheet-files = Valokuvat, skannaukset tai PDF
sheet-files-hint = Voit valita useita. Aseta lomake tasaiselle, ota kaikki kuusi pyöreää merkkiä mukaan ja kuvaa ylhäältä hyvässä valossa.
sheet-kept = Kuvat säilyvät { $days } päivää ja katoavat sitten itsestään. Vain te, jotka johdatte työtä, näette ne.
sheet-send = Lue kuvat
sheet-printed-title = Tulostetut lomakkeet
sheet-printed-none = Lomakkeita ei ole vielä tulostettu.
sheet-copies-count = { $count ->
    [one] 1 lomake
   *[other] { $count } lomaketta
}
sheet-large-print = suuri teksti
sheet-not-back = { $count ->
    [one] 1 lomaketta ei ole vielä luettu
   *[other] { $count } lomaketta ei ole vielä luettu
}
sheet-print = Tulosta (PDF)
sheet-new = Tee uusia lomakkeita
sheet-kind = Millainen lomake?
sheet-no-round = Piste- ja äänestyslomakkeet vaativat kokoukselle avoimen kierroksen.
sheet-open-round = Avaa kierros
sheet-table = Pöytä
sheet-copies = Lomakkeiden määrä
sheet-lines = Rivejä lomakkeella
sheet-question = Kysymys
sheet-no-question = Ei erityistä kysymystä
sheet-language = Lomakkeen kieli
sheet-large = Suuri teksti
sheet-issue = Tee lomakkeet
sheet-no-files = Tiedostoa ei valittu. Valitse valokuva, skannaus tai PDF.
sheet-page-title = Täytetty lomake
sheet-number = Lomake { $number }
sheet-page-of = sivu { $page }/{ $pages }
sheet-done-already = Tämä sivu on jo luettu. Jos vahvistat uudelleen, uusi jää voimaan.
sheet-picture-alt = Koko lomake käsin täytettynä
sheet-which = Mikä lomake tämä on?
sheet-which-hint = Numero on lomakkeen alareunassa.
sheet-choose = Valitse luettelosta
sheet-this-one = Se on tämä lomake
sheet-type-hint = Kirjoita jokainen rivi ihmisen omin sanoin. Jätä tyhjät rivit tyhjiksi. Jokainen rivi saa lipukkeensa koodin.
sheet-ballot-hint = Yhden ihmisen ääni. Tarkista, että luvut vastaavat kuvaa. Sama lomake lasketaan vain kerran.
sheet-dots-hint = Tarkista, että luvut vastaavat kuvaa. Usean lomakkeen pisteet lasketaan yhteen.
sheet-strip-alt = Lomakkeen rivi { $row }
sheet-read-nothing = Laske kuvasta.
sheet-read-unsure = Epävarma: { $marked } täytettyä ja { $unsure }, jotka sinun pitää katsoa. Laske itse.
sheet-read-sure = Luettu: { $marked } täytettyä, varmuus vähintään { $sure } prosenttia.
sheet-line-typed = Jo kirjoitettu:
sheet-line-open = Avaa ääni
sheet-line = Rivi { $row }
sheet-line-blank = näyttää tyhjältä
sheet-lines-done = Tallenna ja jatka
sheet-dots-done = Luvut ovat oikein, laske ne
sheet-whole = Näytä koko lomake
sheet-next = Seuraava odottava kuva
sheet-forget = Hävitä kuva
sheet-forget-hint = Kuva poistetaan lopullisesti. Kirjoitettu jää.
sheet-dots-missing = Luku puuttuu. Kirjoita 0, jos kukaan ei ole merkinnyt pistettä.
sheet-how-table = Kirjoita yksi asia riville omin sanoin. Repäise lipuke oikealta ja ota se mukaasi.
sheet-how-dots = Laita piste tyhjään ruutuun sinulle tärkeimmän asian kohdalle. Älä käytä valkoisia tarroja.
sheet-how-ballot = { $dots ->
    [one] Sinulla on 1 rasti. Merkitse se sinulle tärkeimmän asian kohdalle. Menikö väärin? Pyydä uusi lomake.
   *[other] Sinulla on { $dots } rastia. Merkitse ne sinulle tärkeimpien asioiden kohdalle. Voit merkitä useita samaan. Menikö väärin? Pyydä uusi lomake.
}
sheet-printed = Tulostettu { $date }
sheet-slip-title = Koodisi, rivi
sheet-slip-how = Näin näet, mitä siitä tuli: { $address }
sheet-unread-not-a-picture = Tämä ei ole luettava kuva. Tallenna se muodossa JPEG, PNG tai PDF.
sheet-unread-damaged = Tiedosto on vioittunut. Hae se uudelleen puhelimesta tai skannerista.
sheet-unread-too-large = Kuva on liian suuri. Skannaa pienemmällä tarkkuudella.
sheet-unread-too-small = Kuva on liian pieni. Kuvaa lähempää tai skannaa suuremmalla tarkkuudella.
sheet-unread-no-marks = Pyöreitä merkkejä ei löytynyt. Aseta koko lomake tasaiselle ja kuvaa se uudelleen, tai valitse lomake luettelosta ja kirjoita se.
sheet-unread-no-code = Oikean yläkulman koodiruutua ei voitu lukea. Kuvaa uudelleen ilman, että mikään peittää sitä, tai valitse lomake luettelosta.
sheet-unread-later = Lomake on tulostettu ohjelman uudemmalla versiolla. Valitse se luettelosta ja kirjoita se.
sheet-unread-foreign = Lomaketta ei ole tulostettu täältä. Valitse oikea lomake luettelosta, jos se silti kuuluu tänne.
sheet-unread-twice = Tiedosto on jo saapunut.
sheet-warning-mark-missing = Yksi kulma ei näy. Sen ruudut voivat olla epävarmoja.
sheet-warning-beside = Ruutujen vieressä on jotain suurta ja tummaa, ehkä tarra. Katso koko lomake.
sheet-warning-colourless = Kuvassa ei ole väriä. Vaaleita tarroja voi puuttua. Kuvaa lomake mieluiten värillisenä.
sheet-warning-crooked = Monia ruutuja ei löytynyt paikoiltaan. Kuvaa lomake uudelleen tasaisena tai laske itse.
sheet-warning-another-sheet = Samassa kuvassa näkyy toinen lomake. Kuvaa yksi lomake kerrallaan.
notice-sheet-issued = Lomakkeet ovat valmiit tulostettaviksi.
notice-sheet-taken = Kuvat on luettu.
notice-sheet-confirmed = Tallennettu.
notice-sheet-forgotten = Kuva on poissa.
refusal-sheet-copies = { $copies } arkkia ei voi tulostaa kerralla. Valitse vähintään yksi ja enintään { $most }.
refusal-sheet-no-lines = Lomakkeella pitää olla vähintään yksi rivi. Valitse, montako.
refusal-sheet-no-round = Kokouksella ei ole avointa kierrosta. Avaa ensin kierros, jotta tarpeet voivat olla lomakkeella.
refusal-sheet-needs-changed = Kierroksen tarpeet ovat muuttuneet. Tee lomake uudelleen.
refusal-sheet-not-on-sheet = Lomakkeella ei ole sellaista sivua tai riviä. Tarkista numero.
refusal-sheet-other-kind = Tämä on toisenlainen lomake. Avaa se luettelosta.
refusal-sheet-line-typed = Rivi { $row } on jo kirjoitettu. Korjaa ääntä sen sijaan.
term-sheet-kind-table = Pöytälomake
term-sheet-kind-dots = Pistelomake
term-sheet-kind-ballot = Äänestyslomake
thing-sheet = lomake
