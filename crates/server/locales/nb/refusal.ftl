refusal-general-empty = «{ $field }» er tomt. Skriv noen ord.
refusal-general-too-long = «{ $field }» har { $length } tegn og kan ha { $limit }. Gjør teksten kortere.
refusal-general-unknown = Det finnes ikke her: { $what } «{ $id }». Adressen kan være feil.
refusal-general-exists = Det finnes allerede: { $what }. Åpne det som finnes, i stedet.
refusal-general-no-such-thing = Det finnes ikke: { $thing }. Adressen kan være feil.
