# Vastaukset siihen, mikä ei ole tarve.

reply-title = Muuta, mitä sanottiin
reply-lead = Myös he, jotka puhuivat muusta kuin tarpeesta, saavat vastauksen.
reply-kinds = Lajit
reply-lead-idea = Ehdotuksia siitä, miten jotain voisi tehdä. Jokainen idea otetaan työn alle, säästetään, siirretään myöhemmäksi tai saa perustellun ei-vastauksen.
reply-lead-offer = Mitä ihmiset voivat tehdä tai antaa. Ensin ne, joihin kukaan ei ole vielä tarttunut.
reply-lead-process-wish = Miten ihmiset haluavat tulla kysytyiksi, kohdatuiksi ja informoiduiksi.
reply-lead-feedback = Millainen ilta oli. Vastaus kertoo, mitä tehdään ensi kerralla toisin.
reply-lead-history-question = Kysymyksiä siitä, mitä aiemmin sanotusta tuli.
reply-none = Ei vielä mitään
reply-none-next = Tilaisuuksissa sanottu näkyy täällä, kun muistiinpanot on tarkistettu ja julkaistu.
reply-waiting = { $count ->
    [one] 1 odottaa vastausta. Se on ensimmäisenä.
   *[other] { $count } odottaa vastausta. Ne ovat ensin.
}
reply-due = vastaus viimeistään { $date }
reply-late = vastaus olisi pitänyt antaa { $date }
reply-give = Vastaa
reply-again = Muuta vastausta
reply-what = Mitä siitä tulee?
reply-text = Vastaus selvin sanoin
reply-text-hint = Kerro miksi ja kuka tekee mitä. Vastaus julkaistaan, ja koodin haltija näkee sen.
reply-send = Anna vastaus
reply-choose = Valitse, mitä siitä tulee.
notice-reply-given = Vastaus on annettu.
