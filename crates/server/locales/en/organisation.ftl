organisation-list-title = Municipalities and other organisations
organisation-list-lead = Those who take part, and those who own a question that we have handed over.
organisation-list-empty = No organisations yet.
organisation-name = Name
organisation-sort = Sort
organisation-places = Places
organisation-handed = Handed over to them
organisation-handed-count = { $count ->
    [one] one need
   *[other] { $count } needs
}
organisation-waiting-count = { $count ->
    [one] one waits for a reply
   *[other] { $count } wait for a reply
}
organisation-add-title = Add an organisation
organisation-add = Add
notice-organisation-added = The organisation has been added.
