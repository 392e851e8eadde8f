refusal-suggestion-not-in-the-part = De ordene står ikke i den delen. Kopier dem fra siden.
refusal-suggestion-the-same = Ordene du foreslår, står der allerede. Skriv hva som skal være annerledes.
refusal-suggestion-settled = Dette er allerede avgjort. Last inn siden på nytt.
refusal-suggestion-taken-back = Den som ga forslaget, har trukket det tilbake. Ingenting mer kan gjøres med det.
refusal-suggestion-still-personal = Det står fortsatt et nummer eller en adresse der. Ta det bort.
thing-suggestion = endringsforslag
field-instead = Hva som skal stå i stedet
