# The evening while it goes on: the host’s page, the screen, the phone.

live-title = Tonight ({ $code })
live-code = Code
live-waiting = Something new has come. Show it.
live-lost = The connection is lost. The page tries again.
live-refresh = Fetch the latest
live-welcome = You are in
live-welcome-text = Tonight’s questions come up here. Keep the page open. Nobody sees who you are.
live-notes = What has been said
live-notes-none = What is said tonight comes here.
live-words = The words of tonight’s voices
live-words-none = No words to show yet.
live-words-label = Words and how often they were said
live-words-list = The words as a list
live-dots = What matters most?
live-dots-how = { $each ->
    [one] You have one dot. Put it on what matters most.
   *[other] You have { $each } dots. Put them on what matters most. You may put several on the same.
}
live-dots-sum = Dots given
live-dots-fewer = One dot less: { $need }
live-dots-more = One dot more: { $need }
live-dots-send = Cast the ballot
live-dots-again = Change the ballot
live-dots-cast = Your ballot is cast. You may change it until the count is closed.
live-dots-secret = Your ballot is secret. How others voted is seen only when the count is closed.
live-dots-closed = The count is closed.
live-dots-not-now = You cannot cast a ballot right now. Look at the screen.
live-dots-not-a-number = “{ $typed }” is no number of dots. Write 1, for example.
live-dots-count = Type in dots on paper and close the count
live-dots-begin = Choose needs and begin to vote
live-dots-none = Whoever leads the meeting can begin a vote.
live-ballots = { $count ->
    [one] One ballot has been cast.
   *[other] { $count } ballots have been cast.
}
live-ranking = What came first
live-thanks = Thank you for tonight!
live-thanks-text = All that was said is kept, and everybody gets an answer.
live-thanks-due = All that was said is kept. Answers come by { $date }.
live-thanks-code = Have you got a code? See what became of what you said.
live-to-meeting = More about the meeting
live-say = Say something
live-say-text = What do you want to say?
live-say-hint = One thing at a time, no names. You get a code, so that you can see what comes of it.
live-say-send = Send and get a code
live-said = Thank you, it is kept
live-said-code = Your code
live-said-how = Write it down or take a screenshot. It is shown only now. With the code you see what comes of what you said: { $address }/code
live-said-next = Whoever leads the meeting sees it now, and chooses whether it is shown on the screen.
live-said-back = Back to tonight
live-join = Join tonight
live-join-lead = Write the code on the screen.
live-join-code = Code, five letters
live-join-do = Join
live-join-private = You need no account and do not say who you are. The phone gets a cookie that is used only to count your answer once; it is gone after the meeting.
live-join-length = The code has five letters. Look at the screen again.
live-join-letter = “{ $letter }” is in no code. Look at the screen again.
live-join-unknown = No evening has the code { $code }. Look at the screen again.
live-join-how = Point your phone’s camera at the square, or type
live-qr = QR code to join
live-joined = { $count ->
    [one] One phone has joined.
   *[other] { $count } phones have joined.
}
live-connected = { $count ->
    [one] One is connected right now.
   *[other] { $count } are connected right now.
}
live-screen-title = The screen: { $meeting }
live-screen-welcome = How to join
live-screen-notes = The notes
live-screen-words = The word picture
live-screen-thanks = Thanks
live-desk-title = Lead the evening
live-desk-lead = Here you decide what everybody sees on the screen and on their phones.
live-begin-title = The evening has not begun
live-begin-text = When you begin, the meeting gets a code by which phones join. Nobody sees anything before you show it.
live-begin = Begin
live-join-at = Join at
live-as-phone = See what the phones see
live-open-screen = Open the screen
live-open-dark = Dark screen
live-on-screen = Show on the screen
live-put-up = Show on the screen
live-waiting-notes = { $count ->
    [one] One note waits for you
   *[other] { $count } notes wait for you
}
live-waiting-none = What is written at the tables and on phones comes here.
live-speak-open = Phones may say something
live-speak-let = Let phones say something
live-speak-close = Close for phones
live-held = { $count ->
    [one] One note is held back: it may hold personal data and is not shown.
   *[other] { $count } notes are held back: they may hold personal data and are not shown.
}
live-held-see = Look at them
live-release = Show
live-release-all = { $count ->
    [one] Show it
   *[other] Show all { $count }
}
live-more = { $count ->
    [one] One more waits.
   *[other] { $count } more wait.
}
live-up = { $count ->
    [one] One note is up
   *[other] { $count } notes are up
}
live-down = Take down
live-end-title = End the evening
live-end-text = Open questions are closed then, and nobody can answer any more. All that was said is still there.
live-end = End
live-over = The evening is over
live-over-text = Nobody can join or answer.
live-over-see = See what was shown
live-again = Take the evening up again, with the same code
notice-live-cast = Your ballot is cast.
