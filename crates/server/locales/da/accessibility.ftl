accessibility-title = Tilgængelighed
accessibility-lead = Alle skal kunne læse, sige noget og få svar her. Sådan har vi afprøvet det, og det her mangler endnu.
accessibility-other-way = Få det på en anden måde
accessibility-other-way-text = Alt på siderne kan læses op i telefonen, sendes med brev eller printes med stor skrift. Det koster ikke noget og kræver ingen konto.
accessibility-how-far = Så langt er vi nået
accessibility-how-far-text = { $name } overholder delvist lovens krav (EN 301 549, som bygger på WCAG 2.1, niveau AA). Vi sigter højere: WCAG 2.2, niveau AA. Vi siger delvist, fordi alt endnu ikke er afprøvet af mennesker.
accessibility-faults = { $count ->
    [0] Ved den seneste afprøvning, { $date }, fandt programmerne ingen fejl.
    [one] Ved den seneste afprøvning, { $date }, fandt programmerne én fejl.
   *[other] Ved den seneste afprøvning, { $date }, fandt programmerne { $count } fejl.
}
accessibility-missing = Det der mangler
accessibility-missing-readers = Ingen har endnu afprøvet siderne med en rigtig skærmlæser. Vi har kun sammenlignet det, som en skærmlæser får at vide.
accessibility-missing-natives = Ikke alle tekster på alle sprog er læst af nogen, der har sproget som modersmål.
accessibility-missing-machine = Programmer finder omkring halvdelen af det, der hindrer mennesker. Resten finder kun mennesker.
accessibility-missing-signs = Der er ingen film på tegnsprog.
accessibility-tested = Det der blev afprøvet
accessibility-pages = Sider
accessibility-pages-text = { $pages } forskellige sider, { $states } gange i alt
accessibility-languages = Sprog
accessibility-looks = Udseende
accessibility-looks-text = lyst, mørkt, med farver som enheden bestemmer, og med højere kontrast
accessibility-journeys = Veje
accessibility-journeys-text = { $journeys } veje gennem siderne, hver på { $ways } måder: med mus, kun med tastatur, uden JavaScript, i et smalt vindue, forstørret til 400 %, med dobbelt så stor tekst og uden bevægelser
accessibility-tools = Værktøjer
accessibility-method = Metode
accessibility-method-text = Egen afprøvning med programmer. Ingen udenforstående har gennemgået siderne.
accessibility-report = Fortæl om det, der hindrer dig
accessibility-report-text = Du behøver ingen konto. Nogen læser det, du skriver, og svarer, hvis du vil.
accessibility-report-page = Hvilken side gælder det?
accessibility-report-page-hint = Sidens navn eller adresse. Du kan lade feltet stå tomt.
accessibility-report-words = Hvad var svært?
accessibility-report-contact = Hvordan kan vi nå dig?
accessibility-report-contact-hint = Kun hvis du vil have svar: telefon eller e-mail. Det slettes, når sagen er ordnet.
accessibility-report-send = Send
accessibility-law = Hvad loven siger
accessibility-law-text = Får du ikke et godt svar af os, kan du henvende dig til myndigheden i dit land. Linkene fører til andre websteder.
accessibility-law-country = Land
accessibility-law-law = Lov
accessibility-law-authority = Myndighed
accessibility-law-as-of = ifølge det, der gjaldt { $date }
accessibility-country-se = Sverige
accessibility-country-dk = Danmark
accessibility-country-no = Norge
accessibility-country-fi = Finland
accessibility-made = Tallene kommer fra den seneste afprøvning, { $date }.
accessibility-read-feedback = Læs det, der er kommet ind ({ $count })
