refusal-general-empty = ”{ $field }” är tomt. Skriv några ord.
refusal-general-too-long = ”{ $field }” har { $length } tecken och får ha { $limit }. Korta texten.
refusal-general-unknown = Det finns inget sådant här: { $what } ”{ $id }”. Adressen kan vara fel.
refusal-general-exists = Det finns redan: { $what }. Öppna det som finns i stället.
refusal-general-no-such-thing = Det finns inte: { $thing }. Adressen kan vara fel.
