trial-board-title = Trials
trial-board-lead = We try on a small scale before we make up our minds. What does not work is worth knowing too.
trial-column-planned = Planned
trial-column-planned-none = No trials are planned.
trial-column-running = Running
trial-column-running-none = No trials are running.
trial-column-studied = Studied, awaiting a conclusion
trial-column-studied-none = No trials await a conclusion.
trial-column-kept = Adopted or adapted
trial-column-kept-none = No trial has led to something new yet.
trial-column-figures = { $count ->
    [one] One trial
   *[other] { $count } trials
}, median length { $days ->
    [one] one day
   *[other] { $days } days
}.
trial-days = { $from } to { $to }
trial-late = Past its day
trial-lessons-title = What did not work, and what it taught us
trial-lessons-none = No trial has been given up.
trial-lessons-lead = { $count ->
    [one] Thanks to those who dared to try. One trial showed that the way did not hold.
   *[other] Thanks to those who dared to try. { $count } trials showed that the way did not hold.
}
trial-new-title = Plan a trial
trial-new-lead = Small, short and with a question that can be answered.
trial-question = Question
trial-question-hint = What do we want to know?
trial-guess = Guess
trial-guess-hint = What do we think will happen?
trial-what = What we do
trial-what-hint = So that somebody else could do the same.
trial-where = Where and who
trial-how-long = How long
trial-group = Working group
trial-group-none = No group
trial-measure = How we measure
trial-measure-hint = Something easy to count or to ask.
trial-stop-rule = Stop rule
trial-stop-rule-hint = When do we stop early?
trial-plan = Save the plan
trial-plan-title = Plan
trial-do-title = Do
trial-do-not-yet = Not started. The plan is to begin on { $from }.
trial-do-running = Began { $when }. Runs until { $to }.
trial-do-done = Began { $when }. Done.
trial-start = Start the trial now
trial-study-title = Study
trial-study-not-yet = Written when the trial is over, after { $to }.
trial-happened = What happened?
trial-happened-hint = Figures and stories, also what turned out otherwise.
trial-learning = What we learnt
trial-learning-hint = What should the next village know?
trial-study = Save what we learnt
trial-act-title = Act
trial-act-next = Next: decide whether to adopt, adapt or give it up.
trial-act-not-yet = Settled when the trial has been studied.
trial-conclusion = What do we do now?
trial-why = Why
trial-why-hint = In plain words. Those who told of the need read this.
trial-conclude = Save the conclusion
notice-trial-planned = The trial is planned.
notice-trial-started = The trial has started.
notice-trial-studied = What you learnt is saved.
notice-trial-concluded = The conclusion is saved.
trial-rate-title = What we have learnt, in figures
trial-rate = { $abandoned } of { $concluded } concluded trials were given up with a lesson, { $share } per cent.
trial-rate-days = { $days ->
    [one] The median length of the concluded trials is one day.
   *[other] The median length of the concluded trials is { $days } days.
}
trial-rate-why = This is for learning, not for ranking. If nothing is given up, perhaps we try too little.
