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
feedback-question = Hjalp siden deg?
feedback-yes = Ja
feedback-no = Nei
feedback-more-title = Hva manglet?
feedback-more-lead = Neiet ditt er talt med. Skriv gjerne hva du lette etter, eller hva som var vanskelig. Noen leser det.
feedback-more-words = Hva lette du etter?
feedback-more-skip = Tilbake uten å skrive
feedback-pages = Side for side
feedback-page = Side
feedback-page-helped = Hjalp
feedback-page-not-helped = Hjalp ikke
notice-feedback-counted = Takk. Svaret ditt er talt med.
notice-feedback-given = Takk. Noen leser det du skrev.
notice-feedback-settled = Det er notert. Kontaktopplysningen er slettet.
