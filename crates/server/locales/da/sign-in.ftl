sign-in-title = Log ind
sign-in-lead = For dig, der leder arbejdet. Har du fortalt noget, behøver du ingen konto, kun koden på din seddel.
sign-in-name = Brugernavn
sign-in-password = Adgangskode
sign-in-forgotten = Glemt adgangskoden? Den, der passer kontiene, kan give dig et nyt login-link.
sign-in-wrong = Navnet eller adgangskoden er forkert. Prøv igen.
sign-in-link-title = Åbn dit login-link
sign-in-link-lead = Linket er til { $name } og virker én gang.
sign-in-link-button = Log ind med linket
sign-in-link-over-title = Linket gælder ikke længere
sign-in-link-over-text = Det er allerede brugt eller for gammelt. Bed den, der passer kontiene, om et nyt, eller log ind med din adgangskode.

own-title = Din konto
own-shown-as = Navn
own-name = Brugernavn
own-role = Må gøre
own-accounts = Pas kontiene
own-password-title = Skift adgangskode
own-password-first = Vælg en adgangskode
own-password-now = Nuværende adgangskode
own-password-new = Ny adgangskode
own-password-hint = Mindst { $least } tegn. Tre eller fire ord er lette at huske.
own-password-again = Ny adgangskode en gang til
own-save = Gem adgangskoden
own-wrong-now = Den nuværende adgangskode er forkert.
own-differ = De to nye adgangskoder er ikke ens. Skriv den samme en gang til.
own-short = Adgangskoden har { $length } tegn og skal have mindst { $least }.
own-long = Adgangskoden har { $length } tegn og må højst have { $most }.
own-same-as-name = Adgangskoden er den samme som brugernavnet. Vælg en anden.

role-lead = Lede arbejdet
role-admin = Lede arbejdet og passe kontiene

accounts-title = Konti
accounts-lead = Dem, der må logge ind. Borgere og bordværter behøver ingen konto.
accounts-caption = Alle konti
accounts-deeds = Ændr
accounts-closed = lukket
accounts-close = Luk
accounts-open = Åbn
accounts-make-lead = Fjern retten til at passe konti
accounts-make-admin = Lad passe konti
accounts-make-link = Giv et login-link
accounts-add = Tilføj en konto
accounts-shown-hint = Som andre ser det, for eksempel Anna Berg, proceskonsulent.
accounts-link = { $minutes ->
    [one] Giv linket til { $name }. Det virker én gang og gælder i ét minut.
   *[other] Giv linket til { $name }. Det virker én gang og gælder i { $minutes } minutter.
}
accounts-bad-name = »{ $name }« kan ikke bruges som brugernavn. Brug bogstaver, tal, punktum og bindestreg, højst { $most } tegn.
accounts-taken = Der er allerede en konto, der hedder »{ $name }«. Vælg et andet brugernavn.
accounts-unknown = Der er ingen konto, der hedder »{ $name }«. Se på listen.
accounts-last-admin = »{ $name }« er den sidste, der må passe kontiene. Giv først retten til en anden.

host-title = Du er bordvært i aften
host-lead = Skriv, hvilket bord du sidder ved, så kan du begynde at notere, hvad der bliver sagt. Du behøver ingen konto.
host-table = Bord
host-table-hint = For eksempel Bord 2.
host-table-missing = Skriv, hvilket bord du sidder ved.
host-button = Begynd at notere
host-over = Linket gælder ikke længere. Det udløber efter mødet. Bed mødelederen om et nyt.

notice-signed-out = Du er logget ud.
notice-password-changed = Adgangskoden er gemt. Andre browsere er logget ud.
notice-account-changed = Kontoen er ændret.
