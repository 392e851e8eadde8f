# What is held until a person has looked at it.

held-title = Held
held-lead = Here are words that can tell who somebody is. Nobody else sees them until you have masked it, or said why it may stand.
held-number = Number { $number } of { $of }
held-later = Take this one later
held-words = What was said
held-notes = The notes
held-perhaps = perhaps, please look
held-mask-title = Mask what tells who it is
held-mask-text = This is how the words will stand
held-mask-hint = Change it so that the meaning stays but nobody can be recognised. It is said openly that words are masked.
held-mask = Mask and release
held-clear-title = It is no personal data, or may stand
held-clear-why = Why may it stand?
held-clear-hint = For example: the number is the municipality's switchboard. The reason is kept with your name.
held-clear = Release as it stands
held-none = Nothing is held
held-none-next = When new notes come in, such things stay here until somebody has looked at them.
held-back = Back
held-desk = To the desk
notice-held-masked = The words are masked and the voice is confirmed.
notice-held-cleared = The voice is confirmed as it stands.
