# Svar på det som inte är behov: idéer, erbjudanden, önskemål, synpunkter, frågor.

reply-title = Annat som sades
reply-lead = Alla som talade om något annat än ett behov ska också få svar.
reply-kinds = Slag
reply-lead-idea = Förslag på hur något kan göras. Varje idé tas upp, sparas, kommer senare eller får ett nej med skäl.
reply-lead-offer = Sådant människor kan göra eller ge. De som ingen har tagit vara på än står först.
reply-lead-process-wish = Hur människor vill bli frågade, bemötta och informerade.
reply-lead-feedback = Hur kvällen var. Svaret säger vad som blir annorlunda nästa gång.
reply-lead-history-question = Frågor om vad det blev av det som sades förut.
reply-none = Inget här än
reply-none-next = Det som sägs på mötena syns här när anteckningarna är kontrollerade och publicerade.
reply-waiting = { $count ->
    [one] 1 väntar på svar. Den står först.
   *[other] { $count } väntar på svar. De står först.
}
reply-due = svar senast { $date }
reply-late = skulle ha fått svar { $date }
reply-give = Svara
reply-again = Ändra svaret
reply-what = Vad blir det av det?
reply-text = Svaret, i klara ord
reply-text-hint = Säg varför, och vem som gör vad. Svaret publiceras och syns för den som har koden.
reply-send = Ge svaret
reply-choose = Välj vad det blir av det.
notice-reply-given = Svaret är gett.
