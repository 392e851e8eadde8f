proposal-new-title = Tee ehdotus
proposal-text = Ehdotus
proposal-text-hint = Mitä tehdään, kuka tekee ja mitä se vaatii.
proposal-make = Tee ehdotus
proposal-by = Tekijä
proposal-made-on = Tehty
proposal-after-none = Ei vielä mitään. Ehdotusta voi kokeilla, sen voi viedä päätettäväksi tai toteuttaa heti.
notice-proposal-made = Ehdotus on tehty.
