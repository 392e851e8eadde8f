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
feedback-question = Hjälpte sidan dig?
feedback-yes = Ja
feedback-no = Nej
feedback-more-title = Vad fattades?
feedback-more-lead = Ditt nej är räknat. Skriv gärna vad du letade efter, eller vad som var svårt. Någon läser det.
feedback-more-words = Vad letade du efter?
feedback-more-skip = Tillbaka utan att skriva
feedback-pages = Sida för sida
feedback-page = Sida
feedback-page-helped = Hjälpte
feedback-page-not-helped = Hjälpte inte
notice-feedback-counted = Tack. Ditt svar är räknat.
notice-feedback-given = Tack. Någon läser det du skrev.
notice-feedback-settled = Det är noterat. Kontaktuppgiften är borttagen.
