goal-card-list-title = Goal cards
goal-card-list-lead = One goal on each card: where we began, where we are going, how it goes, and who asked for it.
goal-card-list-none = There is no goal card yet.
goal-card-whose = Whose goal cards
goal-card-all = All
goal-card-new-title = Begin a goal card
goal-card-new-lead = A goal that can be counted, and that those it is for recognise.
goal-card-write-title = Write the goal card anew
goal-card-why-hint = The reason stays on the card.
goal-card-goal = Goal
goal-card-goal-hint = Best as somebody would say it: I know who comes to my home.
goal-card-organisation = Organisation
goal-card-organisation-missing = Choose whose card it is.
goal-card-choose = Choose
goal-card-unit = Unit
goal-card-unit-hint = For example home care in the north.
goal-card-owner = Who answers for it
goal-card-measure = What is counted
goal-card-measure-hint = So that two people count the same way.
goal-card-counted-in = In what it is counted
goal-card-counted-in-hint = For example per cent, days or persons.
goal-card-better = Which way is good?
goal-card-baseline = Baseline
goal-card-baseline-date = Day of the baseline
goal-card-target = Target
goal-card-target-date = The day it is to be reached
goal-card-number-hint = For example 12 or 12.5.
goal-card-number-wrong = “{ $typed }” cannot be read as a number. Write it as 12 or 12.5.
goal-card-kpi = Indicator in Kolada
goal-card-kpi-hint = If the measure is one there: N or U and five digits, as N00945.
goal-card-kpi-wrong = “{ $typed }” is no indicator. Write N or U and five digits, as N00945.
goal-card-period = Runs
goal-card-period-days = { $from } to { $to }
goal-card-behind = Who asked for it
goal-card-nobody = No voice stands behind this goal yet.
goal-card-voices = { $count ->
    [one] One voice stands behind the goal
   *[other] { $count } voices stand behind the goal
}
goal-card-voices-title = The voices behind: { $goal }
goal-card-needs = The needs that it comes from
goal-card-parts = What in the target picture it is for
goal-card-part = Part of the target picture
goal-card-values-title = How it goes
goal-card-values-none = No values are noted yet.
goal-card-day = Day
goal-card-number = Value
goal-card-note = Remark
goal-card-note-hint = Where the number comes from, or what is good to know.
goal-card-struck = taken out
goal-card-stood = Before, { $was }. Corrected: { $why }
goal-card-correct = Correct
goal-card-correct-title = Correct a value
goal-card-correct-lead = It says { $stands }. That stays in the history.
goal-card-strike = The value should not be there at all
goal-card-table = Get the values as a table
goal-card-chart-title = { $measure } over time
goal-card-chart-desc = All values stand in the table below.
goal-card-line-baseline = Baseline { $amount }
goal-card-line-target = Target { $amount }
goal-card-trend-unknown = No value is noted yet. We began at { $baseline } on { $begun } and are going to { $target } on { $by }.
goal-card-trend-reached = The target of { $target } is reached: { $last } on { $day }. We began at { $baseline } on { $begun }. It was to be reached on { $by }.
goal-card-trend-better = Better: { $last } on { $day }, from { $baseline } on { $begun }. The target is { $target } on { $by }.
goal-card-trend-same = As when we began: { $last } on { $day }, and { $baseline } on { $begun }. The target is { $target } on { $by }.
goal-card-trend-worse = Worse than when we began: { $last } on { $day }, from { $baseline } on { $begun }. The target is { $target } on { $by }.
goal-card-tag-unknown = no value yet
goal-card-tag-reached = target reached
goal-card-tag-better = better
goal-card-tag-same = as before
goal-card-tag-worse = worse
goal-card-activities = What is done
goal-card-activities-none = No activities yet.
goal-card-activity-new = Add something that is done
goal-card-activity = In words
goal-card-activity-thing = Or something that is here already
goal-card-activity-words = Nothing, words only
goal-card-activity-add = Add
goal-card-take-away = Take away
goal-card-outcome = What came of it
goal-card-outcome-none = It is not told yet.
goal-card-before = When the card was written anew
goal-card-value-new = Note a value
goal-card-many-title = Many values at once
goal-card-many-file = Table file (CSV)
goal-card-many-paste = Or paste rows
goal-card-many-hint = One row for each value: day; value; remark. For example 2026-03-31;12.5;from the planning.
goal-card-many-look = Look through first
goal-card-many-found = { $count ->
    [one] One value can be saved. Nothing is saved yet.
   *[other] { $count } values can be saved. Nothing is saved yet.
}
goal-card-many-none = No value can be saved. Go back and correct the rows.
goal-card-many-wrong = { $count ->
    [one] One row cannot be read
   *[other] { $count } rows cannot be read
}
goal-card-many-line = Row { $line }:
goal-card-line-day = “{ $typed }” cannot be read as a day.
goal-card-line-number = “{ $typed }” cannot be read as a number.
goal-card-line-ahead = { $typed } lies ahead.
goal-card-line-twice = There is a value of { $typed } already. Correct it on the card.
goal-card-many-keep = { $count ->
    [one] Save the value
   *[other] Save { $count } values
}
goal-card-many-back = Back to the card
goal-card-tell-title = Tell what came of it
goal-card-tell-value = The value that it is about
goal-card-story = The story
goal-card-story-hint = What do those whom it is for notice? What worked, and what did not?
goal-card-tie-title = Tie it to a need or to the target picture
goal-card-tie-none = None
goal-card-tie-nothing = Choose a need or a part of the target picture.
goal-card-tie = Tie
goal-card-year-title = { $title }: follow-up { $year }
goal-card-year-link = Follow-up year by year
goal-card-year-lead = What happened in the year, in numbers and stories, and the way to all that it rests on.
goal-card-year-other = Other years
goal-card-year-none = No goal card is tied to the target picture yet.
goal-card-year-before = Before the year
goal-card-year-no-value = no value
goal-card-year-without = Parts of the target picture without a goal card
goal-card-year-changes = What has become different
goal-card-year-changes-none = No change is noted for the year.
goal-card-year-steps = Steps of the roadmap
goal-card-paper-kind = Goal card
goal-card-paper-values = The latest values
goal-card-paper-more = { $count ->
    [one] One more stands on the page.
   *[other] { $count } more stand on the page.
}
goal-card-paper-words = What people have said
notice-goal-card-begun = The goal card is begun.
notice-goal-card-written = The goal card is written anew.
notice-goal-card-noted = The value is saved.
notice-goal-card-corrected = The value is corrected. The earlier one stays in the history.
notice-goal-card-activity-added = The activity is added.
notice-goal-card-activity-gone = The activity is taken away.
notice-goal-card-told = The story is saved.
notice-goal-card-tied = The goal card is tied to it.
refusal-goal-card-ends-before-it-starts = The card would end on { $to }, before it begins on { $from }. Change one of the days.
refusal-goal-card-target-before-baseline = The target is to be reached on { $to }, and the baseline is of { $from }. Change one of the days.
refusal-goal-card-target-is-worse = The target is worse than the baseline. Change one of the numbers, or which way is good.
refusal-goal-card-nothing-new = Nothing was changed. Change something first.
refusal-goal-card-no-values = There is no value to save. Write at least one.
refusal-goal-card-too-many-values = { $values } values are more than can be looked through at once. { $most } at the most.
refusal-goal-card-there-already = There is a value of { $date } already. Correct that one instead.
refusal-goal-card-no-such-value = There is no such value, or it was taken out. Choose one from the list.
refusal-goal-card-no-such-activity = That activity is no longer there. Reload the page.
refusal-goal-card-no-activity = That is no activity: { $kind }. Choose an action, a trial or a step.
refusal-goal-card-in-the-future = { $date } lies ahead. Write the value when it is known.
thing-goal-card = goal card
thing-activity = activity
field-unit = Unit
field-goal = Goal
field-counted-in = What it is counted in
field-story = The story
