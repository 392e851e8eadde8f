answer-list-title = Svaren
answer-list-lead = Det här har ni fått svar på. Det senaste står först.
answer-list-none = Inget svar är skrivet ännu.
answer-new-title = Skriv svaret
answer-new-for = Skriv svar: { $need }
answer-new-again = Skriv ett nytt svar
answer-new-lead = Till alla som talade om: { $need }. Skriv som du skulle säga det till en granne.
answer-earlier = { $count ->
    [one] Ett svar finns redan. Det nya gäller i stället, det gamla finns kvar i historien.
   *[other] { $count } svar finns redan. Det nya gäller i stället, de gamla finns kvar i historien.
}
answer-so-far = Det vi vet
answer-figures = { $voices ->
    [one] En röst
   *[other] { $voices } röster
} vid { $meetings ->
    [one] ett möte
   *[other] { $meetings } möten
}:
answer-rank = Plats { $rank } av { $of } när ni prioriterade, med { $dots ->
    [one] en prick
   *[other] { $dots } prickar
}.
answer-others-own = Andra äger frågan. Berätta till vem den är lämnad och vad de har svarat, eller säg ärligt vad som inte går.
answer-their-words = Med deras egna ord
answer-said = Det ni sade
answer-said-hint = Så att de känner igen sig.
answer-count = Så många var ni
answer-count-hint = { $voices ->
    [one] Så många: svaret säger själv att det bygger på en röst.
   *[other] Så många: svaret säger själv att det bygger på { $voices } röster.
}
answer-done = Det vi har gjort
answer-done-hint = Det som redan är annorlunda.
answer-planned = Det vi planerar
answer-planned-hint = När, och vem som gör det.
answer-not-done = Det vi inte gör, och varför
answer-not-done-hint = Ett ärligt nej med skäl är också ett svar.
answer-others = Det andra äger
answer-others-hint = Lämnat till vem, och deras svar.
answer-easy = Lättläst
answer-easy-hint = Samma sak i korta meningar: en tanke på varje rad.
answer-next = Nästa möte
answer-next-hint = Dag och plats, eller var man kan höra mer.
answer-by = Vem som svarar
answer-by-hint = Namn och roll, så att man vet vem man kan fråga.
answer-reports = Svaret berättar om
answer-give = Ge svaret
answer-look = Mät hur lätt det läses
answer-title = Svar: { $need }
answer-to = Svar till er i { $place }
answer-given = { $day }. { $name }
answer-older = Ett nyare svar finns, eller så är behovet öppnat igen. Se
answer-gone = { $count ->
    [one] En röst har tagits tillbaka sedan svaret gavs. Den räknas inte längre.
   *[other] { $count } röster har tagits tillbaka sedan svaret gavs. De räknas inte längre.
}
answer-see-voices = Läs rösterna
answer-ask = Frågor? { $name },
answer-agree-title = Är svaret bra?
answer-agree-none = De som behovet gäller har inte sagt vad de tycker än.
answer-agree-how = Sade du något om det här?
answer-agree-code = Skriv in din kod och säg vad du tycker.
answer-confirmed = Svaret är bra
answer-contested = Vi håller inte med
answer-respond-title = Skriv in vad de som behovet gäller tycker
answer-respond-setting = Vilka som svarade
answer-respond-setting-hint = Utan namn, till exempel: referensgruppen 12 mars
answer-respond-what = Vad de sade
answer-respond-words = Med deras ord
answer-respond-words-hint = Visas bara för dem som leder arbetet.
answer-delivered-title = Så nådde svaret ut
answer-delivered-none = Svaret finns bara här än så länge.
answer-deliver-title = Skriv in hur svaret nådde ut
answer-deliver-channel = Väg
answer-deliver-channel-hint = Till exempel: anslagstavlan i affären
answer-deliver-date = Dag
answer-tells-of = Svaret bygger på
answer-tells-of-none = Inga tester, beslut eller åtgärder.
notice-answer-given = Svaret är givet. Skriv ut det, sätt upp det och skriv in hur det nådde ut.
notice-answer-delivered = Det är inskrivet.
notice-answer-responded = Det de tyckte är sparat.
answer-milestones = Delsegrar på vägen
