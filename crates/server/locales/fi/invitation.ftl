refusal-invitation-already-held = Tilaisuus on jo pidetty. Siihen ei voi enää kutsua.
refusal-invitation-copies = { $copies } kappaletta ei voi tulostaa. Valitse luku väliltä 1–{ $limit }.
refusal-invitation-sign-up-too-late = Viimeinen ilmoittautumispäivä on tilaisuuden jälkeen, ja tilaisuus on { $date }. Valitse aiempi päivä.
refusal-invitation-not-hanging = Ne paperit on jo otettu pois tai korvattu.

field-invitation-host = Kuka kutsuu
field-signed = Kuka sen sanoo
field-food = Tarjoilu
field-cost = Hinta
field-allergies = Allergiat
field-access-more = Lisää tuesta
field-way = Miten löytää perille
field-transport = Kyydit ja bussit
field-absent = Jos et pääse tulemaan
field-sign-up = Ilmoittautuminen
field-sign-up-by = Viimeinen ilmoittautumispäivä
field-known = Muuta täältä jo tiedettyä
field-copies = Kappalemäärä
