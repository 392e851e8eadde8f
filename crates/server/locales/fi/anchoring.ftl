anchoring-title = Sitouttaminen
anchoring-lead = Keitä on tavoitettu, mitä he sanoivat ja mitä heidän vastaväitteilleen tehtiin.
anchoring-of = Koskee
anchoring-not-reached = Ei vielä tavoitettu
anchoring-all-reached = Kaikki tavoiteltavat ryhmät on tavoitettu.
anchoring-no-aim = Kukaan ei ole vielä kirjannut, mitkä ryhmät tavoitetaan.
anchoring-log = Tavoitetut
anchoring-log-empty = Yhtään ryhmää ei ole vielä tavoitettu.
anchoring-people = { $count ->
    [one] yksi henkilö
   *[other] { $count } henkilöä
}
anchoring-few = alle viisi henkilöä
anchoring-objections = Vastaväitteet sanasta sanaan
anchoring-hidden = { $count ->
    [one] Yksi vastaväite ei näy kaikille.
   *[other] { $count } vastaväitettä ei näy kaikille.
}
anchoring-erased = Sanat on poistettu.
anchoring-masked = henkilötiedot poistettu
anchoring-held = henkilötietoja löytynyt
anchoring-inside = ei näy kaikille
anchoring-heeded = Mitä teimme:
anchoring-not-heeded = Sille ei ole vielä tehty mitään.
anchoring-heed-title = Mitä tehtiin, tai korjaa sanoja
anchoring-heed-what = Mitä vastaväitteelle tehtiin
anchoring-heed = Tallenna
anchoring-clear = Näytä sellaisenaan
anchoring-mask-words = Ilman henkilötietoja
anchoring-mask = Vaihda sanat
anchoring-erase = Poista sanat
anchoring-log-title = Kirjaa tilaisuus
anchoring-sort = Ryhmä
anchoring-name = Mikä, omin sanoin
anchoring-name-hint = Esimerkiksi: pohjoisen kotihoito. Ei henkilöiden nimiä.
anchoring-date = Päivä
anchoring-place = Missä
anchoring-form = Miten
anchoring-number = Kuinka moni
anchoring-number-missing = Kirjoita numeroin, montako heitä oli.
anchoring-response = Mitä he sanoivat, lyhyesti
anchoring-objections-hint = Sanasta sanaan, yksi kullekin riville. Ei nimiä.
anchoring-add = Kirjaa
anchoring-aim-title = Keitä haluamme tavoittaa
anchoring-aim-sorts = Ryhmät
anchoring-aim-own = Muita, yksi kullekin riville
anchoring-aim = Tallenna luettelo
notice-anchoring-logged = Tilaisuus on kirjattu.
notice-anchoring-aimed = Luettelo on tallennettu.
notice-anchoring-heeded = Se on tallennettu.
refusal-anchoring-which-group = Kirjoita omin sanoin, mikä ryhmä se on.
refusal-anchoring-nobody = Ketään ei tavoitettu. Kirjoita, montako heitä oli.
refusal-anchoring-too-many-groups = { $groups } ryhmää on enemmän kuin luetteloon mahtuu. Enintään { $most }.
refusal-anchoring-in-the-future = { $date } on vasta tulossa. Kirjaa, kun se on tapahtunut.
refusal-anchoring-no-such-objection = Vastaväitettä ei ole. Lataa sivu uudelleen.
refusal-anchoring-erased-already = Sanat on poistettu. Niille ei voi enää tehdä mitään.
refusal-anchoring-still-personal = Siinä on yhä numero tai osoite. Poista se.
thing-anchoring = sitouttamistilaisuus
field-group = Ryhmä
field-response = Mitä he sanoivat
field-objection = Vastaväite
