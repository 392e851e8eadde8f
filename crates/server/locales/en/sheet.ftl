# Sheets to fill in by hand, and the desk where they come back as pictures.

sheet-desk-title = Filled sheets
sheet-crumbs = Where you are
sheet-desk-lead = Print sheets for the tables, and take them in again as photographs or scans. You type the words and confirm the dots. Nothing counts until you have.
sheet-refused = { $count ->
    [one] One picture was not taken in:
   *[other] { $count } pictures were not taken in:
}
sheet-others-taken = { $count ->
    [one] The other one was taken in and stands below.
   *[other] The { $count } others were taken in and stand below.
}
sheet-came = Pictures that came in
sheet-done = Done
sheet-unread = The sheet could not be read
sheet-unsure = { $count ->
    [one] 1 box is unsure
   *[other] { $count } boxes are unsure
}
sheet-waits = Waits for you
sheet-twin = The same page is on another picture. It counts only once.
sheet-page = page { $page }
sheet-take-in = Take pictures in
sheet-files = Photographs, scans or PDF
sheet-files-hint = You can choose several. Lay the sheet flat, show all six round marks and photograph it from above in good light.
sheet-kept = The pictures are kept for { $days } days and then vanish by themselves. Only those of you who lead see them.
sheet-send = Read the pictures
sheet-printed-title = Printed sheets
sheet-printed-none = No sheets have been printed yet.
sheet-copies-count = { $count ->
    [one] 1 sheet
   *[other] { $count } sheets
}
sheet-large-print = large print
sheet-not-back = { $count ->
    [one] 1 sheet has not been taken in yet
   *[other] { $count } sheets have not been taken in yet
}
sheet-print = Print (PDF)
sheet-new = Make new sheets
sheet-kind = Which sort of sheet?
sheet-no-round = Sheets for dots and voting need an open round for the meeting.
sheet-open-round = Open a round
sheet-table = Table
sheet-copies = Number of sheets
sheet-lines = Lines on each
sheet-question = Question
sheet-no-question = No question of its own
sheet-language = Language of the sheet
sheet-large = Large print
sheet-issue = Make the sheets
sheet-no-files = No file was chosen. Choose a photograph, a scan or a PDF.
sheet-page-title = Filled sheet
sheet-number = Sheet { $number }
sheet-page-of = page { $page } of { $pages }
sheet-done-already = This page was taken in before. If you confirm it again, the new one holds.
sheet-picture-alt = The whole sheet, filled in by hand
sheet-which = Which sheet is it?
sheet-which-hint = The number stands at the bottom of the sheet.
sheet-choose = Choose from the list
sheet-this-one = It is this sheet
sheet-type-hint = Type each line in the person’s own words. Leave empty lines empty. Each line gets the code of its slip.
sheet-ballot-hint = One person’s ballot. See that the numbers agree with the picture. The same sheet counts only once.
sheet-dots-hint = See that the numbers agree with the picture. Dots on several sheets add up.
sheet-strip-alt = Line { $row } of the sheet
sheet-read-nothing = Count in the picture.
sheet-read-unsure = Unsure: { $marked } filled in and { $unsure } that you need to look at. Count yourself.
sheet-read-sure = Read as { $marked } filled in, at least { $sure } per cent sure.
sheet-line-typed = Typed in before:
sheet-line-open = Open the voice
sheet-line = Line { $row }
sheet-line-blank = looks empty
sheet-lines-done = Save and go on
sheet-dots-done = The numbers agree, count them
sheet-whole = Show the whole sheet
sheet-next = Next picture that waits
sheet-forget = Throw the picture away
sheet-forget-hint = The picture is removed for good. What was typed in stays.
sheet-dots-missing = A number is missing. Write 0 where nobody put a dot.
sheet-how-table = Write one thing on each line, in your own words. Tear off the slip on the right and take it home.
sheet-how-dots = Put a dot in an empty box beside what matters most to you. Do not use white stickers.
sheet-how-ballot = { $dots ->
    [one] You have 1 cross. Put it beside what matters most to you. Went wrong? Ask for a new sheet.
   *[other] You have { $dots } crosses. Put them beside what matters most to you. You may put several beside the same. Went wrong? Ask for a new sheet.
}
sheet-printed = Printed { $date }
sheet-slip-title = Your code, line
sheet-slip-how = See what became of it: { $address }
sheet-unread-not-a-picture = This is no picture that can be read. Save it as JPEG, PNG or PDF.
sheet-unread-damaged = The file is damaged. Take it from the telephone or the scanner again.
sheet-unread-too-large = The picture is too large. Scan at a lower resolution.
sheet-unread-too-small = The picture is too small. Photograph it from closer, or scan at a higher resolution.
sheet-unread-no-marks = The round marks were not found. Lay the whole sheet flat and photograph it again, or choose the sheet from the list and type it.
sheet-unread-no-code = The square code at the upper right could not be read. Photograph it again with nothing over it, or choose the sheet from the list.
sheet-unread-later = The sheet was printed by a later version of the program. Choose it from the list and type it.
sheet-unread-foreign = The sheet was not printed from here. Choose the right sheet from the list if it belongs here all the same.
sheet-unread-twice = That file came in before.
sheet-warning-mark-missing = A corner is not seen. Boxes there may be unsure.
sheet-warning-beside = Something large and dark lies beside the boxes, perhaps a sticker. Look at the whole sheet.
sheet-warning-colourless = The picture has no colour. Light stickers may be missing. Photograph the sheet in colour if you can.
sheet-warning-crooked = Many boxes were not found where they must stand. Photograph the sheet flat again, or count yourself.
sheet-warning-another-sheet = Another sheet is seen in the same picture. Photograph one sheet at a time.
notice-sheet-issued = The sheets are ready to print.
notice-sheet-taken = The pictures have been read.
notice-sheet-confirmed = Saved.
notice-sheet-forgotten = The picture is gone.
refusal-sheet-copies = { $copies } sheets cannot be printed at once. Choose at least one and at most { $most }.
refusal-sheet-no-lines = The sheet needs at least one line. Choose how many.
refusal-sheet-no-round = The meeting has no open round. Open one first, so that its needs can stand on the sheet.
refusal-sheet-needs-changed = The needs of the round have changed. Make the sheet again.
refusal-sheet-not-on-sheet = The sheet has no such page or line. Look at the number again.
refusal-sheet-other-kind = This is another sort of sheet. Open it from the list.
refusal-sheet-line-typed = Line { $row } was typed in before. Correct the voice instead.
term-sheet-kind-table = Table sheet
term-sheet-kind-dots = Dot sheet
term-sheet-kind-ballot = Ballot sheet
thing-sheet = sheet
