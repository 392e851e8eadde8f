proposal-new-title = Legg fram et forslag
proposal-text = Forslaget
proposal-text-hint = Hva som skal gjøres, av hvem og hva det krever.
proposal-make = Legg fram forslaget
proposal-by = Fra
proposal-made-on = Lagt fram
proposal-after-none = Ingenting ennå. Forslaget kan prøves ut, legges fram til vedtak eller gjøres med en gang.
notice-proposal-made = Forslaget er lagt fram.
