participation-title = Asukkaat joka vaiheessa
participation-lead = Olivatko asukkaat mukana kysymyksestä vastaukseen? Se luetaan tapahtuneesta. Vaihe ilman asukkaita merkitään, ja se on perusteltava.
participation-step = Vaihe
participation-were = Asukkaat mukana
participation-rows = Mikä sen osoittaa
participation-level = Osallisuuden portaat
participation-level-unknown = ei ilmoitettu
participation-more = { $count ->
    [one] ja yksi muu
   *[other] ja { $count } muuta
}
participation-reason = Perustelu:
participation-reason-wanted = Perustelu puuttuu.
participation-confirmed = Asianosaisten vahvistama: { $need }
participation-responded = Asianosaiset ovat kertoneet, mitä pitävät vastauksesta: { $need }
participation-unseen = Jotain, mikä ei näy kaikille
participation-note-title = Kirjaa, miten asukkaat olivat mukana
participation-what = Miten he olivat mukana
participation-date = Päivä
participation-explain-title = Kerro, miksi vaihe tehtiin ilman asukkaita
participation-why = Miksi
notice-participation-noted = Se on kirjattu.
notice-participation-explained = Perustelu on tallennettu ja näkyy tässä.
refusal-participation-in-the-future = { $date } on vasta tulossa. Kirjaa, kun se on tapahtunut.
refusal-participation-took-part = Asukkaat olivat mukana siinä vaiheessa. Selitettävää ei ole.
