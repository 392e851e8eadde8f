start-title = Vad som sades, och vad det blev av det
start-lead = Här kan du följa varje behov som människor har berättat om: från mötet där det sades, till det som ändrades.
start-empty-title = Ännu har inget sagts
start-empty-text = När det första mötet har hållits och anteckningarna är genomgångna syns behoven här.
