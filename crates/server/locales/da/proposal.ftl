proposal-new-title = Stil et forslag
proposal-text = Forslaget
proposal-text-hint = Hvad der skal gøres, af hvem og hvad det kræver.
proposal-make = Stil forslaget
proposal-by = Fra
proposal-made-on = Stillet
proposal-after-none = Intet endnu. Forslaget kan afprøves, lægges frem til beslutning eller gøres med det samme.
notice-proposal-made = Forslaget er stillet.
