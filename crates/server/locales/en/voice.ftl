# Voices: what people said, in their own words.

voice-title = Voices
voice-crumbs = Where you are
voice-of-need = Voices in the need “{ $need }”
voice-against-need = Voices that speak against “{ $need }”
voice-of-notes = Voices in the notes “{ $notes }”
voice-overdue-lead = These should have had an answer. Those that have waited longest come first.
voice-filter = Show only some
voice-any = All
voice-only-overdue = Only those that have waited too long for an answer
voice-only-alone = Only those that are in no need yet
voice-show = Show
voice-show-all = Show all
voice-count = { $count ->
    [one] 1 voice.
   *[other] { $count } voices.
}
voice-unpublished-count = { $count ->
    [one] 1 of them is not published yet, so its words are not shown.
   *[other] { $count } of them are not published yet, so their words are not shown.
}
voice-none = No voice fits
voice-none-next = Take away one of the choices, or show all.
voice-support = { $count ->
    [one] 1 person stood behind it
   *[other] { $count } people stood behind it
}
voice-due = answer by { $date }
voice-overdue-since = answer was due { $date }
voice-held = The words are held: there may be personal data.
voice-gone = The voice is no longer shown.
voice-unpublished = The words are not published yet.
voice-unpublished-next = They are published when the notes from the meeting have been checked. The voice counts all the same, and is to have an answer.
voice-to-held = Look at it
voice-download = Download the list as a table (CSV)
voice-col-words = Words
voice-col-kind = Kind
voice-col-place = Place
voice-col-meeting = Meeting
voice-col-date = Date
voice-col-table = Table
voice-col-setting = Who sat there
voice-col-support = How many behind it
voice-col-standing = What became of it
voice-col-needs = Needs
voice-col-due = Answer by
voice-col-translation = Translation
voice-page-title = A voice
voice-translated = Translated by a person.
voice-translated-machine = Translated by a machine. The original stands above.
voice-mark-masked = Personal data is replaced by words in square brackets.
voice-mark-shortened = A part is left out.
voice-mark-corrected = A slip of the pen is corrected.
voice-mark-translated = A translation.
voice-weeded = The words are erased for good, by a retention decision.
voice-weeded-by = Decision: { $decision }
voice-withdrawn = The words are withdrawn and no longer shown.
voice-became = What became of it?
voice-answered = There is an answer.
voice-read-answer = Read the answer
voice-due-long = An answer comes by { $date }.
voice-overdue-long = The answer should have come on { $date }. It is late, and everybody can see that.
voice-is-part-of = Is part of the need
voice-is-against = Speaks against the need
voice-in-no-need = Is in no need yet.
voice-thread = Follow the thread
voice-setting = Where it was said
voice-question = In answer to
voice-channel = How it came in
voice-origin = Who spoke
voice-source = In the notes
voice-verbatim = stands word for word in the notes
voice-not-verbatim = does not agree with the notes
voice-source-place = Characters { $start }–{ $end }.
voice-source-row = Line { $row }.
voice-source-see = See it in the notes
voice-fingerprint = Fingerprint (SHA-256)
voice-same = Others who said the same
voice-history = What was done
voice-step-captured = was written down
voice-step-in-need = was put with the need
voice-step-against = was noted as speaking against the need
voice-step-out-of-need = was taken out of the need
voice-step-replied = was answered
voice-former = How the words stood before
voice-lead = For you who lead the work
voice-translate = Add a translation
voice-translate-text = Translation
voice-translate-hint = The original always stays beside it.
voice-translate-language = Into
voice-translate-machine = A machine made it
voice-translate-add = Add
voice-withdraw = Withdraw
voice-withdraw-explain = The words stop being shown at once. They stay until they are erased, and can be brought back.
voice-withdraw-why = Why? (if the person wants to say)
voice-bring-back = Bring it back
voice-back-why = Why does it come back?
voice-to-weed = Erase the words for good
voice-weed-title = Erase a voice
voice-weed-lead = This cannot be undone. You need a retention decision.
voice-weed-what = This is erased
voice-weed-words = The words, and how they stood before
voice-weed-translation = The translation
voice-weed-notes = The passage in the notes, which is blacked out there
voice-weed-stays = What stays is that there was a voice, when it came in, and which decision erased it.
voice-weed-instead = Is it enough that the words stop being shown? Then you can withdraw the voice instead.
voice-weed-back = To the voice
voice-weed-decision = The decision
voice-weed-decision-hint = Body, date and reference number
voice-weed-sure = I know that the words cannot be got back
voice-weed = Erase the words for good
voice-weed-not-sure = Tick that you know that the words cannot be got back.
notice-voice-translated = The translation now stands beside the original.
notice-voice-withdrawn = The words are withdrawn.
notice-voice-back = The voice is back and is to be checked again.
notice-voice-weeded = The words are erased for good.
