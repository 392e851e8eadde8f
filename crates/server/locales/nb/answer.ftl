answer-list-title = Svarene
answer-list-lead = Dette har dere fått svar på. Det siste står først.
answer-list-none = Det er ikke skrevet noe svar ennå.
answer-new-title = Skriv svaret
answer-new-for = Skriv svar: { $need }
answer-new-again = Skriv et nytt svar
answer-new-lead = Til alle som snakket om: { $need }. Skriv som du ville sagt det til en nabo.
answer-earlier = { $count ->
    [one] Det finnes et svar fra før. Det nye gjelder i stedet, det gamle blir i historien.
   *[other] Det finnes { $count } svar fra før. Det nye gjelder i stedet, de gamle blir i historien.
}
answer-so-far = Det vi vet
answer-figures = { $voices ->
    [one] Én stemme
   *[other] { $voices } stemmer
} på { $meetings ->
    [one] ett møte
   *[other] { $meetings } møter
}:
answer-rank = Plass { $rank } av { $of } da dere prioriterte, med { $dots ->
    [one] én prikk
   *[other] { $dots } prikker
}.
answer-others-own = Andre eier spørsmålet. Fortell hvem det er gitt videre til og hva de har svart, eller si ærlig hva som ikke går.
answer-their-words = Med deres egne ord
answer-said = Det dere sa
answer-said-hint = Slik at de kjenner seg igjen.
answer-count = Så mange var dere
answer-count-hint = { $voices ->
    [one] Så mange: svaret sier selv at det bygger på én stemme.
   *[other] Så mange: svaret sier selv at det bygger på { $voices } stemmer.
}
answer-done = Det vi har gjort
answer-done-hint = Det som allerede er annerledes.
answer-planned = Det vi planlegger
answer-planned-hint = Når, og hvem som gjør det.
answer-not-done = Det vi ikke gjør, og hvorfor
answer-not-done-hint = Et ærlig nei med grunn er også et svar.
answer-others = Det andre eier
answer-others-hint = Gitt videre til hvem, og svaret deres.
answer-easy = Lettlest
answer-easy-hint = Det samme i korte setninger: én tanke på hver linje.
answer-next = Neste møte
answer-next-hint = Dag og sted, eller hvor man kan høre mer.
answer-by = Hvem som svarer
answer-by-hint = Navn og rolle, slik at man vet hvem man kan spørre.
answer-reports = Svaret forteller om
answer-give = Gi svaret
answer-look = Mål hvor lett det leses
answer-title = Svar: { $need }
answer-to = Svar til dere i { $place }
answer-given = { $day }. { $name }
answer-older = Det finnes et nyere svar, eller behovet er åpnet igjen. Se
answer-gone = { $count ->
    [one] Én stemme er trukket tilbake siden svaret ble gitt. Den teller ikke lenger.
   *[other] { $count } stemmer er trukket tilbake siden svaret ble gitt. De teller ikke lenger.
}
answer-see-voices = Les stemmene
answer-ask = Spørsmål? { $name },
answer-agree-title = Er svaret godt?
answer-agree-none = De som behovet gjelder, har ikke sagt hva de synes ennå.
answer-agree-how = Sa du noe om dette?
answer-agree-code = Skriv inn koden din og si hva du synes.
answer-confirmed = Svaret er godt
answer-contested = Vi er ikke enige
answer-respond-title = Før inn hva de det gjelder, synes
answer-respond-setting = Hvem som svarte
answer-respond-setting-hint = Uten navn, for eksempel: referansegruppen 12. mars
answer-respond-what = Hva de sa
answer-respond-words = Med deres ord
answer-respond-words-hint = Vises bare for dem som leder arbeidet.
answer-delivered-title = Slik nådde svaret ut
answer-delivered-none = Svaret finnes bare her foreløpig.
answer-deliver-title = Før inn hvordan svaret nådde ut
answer-deliver-channel = Kanal
answer-deliver-channel-hint = For eksempel: oppslagstavlen i butikken
answer-deliver-date = Dag
answer-tells-of = Svaret bygger på
answer-tells-of-none = Ingen utprøvinger, vedtak eller tiltak.
notice-answer-given = Svaret er gitt. Skriv det ut, heng det opp og før inn hvordan det nådde ut.
notice-answer-delivered = Det er ført inn.
notice-answer-responded = Det de syntes, er lagret.
answer-milestones = Delseire på veien
