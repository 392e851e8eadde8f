decision-list-title = Decisions
decision-list-lead = What committees and boards have said about the needs, and why. A no has its reasons like a yes.
decision-list-none = Nothing has been put before a body yet.
decision-new-title = Put before a body
decision-new-lead = The question goes with the voices behind it. The answer, yes or no, goes back to them.
decision-title = The decision
decision-body = Who decides
decision-body-hint = For example: the care committee
decision-question = What is to be decided
decision-question-hint = A question that can be answered yes or no.
decision-needs = Needs behind the question
decision-trials = Trials that inform it
decision-prepare = Put it before them
decision-about = About
decision-waits = Awaits a decision by { $body }. When it is taken it stands here, with the reasons.
decision-take-title = Note the decision
decision-day = Day and paragraph
decision-paragraph = Paragraph
decision-paragraph-hint = For example: § 47
decision-dnr = Registration number
decision-dnr-hint = For example: 2026/112
decision-dnr-of = no. { $dnr }
decision-verdict = The answer
decision-reasons = Reasons
decision-reasons-hint = In plain words. This is what those who told of the need get to read.
decision-items-title = One of the needs gets an answer of its own
decision-items-hint = If you say yes to most and no to something, write it here. Those who said it read that very answer.
decision-items-as = as the whole
decision-items = The answer to each
decision-take = Save the decision
decision-in-force = In force from
decision-in-force-title = Note when it comes into force
decision-review = Review
decision-review-title = Look at the decision again
decision-review-day = Day of the review
decision-finding = What you found
decision-finding-hint = Did it turn out as decided?
decision-after-none = Nothing yet. A yes turns into actions. A no turns into an answer with reasons.
decision-behind = The voices behind it
decision-behind-text = { $count ->
    [one] One voice
   *[other] { $count } voices
} in { $needs ->
    [one] one need
   *[other] { $needs } needs
}.
decision-behind-thread = Follow the thread back to each voice
notice-decision-prepared = The question is put before them.
notice-decision-taken = The decision is saved. Tell those who told of the need.
notice-decision-in-force = The day is saved.
notice-decision-reviewed = The review is saved.
