start-title = What was said, and what became of it
start-lead = Here you can follow every need that people have told about: from the meeting where it was said, to what changed.
start-code-title = Do you have a slip with a code?
start-code-label = The code on the slip
start-code-hint = Type the code to see what became of what you said. You do not need to sign in. Capital and small letters are the same.
start-code-button = Show
start-figures-title = In figures
start-figure-heard = { $count ->
    [one] voice heard
   *[other] voices heard
}
start-figure-needs = { $count ->
    [one] need
   *[other] needs
}
start-figure-answered = { $count ->
    [one] voice has an answer
   *[other] voices have an answer
}
start-figure-changes = { $count ->
    [one] change made
   *[other] changes made
}
start-figure-waiting = { $count ->
    [one] waits, with a date
   *[other] wait, with a date
}
start-figure-overdue = { $count ->
    [one] has waited too long
   *[other] have waited too long
}
start-empty-title = Nothing has been said yet
start-empty-text = When the first meeting has been held and its notes have been checked, the needs are shown here.
start-to-desk = To the desk
start-news-title = Latest answers and changes
start-news-answer = Answer
start-news-change = Change
start-direction-title = Where we are heading
start-milestones-title = Milestones
start-milestones-all = All milestones
start-lessons-title = Tried, and learnt from
start-lessons-text = Not everything that is tried works. What was given up has taught us something, and we keep it.
start-lesson-learnt = What we learnt:
start-ahead-title = Next meetings
start-ahead-none = No meeting is planned right now.
start-ahead-all = All meetings
start-crumbs = You are here
start-rows-heard = Everything that was said
start-rows-answered = What has an answer
start-rows-waiting = What waits for an answer
start-rows-changes = What has changed
start-rows-count = { $count ->
    [one] One row lies behind the figure.
   *[other] { $count } rows lie behind the figure.
}
start-rows-unchecked = Not published yet. The words are shown when they have been checked.
start-rows-is-answered = Answered
start-rows-read-answer = Read the answer
start-rows-due = Answer by { $date }
start-rows-overdue = The answer was due on { $date }
start-rows-since = Since { $date }. For: { $whom }
start-lessons-rate = { $abandoned } of { $concluded } concluded trials gave a lesson instead of a new habit. Median in days: { $days }. For learning, not for ranking.
