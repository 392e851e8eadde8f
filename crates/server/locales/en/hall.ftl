# The evening in the hall: the laptop that is taken along, and when it comes home.

hall-title = The evening in the hall
hall-join-title = Join here
hall-join-qr = QR code to the page for writing
hall-join-how = Connect the phone to the same network as the computer, point the camera at the square, or type the address.
hall-no-network = The computer is on no network, so no phone reaches it. Connect it to a router or share a network from it, and start the program again.
hall-plain = There is no encryption here (https): whoever is on the same network can read what is sent. Use a network of your own with a password.
hall-here-title = Who is here
hall-here-nobody = Nobody has joined yet.
hall-phones = Phones
hall-notes = Notes
hall-written = { $count ->
    [one] One note is saved.
   *[other] { $count } notes are saved.
}
hall-last = The last { $when }.
hall-held = { $count ->
    [one] One is kept back: look at them.
   *[other] { $count } are kept back: look at them.
}
hall-again = Count again
hall-where-title = Where everything is
hall-where = { $count ->
    [one] Everything is on this computer, in the folder { $folder }. One entry has been written since it was taken along. It is nowhere else until the evening is home.
   *[other] Everything is on this computer, in the folder { $folder }. { $count } entries have been written since it was taken along. It is nowhere else until the evening is home.
}
hall-plug = If the power goes, nothing saved is lost. Start the program again in the same way; the phones find their way back by themselves.
hall-after = Afterwards, at home, the evening is joined with the rest:
hall-whole = { $count ->
    [one] The computer carries everything, one entry, from other meetings as well. Wipe the copy when the evening is home.
   *[other] The computer carries everything, { $count } entries, from other meetings as well. Wipe the copy when the evening is home.
}
hall-home-title = An evening without network
hall-home-lead = A laptop can be the hall’s own server: it takes everything along, phones connect to it, and afterwards the evening is joined with what happened here.
hall-before-title = Before the evening
hall-before-take = On the server: make the file to take along.
hall-before-open = On the laptop, in the hall: start it.
hall-before-whole = The file is a complete copy, with everything that was said and who may sign in. Carry it on an encrypted disk.
hall-back-title = After the evening
hall-back-lead = First it is shown what would be added and what was changed on both sides. Nothing is changed until you say so.
hall-back-file = The laptop’s file
hall-back-hint = ledger.db in the evening’s folder, once the program is closed, or a backup.
hall-back-look = See what it is
hall-back-missing = Choose the file first.
hall-back-gone = The file is no longer here. Choose it again.
hall-joined-list = Evenings that are home
hall-joined-one = { $count ->
    [one] { $when }, one entry
   *[other] { $when }, { $count } entries
}
hall-look-title = Before the evening is joined
hall-look-lead = { $count ->
    [one] The file holds: nothing in it was changed afterwards. One new entry is added.
   *[other] The file holds: nothing in it was changed afterwards. { $count } new entries are added.
}
hall-look-known = { $count ->
    [one] One was here already.
   *[other] { $count } were here already.
}
hall-look-nothing-yet = Nothing is changed yet. Read what is below, then join; it changes nothing that already stands here.
hall-look-join = Join the evening
hall-look-all-here = Everything in the file is here already.
hall-joined-title = An evening that is home
hall-joined-lead = { $count ->
    [one] One note came along. Every code on the slips works here.
   *[other] { $count } notes came along. Every code on the slips works here.
}
hall-wipe-title = Wipe the laptop’s copy
hall-wipe = When no more is written there. The command does it only if everything really is here:
hall-both-title = Changed on both sides ({ $count })
hall-both-none = Nothing was changed on both sides.
hall-both-lead = Both stay in the history. If what holds now is not right, change it on the thing’s own page.
hall-both-ours = Here: { $who }, { $when }
hall-both-theirs = In the hall: { $who }, { $when }
hall-col-what = What
hall-col-ours = Here
hall-col-theirs = In the hall
hall-col-now = Holds now
hall-holds-ours = as here
hall-holds-theirs = as in the hall
hall-holds-both = something of both
hall-alike-title = Perhaps the same note ({ $count })
hall-alike-none = No note seems to have been written on both sides.
hall-alike-lead = Nothing is put together by itself. If it is the same, put one aside on its page.
hall-alike-same = The same words, here and in the hall
hall-alike-nearly = Nearly the same words, here and in the hall
hall-thing-meeting = meeting
hall-thing-print = print
hall-thing-other = something else
notice-hall-joined = The evening is home.
notice-hall-nothing = There was nothing new in the file.
