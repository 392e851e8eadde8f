feedback-title = Mitä lukijat sanovat sivuista
feedback-lead = Mikä estää jotakuta, ja mikä ei auttanut. Korjaa se ja kirjoita, mitä tehtiin.
feedback-none = Mikään ei odota lukemista
feedback-waiting = { $count ->
    [one] Yksi luettavana
   *[other] { $count } luettavana
}
feedback-helped = auttoi
feedback-not-helped = ei auttanut
feedback-hindrance = este
feedback-contact = Tavoittaa:
feedback-done = Mitä tehtiin?
feedback-settle = Asia on hoidettu
feedback-settled = Hoidettu
feedback-question = Auttoiko sivu sinua?
feedback-yes = Kyllä
feedback-no = Ei
feedback-more-title = Mitä puuttui?
feedback-more-lead = Vastauksesi on laskettu. Kerro mielellään, mitä etsit tai mikä oli vaikeaa. Joku lukee sen.
feedback-more-words = Mitä etsit?
feedback-more-skip = Takaisin kirjoittamatta
feedback-pages = Sivu sivulta
feedback-page = Sivu
feedback-page-helped = Auttoi
feedback-page-not-helped = Ei auttanut
notice-feedback-counted = Kiitos. Vastauksesi on laskettu.
notice-feedback-given = Kiitos. Joku lukee kirjoittamasi.
notice-feedback-settled = Se on merkitty. Yhteystieto on poistettu.
