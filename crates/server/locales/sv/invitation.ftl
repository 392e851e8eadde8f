refusal-invitation-already-held = Mötet har hållits. Ingen kan bjudas in längre.
refusal-invitation-copies = { $copies } exemplar går inte att skriva ut. Välj mellan 1 och { $limit }.
refusal-invitation-sign-up-too-late = Sista anmälningsdagen är efter mötet, som är { $date }. Välj en tidigare dag.
refusal-invitation-not-hanging = De papperen är redan nedtagna eller ersatta.

field-invitation-host = Vem som bjuder in
field-signed = Vem som säger det
field-food = Mat
field-cost = Vad det kostar
field-allergies = Allergier
field-access-more = Mer om stöd
field-way = Hitta hit
field-transport = Skjuts och buss
field-absent = Om du inte kan komma
field-sign-up = Anmälan
field-sign-up-by = Sista anmälningsdag
field-known = Mer som är känt härifrån
field-copies = Antal
