feedback-title = Vad läsare säger om sidorna
feedback-lead = Det som hindrar någon, och det som inte hjälpte. Rätta det, och skriv vad som gjordes.
feedback-none = Inget väntar på att bli läst
feedback-waiting = { $count ->
    [one] En att läsa
   *[other] { $count } att läsa
}
feedback-helped = hjälpte
feedback-not-helped = hjälpte inte
feedback-hindrance = hinder
feedback-contact = Nås på:
feedback-done = Vad gjordes?
feedback-settle = Det är ordnat
feedback-settled = Ordnat
notice-feedback-given = Tack. Någon läser det du skrev.
notice-feedback-settled = Det är noterat. Kontaktuppgiften är borttagen.
