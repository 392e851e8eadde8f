# Aftenen, mens den er i gang: værtens side, skærmen, telefonen.

live-title = Med i aften ({ $code })
live-code = Kode
live-waiting = Der er kommet noget nyt. Vis det.
live-lost = Forbindelsen er afbrudt. Siden prøver igen.
live-refresh = Hent det seneste
live-welcome = Du er med
live-welcome-text = Her kommer aftenens spørgsmål frem. Hold siden åben. Ingen ser, hvem du er.
live-notes = Det, der er sagt
live-notes-none = Her kommer det, der bliver sagt i aften.
live-words = Ordene i aftenens stemmer
live-words-none = Ingen ord at vise endnu.
live-words-label = Ord, og hvor mange gange de blev sagt
live-words-list = Ordene som liste
live-dots = Hvad er vigtigst?
live-dots-how = { $each ->
    [one] Du har én prik. Sæt den på det, der er vigtigst.
   *[other] Du har { $each } prikker. Sæt dem på det, der er vigtigst. Du må sætte flere på det samme.
}
live-dots-sum = Satte prikker
live-dots-fewer = En prik mindre: { $need }
live-dots-more = En prik mere: { $need }
live-dots-send = Aflever stemmesedlen
live-dots-again = Ret stemmesedlen
live-dots-cast = Din stemmeseddel er afleveret. Du kan rette den, til optællingen lukkes.
live-dots-secret = Din stemmeseddel er hemmelig. Hvordan andre har stemt, ses først, når optællingen er lukket.
live-dots-closed = Optællingen er lukket.
live-dots-not-now = Lige nu kan du ikke aflevere en stemmeseddel. Se på skærmen.
live-dots-not-a-number = ”{ $typed }” er ikke et antal prikker. Skriv for eksempel 1.
live-dots-count = Skriv prikker på papir ind og luk optællingen
live-dots-begin = Vælg behov, og begynd at stemme
live-dots-none = Den, der leder mødet, kan begynde en afstemning.
live-ballots = { $count ->
    [one] Én stemmeseddel er afleveret.
   *[other] { $count } stemmesedler er afleveret.
}
live-ranking = Det her kom først
live-thanks = Tak for i aften!
live-thanks-text = Alt, der blev sagt, er gemt, og alle får svar.
live-thanks-due = Alt, der blev sagt, er gemt. Svaret kommer senest { $date }.
live-thanks-code = Har du en kode? Se, hvad der blev af det, du sagde.
live-to-meeting = Mere om mødet
live-say = Sig noget
live-say-text = Hvad vil du sige?
live-say-hint = Én ting ad gangen, ingen navne. Du får en kode, så du kan se, hvad der bliver af det.
live-say-send = Send og få en kode
live-said = Tak, det er gemt
live-said-code = Din kode
live-said-how = Skriv den af, eller tag et skærmbillede. Den vises kun nu. Med koden ser du, hvad der bliver af det, du sagde: { $address }/code
live-said-next = Den, der leder mødet, ser det nu og vælger, om det vises på skærmen.
live-said-back = Tilbage til aftenen
live-join = Gå med i aften
live-join-lead = Skriv koden, der står på skærmen.
live-join-code = Kode, fem bogstaver
live-join-do = Gå med
live-join-private = Du behøver ingen konto og siger ikke, hvem du er. Telefonen får en cookie, der kun bruges til at tælle dit svar én gang; den forsvinder efter mødet.
live-join-length = Koden har fem bogstaver. Se på skærmen en gang til.
live-join-letter = ”{ $letter }” findes ikke i nogen kode. Se på skærmen en gang til.
live-join-unknown = Ingen aften har koden { $code }. Se på skærmen en gang til.
live-join-how = Ret mobilens kamera mod firkanten, eller skriv
live-qr = QR-kode til at gå med
live-joined = { $count ->
    [one] Én telefon er med.
   *[other] { $count } telefoner er med.
}
live-connected = { $count ->
    [one] Én er på lige nu.
   *[other] { $count } er på lige nu.
}
live-screen-title = Skærmen: { $meeting }
live-screen-welcome = Hvordan man går med
live-screen-notes = Sedlerne
live-screen-words = Ordbilledet
live-screen-thanks = Tak
live-desk-title = Led aftenen
live-desk-lead = Her bestemmer du, hvad alle ser på skærmen og på deres telefoner.
live-begin-title = Aftenen er ikke begyndt
live-begin-text = Når du begynder, får mødet en kode, som telefoner går med på. Ingen ser noget, før du viser det.
live-begin = Begynd
live-join-at = Gå med på
live-as-phone = Se, hvad telefonerne ser
live-open-screen = Åbn skærmen
live-open-dark = Mørk skærm
live-on-screen = Vis på skærmen
live-put-up = Vis på skærmen
live-waiting-notes = { $count ->
    [one] Én seddel venter på dig
   *[other] { $count } sedler venter på dig
}
live-waiting-none = Det, der skrives ved bordene og på telefoner, kommer her.
live-speak-open = Telefoner må sige noget
live-speak-let = Lad telefoner sige noget
live-speak-close = Luk for telefoner
live-held = { $count ->
    [one] Én seddel holdes tilbage: den kan have personoplysninger og vises ikke.
   *[other] { $count } sedler holdes tilbage: de kan have personoplysninger og vises ikke.
}
live-held-see = Se på dem
live-release = Vis
live-release-all = { $count ->
    [one] Vis den
   *[other] Vis alle { $count }
}
live-more = { $count ->
    [one] Én mere venter.
   *[other] { $count } mere venter.
}
live-up = { $count ->
    [one] Én seddel er oppe
   *[other] { $count } sedler er oppe
}
live-down = Tag ned
live-end-title = Afslut aftenen
live-end-text = Så lukkes åbne spørgsmål, og ingen kan svare længere. Alt, der er sagt, er der stadig.
live-end = Afslut
live-over = Aftenen er slut
live-over-text = Ingen kan gå med eller svare.
live-over-see = Se det, der blev vist
live-again = Tag aftenen op igen med samme kode
notice-live-cast = Din stemmeseddel er afleveret.
