refusal-suggestion-not-in-the-part = Dei orda står ikkje i den delen. Kopier dei frå sida.
refusal-suggestion-the-same = Orda du foreslår, står der alt. Skriv kva som skal vere annleis.
refusal-suggestion-settled = Dette er alt avgjort. Last inn sida på nytt.
refusal-suggestion-taken-back = Den som gav forslaget, har trekt det tilbake. Ingenting meir kan gjerast med det.
refusal-suggestion-still-personal = Det står framleis eit nummer eller ei adresse der. Ta det bort.
thing-suggestion = endringsframlegg
field-instead = Kva som skal stå i staden
