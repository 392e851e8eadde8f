# Kvällen medan den pågår: värdens sida, skärmen, telefonen.

live-title = Med i kvällen ({ $code })
live-code = Kod
live-waiting = Det har kommit något nytt. Visa det.
live-lost = Kontakten är bruten. Sidan försöker igen.
live-refresh = Hämta det senaste
live-welcome = Du är med
live-welcome-text = Här kommer kvällens frågor upp. Ha sidan öppen. Ingen ser vem du är.
live-notes = Det som har sagts
live-notes-none = Här kommer det som sägs i kväll.
live-words = Orden i kvällens röster
live-words-none = Inga ord att visa än.
live-words-label = Ord och hur många gånger de sades
live-words-list = Orden som lista
live-dots = Vad är viktigast?
live-dots-how = { $each ->
    [one] Du har en prick. Sätt den på det som är viktigast.
   *[other] Du har { $each } prickar. Sätt dem på det som är viktigast. Du får sätta flera på samma.
}
live-dots-sum = Satta prickar
live-dots-fewer = En prick mindre: { $need }
live-dots-more = En prick till: { $need }
live-dots-send = Lämna röstsedeln
live-dots-again = Ändra röstsedeln
live-dots-cast = Din röstsedel är lämnad. Du kan ändra den tills räkningen stängs.
live-dots-secret = Din röstsedel är hemlig. Hur andra har röstat syns först när räkningen är stängd.
live-dots-closed = Räkningen är stängd.
live-dots-not-now = Just nu kan du inte lämna någon röstsedel. Titta på skärmen.
live-dots-not-a-number = ”{ $typed }” är inget antal prickar. Skriv till exempel 1.
live-dots-count = Skriv in prickar på papper och stäng räkningen
live-dots-begin = Välj behov och börja rösta
live-dots-none = Den som leder mötet kan börja en röstning.
live-ballots = { $count ->
    [one] En röstsedel är lämnad.
   *[other] { $count } röstsedlar är lämnade.
}
live-ranking = Det här kom först
live-thanks = Tack för i kväll!
live-thanks-text = Allt som sades är sparat, och alla får svar.
live-thanks-due = Allt som sades är sparat. Svar kommer senast { $date }.
live-thanks-code = Har du en kod? Se vad det blev av det du sade.
live-to-meeting = Mer om mötet
live-say = Säg något
live-say-text = Vad vill du säga?
live-say-hint = En sak i taget, inga namn. Du får en kod, så att du kan se vad det blir av det.
live-say-send = Skicka och få en kod
live-said = Tack, det är sparat
live-said-code = Din kod
live-said-how = Skriv av den eller ta en skärmbild. Den visas bara nu. Med koden ser du vad det blir av det du sade: { $address }/code
live-said-next = Den som leder mötet ser det nu, och väljer om det visas på skärmen.
live-said-back = Tillbaka till kvällen
live-join = Gå med i kvällen
live-join-lead = Skriv koden som står på skärmen.
live-join-code = Kod, fem bokstäver
live-join-do = Gå med
live-join-private = Du behöver inget konto och säger inte vem du är. Telefonen får en kaka som bara används till att räkna ditt svar en gång; den försvinner efter mötet.
live-join-length = Koden har fem bokstäver. Titta på skärmen en gång till.
live-join-letter = ”{ $letter }” finns inte i någon kod. Titta på skärmen en gång till.
live-join-unknown = Ingen kväll har koden { $code }. Titta på skärmen en gång till.
live-join-how = Rikta mobilens kamera mot rutan, eller skriv
live-qr = QR-kod för att gå med
live-joined = { $count ->
    [one] En telefon är med.
   *[other] { $count } telefoner är med.
}
live-connected = { $count ->
    [one] En är uppkopplad just nu.
   *[other] { $count } är uppkopplade just nu.
}
live-screen-title = Skärmen: { $meeting }
live-screen-welcome = Hur man går med
live-screen-notes = Lapparna
live-screen-words = Ordbilden
live-screen-thanks = Tack
live-desk-title = Led kvällen
live-desk-lead = Här bestämmer du vad alla ser på skärmen och på sina telefoner.
live-begin-title = Kvällen har inte börjat
live-begin-text = När du börjar får mötet en kod som telefoner går med på. Ingen ser något förrän du visar det.
live-begin = Börja
live-join-at = Gå med på
live-as-phone = Se vad telefonerna ser
live-open-screen = Öppna skärmen
live-open-dark = Mörk skärm
live-on-screen = Visa på skärmen
live-put-up = Visa på skärmen
live-waiting-notes = { $count ->
    [one] En lapp väntar på dig
   *[other] { $count } lappar väntar på dig
}
live-waiting-none = Det som skrivs vid borden och på telefoner kommer hit.
live-speak-open = Telefoner får säga något
live-speak-let = Låt telefoner säga något
live-speak-close = Stäng för telefoner
live-held = { $count ->
    [one] En lapp hålls kvar: den kan ha personuppgifter och visas inte.
   *[other] { $count } lappar hålls kvar: de kan ha personuppgifter och visas inte.
}
live-held-see = Se på dem
live-release = Visa
live-release-all = { $count ->
    [one] Visa den
   *[other] Visa alla { $count }
}
live-more = { $count ->
    [one] En till väntar.
   *[other] { $count } till väntar.
}
live-up = { $count ->
    [one] En lapp är uppe
   *[other] { $count } lappar är uppe
}
live-down = Ta ned
live-end-title = Avsluta kvällen
live-end-text = Då stängs frågor som är öppna, och ingen kan svara längre. Allt som sagts finns kvar.
live-end = Avsluta
live-over = Kvällen är slut
live-over-text = Ingen kan gå med eller svara.
live-over-see = Se det som visades
live-again = Ta upp kvällen igen, med samma kod
notice-live-cast = Din röstsedel är lämnad.
