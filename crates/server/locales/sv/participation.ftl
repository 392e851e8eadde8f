participation-title = Invånarna i varje steg
participation-lead = Var invånare med, från frågan till svaret? Det läses ur det som har hänt. Ett steg utan invånare märks ut och behöver ett skäl.
participation-step = Steg
participation-were = Invånare med
participation-rows = Vad som visar det
participation-level = Delaktighetstrappan
participation-level-unknown = inte angivet
participation-more = { $count ->
    [one] och en till
   *[other] och { $count } till
}
participation-reason = Skäl:
participation-reason-wanted = Ett skäl saknas.
participation-confirmed = Bekräftat av dem det gäller: { $need }
participation-responded = De det gäller har sagt vad de tycker om svaret: { $need }
participation-unseen = Något som inte visas för alla
participation-note-title = Anteckna hur invånare var med
participation-what = Hur de var med
participation-date = Dag
participation-explain-title = Säg varför ett steg togs utan invånare
participation-why = Varför
notice-participation-noted = Det är antecknat.
notice-participation-explained = Skälet är sparat och syns här.
refusal-participation-in-the-future = { $date } har inte varit än. Anteckna det när det har hänt.
refusal-participation-took-part = Invånare var med i det steget. Det finns inget att förklara.
