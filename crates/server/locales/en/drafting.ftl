drafting-title = Drafts by a language model
drafting-text = A language model that the municipality or region chooses itself can propose names and summaries of needs. It reads only confirmed voices from the meetings of this process. Every word it quotes is checked against the voices, and a person decides what is used.
drafting-is-on = on
drafting-is-off = off
drafting-since = Since { $date }: { $why }
drafting-col-when = When
drafting-col-need = Need
drafting-col-model = Model
drafting-col-voices = Voices
drafting-col-came = What came of it
drafting-came-sentences = held: { $held }, dropped: { $dropped }
drafting-nobody-there = Nobody answered at the model’s address.
drafting-too-slow = The model did not answer in time.
drafting-no-draft = The answer could not be read as a draft.
drafting-why = Why may the model draft here?
drafting-turn-on = Turn drafts on
drafting-turn-off = Turn drafts off
drafting-ask = Ask the language model for a draft
drafting-ask-hint = You see it before anything is kept. That you asked is noted.
drafting-crumb = Draft
drafting-page-title = Draft: { $title }
drafting-page-lead = A language model proposed this. You see only sentences of which every quote stands word for word in a voice. Read the quotes and decide for yourself.
drafting-none = There is no draft
drafting-held = What holds
drafting-held-none = No sentence held. Below is what says most, in people’s own words.
drafting-names = Names for the need
drafting-summary = Summary
drafting-rests-on = Rests on:
drafting-voice = read the voice
drafting-dropped = Dropped
drafting-keys = What says most, in people’s own words
drafting-keys-text = Chosen from the voices without a language model.
drafting-use = Use it
drafting-use-text = Change it as you like. Nothing is kept yet, and what is kept is yours.
drafting-now = It now says:
drafting-waited = No answer has been noted.
drafting-leave = Back without saving
notice-drafting-on = The language model may now draft in this process.
notice-drafting-off = The language model drafts no more in this process.
drafting-times = { $count ->
    [one] The model was asked once
   *[other] The model was asked { $count } times
}
drafting-read = { $count ->
    [one] { $model } read one voice.
   *[other] { $model } read { $count } voices.
}
drafting-fault-not-one = { $count ->
    [one] One was not a single sentence.
   *[other] { $count } were not single sentences.
}
drafting-fault-no-quote = { $count ->
    [one] One rested on no quote.
   *[other] { $count } rested on no quote.
}
drafting-fault-no-voice = { $count ->
    [one] One pointed to a voice that is not there.
   *[other] { $count } pointed to voices that are not there.
}
drafting-fault-misquotes = { $count ->
    [one] One quoted what does not stand in the voice.
   *[other] { $count } quoted what does not stand in the voice.
}
drafting-fault-number = { $count ->
    [one] One had a number that is not in its quotes.
   *[other] { $count } had a number that is not in their quotes.
}
drafting-fault-name = { $count ->
    [one] One had a name that is not in its quotes.
   *[other] { $count } had a name that is not in their quotes.
}
drafting-fault-too-few = { $count ->
    [one] One spoke of several and quoted one.
   *[other] { $count } spoke of several and quoted one.
}
drafting-fault-contradicts = { $count ->
    [one] One said the contrary of what it quoted.
   *[other] { $count } said the contrary of what they quoted.
}
