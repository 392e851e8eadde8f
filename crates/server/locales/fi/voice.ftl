# Näkemykset: mitä ihmiset sanoivat, omin sanoin.

voice-title = Näkemykset
voice-crumbs = Missä olet
voice-of-need = Näkemykset tarpeessa ”{ $need }”
voice-against-need = Näkemykset, jotka vastustavat: ”{ $need }”
voice-of-notes = Näkemykset muistiinpanoissa ”{ $notes }”
voice-overdue-lead = Näihin olisi pitänyt vastata. Pisimpään odottaneet ovat ensin.
voice-filter = Näytä vain osa
voice-any = Kaikki
voice-only-overdue = Vain liian kauan vastausta odottaneet
voice-only-alone = Vain ne, jotka eivät kuulu vielä tarpeeseen
voice-show = Näytä
voice-show-all = Näytä kaikki
voice-count = { $count ->
    [one] 1 näkemys.
   *[other] { $count } näkemystä.
}
voice-unpublished-count = { $count ->
    [one] 1 niistä ei ole vielä julkaistu, joten sanoja ei näytetä.
   *[other] { $count } niistä ei ole vielä julkaistu, joten sanoja ei näytetä.
}
voice-none = Yksikään näkemys ei sovi
voice-none-next = Poista jokin valinta tai näytä kaikki.
voice-support = { $count ->
    [one] 1 henkilö oli takana
   *[other] { $count } henkilöä oli takana
}
voice-due = vastaus viimeistään { $date }
voice-overdue-since = vastaus olisi pitänyt antaa { $date }
voice-held = Sanat on pidätetty: mukana voi olla henkilötietoja.
voice-gone = Näkemystä ei enää näytetä.
voice-unpublished = Sanoja ei ole vielä julkaistu.
voice-unpublished-next = Ne julkaistaan, kun tilaisuuden muistiinpanot on tarkistettu. Näkemys lasketaan silti, ja siihen vastataan.
voice-to-held = Katso sitä
voice-download = Lataa luettelo taulukkona (CSV)
voice-col-words = Sanat
voice-col-kind = Laji
voice-col-place = Paikka
voice-col-meeting = Tilaisuus
voice-col-date = Päivämäärä
voice-col-table = Pöytä
voice-col-setting = Keitä istui
voice-col-support = Takana olevia
voice-col-standing = Mitä siitä tuli?
voice-col-needs = Tarpeet
voice-col-due = Vastaus viimeistään
voice-col-translation = Käännös
voice-page-title = Näkemys
voice-translated = Ihmisen kääntämä.
voice-translated-machine = Koneen kääntämä. Alkuteksti on yllä.
voice-mark-masked = Henkilötiedot on korvattu hakasulkeissa olevilla sanoilla.
voice-mark-shortened = Osa on jätetty pois.
voice-mark-corrected = Kirjoitusvirhe on korjattu.
voice-mark-translated = Käännös.
voice-weeded = Sanat on hävitetty pysyvästi hävittämispäätöksen mukaan.
voice-weeded-by = Päätös: { $decision }
voice-withdrawn = Sanat on vedetty takaisin, eikä niitä enää näytetä.
voice-became = Mitä siitä tuli?
voice-answered = Vastaus on annettu.
voice-read-answer = Lue vastaus
voice-due-long = Vastaus annetaan viimeistään { $date }.
voice-overdue-long = Vastaus olisi pitänyt antaa { $date }. Se on myöhässä, ja se näkyy kaikille.
voice-is-part-of = Kuuluu tarpeeseen
voice-is-against = Vastustaa tarvetta
voice-in-no-need = Ei kuulu vielä mihinkään tarpeeseen.
voice-thread = Seuraa punaista lankaa
voice-setting = Missä se sanottiin
voice-question = Vastaus kysymykseen
voice-channel = Miten se saapui
voice-origin = Kuka puhui
voice-source = Muistiinpanoissa
voice-verbatim = on sanatarkasti muistiinpanoissa
voice-not-verbatim = ei vastaa muistiinpanoja
voice-source-place = Merkit { $start }–{ $end }.
voice-source-row = Rivi { $row }.
voice-source-see = Katso muistiinpanoissa
voice-fingerprint = Sormenjälki (SHA-256)
voice-same = Muut, jotka sanoivat saman
voice-history = Mitä on tehty
voice-step-captured = kirjattiin
voice-step-in-need = liitettiin tarpeeseen
voice-step-against = merkittiin vastustamaan tarvetta
voice-step-out-of-need = otettiin pois tarpeesta
voice-step-replied = sai vastauksen
voice-former = Miten sanat olivat aiemmin
voice-lead = Työn vetäjälle
voice-translate = Lisää käännös
voice-translate-text = Käännös
voice-translate-hint = Alkuteksti säilyy aina vieressä.
voice-translate-language = Kielelle
voice-translate-machine = Kone on tehnyt sen
voice-translate-add = Lisää
voice-withdraw = Vedä takaisin
voice-withdraw-explain = Sanojen näyttäminen loppuu heti. Ne säilyvät hävittämiseen asti ja ne voi palauttaa.
voice-withdraw-why = Miksi? (jos henkilö haluaa kertoa)
voice-bring-back = Palauta se
voice-back-why = Miksi se palautetaan?
voice-to-weed = Hävitä sanat pysyvästi
voice-weed-title = Hävitä näkemys
voice-weed-lead = Tätä ei voi kumota. Tarvitset hävittämispäätöksen.
voice-weed-what = Tämä hävitetään
voice-weed-words = Sanat ja niiden aiemmat muodot
voice-weed-translation = Käännös
voice-weed-notes = Kohta muistiinpanoissa, joka mustataan
voice-weed-stays = Jäljelle jää tieto, että näkemys oli, milloin se saapui ja millä päätöksellä se hävitettiin.
voice-weed-instead = Riittääkö, ettei sanoja enää näytetä? Silloin voit vetää näkemyksen takaisin.
voice-weed-back = Näkemykseen
voice-weed-decision = Päätös
voice-weed-decision-hint = Toimielin, päivämäärä ja diaarinumero
voice-weed-sure = Tiedän, ettei sanoja saa takaisin
voice-weed = Hävitä sanat pysyvästi
voice-weed-not-sure = Merkitse, että tiedät, ettei sanoja saa takaisin.
notice-voice-translated = Käännös on nyt alkutekstin vieressä.
notice-voice-withdrawn = Sanat on vedetty takaisin.
notice-voice-back = Näkemys on palautettu ja pitää tarkistaa uudelleen.
notice-voice-weeded = Sanat on hävitetty pysyvästi.
