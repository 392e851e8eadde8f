roadmap-list-title = Roadmaps
roadmap-list-lead = The steps towards the target picture, year by year. Each municipality may do it its own way, and then it says why.
roadmap-list-none = There is no roadmap yet.
roadmap-steps = { $count ->
    [one] One shared step
   *[other] { $count } shared steps
}
roadmap-differing = { $count ->
    [one] One municipality does something otherwise
   *[other] { $count } municipalities do something otherwise
}
roadmap-new-title = Begin a roadmap
roadmap-new-lead = Begin with the name. Areas and steps come afterwards, one at a time.
roadmap-who = Whose it is
roadmap-who-hint = For example: the region and its municipalities.
roadmap-picture = Target picture
roadmap-picture-none = None, it stands by itself
roadmap-begin = Begin
roadmap-for = The way to the target picture:
roadmap-none = The roadmap has no areas yet.
roadmap-table = Get it as a table
roadmap-area = Area
roadmap-area-title = Area of the roadmap
roadmap-area-new = Add an area
roadmap-area-write = Write the area anew
roadmap-area-none = No steps yet.
roadmap-now = How it is today
roadmap-wished = How we want it
roadmap-parts = What in the target picture it is for
roadmap-needs = The needs that it comes from
roadmap-steps-title = Steps
roadmap-step-new = Add a step
roadmap-step-write = Write the step anew
roadmap-step-write-lead = The municipalities that do it otherwise will see that the text is another.
roadmap-what = What is done
roadmap-what-hint = One sentence that everybody understands.
roadmap-years = Years
roadmap-from = From year
roadmap-from-hint = For example 2027.
roadmap-to = To year
roadmap-year-wrong = “{ $typed }” cannot be read as a year. Write it as 2027.
roadmap-owner = Who answers for it
roadmap-owner-hint = A role or unit.
roadmap-measure = How we see that it is done
roadmap-conditions = What has to be in place first
roadmap-conditions-hint = Decisions, money, people, agreements.
roadmap-because = Because: { $why }
roadmap-nothing = nothing
roadmap-stood = How it has gone
roadmap-stood-none = Nothing is noted yet. The step is planned.
roadmap-before = What has been changed
roadmap-move-title = Say where the step stands
roadmap-move-date = Day
roadmap-move-where = Where
roadmap-move-everywhere = Everywhere
roadmap-note = Remark
roadmap-note-hint = Write why if the step is dropped or goes back.
roadmap-municipalities = In each municipality
roadmap-municipalities-lead = All have the shared steps. Whoever does otherwise says why.
roadmap-differences = { $count ->
    [one] one thing otherwise
   *[other] { $count } things otherwise or by itself
}
roadmap-no-differences = follows all the steps
roadmap-difference = Difference
roadmap-difference-own = own step
roadmap-difference-not-here = not done here
roadmap-difference-otherwise = otherwise here
roadmap-outdated = may be outdated
roadmap-outdated-lead = { $count ->
    [one] One shared step was written anew after the municipality chose otherwise. Look at it again.
   *[other] { $count } shared steps were written anew after the municipality chose otherwise. Look at them again.
}
roadmap-since = Changed in the shared step since then
roadmap-local-title = { $title } in { $name }
roadmap-local-lead = { $count ->
    [one] All is shared but one thing.
   *[other] Of the shared steps and its own, { $count } are otherwise here.
}
roadmap-local-same = The municipality follows all the shared steps.
roadmap-own-new = Add a step of its own
roadmap-own-of = A step that { $name } takes by itself.
roadmap-follows = The municipality follows the shared step.
roadmap-otherwise-title = Who does otherwise
roadmap-otherwise-none = All follow the step.
roadmap-withdrawn = Held until { $date }.
roadmap-deviate-title = Do it otherwise in a municipality
roadmap-not-here = We do not do this at all
roadmap-deviate-why = Why
roadmap-deviate-why-hint = The reason is shown to everybody.
roadmap-withdraw-title = Follow the shared step again
roadmap-withdraw = Follow the step
roadmap-picture-title = The steps year by year
roadmap-picture-desc = Each area is a lane and each step a bar from its first year to its last. The same stands in the tables below.
roadmap-today = today
notice-roadmap-begun = The roadmap is begun.
notice-roadmap-area-written = The area is saved.
notice-roadmap-step-added = The step is added.
notice-roadmap-step-written = The step is written anew.
notice-roadmap-moved = It is noted where the step stands.
notice-roadmap-deviated = The municipality's own way is saved.
notice-roadmap-withdrawn = The municipality follows the shared step again.
refusal-roadmap-ends-before-it-starts = The step would end in { $to }, before it begins in { $from }. Change one of the years.
refusal-roadmap-year-out-of-reach = { $year } is no year for a roadmap. Write one between { $first } and { $last }.
refusal-roadmap-too-many-areas = { $most } areas are as many as a roadmap can hold. Write in one of them.
refusal-roadmap-no-such-area = The roadmap has no such area. Choose one from the list.
refusal-roadmap-part-elsewhere = A part belongs to another target picture. Choose from the list.
refusal-roadmap-nothing-new = Nothing was changed. Change something first.
refusal-roadmap-own-step = This is one municipality's own step. Write it anew instead.
refusal-roadmap-follows-already = The municipality follows the shared step already. Nothing needs to be taken back.
refusal-roadmap-same-state = The step is { $state } already. Choose something else.
refusal-roadmap-no-reason = Write why. Somebody may have counted on the step.
refusal-roadmap-in-the-future = { $date } lies ahead. Note it when it has happened.
thing-roadmap = roadmap
thing-step = step of a roadmap
field-now = How it is today
field-wished = How we want it
field-conditions = What has to be in place first
field-note = Remark
