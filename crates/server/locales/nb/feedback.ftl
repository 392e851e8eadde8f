feedback-title = Hva lesere sier om sidene
feedback-lead = Det som hindrer noen, og det som ikke hjalp. Rett det, og skriv hva som ble gjort.
feedback-none = Ingenting venter på å bli lest
feedback-waiting = { $count ->
    [one] Én å lese
   *[other] { $count } å lese
}
feedback-helped = hjalp
feedback-not-helped = hjalp ikke
feedback-hindrance = hindring
feedback-contact = Nås på:
feedback-done = Hva ble gjort?
feedback-settle = Det er ordnet
feedback-settled = Ordnet
notice-feedback-given = Takk. Noen leser det du skrev.
notice-feedback-settled = Det er notert. Kontaktopplysningen er slettet.
