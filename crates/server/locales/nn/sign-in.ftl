sign-in-title = Logg inn
sign-in-lead = For deg som leier arbeidet. Har du fortalt noko, treng du ingen konto, berre koden på lappen din.
sign-in-name = Brukarnamn
sign-in-password = Passord
sign-in-forgotten = Gløymt passordet? Den som har ansvar for kontoane, kan gi deg ei ny innloggingslenke.
sign-in-wrong = Namnet eller passordet stemmer ikkje. Prøv igjen.
sign-in-link-title = Opne innloggingslenka din
sign-in-link-lead = Lenka er til { $name } og verkar éin gong.
sign-in-link-button = Logg inn med lenka
sign-in-link-over-title = Lenka gjeld ikkje lenger
sign-in-link-over-text = Den er allereie brukt eller for gammal. Be den som har ansvar for kontoane, om ei ny, eller logg inn med passordet ditt.

own-title = Kontoen din
own-shown-as = Namn
own-name = Brukarnamn
own-role = Kan gjere
own-accounts = Ta hand om kontoane
own-password-title = Bytt passord
own-password-first = Vel eit passord
own-password-now = Noverande passord
own-password-new = Nytt passord
own-password-hint = Minst { $least } teikn. Tre eller fire ord er lette å hugse.
own-password-again = Nytt passord ein gong til
own-save = Lagre passordet
own-wrong-now = Det noverande passordet stemmer ikkje.
own-differ = Dei to nye passorda er ikkje like. Skriv det same ein gong til.
own-short = Passordet har { $length } teikn og må ha minst { $least }.
own-long = Passordet har { $length } teikn og kan ha høgst { $most }.
own-same-as-name = Passordet er det same som brukarnamnet. Vel eit anna.

role-lead = Leie arbeidet
role-admin = Leie arbeidet og ta hand om kontoane

accounts-title = Kontoar
accounts-lead = Dei som kan logge inn. Innbyggjarar og bordvertar treng ingen konto.
accounts-caption = Alle kontoar
accounts-deeds = Endre
accounts-closed = stengt
accounts-close = Steng
accounts-open = Opne
accounts-make-lead = Fjern retten til å ta hand om kontoar
accounts-make-admin = La ta hand om kontoar
accounts-make-link = Gi ei innloggingslenke
accounts-add = Legg til ein konto
accounts-shown-hint = Slik andre ser det, til dømes Anna Berg, prosessleiar.
accounts-link = { $minutes ->
    [one] Gi lenka til { $name }. Den verkar éin gong og gjeld i eitt minutt.
   *[other] Gi lenka til { $name }. Den verkar éin gong og gjeld i { $minutes } minutt.
}
accounts-bad-name = «{ $name }» kan ikkje brukast som brukarnamn. Bruk bokstavar, tal, punktum og bindestrek, høgst { $most } teikn.
accounts-taken = Det finst allereie ein konto som heiter «{ $name }». Vel eit anna brukarnamn.
accounts-unknown = Det finst ingen konto som heiter «{ $name }». Sjå i lista.
accounts-last-admin = «{ $name }» er den siste som kan ta hand om kontoane. Gi retten til ein annan først.

host-title = Du er bordvert i kveld
host-lead = Skriv kva bord du sit ved, så kan du byrje å notere det som blir sagt. Du treng ingen konto.
host-table = Bord
host-table-hint = Til dømes Bord 2.
host-table-missing = Skriv kva bord du sit ved.
host-button = Byrj å notere
host-over = Lenka gjeld ikkje lenger. Den går ut etter møtet. Be den som leier møtet, om ei ny.

notice-signed-out = Du er logga ut.
notice-password-changed = Passordet er lagra. Andre nettlesarar er logga ut.
notice-account-changed = Kontoen er endra.
