refusal-suggestion-not-in-the-part = Nämä sanat eivät ole siinä osassa. Kopioi ne sivulta.
refusal-suggestion-the-same = Ehdottamasi sanat ovat siellä jo. Kirjoita, minkä pitäisi olla toisin.
refusal-suggestion-settled = Tämä on jo ratkaistu. Lataa sivu uudelleen.
refusal-suggestion-taken-back = Ehdotuksen tekijä on perunut sen. Sille ei voi enää tehdä mitään.
refusal-suggestion-still-personal = Siinä on yhä numero tai osoite. Poista se.
thing-suggestion = muutosehdotus
field-instead = Mitä tilalla pitäisi olla
