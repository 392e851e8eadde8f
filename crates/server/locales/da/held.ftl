# Det, der holdes tilbage, til en person har set på det.

held-title = Holdes tilbage
held-lead = Her er ord, der kan fortælle, hvem nogen er. Ingen andre ser dem, før du har skjult det eller sagt, hvorfor det må stå.
held-number = Nummer { $number } af { $of }
held-later = Tag denne senere
held-words = Det, der blev sagt
held-notes = Noterne
held-perhaps = måske, se efter
held-mask-title = Skjul det, der fortæller, hvem det er
held-mask-text = Sådan kommer ordene til at stå
held-mask-hint = Ret, så meningen bliver, men ingen kan genkendes. Det siges åbent, at ordene er skjult.
held-mask = Skjul og frigiv
held-clear-title = Det er ingen personoplysning eller må stå
held-clear-why = Hvorfor må det stå?
held-clear-hint = For eksempel: nummeret går til kommunens omstilling. Grunden gemmes med dit navn.
held-clear = Frigiv, som det står
held-none = Intet holdes tilbage
held-none-next = Når nye noter kommer ind, bliver den slags her, til nogen har set på det.
held-back = Tilbage
held-desk = Til arbejdsbordet
notice-held-masked = Ordene er skjult, og udsagnet er bekræftet.
notice-held-cleared = Udsagnet er bekræftet, som det står.
