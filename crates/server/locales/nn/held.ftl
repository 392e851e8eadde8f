# Det som holdes tilbake til en person har sett på det.

held-title = Halde tilbake
held-lead = Her er ord som kan fortelje kven nokon er. Ingen andre ser dei før du har skjult det, eller sagt kvifor det kan stå.
held-number = Nummer { $number } av { $of }
held-later = Ta denne seinare
held-words = Det som blei sagt
held-notes = Notata
held-perhaps = kanskje, sjå etter
held-mask-title = Skjul det som fortel kven det er
held-mask-text = Slik kjem orda til å stå
held-mask-hint = Endre så meininga blir igjen, men ingen kan kjennast igjen. Det blir sagt ope at ord er skjulte.
held-mask = Skjul og slipp fram
held-clear-title = Det er inga personopplysning, eller kan stå
held-clear-why = Kvifor kan det stå?
held-clear-hint = Til dømes: nummeret går til sentralbordet i kommunen. Grunnen blir lagra med namnet ditt.
held-clear = Slipp fram slik det står
held-none = Ingenting blir halde tilbake
held-none-next = Når nye notat kjem inn, blir slikt her til nokon har sett på det.
held-back = Tilbake
held-desk = Til arbeidsbordet
notice-held-masked = Orda er skjulte, og røysta er stadfesta.
notice-held-cleared = Røysta er stadfesta slik den står.
