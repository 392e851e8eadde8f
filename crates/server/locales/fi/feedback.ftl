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
notice-feedback-given = Kiitos. Joku lukee kirjoittamasi.
notice-feedback-settled = Se on merkitty. Yhteystieto on poistettu.
