answer-list-title = Svarene
answer-list-lead = Det her har I fået svar på. Det seneste står først.
answer-list-none = Der er ikke skrevet noget svar endnu.
answer-new-title = Skriv svaret
answer-new-for = Skriv svar: { $need }
answer-new-again = Skriv et nyt svar
answer-new-lead = Til alle der talte om: { $need }. Skriv som du ville sige det til en nabo.
answer-earlier = { $count ->
    [one] Der er et svar i forvejen. Det nye gælder i stedet, det gamle bliver i historien.
   *[other] Der er { $count } svar i forvejen. Det nye gælder i stedet, de gamle bliver i historien.
}
answer-so-far = Det vi ved
answer-figures = { $voices ->
    [one] Ét udsagn
   *[other] { $voices } udsagn
} på { $meetings ->
    [one] ét møde
   *[other] { $meetings } møder
}:
answer-rank = Plads { $rank } af { $of } da I prioriterede, med { $dots ->
    [one] én prik
   *[other] { $dots } prikker
}.
answer-others-own = Andre ejer spørgsmålet. Fortæl hvem det er givet videre til, og hvad de har svaret, eller sig ærligt hvad der ikke kan lade sig gøre.
answer-their-words = Med deres egne ord
answer-said = Det I sagde
answer-said-hint = Så de kan genkende sig selv.
answer-count = Så mange var I
answer-count-hint = { $voices ->
    [one] Så mange: svaret siger selv, at det bygger på ét udsagn.
   *[other] Så mange: svaret siger selv, at det bygger på { $voices } udsagn.
}
answer-done = Det vi har gjort
answer-done-hint = Det der allerede er anderledes.
answer-planned = Det vi planlægger
answer-planned-hint = Hvornår, og hvem der gør det.
answer-not-done = Det vi ikke gør, og hvorfor
answer-not-done-hint = Et ærligt nej med begrundelse er også et svar.
answer-others = Det andre ejer
answer-others-hint = Givet videre til hvem, og deres svar.
answer-easy = Letlæst
answer-easy-hint = Det samme i korte sætninger: én tanke på hver linje.
answer-next = Næste møde
answer-next-hint = Dag og sted, eller hvor man kan høre mere.
answer-by = Hvem der svarer
answer-by-hint = Navn og rolle, så man ved hvem man kan spørge.
answer-reports = Svaret fortæller om
answer-give = Giv svaret
answer-look = Mål hvor let det læses
answer-title = Svar: { $need }
answer-to = Svar til jer i { $place }
answer-given = { $day }. { $name }
answer-older = Der er et nyere svar, eller behovet er åbnet igen. Se
answer-gone = { $count ->
    [one] Ét udsagn er trukket tilbage, siden svaret blev givet. Det tæller ikke længere.
   *[other] { $count } udsagn er trukket tilbage, siden svaret blev givet. De tæller ikke længere.
}
answer-see-voices = Læs udsagnene
answer-ask = Spørgsmål? { $name },
answer-agree-title = Er svaret godt?
answer-agree-none = De som behovet handler om, har ikke sagt hvad de synes endnu.
answer-agree-how = Sagde du noget om det her?
answer-agree-code = Skriv din kode og sig hvad du synes.
answer-confirmed = Svaret er godt
answer-contested = Vi er ikke enige
answer-respond-title = Skriv ind hvad de det handler om, synes
answer-respond-setting = Hvem der svarede
answer-respond-setting-hint = Uden navne, for eksempel: følgegruppen 12. marts
answer-respond-what = Hvad de sagde
answer-respond-words = Med deres ord
answer-respond-words-hint = Vises kun for dem der leder arbejdet.
answer-delivered-title = Sådan nåede svaret ud
answer-delivered-none = Svaret findes kun her indtil videre.
answer-deliver-title = Skriv ind hvordan svaret nåede ud
answer-deliver-channel = Vej
answer-deliver-channel-hint = For eksempel: opslagstavlen i butikken
answer-deliver-date = Dag
answer-tells-of = Svaret bygger på
answer-tells-of-none = Ingen afprøvninger, beslutninger eller handlinger.
notice-answer-given = Svaret er givet. Print det, hæng det op, og skriv ind hvordan det nåede ud.
notice-answer-delivered = Det er skrevet ind.
notice-answer-responded = Det de syntes, er gemt.
answer-milestones = Delsejre på vejen
