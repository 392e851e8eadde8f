# Kvelden mens den pågår: vertens side, skjermen, telefonen.

live-title = Med i kveld ({ $code })
live-code = Kode
live-waiting = Det har kommet noe nytt. Vis det.
live-lost = Forbindelsen er brutt. Siden prøver igjen.
live-refresh = Hent det siste
live-welcome = Du er med
live-welcome-text = Her kommer kveldens spørsmål opp. Ha siden åpen. Ingen ser hvem du er.
live-notes = Det som er sagt
live-notes-none = Her kommer det som blir sagt i kveld.
live-words = Ordene i kveldens stemmer
live-words-none = Ingen ord å vise ennå.
live-words-label = Ord og hvor mange ganger de ble sagt
live-words-list = Ordene som liste
live-dots = Hva er viktigst?
live-dots-how = { $each ->
    [one] Du har én prikk. Sett den på det som er viktigst.
   *[other] Du har { $each } prikker. Sett dem på det som er viktigst. Du kan sette flere på det samme.
}
live-dots-sum = Satte prikker
live-dots-fewer = Én prikk mindre: { $need }
live-dots-more = Én prikk til: { $need }
live-dots-send = Lever stemmeseddelen
live-dots-again = Endre stemmeseddelen
live-dots-cast = Stemmeseddelen din er levert. Du kan endre den til opptellingen stenges.
live-dots-secret = Stemmeseddelen din er hemmelig. Hvordan andre har stemt, vises først når opptellingen er stengt.
live-dots-closed = Opptellingen er stengt.
live-dots-not-now = Akkurat nå kan du ikke levere stemmeseddel. Se på skjermen.
live-dots-not-a-number = «{ $typed }» er ikke et antall prikker. Skriv for eksempel 1.
live-dots-count = Skriv inn prikker på papir og steng opptellingen
live-dots-begin = Velg behov og begynn å stemme
live-dots-none = Den som leder møtet kan begynne en avstemning.
live-ballots = { $count ->
    [one] Én stemmeseddel er levert.
   *[other] { $count } stemmesedler er levert.
}
live-ranking = Dette kom først
live-thanks = Takk for i kveld!
live-thanks-text = Alt som ble sagt er lagret, og alle får svar.
live-thanks-due = Alt som ble sagt er lagret. Svar kommer senest { $date }.
live-thanks-code = Har du en kode? Se hva det ble av det du sa.
live-to-meeting = Mer om møtet
live-say = Si noe
live-say-text = Hva vil du si?
live-say-hint = Én ting om gangen, ingen navn. Du får en kode, så du kan se hva det blir av det.
live-say-send = Send og få en kode
live-said = Takk, det er lagret
live-said-code = Din kode
live-said-how = Skriv den av eller ta et skjermbilde. Den vises bare nå. Med koden ser du hva det blir av det du sa: { $address }/code
live-said-next = Den som leder møtet ser det nå, og velger om det vises på skjermen.
live-said-back = Tilbake til kvelden
live-join = Bli med i kveld
live-join-lead = Skriv koden som står på skjermen.
live-join-code = Kode, fem bokstaver
live-join-do = Bli med
live-join-private = Du trenger ingen konto og sier ikke hvem du er. Telefonen får en informasjonskapsel som bare brukes til å telle svaret ditt én gang; den forsvinner etter møtet.
live-join-length = Koden har fem bokstaver. Se på skjermen en gang til.
live-join-letter = «{ $letter }» finnes ikke i noen kode. Se på skjermen en gang til.
live-join-unknown = Ingen kveld har koden { $code }. Se på skjermen en gang til.
live-join-how = Rett mobilkameraet mot ruten, eller skriv
live-qr = QR-kode for å bli med
live-joined = { $count ->
    [one] Én telefon er med.
   *[other] { $count } telefoner er med.
}
live-connected = { $count ->
    [one] Én er tilkoblet nå.
   *[other] { $count } er tilkoblet nå.
}
live-screen-title = Skjermen: { $meeting }
live-screen-welcome = Hvordan bli med
live-screen-notes = Lappene
live-screen-words = Ordbildet
live-screen-thanks = Takk
live-desk-title = Led kvelden
live-desk-lead = Her bestemmer du hva alle ser på skjermen og på telefonene sine.
live-begin-title = Kvelden har ikke begynt
live-begin-text = Når du begynner, får møtet en kode som telefoner blir med på. Ingen ser noe før du viser det.
live-begin = Begynn
live-join-at = Bli med på
live-as-phone = Se hva telefonene ser
live-open-screen = Åpne skjermen
live-open-dark = Mørk skjerm
live-on-screen = Vis på skjermen
live-put-up = Vis på skjermen
live-waiting-notes = { $count ->
    [one] Én lapp venter på deg
   *[other] { $count } lapper venter på deg
}
live-waiting-none = Det som skrives ved bordene og på telefoner kommer hit.
live-speak-open = Telefoner kan si noe
live-speak-let = La telefoner si noe
live-speak-close = Steng for telefoner
live-held = { $count ->
    [one] Én lapp holdes tilbake: den kan ha personopplysninger og vises ikke.
   *[other] { $count } lapper holdes tilbake: de kan ha personopplysninger og vises ikke.
}
live-held-see = Se på dem
live-release = Vis
live-release-all = { $count ->
    [one] Vis den
   *[other] Vis alle { $count }
}
live-more = { $count ->
    [one] Én til venter.
   *[other] { $count } til venter.
}
live-up = { $count ->
    [one] Én lapp er oppe
   *[other] { $count } lapper er oppe
}
live-down = Ta ned
live-end-title = Avslutt kvelden
live-end-text = Da stenges åpne spørsmål, og ingen kan svare lenger. Alt som er sagt finnes fortsatt.
live-end = Avslutt
live-over = Kvelden er slutt
live-over-text = Ingen kan bli med eller svare.
live-over-see = Se det som ble vist
live-again = Ta opp kvelden igjen, med samme kode
notice-live-cast = Stemmeseddelen din er levert.
