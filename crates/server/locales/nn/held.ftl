# Det som holdes tilbake til en person har sett på det.

held-title = Holdes tilbake
held-lead = Her er ord som kan fortelle hvem noen er. Ingen andre ser dem før du har skjult det, eller sagt hvorfor det kan stå.
held-number = Nummer { $number } av { $of }
held-later = Ta denne senere
held-words = Det som ble sagt
held-notes = Notatene
held-perhaps = kanskje, se etter
held-mask-title = Skjul det som forteller hvem det er
held-mask-text = Slik kommer ordene til å stå
held-mask-hint = Endre så meningen blir igjen, men ingen kan kjennes igjen. Det sies åpent at ord er skjult.
held-mask = Skjul og slipp fram
held-clear-title = Det er ingen personopplysning, eller kan stå
held-clear-why = Hvorfor kan det stå?
held-clear-hint = For eksempel: nummeret går til kommunens sentralbord. Grunnen lagres med navnet ditt.
held-clear = Slipp fram slik det står
held-none = Ingenting holdes tilbake
held-none-next = Når nye notater kommer inn, blir slikt her til noen har sett på det.
held-back = Tilbake
held-desk = Til arbeidsbordet
notice-held-masked = Ordene er skjult, og stemmen er bekreftet.
notice-held-cleared = Stemmen er bekreftet slik den står.
