decision-list-title = Vedtak
decision-list-lead = Kva utval og styre har sagt om behova, og kvifor. Eit nei har grunnar akkurat som eit ja.
decision-list-none = Ingenting er lagt fram til vedtak enno.
decision-new-title = Legg fram til vedtak
decision-new-lead = Røystene bak følgjer med spørsmålet. Svaret, ja eller nei, går tilbake til dei.
decision-title = Vedtaket
decision-body = Kven som vedtek
decision-body-hint = Til dømes: Utval for helse og omsorg
decision-question = Kva som skal vedtakast
decision-question-hint = Eit spørsmål som kan svarast på med ja eller nei.
decision-needs = Behov bak spørsmålet
decision-trials = Utprøvingar som er grunnlag
decision-prepare = Legg fram
decision-about = Gjeld
decision-waits = Ventar på vedtak i { $body }. Når det er gjort, står det her med grunngiving.
decision-take-title = Før inn vedtaket
decision-day = Dag og saksnummer
decision-paragraph = Saksnummer
decision-paragraph-hint = Til dømes: sak 47/26
decision-dnr = Journalnummer
decision-dnr-hint = Til dømes: 2026/112
decision-dnr-of = jnr. { $dnr }
decision-verdict = Svaret
decision-reasons = Grunngiving
decision-reasons-hint = Med klare ord. Det er dette dei som fortalde om behovet, får lese.
decision-items-title = Eitt av behova får sitt eige svar
decision-items-hint = Seier de ja til det meste, men nei til noko, så skriv det her. Dei som sa det, les nettopp det svaret.
decision-items-as = som heilskapen
decision-items = Svar på kvart einskilt
decision-take = Lagre vedtaket
decision-in-force = Gjeld frå
decision-in-force-title = Skriv når det byrjar å gjelde
decision-review = Oppfølging
decision-review-title = Følg opp vedtaket
decision-review-day = Dag for oppfølginga
decision-finding = Kva de så
decision-finding-hint = Blei det som vedtaket sa?
decision-after-none = Ingenting enno. Eit ja blir til tiltak. Eit nei blir til eit svar med grunngiving.
decision-behind = Røystene bak
decision-behind-text = { $count ->
    [one] Éi røyst
   *[other] { $count } røyster
} i { $needs ->
    [one] eitt behov
   *[other] { $needs } behov
}.
decision-behind-thread = Følg tråden tilbake til kvar røyst
notice-decision-prepared = Spørsmålet er lagt fram.
notice-decision-taken = Vedtaket er lagra. Fortel det til dei som fortalde om behovet.
notice-decision-in-force = Dagen er lagra.
notice-decision-reviewed = Oppfølginga er lagra.
