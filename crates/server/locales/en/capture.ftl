# Writing down at the table: the host’s page, the link, the slips.

capture-title = Write down what is said
capture-crumbs = Where you are
capture-receipt = Write the code on the slip
capture-held = The words are held until whoever leads the meeting has looked at them: there may be personal data.
capture-text = What was said?
capture-text-hint = Write in the person's own words. One thing at a time, no names.
capture-kind = What is it?
capture-support = How many at the table agree?
capture-fewer = One fewer
capture-more = One more
capture-support-wrong = “{ $typed }” is not a number. Write 1 or more.
capture-question = Which question does it answer?
capture-no-question = None in particular
capture-table = Table
capture-send = Save and get the code
capture-written = This table has written ({ $count })
capture-nothing-written = Nothing yet.
capture-more-written = { $count ->
    [one] 1 more, earlier.
   *[other] { $count } more, earlier.
}
capture-queue-title = What you just wrote
capture-queue-here = On this phone only
capture-queue-saved = Saved. The code is
capture-queue-saved-hall = Saved on the meeting’s computer. The code is
capture-queue-held = Saved, but the words are kept back until whoever leads the meeting has looked at them. The code is
capture-queue-all = All you wrote is saved. Nothing is left on the phone.
capture-queue-away = The meeting’s computer cannot be reached just now. Go on writing: what you write stays on the phone and is sent when the computer is back. Do not close or reload the page before then; it cannot be opened without the computer.
capture-queue-over = The link is over. What you wrote is still on the phone: open a new link from whoever leads the meeting, and it is sent.
capture-queue-try = Try now
capture-queue-edit = Change it and send again
capture-hosts-title = Link for table hosts
capture-hosts-lead = With the link a table host can write down what is said, without an account. All hosts use the same link and say which table they have.
capture-hosts-made = The link for the evening
capture-hosts-qr = QR code of the link
capture-hosts-until = Holds until { $when }.
capture-hosts-once = Print the page or write down the link now. It is shown once only and is not kept.
capture-hosts-make = Make a link
capture-hosts-make-another = Make another link
capture-hosts-open = { $count ->
    [one] One link is open
   *[other] { $count } links are open
}
capture-hosts-end-explain = Has the link gone astray? End it, and nobody can write with it any more. What was written stays.
capture-hosts-end = End all links
capture-try = Write down yourself
capture-slips-title = Slips with codes
capture-slips-lead = { $count ->
    [one] 1 slip. Print and cut; eight fit on a sheet of A4.
   *[other] { $count } slips. Print and cut; eight fit on a sheet of A4.
}
capture-slips-first = The first { $count } are shown. Choose a table to see the rest.
capture-slips-none = No slips yet
capture-slips-none-next = When something has been written down or read from notes, the codes are here.
capture-slip-how = See what becomes of what you said: type the code at { $address }/code
capture-slip-phone = Or ring: { $contact }
capture-slip-qr = QR code to the answer
notice-capture-ended = All links are ended.
