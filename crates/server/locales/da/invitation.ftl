refusal-invitation-already-held = Mødet er holdt. Ingen kan inviteres længere.
refusal-invitation-copies = { $copies } eksemplarer kan ikke udskrives. Vælg mellem 1 og { $limit }.
refusal-invitation-sign-up-too-late = Sidste tilmeldingsdag er efter mødet, som er { $date }. Vælg en tidligere dag.
refusal-invitation-not-hanging = De papirer er allerede taget ned eller erstattet.

field-invitation-host = Hvem der inviterer
field-signed = Hvem der siger det
field-food = Mad
field-cost = Hvad det koster
field-allergies = Allergier
field-access-more = Mere om støtte
field-way = Find vej
field-transport = Kørsel og bus
field-absent = Hvis du ikke kan komme
field-sign-up = Tilmelding
field-sign-up-by = Sidste tilmeldingsdag
field-known = Mere, der er kendt herfra
field-copies = Antal
