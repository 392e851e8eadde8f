refusal-invitation-already-held = Møtet er holdt. Ingen kan inviteres lenger.
refusal-invitation-copies = { $copies } eksemplarer kan ikke skrives ut. Velg mellom 1 og { $limit }.
refusal-invitation-sign-up-too-late = Siste påmeldingsdag er etter møtet, som er { $date }. Velg en tidligere dag.
refusal-invitation-not-hanging = De papirene er allerede tatt ned eller erstattet.

field-invitation-host = Hvem som inviterer
field-signed = Hvem som sier det
field-food = Mat
field-cost = Hva det koster
field-allergies = Allergier
field-access-more = Mer om tilrettelegging
field-way = Finn fram
field-transport = Skyss og buss
field-absent = Hvis du ikke kan komme
field-sign-up = Påmelding
field-sign-up-by = Siste påmeldingsdag
field-known = Mer som er kjent herfra
field-copies = Antall
