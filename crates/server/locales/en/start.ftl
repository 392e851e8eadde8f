start-title = What was said, and what became of it
start-lead = Here you can follow every need that people have told of: from the meeting where it was said to what changed.
start-empty-title = Nothing has been said yet
start-empty-text = When the first meeting has been held and the notes have been gone through, the needs are shown here.
