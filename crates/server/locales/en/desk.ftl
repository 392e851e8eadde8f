desk-title = The desk
desk-lead = What waits for you now. What is in order is not shown here.
desk-new-meeting = Plan a meeting
desk-no-contact = Nobody to ring is named. Start the program with --contact, so that whoever wonders knows whom to ring.
desk-nothing = Nothing waits right now. Well done.
desk-late = urgent
desk-more = { $count ->
    [one] One more
   *[other] { $count } more
}
desk-begin-title = How to get going
desk-begin-organisation = Add your municipality and your region
desk-begin-place = Add a place
desk-begin-meeting = Plan the first meeting
desk-no-meeting = Without a meeting
desk-overdue = Voices that have waited too long
desk-overdue-text = The answer was due. Everybody can see the number.
desk-overdue-count = { $count ->
    [one] One voice waits
   *[other] { $count } voices wait
}
desk-overdue-since = The first since { $date }
desk-promises = Promises to keep
desk-promises-text = The day is near, or has passed.
desk-promise-due = By { $date }
desk-promise-broken = Was to be kept by { $date }
desk-held = Voices with personal data
desk-held-text = They are shown to nobody until you have masked or cleared them.
desk-held-count = { $count ->
    [one] One voice is held
   *[other] { $count } voices are held
}
desk-unchecked = Notes to go through
desk-unchecked-text = Each voice is to be checked against what was written.
desk-unchecked-between = Said on the web
desk-unchecked-count = { $count ->
    [one] one voice left
   *[other] { $count } voices left
}
desk-meetings = Meetings to move on
desk-meetings-text = The next step is one press of a button.
desk-meeting-held = The day has passed. Was the meeting held?
desk-meeting-notes = The meeting has been held. Take the notes in.
desk-meeting-checked = Everything is checked. Confirm it.
desk-meeting-publish = Ready to publish.
desk-loose = Voices in no need
desk-loose-text = Gather those that belong together.
desk-loose-count = { $count ->
    [one] one voice
   *[other] { $count } voices
}
desk-replies = Ideas, offers and questions without a reply
desk-replies-text = They are no needs, but whoever said something is to hear what became of it.
desk-replies-count = { $count ->
    [one] one voice
   *[other] { $count } voices
}
desk-to-answer = Needs where something has happened and nobody has been told
desk-to-answer-text = Write the answer to those who said it.
desk-unworded = Needs without a wording
desk-unworded-text = Say what is needed in a sentence or two.
desk-unowned = Needs that nobody answers for
desk-unowned-text = Somebody must have a name, a role and a telephone number.
desk-silent = Needs where news was due
desk-silent-text = Say how it is going, even if nothing new has happened.
desk-news-by = news by { $date }
desk-hand-overs = Hand-overs without a reply
desk-hand-overs-text = The question is theirs, but the promise of an answer is ours. Ring them.
desk-no-receipt = { $organisation } has not said that they have it
desk-no-answer = { $organisation } was to answer by { $date }
desk-barriers = Barriers without an answer
desk-barriers-text = The day has passed.
desk-barrier-asked = { $who } was to answer by { $date }
desk-trials = Trials to look at
desk-trials-text = A trial is finished only when we have written what we learnt.
desk-trial-start = Was to begin on { $date }. Did it?
desk-trial-study = Ended on { $date }. What happened, and what did we learn?
desk-trial-conclude = Studied. What comes of it?
desk-live = Going on now
desk-live-text = Evenings that are open for phones. End them when people have gone home.
desk-ahead = Next meetings
desk-shelves = Everything else
desk-to-meetings = Meetings
desk-to-series = Series of meetings
desk-to-places = Places
desk-to-organisations = Organisations
desk-to-groups = Working groups
desk-to-trials = Trials
desk-to-decisions = Decisions
desk-to-barriers = Barriers
desk-to-milestones = Milestones
desk-to-practices = What is done already
desk-to-accounts = Accounts
desk-to-commitments = Commitments
desk-to-steering-documents = Steering documents
desk-to-pulses = Pulses
