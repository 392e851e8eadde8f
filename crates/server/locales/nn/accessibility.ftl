accessibility-title = Tilgjenge
accessibility-lead = Alle skal kunne lese, seie noko og få svar her. Slik har vi prøvd det, og dette manglar enno.
accessibility-other-way = Få det på ein annan måte
accessibility-other-way-text = Alt på sidene kan lesast opp på telefon, sendast i brev eller skrivast ut med stor skrift. Det kostar ingenting og krev ingen konto.
accessibility-how-far = Så langt er vi komne
accessibility-how-far-text = { $name } følgjer delvis krava i lova (EN 301 549, som byggjer på WCAG 2.1, nivå AA). Vi siktar høgare: WCAG 2.2, nivå AA. Vi seier delvis, fordi ikkje alt er prøvd av menneske enno.
accessibility-faults = { $count ->
    [0] Ved siste prøving, { $date }, fann programma ingen feil.
    [one] Ved siste prøving, { $date }, fann programma éin feil.
   *[other] Ved siste prøving, { $date }, fann programma { $count } feil.
}
accessibility-missing = Det som manglar
accessibility-missing-readers = Ingen har enno prøvd sidene med ein ekte skjermlesar. Vi har berre samanlikna det ein skjermlesar får vite.
accessibility-missing-natives = Ikkje alle tekstar på alle språk er lesne av nokon som har språket som morsmål.
accessibility-missing-machine = Program finn om lag halvparten av det som hindrar menneske. Resten finn berre menneske.
accessibility-missing-signs = Det finst ingen filmar på teiknspråk.
accessibility-tested = Det som vart prøvd
accessibility-pages = Sider
accessibility-pages-text = { $pages } ulike sider, { $states } gonger til saman
accessibility-languages = Språk
accessibility-looks = Utsjånad
accessibility-looks-text = lyst, mørkt, med fargar som eininga bestemmer, og med høgare kontrast
accessibility-journeys = Vegar
accessibility-journeys-text = { $journeys } vegar gjennom sidene, kvar på { $ways } måtar: med mus, berre med tastatur, utan JavaScript, i eit smalt vindauge, forstørra til 400 %, med dobbelt så stor tekst og utan rørsler
accessibility-tools = Verktøy
accessibility-method = Metode
accessibility-method-text = Eiga prøving med program. Ingen utanforståande har gått gjennom sidene.
accessibility-report = Fortel om det som hindrar deg
accessibility-report-text = Du treng ingen konto. Nokon les det du skriv, og svarar om du vil.
accessibility-report-page = Kva side gjeld det?
accessibility-report-page-hint = Namnet på sida eller adressa. Du kan la feltet stå tomt.
accessibility-report-words = Kva var vanskeleg?
accessibility-report-contact = Korleis når vi deg?
accessibility-report-contact-hint = Berre om du vil ha svar: telefon eller e-post. Det blir sletta når saka er ordna.
accessibility-report-send = Send
accessibility-law = Kva lova seier
accessibility-law-text = Får du ikkje eit godt svar av oss, kan du vende deg til styresmakta i landet ditt. Lenkjene går til andre nettstader.
accessibility-law-country = Land
accessibility-law-law = Lov
accessibility-law-authority = Styresmakt
accessibility-law-as-of = etter det som galdt { $date }
accessibility-country-se = Sverige
accessibility-country-dk = Danmark
accessibility-country-no = Noreg
accessibility-country-fi = Finland
accessibility-made = Tala kjem frå siste prøving, { $date }.
accessibility-read-feedback = Les det som har kome inn ({ $count })
