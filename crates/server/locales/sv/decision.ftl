decision-list-title = Beslut
decision-list-lead = Vad nämnder och styrelser har sagt om behoven, och varför. Ett nej har skäl precis som ett ja.
decision-list-none = Inget har lagts fram för beslut ännu.
decision-new-title = Lägg fram för beslut
decision-new-lead = Frågan följer med rösterna bakom. Svaret, ja eller nej, går tillbaka till dem.
decision-title = Beslutet
decision-body = Vem som beslutar
decision-body-hint = Till exempel: Vård- och omsorgsnämnden
decision-question = Vad som ska beslutas
decision-question-hint = En fråga som går att svara ja eller nej på.
decision-needs = Behov bakom frågan
decision-trials = Tester som är underlag
decision-prepare = Lägg fram
decision-about = Gäller
decision-waits = Väntar på beslut i { $body }. När beslutet är fattat står det här, med skäl.
decision-take-title = Skriv in beslutet
decision-day = Dag och paragraf
decision-paragraph = Paragraf
decision-paragraph-hint = Till exempel: § 47
decision-dnr = Diarienummer
decision-dnr-hint = Till exempel: VON 2026/112
decision-dnr-of = dnr { $dnr }
decision-verdict = Svaret
decision-reasons = Skäl
decision-reasons-hint = I klara ord. Det är detta som de som sade behovet får läsa.
decision-items-title = Något av behoven får ett eget svar
decision-items-hint = Säger ni ja till det mesta men nej till något, skriv det här. De som sade det får läsa just det svaret.
decision-items-as = som helheten
decision-items = Svar på vart och ett
decision-take = Spara beslutet
decision-in-force = Gäller från
decision-in-force-title = Skriv när det börjar gälla
decision-review = Uppföljning
decision-review-title = Följ upp beslutet
decision-review-day = Dag för uppföljningen
decision-finding = Vad ni såg
decision-finding-hint = Blev det som beslutet sade?
decision-after-none = Inget ännu. Ett ja blir till åtgärder. Ett nej blir till ett svar med skäl.
decision-behind = Rösterna bakom
decision-behind-text = { $count ->
    [one] En röst
   *[other] { $count } röster
} i { $needs ->
    [one] ett behov
   *[other] { $needs } behov
}.
decision-behind-thread = Följ tråden tillbaka till varje röst
notice-decision-prepared = Frågan är framlagd.
notice-decision-taken = Beslutet är sparat. Berätta för dem som sade behovet.
notice-decision-in-force = Dagen är sparad.
notice-decision-reviewed = Uppföljningen är sparad.
