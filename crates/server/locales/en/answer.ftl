answer-list-title = Answers
answer-list-lead = This has been answered. The latest stands first.
answer-list-none = No answer has been written yet.
answer-new-title = Write the answer
answer-new-for = Write the answer: { $need }
answer-new-again = Write a new answer
answer-new-lead = To all who spoke of: { $need }. Write as you would say it to a neighbour.
answer-earlier = { $count ->
    [one] There is an answer already. The new one holds instead; the old one stays in the history.
   *[other] There are { $count } answers already. The new one holds instead; the old ones stay in the history.
}
answer-so-far = What we know
answer-figures = { $voices ->
    [one] One voice
   *[other] { $voices } voices
} at { $meetings ->
    [one] one meeting
   *[other] { $meetings } meetings
}:
answer-rank = Place { $rank } of { $of } when you set priorities, with { $dots ->
    [one] one dot
   *[other] { $dots } dots
}.
answer-others-own = Others own this. Tell to whom it was handed and what they answered, or say honestly what cannot be done.
answer-their-words = In their own words
answer-said = What you said
answer-said-hint = So that they recognise it as theirs.
answer-count = How many you were
answer-count-hint = { $voices ->
    [one] How many: the answer says by itself that it rests on one voice.
   *[other] How many: the answer says by itself that it rests on { $voices } voices.
}
answer-done = What we have done
answer-done-hint = What is different already.
answer-planned = What we plan
answer-planned-hint = When, and who does it.
answer-not-done = What we will not do, and why
answer-not-done-hint = An honest no with reasons is an answer too.
answer-others = What others own
answer-others-hint = Handed to whom, and their answer.
answer-easy = In easy words
answer-easy-hint = The same in short sentences: one thought on each line.
answer-next = Next meeting
answer-next-hint = Day and place, or where to hear more.
answer-by = Who answers
answer-by-hint = Name and role, so that people know whom to ask.
answer-reports = The answer tells of
answer-give = Give the answer
answer-look = Measure how easily it reads
answer-title = Answer: { $need }
answer-to = An answer to you in { $place }
answer-given = { $day }. { $name }
answer-older = There is a newer answer, or the need was opened again. See
answer-gone = { $count ->
    [one] One voice was taken back after this answer was given. It no longer counts.
   *[other] { $count } voices were taken back after this answer was given. They no longer count.
}
answer-see-voices = Read the voices
answer-ask = Questions? { $name },
answer-agree-title = Is the answer good?
answer-agree-none = Those concerned have not said what they think yet.
answer-agree-how = Did you speak of this?
answer-agree-code = Type your code and say what you think.
answer-confirmed = The answer is good
answer-contested = We do not agree
answer-respond-title = Note what those concerned think
answer-respond-setting = Who responded
answer-respond-setting-hint = Without names, for example: reference group, 12 March
answer-respond-what = What they said
answer-respond-words = In their words
answer-respond-words-hint = Shown only to those who lead the work.
answer-delivered-title = How the answer went out
answer-delivered-none = So far the answer is only here.
answer-deliver-title = Note how it went out
answer-deliver-channel = Channel
answer-deliver-channel-hint = For example: the notice board in the shop
answer-deliver-date = Day
answer-tells-of = What the answer tells of
answer-tells-of-none = No trials, decisions or actions.
notice-answer-given = The answer is given. Print it, put it up and note how it went out.
notice-answer-delivered = It is noted.
notice-answer-responded = What they think is saved.
answer-milestones = Small wins on the way
