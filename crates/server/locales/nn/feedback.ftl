feedback-title = Kva lesarar seier om sidene
feedback-lead = Det som hindrar nokon, og det som ikkje hjelpte. Rett det, og skriv kva som vart gjort.
feedback-none = Ingenting ventar på å bli lese
feedback-waiting = { $count ->
    [one] Éi å lese
   *[other] { $count } å lese
}
feedback-helped = hjelpte
feedback-not-helped = hjelpte ikkje
feedback-hindrance = hinder
feedback-contact = Kan nåast på:
feedback-done = Kva vart gjort?
feedback-settle = Det er ordna
feedback-settled = Ordna
feedback-question = Hjelpte sida deg?
feedback-yes = Ja
feedback-no = Nei
feedback-more-title = Kva mangla?
feedback-more-lead = Neiet ditt er talt med. Skriv gjerne kva du leita etter, eller kva som var vanskeleg. Nokon les det.
feedback-more-words = Kva leita du etter?
feedback-more-skip = Tilbake utan å skrive
feedback-pages = Side for side
feedback-page = Side
feedback-page-helped = Hjelpte
feedback-page-not-helped = Hjelpte ikkje
notice-feedback-counted = Takk. Svaret ditt er talt med.
notice-feedback-given = Takk. Nokon les det du skreiv.
notice-feedback-settled = Det er notert. Kontaktopplysninga er sletta.
