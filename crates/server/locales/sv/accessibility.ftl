accessibility-title = Tillgänglighet
accessibility-lead = Alla ska kunna läsa, säga något och få svar här. Så har vi prövat det, och det här fattas ännu.
accessibility-other-way = Få det på ett annat sätt
accessibility-other-way-text = Allt på sidorna kan läsas upp i telefon, skickas med brev eller skrivas ut med stor text. Det kostar ingenting och kräver inget konto.
accessibility-how-far = Så långt har vi kommit
accessibility-how-far-text = { $name } är delvis förenlig med lagens krav (EN 301 549, som bygger på WCAG 2.1, nivå AA). Vi siktar högre: WCAG 2.2, nivå AA. Vi säger delvis, för allt är ännu inte prövat av människor.
accessibility-faults = { $count ->
    [0] Vid den senaste prövningen, { $date }, hittade programmen inga fel.
    [one] Vid den senaste prövningen, { $date }, hittade programmen ett fel.
   *[other] Vid den senaste prövningen, { $date }, hittade programmen { $count } fel.
}
accessibility-missing = Det som fattas
accessibility-missing-readers = Ingen har ännu prövat sidorna med en riktig skärmläsare. Vi har bara jämfört det som en skärmläsare får veta.
accessibility-missing-natives = Alla texter på alla språk är inte lästa av någon som har språket som modersmål.
accessibility-missing-machine = Program hittar ungefär hälften av det som hindrar människor. Resten hittar bara människor.
accessibility-missing-signs = Det finns inga filmer på teckenspråk.
accessibility-tested = Det som prövades
accessibility-pages = Sidor
accessibility-pages-text = { $pages } olika sidor, { $states } gånger sammanlagt
accessibility-languages = Språk
accessibility-looks = Utseende
accessibility-looks-text = ljust, mörkt, med färger som enheten bestämmer, och med högre kontrast
accessibility-journeys = Vägar
accessibility-journeys-text = { $journeys } vägar genom sidorna, var och en på { $ways } sätt: med mus, med bara tangentbord, utan JavaScript, i ett smalt fönster, förstorat till 400 %, med dubbelt så stor text och utan rörelser
accessibility-tools = Verktyg
accessibility-method = Metod
accessibility-method-text = Egen prövning med program. Ingen utomstående har granskat sidorna.
accessibility-report = Berätta om det som hindrar dig
accessibility-report-text = Du behöver inget konto. Någon läser det du skriver, och svarar om du vill.
accessibility-report-page = Vilken sida gäller det?
accessibility-report-page-hint = Sidans namn eller adress. Du kan lämna fältet tomt.
accessibility-report-words = Vad var svårt?
accessibility-report-contact = Hur når vi dig?
accessibility-report-contact-hint = Bara om du vill ha svar: telefon eller e-post. Det tas bort när saken är ordnad.
accessibility-report-send = Skicka
accessibility-law = Vad lagen säger
accessibility-law-text = Får du inget bra svar av oss kan du vända dig till myndigheten i ditt land. Länkarna går till andra webbplatser.
accessibility-law-country = Land
accessibility-law-law = Lag
accessibility-law-authority = Myndighet
accessibility-law-as-of = enligt vad som gällde { $date }
accessibility-country-se = Sverige
accessibility-country-dk = Danmark
accessibility-country-no = Norge
accessibility-country-fi = Finland
accessibility-made = Siffrorna kommer från den senaste prövningen, { $date }.
accessibility-read-feedback = Läs det som har kommit in ({ $count })
