refusal-general-empty = »{ $field }« er tomt. Skriv nogle ord.
refusal-general-too-long = »{ $field }« har { $length } tegn og må have { $limit }. Gør teksten kortere.
refusal-general-unknown = Det findes ikke her: { $what } »{ $id }«. Adressen kan være forkert.
refusal-general-exists = Det findes allerede: { $what }. Åbn det, der findes, i stedet.
refusal-general-no-such-thing = Det findes ikke: { $thing }. Adressen kan være forkert.
