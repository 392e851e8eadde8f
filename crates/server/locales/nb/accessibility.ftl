accessibility-title = Tilgjengelighet
accessibility-lead = Alle skal kunne lese, si noe og få svar her. Slik har vi prøvd det, og dette mangler ennå.
accessibility-other-way = Få det på en annen måte
accessibility-other-way-text = Alt på sidene kan leses opp på telefon, sendes i brev eller skrives ut med stor skrift. Det koster ingenting og krever ingen konto.
accessibility-how-far = Så langt er vi kommet
accessibility-how-far-text = { $name } følger delvis kravene i loven (EN 301 549, som bygger på WCAG 2.1, nivå AA). Vi sikter høyere: WCAG 2.2, nivå AA. Vi sier delvis, fordi ikke alt er prøvd av mennesker ennå.
accessibility-faults = { $count ->
    [0] Ved siste prøving, { $date }, fant programmene ingen feil.
    [one] Ved siste prøving, { $date }, fant programmene én feil.
   *[other] Ved siste prøving, { $date }, fant programmene { $count } feil.
}
accessibility-missing = Det som mangler
accessibility-missing-readers = Ingen har ennå prøvd sidene med en ekte skjermleser. Vi har bare sammenlignet det en skjermleser får vite.
accessibility-missing-natives = Ikke alle tekster på alle språk er lest av noen som har språket som morsmål.
accessibility-missing-machine = Programmer finner omtrent halvparten av det som hindrer mennesker. Resten finner bare mennesker.
accessibility-missing-signs = Det finnes ingen filmer på tegnspråk.
accessibility-tested = Det som ble prøvd
accessibility-pages = Sider
accessibility-pages-text = { $pages } ulike sider, { $states } ganger til sammen
accessibility-languages = Språk
accessibility-looks = Utseende
accessibility-looks-text = lyst, mørkt, med farger som enheten bestemmer, og med høyere kontrast
accessibility-journeys = Veier
accessibility-journeys-text = { $journeys } veier gjennom sidene, hver på { $ways } måter: med mus, bare med tastatur, uten JavaScript, i et smalt vindu, forstørret til 400 %, med dobbelt så stor tekst og uten bevegelser
accessibility-tools = Verktøy
accessibility-method = Metode
accessibility-method-text = Egen prøving med programmer. Ingen utenforstående har gått gjennom sidene.
accessibility-report = Fortell om det som hindrer deg
accessibility-report-text = Du trenger ingen konto. Noen leser det du skriver, og svarer hvis du vil.
accessibility-report-page = Hvilken side gjelder det?
accessibility-report-page-hint = Navnet på siden eller adressen. Du kan la feltet stå tomt.
accessibility-report-words = Hva var vanskelig?
accessibility-report-contact = Hvordan når vi deg?
accessibility-report-contact-hint = Bare hvis du vil ha svar: telefon eller e-post. Det slettes når saken er ordnet.
accessibility-report-send = Send
accessibility-law = Hva loven sier
accessibility-law-text = Får du ikke et godt svar av oss, kan du vende deg til myndigheten i landet ditt. Lenkene går til andre nettsteder.
accessibility-law-country = Land
accessibility-law-law = Lov
accessibility-law-authority = Myndighet
accessibility-law-as-of = etter det som gjaldt { $date }
accessibility-country-se = Sverige
accessibility-country-dk = Danmark
accessibility-country-no = Norge
accessibility-country-fi = Finland
accessibility-made = Tallene kommer fra siste prøving, { $date }.
accessibility-read-feedback = Les det som er kommet inn ({ $count })
