refusal-suggestion-not-in-the-part = De ord står ikke i den del. Kopiér dem fra siden.
refusal-suggestion-the-same = De ord, du foreslår, står der allerede. Skriv, hvad der skal være anderledes.
refusal-suggestion-settled = Det er allerede afgjort. Genindlæs siden.
refusal-suggestion-taken-back = Den, der gav forslaget, har taget det tilbage. Der er ikke mere at gøre med det.
refusal-suggestion-still-personal = Der står stadig et nummer eller en adresse. Fjern det.
thing-suggestion = ændringsforslag
field-instead = Hvad der skal stå i stedet
