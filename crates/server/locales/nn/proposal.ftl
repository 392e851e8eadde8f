proposal-new-title = Legg fram eit forslag
proposal-text = Forslaget
proposal-text-hint = Kva som skal gjerast, av kven og kva det krev.
proposal-make = Legg fram forslaget
proposal-by = Frå
proposal-made-on = Lagt fram
proposal-after-none = Ingenting enno. Forslaget kan prøvast ut, leggjast fram til vedtak eller gjerast med ein gong.
notice-proposal-made = Forslaget er lagt fram.
