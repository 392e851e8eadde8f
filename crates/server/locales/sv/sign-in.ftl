sign-in-title = Logga in
sign-in-lead = För dig som leder arbetet. Du som har berättat något behöver inget konto, bara koden på din lapp.
sign-in-name = Användarnamn
sign-in-password = Lösenord
sign-in-forgotten = Glömt lösenordet? Den som sköter kontona kan ge dig en ny inloggningslänk.
sign-in-wrong = Namnet eller lösenordet stämmer inte. Försök igen.
sign-in-link-title = Öppna din inloggningslänk
sign-in-link-lead = Länken är till för { $name } och fungerar en gång.
sign-in-link-button = Logga in med länken
sign-in-link-over-title = Länken gäller inte längre
sign-in-link-over-text = Den har redan använts eller är för gammal. Be om en ny av den som sköter kontona, eller logga in med ditt lösenord.

own-title = Ditt konto
own-shown-as = Namn
own-name = Användarnamn
own-role = Får göra
own-accounts = Sköt kontona
own-password-title = Byt lösenord
own-password-first = Välj ett lösenord
own-password-now = Nuvarande lösenord
own-password-new = Nytt lösenord
own-password-hint = Minst { $least } tecken. Tre eller fyra ord är lätta att minnas.
own-password-again = Nytt lösenord en gång till
own-save = Spara lösenordet
own-wrong-now = Det nuvarande lösenordet stämmer inte.
own-differ = De två nya lösenorden är inte lika. Skriv samma en gång till.
own-short = Lösenordet har { $length } tecken och behöver minst { $least }.
own-long = Lösenordet har { $length } tecken och får ha högst { $most }.
own-same-as-name = Lösenordet är samma som användarnamnet. Välj ett annat.

role-lead = Leda arbetet
role-admin = Leda arbetet och sköta kontona

accounts-title = Konton
accounts-lead = De som får logga in. Invånare och bordsvärdar behöver inget konto.
accounts-caption = Alla konton
accounts-deeds = Ändra
accounts-closed = stängt
accounts-close = Stäng
accounts-open = Öppna
accounts-make-lead = Ta bort rätten att sköta konton
accounts-make-admin = Låt sköta konton
accounts-make-link = Ge en inloggningslänk
accounts-add = Lägg till ett konto
accounts-shown-hint = Så som andra ser det, till exempel Anna Berg, samordnare.
accounts-link = { $minutes ->
    [one] Ge länken till { $name }. Den fungerar en gång och gäller i en minut.
   *[other] Ge länken till { $name }. Den fungerar en gång och gäller i { $minutes } minuter.
}
accounts-bad-name = ”{ $name }” går inte att använda som användarnamn. Använd bokstäver, siffror, punkt och bindestreck, högst { $most } tecken.
accounts-taken = Det finns redan ett konto som heter ”{ $name }”. Välj ett annat användarnamn.
accounts-unknown = Det finns inget konto som heter ”{ $name }”. Se i listan.
accounts-last-admin = ”{ $name }” är den sista som får sköta kontona. Ge rätten till någon annan först.

host-title = Du är bordsvärd i kväll
host-lead = Skriv vilket bord du sitter vid, så kan du börja anteckna vad som sägs. Du behöver inget konto.
host-table = Bord
host-table-hint = Till exempel Bord 2.
host-table-missing = Skriv vilket bord du sitter vid.
host-button = Börja anteckna
host-over = Länken gäller inte längre. Den slutar gälla efter mötet. Be den som leder mötet om en ny.

notice-signed-out = Du är utloggad.
notice-password-changed = Lösenordet är sparat. Andra webbläsare är utloggade.
notice-account-changed = Kontot är ändrat.
