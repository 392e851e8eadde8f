desk-title = Arbetsbordet
desk-lead = Det som väntar på dig just nu. Det som är i ordning syns inte här.
desk-new-meeting = Planera ett möte
desk-no-contact = Ingen att ringa är angiven. Starta programmet med --contact, så att den som undrar vet vem man ringer.
desk-nothing = Inget väntar just nu. Bra jobbat.
desk-late = brådskar
desk-more = { $count ->
    [one] En till
   *[other] { $count } till
}
desk-begin-title = Så kommer ni i gång
desk-begin-organisation = Lägg till er kommun och er region
desk-begin-place = Lägg till en plats
desk-begin-meeting = Planera det första mötet
desk-no-meeting = Utan möte
desk-overdue = Röster som har väntat för länge
desk-overdue-text = Svaret skulle ha kommit. Antalet syns för alla.
desk-overdue-count = { $count ->
    [one] En röst väntar
   *[other] { $count } röster väntar
}
desk-overdue-since = Den första sedan { $date }
desk-promises = Löften som ska hållas
desk-promises-text = Dagen är nära, eller har passerat.
desk-promise-due = Senast { $date }
desk-promise-broken = Skulle ha hållits { $date }
desk-held = Röster med personuppgifter
desk-held-text = De visas inte för någon förrän du har maskat eller godkänt dem.
desk-held-count = { $count ->
    [one] En röst hålls kvar
   *[other] { $count } röster hålls kvar
}
desk-unchecked = Anteckningar att gå igenom
desk-unchecked-text = Varje röst ska kontrolleras mot det som skrevs.
desk-unchecked-between = Sagt på webben
desk-unchecked-count = { $count ->
    [one] en röst kvar
   *[other] { $count } röster kvar
}
desk-meetings = Möten att föra vidare
desk-meetings-text = Nästa steg är ett knapptryck bort.
desk-meeting-held = Dagen har passerat. Hölls mötet?
desk-meeting-notes = Mötet är hållet. Ta in anteckningarna.
desk-meeting-checked = Allt är kontrollerat. Bekräfta det.
desk-meeting-publish = Klart att publicera.
desk-loose = Röster utan behov
desk-loose-text = Samla dem som hör ihop.
desk-loose-count = { $count ->
    [one] en röst
   *[other] { $count } röster
}
desk-replies = Idéer, erbjudanden och frågor utan svar
desk-replies-text = De är inga behov, men den som sade något ska få veta vad det blev av det.
desk-replies-count = { $count ->
    [one] en röst
   *[other] { $count } röster
}
desk-to-answer = Behov där något har hänt men ingen har fått veta
desk-to-answer-text = Skriv svaret till dem som sade det.
desk-unworded = Behov utan formulering
desk-unworded-text = Säg vad som behövs i en eller två meningar.
desk-unowned = Behov utan ansvarig
desk-unowned-text = Någon behöver ha namn, roll och telefonnummer.
desk-silent = Behov där ett nytt besked skulle ha kommit
desk-silent-text = Säg hur det går, även om inget nytt har hänt.
desk-news-by = nytt besked senast { $date }
desk-hand-overs = Överlämningar utan besked
desk-hand-overs-text = Frågan är deras, men löftet om svar är vårt. Ring.
desk-no-receipt = { $organisation } har inte sagt att de har den
desk-no-answer = { $organisation } skulle ha svarat { $date }
desk-barriers = Hinder utan svar
desk-barriers-text = Dagen har passerat.
desk-barrier-asked = { $who } skulle ha svarat { $date }
desk-trials = Tester att titta på
desk-trials-text = Ett test är klart först när vi har skrivit vad vi lärde oss.
desk-trial-start = Skulle ha börjat { $date }. Kom den i gång?
desk-trial-study = Slutade { $date }. Vad hände, och vad lärde vi oss?
desk-trial-conclude = Studerad. Vad blir det av den?
desk-live = Pågår just nu
desk-live-text = Kvällar som är öppna för telefoner. Avsluta dem när folk gått hem.
desk-ahead = Nästa möten
desk-shelves = Allt annat
desk-to-meetings = Möten
desk-to-series = Mötesserier
desk-to-places = Platser
desk-to-organisations = Organisationer
desk-to-groups = Arbetsgrupper
desk-to-trials = Tester
desk-to-decisions = Beslut
desk-to-barriers = Hinder
desk-to-milestones = Delsegrar
desk-to-practices = Det som redan görs
desk-to-accounts = Konton
desk-to-commitments = Löften
desk-to-steering-documents = Styrdokument
desk-to-pulses = Pulsmätningar
