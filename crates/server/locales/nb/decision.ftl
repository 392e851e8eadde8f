decision-list-title = Vedtak
decision-list-lead = Hva utvalg og styrer har sagt om behovene, og hvorfor. Et nei har grunner akkurat som et ja.
decision-list-none = Ingenting er lagt fram til vedtak ennå.
decision-new-title = Legg fram til vedtak
decision-new-lead = Spørsmålet følges av stemmene bak. Svaret, ja eller nei, går tilbake til dem.
decision-title = Vedtaket
decision-body = Hvem som vedtar
decision-body-hint = For eksempel: Utvalg for helse og omsorg
decision-question = Hva som skal vedtas
decision-question-hint = Et spørsmål som kan besvares med ja eller nei.
decision-needs = Behov bak spørsmålet
decision-trials = Utprøvinger som er grunnlag
decision-prepare = Legg fram
decision-about = Gjelder
decision-waits = Venter på vedtak i { $body }. Når det er gjort, står det her med begrunnelse.
decision-take-title = Før inn vedtaket
decision-day = Dag og saksnummer
decision-paragraph = Saksnummer
decision-paragraph-hint = For eksempel: sak 47/26
decision-dnr = Journalnummer
decision-dnr-hint = For eksempel: 2026/112
decision-dnr-of = jnr. { $dnr }
decision-verdict = Svaret
decision-reasons = Begrunnelse
decision-reasons-hint = Med klare ord. Det er dette de som fortalte om behovet, får lese.
decision-items-title = Et av behovene får sitt eget svar
decision-items-hint = Sier dere ja til det meste, men nei til noe, så skriv det her. De som sa det, leser nettopp det svaret.
decision-items-as = som helheten
decision-items = Svar på hvert enkelt
decision-take = Lagre vedtaket
decision-in-force = Gjelder fra
decision-in-force-title = Skriv når det begynner å gjelde
decision-review = Oppfølging
decision-review-title = Følg opp vedtaket
decision-review-day = Dag for oppfølgingen
decision-finding = Hva dere så
decision-finding-hint = Ble det som vedtaket sa?
decision-after-none = Ingenting ennå. Et ja blir til tiltak. Et nei blir til et svar med begrunnelse.
decision-behind = Stemmene bak
decision-behind-text = { $count ->
    [one] Én stemme
   *[other] { $count } stemmer
} i { $needs ->
    [one] ett behov
   *[other] { $needs } behov
}.
decision-behind-thread = Følg tråden tilbake til hver stemme
notice-decision-prepared = Spørsmålet er lagt fram.
notice-decision-taken = Vedtaket er lagret. Fortell det til dem som fortalte om behovet.
notice-decision-in-force = Dagen er lagret.
notice-decision-reviewed = Oppfølgingen er lagret.
