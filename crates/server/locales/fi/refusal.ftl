refusal-general-empty = ”{ $field }” on tyhjä. Kirjoita muutama sana.
refusal-general-too-long = Kohdassa ”{ $field }” on { $length } merkkiä, ja siinä saa olla { $limit }. Lyhennä tekstiä.
refusal-general-unknown = Tällaista ei ole: { $what } ”{ $id }”. Osoite voi olla väärä.
refusal-general-exists = On jo olemassa: { $what }. Avaa olemassa oleva.
refusal-general-no-such-thing = Ei ole olemassa: { $thing }. Osoite voi olla väärä.
