refusal-invitation-already-held = Møtet er halde. Ingen kan inviterast lenger.
refusal-invitation-copies = { $copies } eksemplar kan ikkje skrivast ut. Vel mellom 1 og { $limit }.
refusal-invitation-sign-up-too-late = Siste påmeldingsdag er etter møtet, som er { $date }. Vel ein tidlegare dag.
refusal-invitation-not-hanging = Dei papira er alt tekne ned eller erstatta.

field-invitation-host = Kven som inviterer
field-signed = Kven som seier det
field-food = Mat
field-cost = Kva det kostar
field-allergies = Allergiar
field-access-more = Meir om tilrettelegging
field-way = Finn fram
field-transport = Skyss og buss
field-absent = Om du ikkje kan kome
field-sign-up = Påmelding
field-sign-up-by = Siste påmeldingsdag
field-known = Meir som er kjent herfrå
field-copies = Tal
