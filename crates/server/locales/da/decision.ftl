decision-list-title = Beslutninger
decision-list-lead = Hvad udvalg og råd har sagt om behovene, og hvorfor. Et nej har grunde ligesom et ja.
decision-list-none = Intet er lagt frem til beslutning endnu.
decision-new-title = Læg frem til beslutning
decision-new-lead = Spørgsmålet følges af udsagnene bag. Svaret, ja eller nej, går tilbage til dem.
decision-title = Beslutningen
decision-body = Hvem der beslutter
decision-body-hint = For eksempel: Sundhedsudvalget
decision-question = Hvad der skal besluttes
decision-question-hint = Et spørgsmål der kan besvares med ja eller nej.
decision-needs = Behov bag spørgsmålet
decision-trials = Afprøvninger som er grundlag
decision-prepare = Læg frem
decision-about = Handler om
decision-waits = Venter på beslutning i { $body }. Når den er truffet, står den her med begrundelse.
decision-take-title = Skriv beslutningen ind
decision-day = Dag og punkt
decision-paragraph = Punkt
decision-paragraph-hint = For eksempel: punkt 7
decision-dnr = Journalnummer
decision-dnr-hint = For eksempel: 26/1120
decision-dnr-of = jnr. { $dnr }
decision-verdict = Svaret
decision-reasons = Begrundelse
decision-reasons-hint = I klare ord. Det er det, som dem der fortalte om behovet, får at læse.
decision-items-title = Et af behovene får sit eget svar
decision-items-hint = Hvis I siger ja til det meste, men nej til noget, så skriv det her. De, der sagde det, læser netop det svar.
decision-items-as = som helheden
decision-items = Svar på hvert enkelt
decision-take = Gem beslutningen
decision-in-force = Gælder fra
decision-in-force-title = Skriv hvornår den gælder fra
decision-review = Opfølgning
decision-review-title = Følg op på beslutningen
decision-review-day = Dag for opfølgningen
decision-finding = Hvad I så
decision-finding-hint = Blev det som beslutningen sagde?
decision-after-none = Intet endnu. Et ja bliver til handlinger. Et nej bliver til et svar med begrundelse.
decision-behind = Udsagnene bag
decision-behind-text = { $count ->
    [one] Ét udsagn
   *[other] { $count } udsagn
} i { $needs ->
    [one] ét behov
   *[other] { $needs } behov
}.
decision-behind-thread = Følg tråden tilbage til hvert udsagn
notice-decision-prepared = Spørgsmålet er lagt frem.
notice-decision-taken = Beslutningen er gemt. Fortæl det til dem der fortalte om behovet.
notice-decision-in-force = Dagen er gemt.
notice-decision-reviewed = Opfølgningen er gemt.
