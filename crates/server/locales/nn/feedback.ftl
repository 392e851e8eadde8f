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
notice-feedback-given = Takk. Nokon les det du skreiv.
notice-feedback-settled = Det er notert. Kontaktopplysninga er sletta.
