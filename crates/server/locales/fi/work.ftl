work-stages = Missä kohtaa punaista lankaa ollaan
work-stage-ahead = ei vielä
work-thread = Katso koko lanka
work-crumbs = Olet tässä
work-lists = Luettelot
work-paging = Luettelon sivut
work-paging-back = Edellinen
work-paging-on = Seuraava
work-paging-here = Sivu { $page }/{ $pages }
work-kind-need = Tarve
work-kind-round = Priorisointi
work-kind-group = Työryhmä
work-kind-proposal = Ehdotus
work-kind-trial = Kokeilu
work-kind-decision = Päätös
work-kind-action = Toimenpide
work-kind-change = Muutos
work-kind-answer = Vastaus
work-kind-hand-over = Siirretty
work-kind-step = Askel
work-kind-goal-card = Tuloskortti
work-quotes-none = Ei näytettäviä puheenvuoroja.
work-quotes-unpublished = { $count ->
    [one] Lisäksi yksi puheenvuoro on mukana laskussa, mutta sitä ei näytetä kaikille.
   *[other] Lisäksi { $count } puheenvuoroa on mukana laskussa, mutta niitä ei näytetä kaikille.
}
work-quotes-inside = Ei vielä kaikkien nähtävissä
work-mark-masked = henkilötiedot poistettu
work-mark-shortened = lyhennetty
work-mark-corrected = kirjoitusvirhe korjattu
work-mark-translated = käännetty
work-after = Mihin se on johtanut
work-after-none = Ei vielä mitään.
work-for-needs = Mitä tarpeita asia koskee
work-more-to-tick = { $count ->
    [one] Vielä yksi valittavissa
   *[other] Vielä { $count } valittavissa
}
work-need = Tarve
work-place = Paikka
work-place-missing = Valitse paikka.
work-day-missing = Päivä puuttuu. Kirjoita se muodossa 2026-11-30.
work-day-wrong = ”{ $typed }” ei ole päivä. Kirjoita se muodossa 2026-11-30.
work-save = Tallenna
work-state = Tilanne
work-title = Otsikko
work-from = Alkaa
work-to = Päättyy
work-why = Miksi
work-kind-part = Tavoitekuvan osa
work-kind-commitment = Lupaus
work-kind-passage = Ohjausasiakirjan kohta
work-kind-practice = Mitä jo tehdään
