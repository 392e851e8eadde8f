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
feedback-question = Hjalp siden dig?
feedback-yes = Ja
feedback-no = Nej
feedback-more-title = Hvad manglede?
feedback-more-lead = Dit nej er talt med. Skriv gerne, hvad du ledte efter, eller hvad der var svært. Nogen læser det.
feedback-more-words = Hvad ledte du efter?
feedback-more-skip = Tilbage uden at skrive
feedback-pages = Side for side
feedback-page = Side
feedback-page-helped = Hjalp
feedback-page-not-helped = Hjalp ikke
notice-feedback-counted = Tak. Dit svar er talt med.
notice-feedback-given = Tak. Nogen læser det, du skrev.
notice-feedback-settled = Det er noteret. Kontaktoplysningen er slettet.
