sign-in-title = Logg inn
sign-in-lead = For deg som leder arbeidet. Har du fortalt noe, trenger du ingen konto, bare koden på lappen din.
sign-in-name = Brukernavn
sign-in-password = Passord
sign-in-forgotten = Glemt passordet? Den som har ansvar for kontoene, kan gi deg en ny innloggingslenke.
sign-in-wrong = Navnet eller passordet stemmer ikke. Prøv igjen.
sign-in-link-title = Åpne innloggingslenken din
sign-in-link-lead = Lenken er til { $name } og virker én gang.
sign-in-link-button = Logg inn med lenken
sign-in-link-over-title = Lenken gjelder ikke lenger
sign-in-link-over-text = Den er allerede brukt eller for gammel. Be den som har ansvar for kontoene, om en ny, eller logg inn med passordet ditt.

own-title = Kontoen din
own-shown-as = Navn
own-name = Brukernavn
own-role = Kan gjøre
own-accounts = Ta hånd om kontoene
own-password-title = Bytt passord
own-password-first = Velg et passord
own-password-now = Nåværende passord
own-password-new = Nytt passord
own-password-hint = Minst { $least } tegn. Tre eller fire ord er lette å huske.
own-password-again = Nytt passord en gang til
own-save = Lagre passordet
own-wrong-now = Det nåværende passordet stemmer ikke.
own-differ = De to nye passordene er ikke like. Skriv det samme en gang til.
own-short = Passordet har { $length } tegn og må ha minst { $least }.
own-long = Passordet har { $length } tegn og kan ha høyst { $most }.
own-same-as-name = Passordet er det samme som brukernavnet. Velg et annet.

role-lead = Lede arbeidet
role-admin = Lede arbeidet og ta hånd om kontoene

accounts-title = Kontoer
accounts-lead = De som kan logge inn. Innbyggere og bordverter trenger ingen konto.
accounts-caption = Alle kontoer
accounts-deeds = Endre
accounts-closed = stengt
accounts-close = Steng
accounts-open = Åpne
accounts-make-lead = Fjern retten til å ta hånd om kontoer
accounts-make-admin = La ta hånd om kontoer
accounts-make-link = Gi en innloggingslenke
accounts-add = Legg til en konto
accounts-shown-hint = Slik andre ser det, for eksempel Anna Berg, prosessleder.
accounts-link = { $minutes ->
    [one] Gi lenken til { $name }. Den virker én gang og gjelder i ett minutt.
   *[other] Gi lenken til { $name }. Den virker én gang og gjelder i { $minutes } minutter.
}
accounts-bad-name = «{ $name }» kan ikke brukes som brukernavn. Bruk bokstaver, tall, punktum og bindestrek, høyst { $most } tegn.
accounts-taken = Det finnes allerede en konto som heter «{ $name }». Velg et annet brukernavn.
accounts-unknown = Det finnes ingen konto som heter «{ $name }». Se i listen.
accounts-last-admin = «{ $name }» er den siste som kan ta hånd om kontoene. Gi retten til en annen først.

host-title = Du er bordvert i kveld
host-lead = Skriv hvilket bord du sitter ved, så kan du begynne å notere det som blir sagt. Du trenger ingen konto.
host-table = Bord
host-table-hint = For eksempel Bord 2.
host-table-missing = Skriv hvilket bord du sitter ved.
host-button = Begynn å notere
host-over = Lenken gjelder ikke lenger. Den går ut etter møtet. Be den som leder møtet, om en ny.

notice-signed-out = Du er logget ut.
notice-password-changed = Passordet er lagret. Andre nettlesere er logget ut.
notice-account-changed = Kontoen er endret.
