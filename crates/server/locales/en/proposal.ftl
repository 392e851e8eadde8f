proposal-new-title = Make a proposal
proposal-text = The proposal
proposal-text-hint = What should be done, by whom and what it takes.
proposal-make = Make the proposal
proposal-by = From
proposal-made-on = Made
proposal-after-none = Nothing yet. It can be tried out, put before a body or simply done.
notice-proposal-made = The proposal is made.
