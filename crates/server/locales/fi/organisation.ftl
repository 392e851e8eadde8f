organisation-list-title = Kunnat ja muut organisaatiot
organisation-list-lead = Ne, jotka osallistuvat, ja ne, joille olemme siirtäneet asian.
organisation-list-empty = Ei vielä organisaatioita.
organisation-name = Nimi
organisation-sort = Laji
organisation-places = Paikat
organisation-handed = Siirretty heille
organisation-handed-count = { $count ->
    [one] yksi tarve
   *[other] { $count } tarvetta
}
organisation-waiting-count = { $count ->
    [one] yksi odottaa vastausta
   *[other] { $count } odottaa vastausta
}
organisation-add-title = Lisää organisaatio
organisation-add = Lisää
notice-organisation-added = Organisaatio on lisätty.
