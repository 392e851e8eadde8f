round-crumbs = You are here
round-crumb = Priorities
round-title = What matters most
round-open-title = What matters most?
round-open-lead = Tick the needs that people could choose between. Then you type in the dots.
round-too-few = There must be at least two needs to choose between
round-to-sorting = Sort the voices into needs
round-form-title = Title
round-dots-each = Dots for each person
round-needs = Needs to choose between
round-lines-title = What the notes say of the vote
round-lines-text = Choose which need each line is about. Those with the same words come first, but you decide.
round-lines-channel = The numbers are counted as: { $channel }.
round-lines-left = Lines without a need are not counted. They stay beside the table, so that you can type them in later.
round-line = In the notes
round-dots = Dots
round-belongs = Is about
round-choose = Choose …
round-near = Same words
round-rest = Other needs
round-same-words = same words: { $words }
round-open-do = Begin to count
round-count-title = Type in the dots: { $title }
round-count-crumb = Type in the dots
round-count-lead = { $each ->
    [one] Each person had one dot. Type how many each need got, and how many took part.
   *[other] Each person had { $each } dots. Type how many each need got, and how many took part.
}
round-table = Dots by need and channel
round-need = Need
round-sum = Sum
round-people = People who took part
round-saved-dots = Dots saved
round-dots-of = { $dots } of at most { $most }
round-ballots = { $count ->
    [one] One ballot has been cast. Their dots are added when you close the count. Until then nobody sees them. Do not type them into the table.
   *[other] { $count } ballots have been cast. Their dots are added when you close the count. Until then nobody sees them. Do not type them into the table.
}
round-more-channels = Show more channels: letter, at the door, from a distance
round-save = Save
round-close = Save and close the count
round-close-text = Once the count is closed, everybody can see the order and it cannot be changed.
round-add-title = Add a need
round-add = Need
round-add-do = Add
round-notes-title = What the notes say
round-notes-text = Compare with the table before you close.
round-nothing-chosen = No need is chosen: choose one in the list.
round-not-a-number = “{ $typed }” is not a whole number: write for example 12.
round-too-many = Too many dots ({ $channel }): { $dots } dots, but { $people } people with { $each } each cannot give that many. Count again, or correct how many took part.
round-running = The count is going on
round-running-text = The order will be shown here when everything is counted.
round-how = Each person could put { $each } dots on what mattered most. There were { $dots } dots.
round-how-many = { $people } people took part.
round-how-few = Fewer than five people took part.
round-few = fewer than five
round-caption = The needs in order
round-rank = Rank
round-shared = shared
round-shared-text = Needs with equally many dots share a rank. None of them goes first.
round-unpublished = A need that is not published yet
round-next = Next: a working group takes up what came first. The other needs remain and will be answered too.
round-start-group = Start a working group: { $title }
notice-round-opened = Now you can type in the dots.
notice-round-counted = The dots are saved.
notice-round-added = The need is added.
notice-round-closed = The count is closed. This is the order.
