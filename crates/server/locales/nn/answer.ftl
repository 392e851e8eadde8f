answer-list-title = Svara
answer-list-lead = Dette har de fått svar på. Det siste står først.
answer-list-none = Det er ikkje skrive noko svar enno.
answer-new-title = Skriv svaret
answer-new-for = Skriv svar: { $need }
answer-new-again = Skriv eit nytt svar
answer-new-lead = Til alle som snakka om: { $need }. Skriv som du ville sagt det til ein nabo.
answer-earlier = { $count ->
    [one] Det finst eit svar frå før. Det nye gjeld i staden, det gamle blir i historia.
   *[other] Det finst { $count } svar frå før. Det nye gjeld i staden, dei gamle blir i historia.
}
answer-so-far = Det vi veit
answer-figures = { $voices ->
    [one] Éi røyst
   *[other] { $voices } røyster
} på { $meetings ->
    [one] eitt møte
   *[other] { $meetings } møte
}:
answer-rank = Plass { $rank } av { $of } då de prioriterte, med { $dots ->
    [one] éin prikk
   *[other] { $dots } prikkar
}.
answer-others-own = Andre eig spørsmålet. Fortel kven det er gitt vidare til og kva dei har svart, eller sei ærleg kva som ikkje går.
answer-their-words = Med deira eigne ord
answer-said = Det de sa
answer-said-hint = Slik at dei kjenner seg igjen.
answer-count = Så mange var de
answer-count-hint = { $voices ->
    [one] Så mange: svaret seier sjølv at det byggjer på éi røyst.
   *[other] Så mange: svaret seier sjølv at det byggjer på { $voices } røyster.
}
answer-done = Det vi har gjort
answer-done-hint = Det som allereie er annleis.
answer-planned = Det vi planlegg
answer-planned-hint = Når, og kven som gjer det.
answer-not-done = Det vi ikkje gjer, og kvifor
answer-not-done-hint = Eit ærleg nei med grunn er også eit svar.
answer-others = Det andre eig
answer-others-hint = Gitt vidare til kven, og svaret deira.
answer-easy = Lettlesen
answer-easy-hint = Det same i korte setningar: éin tanke på kvar linje.
answer-next = Neste møte
answer-next-hint = Dag og stad, eller kvar ein kan høyre meir.
answer-by = Kven som svarar
answer-by-hint = Namn og rolle, slik at ein veit kven ein kan spørje.
answer-reports = Svaret fortel om
answer-give = Gi svaret
answer-look = Mål kor lett det er å lese
answer-title = Svar: { $need }
answer-to = Svar til dykk i { $place }
answer-given = { $day }. { $name }
answer-older = Det finst eit nyare svar, eller behovet er opna igjen. Sjå
answer-gone = { $count ->
    [one] Éi røyst er trekt tilbake sidan svaret blei gitt. Den tel ikkje lenger.
   *[other] { $count } røyster er trekte tilbake sidan svaret blei gitt. Dei tel ikkje lenger.
}
answer-see-voices = Les røystene
answer-ask = Spørsmål? { $name },
answer-agree-title = Er svaret godt?
answer-agree-none = Dei som behovet gjeld, har ikkje sagt kva dei synest enno.
answer-agree-how = Sa du noko om dette?
answer-agree-code = Skriv inn koden din og sei kva du synest.
answer-confirmed = Svaret er godt
answer-contested = Vi er ikkje samde
answer-respond-title = Før inn kva dei det gjeld, synest
answer-respond-setting = Kven som svarte
answer-respond-setting-hint = Utan namn, til dømes: referansegruppa 12. mars
answer-respond-what = Kva dei sa
answer-respond-words = Med orda deira
answer-respond-words-hint = Berre dei som leier arbeidet, ser dette.
answer-delivered-title = Slik nådde svaret ut
answer-delivered-none = Svaret finst berre her førebels.
answer-deliver-title = Før inn korleis svaret nådde ut
answer-deliver-channel = Kanal
answer-deliver-channel-hint = Til dømes: oppslagstavla i butikken
answer-deliver-date = Dag
answer-tells-of = Svaret byggjer på
answer-tells-of-none = Ingen utprøvingar, vedtak eller tiltak.
notice-answer-given = Svaret er gitt. Skriv det ut, heng det opp og før inn korleis det nådde ut.
notice-answer-delivered = Det er ført inn.
notice-answer-responded = Det dei syntest, er lagra.
answer-milestones = Delsigrar på vegen
