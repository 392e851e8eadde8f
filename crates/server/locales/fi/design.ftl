design-title = Osat
design-lead = Kaikki, mistä sivut on rakennettu, yhdessä paikassa.
