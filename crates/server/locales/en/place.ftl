place-list-title = Places
place-list-lead = Here you see where we have listened, what was said there and what came of it.
place-list-empty-title = No places yet
place-list-empty-text = When the first meeting is planned, its place is shown here.
place-list-empty-lead = Add the village, district or town where you are going to meet people.
place-crumbs = You are here
place-needs-count = { $count ->
    [0] No needs yet
    [one] One need
   *[other] { $count } needs
}
place-last-heard-on = We last listened here on { $date }.
place-not-heard = We have not held a meeting here yet.
place-next-on = Next meeting: { $date }
place-next = Next meeting:
place-part-of = Part of the series
place-to-meetings = All meetings
place-to-series = Series of meetings
place-to-organisations = Municipalities and other organisations
place-add-title = Add a place
place-add = Add the place
place-name = Name of the place
place-name-hint = As those who live there say it, for example North Village.
place-municipality = Municipality
place-municipality-none = Not chosen
place-no-municipality = Other places
place-returning-title = Needs that return
place-returning-text = This has been said before. Nobody should have to ask a third time without hearing what came of it.
place-returning-first = First heard on { $date }:
place-returning-before = Heard before:
place-returning-became = What it led to then:
place-needs-title = The needs here
place-needs-caption = Needs in { $place }
place-needs-none = No needs from here have been published yet.
place-need = Need
place-standing = Where it stands
place-voices = Voices
place-news = News by
place-meetings-title = Meetings
place-meetings-none = No meeting has been held here.
place-plan-meeting = Plan a meeting here
place-said-count = { $count ->
    [one] one voice
   *[other] { $count } voices
}
place-practices-title = What is done already
place-practices-text = So that nobody starts anew what exists.
place-practice-add = Add something that is done already
place-milestones-title = Milestones
place-milestone-add = Celebrate a milestone
notice-place-added = The place has been added.
place-conditions = What it is like here
place-population = Residents
place-km = To the nearest hospital or health centre
place-describe = Note what it is like here
place-describe-hint = Then the place can be compared with others that have tried something.
notice-place-described = What the place is like is noted.
