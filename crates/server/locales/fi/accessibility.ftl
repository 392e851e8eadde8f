accessibility-title = Saavutettavuus
accessibility-lead = Jokaisen pitää voida lukea, sanoa jotakin ja saada vastaus täällä. Näin olemme kokeilleet sitä, ja tämä puuttuu vielä.
accessibility-other-way = Saat saman toisella tavalla
accessibility-other-way-text = Kaikki sivuilla oleva voidaan lukea puhelimessa, lähettää kirjeenä tai tulostaa suurilla kirjaimilla. Se ei maksa mitään eikä vaadi tiliä.
accessibility-how-far = Näin pitkällä olemme
accessibility-how-far-text = { $name } täyttää lain vaatimukset osittain (EN 301 549, joka perustuu WCAG 2.1:n tasoon AA). Tavoitteemme on korkeampi: WCAG 2.2, taso AA. Sanomme osittain, koska ihmiset eivät ole vielä kokeilleet kaikkea.
accessibility-faults = { $count ->
    [0] Viimeisimmässä tarkastuksessa { $date } ohjelmat eivät löytäneet virheitä.
    [one] Viimeisimmässä tarkastuksessa { $date } ohjelmat löysivät yhden virheen.
   *[other] Viimeisimmässä tarkastuksessa { $date } ohjelmat löysivät { $count } virhettä.
}
accessibility-missing = Mitä puuttuu
accessibility-missing-readers = Kukaan ei ole vielä kokeillut sivuja oikealla ruudunlukuohjelmalla. Olemme vain verranneet sitä, mitä ruudunlukuohjelmalle kerrotaan.
accessibility-missing-natives = Äidinkielenään kieltä puhuva ei ole lukenut kaikkia tekstejä kaikilla kielillä.
accessibility-missing-machine = Ohjelmat löytävät noin puolet siitä, mikä estää ihmisiä. Loput löytävät vain ihmiset.
accessibility-missing-signs = Viittomakielisiä videoita ei ole.
accessibility-tested = Mitä kokeiltiin
accessibility-pages = Sivut
accessibility-pages-text = { $pages } eri sivua, yhteensä { $states } kertaa
accessibility-languages = Kielet
accessibility-looks = Ulkoasu
accessibility-looks-text = vaalea, tumma, laitteen määräämin värein ja suuremmalla kontrastilla
accessibility-journeys = Polut
accessibility-journeys-text = { $journeys } polkua sivujen läpi, kukin { $ways } tavalla: hiirellä, pelkällä näppäimistöllä, ilman JavaScriptiä, kapeassa ikkunassa, suurennettuna 400 prosenttiin, kaksinkertaisella tekstillä ja ilman liikettä
accessibility-tools = Työkalut
accessibility-method = Menetelmä
accessibility-method-text = Oma tarkastus ohjelmilla. Kukaan ulkopuolinen ei ole tarkastanut sivuja.
accessibility-report = Kerro, mikä estää sinua
accessibility-report-text = Et tarvitse tiliä. Joku lukee kirjoittamasi ja vastaa, jos haluat.
accessibility-report-page = Mitä sivua asia koskee?
accessibility-report-page-hint = Sivun nimi tai osoite. Voit jättää kentän tyhjäksi.
accessibility-report-words = Mikä oli vaikeaa?
accessibility-report-contact = Miten tavoitamme sinut?
accessibility-report-contact-hint = Vain jos haluat vastauksen: puhelin tai sähköposti. Tieto poistetaan, kun asia on hoidettu.
accessibility-report-send = Lähetä
accessibility-law = Mitä laki sanoo
accessibility-law-text = Jos et saa meiltä hyvää vastausta, voit kääntyä maasi viranomaisen puoleen. Linkit vievät muille sivustoille.
accessibility-law-country = Maa
accessibility-law-law = Laki
accessibility-law-authority = Viranomainen
accessibility-law-as-of = sen mukaan, mikä oli voimassa { $date }
accessibility-country-se = Ruotsi
accessibility-country-dk = Tanska
accessibility-country-no = Norja
accessibility-country-fi = Suomi
accessibility-made = Luvut ovat viimeisimmästä tarkastuksesta { $date }.
accessibility-read-feedback = Lue, mitä on tullut ({ $count })
