thread-title = The red thread
thread-lead = All the way from what was said to what happened, in both directions.
thread-open = Open the page
thread-picture = As a picture
thread-list = As a list
thread-picture-title = The red thread as a picture
thread-picture-desc = Voices run together into a need and the thread goes on through each step. The page has the same as a list.
thread-ahead = not yet
thread-voices = { $count ->
    [one] { $count } voice
   *[other] { $count } voices
}
thread-unseen = { $count ->
    [one] { $count } more voice that is not shown to everybody.
   *[other] { $count } more voices that are not shown to everybody.
}
thread-rank = Place { $rank } of { $of }, { $dots } dots
thread-rank-shared = Shared place { $rank } of { $of }, { $dots } dots
thread-round-open = The round is open
thread-proposal = Proposal
thread-said-at = { $place }, { $date }
thread-decided = { $verdict }. { $body }, { $date }, { $paragraph }
thread-decision-prepared = Waits for a decision by { $body }
thread-hand-over = Handed over to { $to }
thread-hand-over-waiting = They have not confirmed yet that they have it
thread-hand-over-receipted = They have it; an answer is expected
thread-hand-over-answered = They have answered
thread-action-done = Done
thread-action-due = To be done by { $date }
thread-action-who = Responsible:
thread-change-from = From { $date }
thread-answer = Answer from { $name }
