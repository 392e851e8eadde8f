feedback-title = Hvad læsere siger om siderne
feedback-lead = Det der hindrer nogen, og det der ikke hjalp. Ret det, og skriv, hvad der blev gjort.
feedback-none = Intet venter på at blive læst
feedback-waiting = { $count ->
    [one] Én at læse
   *[other] { $count } at læse
}
feedback-helped = hjalp
feedback-not-helped = hjalp ikke
feedback-hindrance = hindring
feedback-contact = Kan nås på:
feedback-done = Hvad blev der gjort?
feedback-settle = Det er ordnet
feedback-settled = Ordnet
notice-feedback-given = Tak. Nogen læser det, du skrev.
notice-feedback-settled = Det er noteret. Kontaktoplysningen er slettet.
