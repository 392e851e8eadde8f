proposal-new-title = Lägg ett förslag
proposal-text = Förslaget
proposal-text-hint = Vad som ska göras, av vem och vad det kräver.
proposal-make = Lägg förslaget
proposal-by = Från
proposal-made-on = Lades
proposal-after-none = Inget ännu. Förslaget kan prövas i ett test, läggas fram för beslut eller göras direkt.
notice-proposal-made = Förslaget är lagt.
