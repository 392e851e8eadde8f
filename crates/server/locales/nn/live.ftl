# Kvelden medan han går føre seg: sida til verten, skjermen, telefonen.

live-title = Med i kveld ({ $code })
live-code = Kode
live-waiting = Det har kome noko nytt. Vis det.
live-lost = Sambandet er brote. Sida prøver igjen.
live-refresh = Hent det siste
live-welcome = Du er med
live-welcome-text = Her kjem spørsmåla for kvelden opp. Ha sida open. Ingen ser kven du er.
live-notes = Det som er sagt
live-notes-none = Her kjem det som blir sagt i kveld.
live-words = Orda i røystene i kveld
live-words-none = Ingen ord å vise enno.
live-words-label = Ord og kor mange gonger dei vart sagde
live-words-list = Orda som liste
live-dots = Kva er viktigast?
live-dots-how = { $each ->
    [one] Du har éin prikk. Set han på det som er viktigast.
   *[other] Du har { $each } prikkar. Set dei på det som er viktigast. Du kan setje fleire på det same.
}
live-dots-sum = Sette prikkar
live-dots-fewer = Éin prikk mindre: { $need }
live-dots-more = Éin prikk til: { $need }
live-dots-send = Lever røystesetelen
live-dots-again = Endre røystesetelen
live-dots-cast = Røystesetelen din er levert. Du kan endre han til oppteljinga blir stengd.
live-dots-secret = Røystesetelen din er hemmeleg. Korleis andre har røysta, kjem fram først når oppteljinga er stengd.
live-dots-closed = Oppteljinga er stengd.
live-dots-not-now = Akkurat no kan du ikkje levere røystesetel. Sjå på skjermen.
live-dots-not-a-number = «{ $typed }» er ikkje eit tal på prikkar. Skriv til dømes 1.
live-dots-count = Skriv inn prikkar på papir og steng oppteljinga
live-dots-begin = Vel behov og byrj å røyste
live-dots-none = Den som leier møtet, kan byrje ei røysting.
live-ballots = { $count ->
    [one] Éin røystesetel er levert.
   *[other] { $count } røystesetlar er leverte.
}
live-ranking = Dette kom først
live-thanks = Takk for i kveld!
live-thanks-text = Alt som vart sagt er lagra, og alle får svar.
live-thanks-due = Alt som vart sagt er lagra. Svar kjem seinast { $date }.
live-thanks-code = Har du ein kode? Sjå kva det vart av det du sa.
live-to-meeting = Meir om møtet
live-say = Sei noko
live-say-text = Kva vil du seie?
live-say-hint = Éin ting om gongen, ingen namn. Du får ein kode, så du kan sjå kva det blir av det.
live-say-send = Send og få ein kode
live-said = Takk, det er lagra
live-said-code = Koden din
live-said-how = Skriv han av eller ta eit skjermbilete. Han blir vist berre no. Med koden ser du kva det blir av det du sa: { $address }/code
live-said-next = Den som leier møtet, ser det no, og vel om det blir vist på skjermen.
live-said-back = Tilbake til kvelden
live-join = Bli med i kveld
live-join-lead = Skriv koden som står på skjermen.
live-join-code = Kode, fem bokstavar
live-join-do = Bli med
live-join-private = Du treng ingen konto og seier ikkje kven du er. Telefonen får ein informasjonskapsel som berre blir brukt til å telje svaret ditt éin gong; han forsvinn etter møtet.
live-join-length = Koden har fem bokstavar. Sjå på skjermen ein gong til.
live-join-letter = «{ $letter }» finst ikkje i nokon kode. Sjå på skjermen ein gong til.
live-join-unknown = Ingen kveld har koden { $code }. Sjå på skjermen ein gong til.
live-join-how = Rett mobilkameraet mot ruta, eller skriv
live-qr = QR-kode for å bli med
live-joined = { $count ->
    [one] Éin telefon er med.
   *[other] { $count } telefonar er med.
}
live-connected = { $count ->
    [one] Éin er tilkopla no.
   *[other] { $count } er tilkopla no.
}
live-screen-title = Skjermen: { $meeting }
live-screen-welcome = Korleis bli med
live-screen-notes = Lappane
live-screen-words = Ordbiletet
live-screen-thanks = Takk
live-desk-title = Lei kvelden
live-desk-lead = Her bestemmer du kva alle ser på skjermen og på telefonane sine.
live-begin-title = Kvelden har ikkje byrja
live-begin-text = Når du byrjar, får møtet ein kode som telefonar blir med på. Ingen ser noko før du viser det.
live-begin = Byrj
live-join-at = Bli med på
live-as-phone = Sjå kva telefonane ser
live-open-screen = Opne skjermen
live-open-dark = Mørk skjerm
live-on-screen = Vis på skjermen
live-put-up = Vis på skjermen
live-waiting-notes = { $count ->
    [one] Éin lapp ventar på deg
   *[other] { $count } lappar ventar på deg
}
live-waiting-none = Det som blir skrive ved borda og på telefonar, kjem hit.
live-speak-open = Telefonar kan seie noko
live-speak-let = Lat telefonar seie noko
live-speak-close = Steng for telefonar
live-held = { $count ->
    [one] Éin lapp blir halden att: han kan ha personopplysningar og blir ikkje vist.
   *[other] { $count } lappar blir haldne att: dei kan ha personopplysningar og blir ikkje viste.
}
live-held-see = Sjå på dei
live-release = Vis
live-release-all = { $count ->
    [one] Vis han
   *[other] Vis alle { $count }
}
live-more = { $count ->
    [one] Éin til ventar.
   *[other] { $count } til ventar.
}
live-up = { $count ->
    [one] Éin lapp er oppe
   *[other] { $count } lappar er oppe
}
live-down = Ta ned
live-end-title = Avslutt kvelden
live-end-text = Då blir opne spørsmål stengde, og ingen kan svare lenger. Alt som er sagt, finst framleis.
live-end = Avslutt
live-over = Kvelden er slutt
live-over-text = Ingen kan bli med eller svare.
live-over-see = Sjå det som vart vist
live-again = Ta opp kvelden igjen, med same kode
notice-live-cast = Røystesetelen din er levert.
