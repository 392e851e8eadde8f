referral-board-title = Ketkä ovat hyväksyneet
referral-board-none = Sitä ei ole vielä lähetetty kenellekään.
referral-board-count = { $asked } toimielimestä { $approved } on hyväksynyt version { $number }.
referral-board-change = { $count ->
    [one] Yksi haluaa muutoksen.
   *[other] { $count } haluaa muutoksen.
}
referral-board-declined = { $count ->
    [one] Yksi on sanonut ei.
   *[other] { $count } on sanonut ei.
}
referral-board-waiting = { $count ->
    [one] Yksi ei ole vastannut.
   *[other] { $count } ei ole vastannut.
}
referral-map-title = Vastausten kartta
referral-map-desc = Jokaisella toimielimellä on ruutu ja siinä vastauksen merkki. Samat tiedot ovat alla luettelossa.
referral-waiting = ei ole vastannut
referral-late = vastaus viipyy
referral-list-title = Vastaukset yksi kerrallaan
referral-col-body = Toimielin
referral-col-version = Versio
referral-col-verdict = Päätös
referral-col-day = Päivä
referral-col-paragraph = Pykälä
referral-col-dnr = Diaarinumero
referral-col-wording = Päätöksen sanamuoto
referral-col-yes = Ääniä puolesta
referral-col-no = Ääniä vastaan
referral-col-abstained = Pidättyi äänestämästä
referral-col-document = Missä asiakirja on
referral-due = Vastausta toivotaan viimeistään { $day }
referral-reminded = Muistutettu { $time }
referral-votes = { $yes } puolesta, { $no } vastaan, { $abstained } pidättyi
referral-before = Aiemmin:
referral-note = Kirjaa vastaus
referral-note-named = Kirjaa vastaus: { $name }
referral-remind = Muistutettu
referral-remind-named = Kirjaa muistutetuksi: { $name }
referral-table = Lataa taulukkona (CSV)
referral-send-title = Lähetä päätettäväksi
referral-send-lead = Kaikki saavat saman version. Jos se muuttuu, tulee uusi versio ja uusi kierros.
referral-send-none = Mistään versiosta ei ole vielä sovittu. Siksi lähetettävää ei ole.
referral-number = Versio
referral-to = Ketkä ottavat kantaa?
referral-due-day = Vastausta toivotaan viimeistään
referral-letter = Saatekirje
referral-letter-hint = Mihin he ottavat kantaa ja mitä sen jälkeen tapahtuu.
referral-send = Kirjaa lähetetyksi
referral-note-title = Kirjaa vastaus
referral-paragraph-hint = Esimerkiksi § 43.
referral-wording-hint = Sanasta sanaan pöytäkirjasta. Jos se hyväksyttiin sellaisenaan, kenttä voi jäädä tyhjäksi.
referral-votes-title = Äänet
referral-votes-hint = Jos äänestettiin. Muuten tyhjä.
referral-votes-wrong = Kirjoita äänet puolesta ja vastaan kokonaislukuina, tai jätä kaikki kentät tyhjiksi.
referral-document-hint = Osoite tai diaarinumero.
notice-referral-sent = Se on kirjattu lähetetyksi.
notice-referral-noted = Vastaus on kirjattu.
notice-referral-reminded = Muistutus on kirjattu.
refusal-referral-to-nobody = Valitse ainakin yksi toimielin, jolle se lähetetään.
refusal-referral-too-many = { $bodies } toimielintä on enemmän kuin yhteen lausuntokierrokseen mahtuu. Enintään { $most }.
refusal-referral-due-in-the-past = { $due } on jo ollut. Valitse vastauksille myöhempi päivä.
refusal-referral-not-asked = Sitä ei ole lähetetty sinne. Lähetä se ensin.
refusal-referral-answered-already = He ovat vastanneet. Ei ole mitään, mistä muistuttaa.
refusal-referral-no-wording = Kirjoita päätös sanasta sanaan. Muuten kukaan ei tiedä, mitä on otettava huomioon tai muutettava.
refusal-referral-in-the-future = { $date } ei ole vielä ollut. Kirjoita kokouksen päivä.
thing-referral = lausuntokierros
field-wording = Päätöksen sanamuoto
field-document = Missä asiakirja on
field-letter = Saatekirje
