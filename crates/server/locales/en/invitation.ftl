refusal-invitation-already-held = The meeting has been held. Nobody can be invited any more.
refusal-invitation-copies = { $copies } copies cannot be printed. Choose between 1 and { $limit }.
refusal-invitation-sign-up-too-late = The last day to sign up is after the meeting, which is on { $date }. Choose an earlier day.
refusal-invitation-not-hanging = Those papers have been taken down or replaced already.

field-invitation-host = Who invites
field-signed = Who says so
field-food = Food
field-cost = What it costs
field-allergies = Allergies
field-access-more = More about support
field-way = How to get there
field-transport = Rides and buses
field-absent = If you cannot come
field-sign-up = Signing up
field-sign-up-by = Last day to sign up
field-known = What else is known from here
field-copies = Copies
