# Det som hålls kvar tills en person har sett på det.

held-title = Hålls kvar
held-lead = Här finns ord som kan berätta vem någon är. Ingen annan ser dem förrän du har dolt det, eller sagt varför det får stå.
held-number = Nummer { $number } av { $of }
held-later = Ta den här senare
held-words = Det som sades
held-notes = Anteckningarna
held-perhaps = kanske, se efter
held-mask-title = Dölj det som berättar vem det är
held-mask-text = Så här kommer orden att stå
held-mask-hint = Ändra så att meningen blir kvar men ingen går att känna igen. Det sägs öppet att orden är dolda.
held-mask = Dölj och släpp fram
held-clear-title = Det är ingen personuppgift, eller får stå
held-clear-why = Varför får det stå?
held-clear-hint = Till exempel: numret går till kommunens växel. Skälet sparas med ditt namn.
held-clear = Släpp fram som det står
held-none = Inget hålls kvar
held-none-next = När nya anteckningar kommer in stannar sådant här tills någon har sett på det.
held-back = Tillbaka
held-desk = Till arbetsbordet
notice-held-masked = Orden är dolda och rösten är bekräftad.
notice-held-cleared = Rösten är bekräftad som den står.
