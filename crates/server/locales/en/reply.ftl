# Replies to what is no need.

reply-title = What else was said
reply-lead = Those who spoke of something other than a need are to have an answer too.
reply-kinds = Kinds
reply-lead-idea = Ways in which something can be done. Each idea is taken up, kept, put to later or gets a no with reasons.
reply-lead-offer = What people can do or give. Those that nobody has made use of yet come first.
reply-lead-process-wish = How people want to be asked, met and told.
reply-lead-feedback = What the evening was like. The reply says what will be different next time.
reply-lead-history-question = Questions about what became of what was said before.
reply-none = Nothing here yet
reply-none-next = What is said at the meetings shows here when the notes have been checked and published.
reply-waiting = { $count ->
    [one] 1 waits for a reply. It comes first.
   *[other] { $count } wait for a reply. They come first.
}
reply-due = reply by { $date }
reply-late = reply was due { $date }
reply-give = Reply
reply-again = Change the reply
reply-what = What becomes of it?
reply-text = The reply, in plain words
reply-text-hint = Say why, and who does what. The reply is published, and whoever has the code sees it.
reply-send = Give the reply
reply-choose = Choose what becomes of it.
notice-reply-given = The reply is given.
