sign-in-title = Sign in
sign-in-lead = For those who lead the work. If you have told us something you need no account, only the code on your slip.
sign-in-name = User name
sign-in-password = Password
sign-in-forgotten = Forgotten the password? Whoever looks after the accounts can give you a new sign-in link.
sign-in-wrong = The name or the password is not right. Try again.
sign-in-link-title = Open your sign-in link
sign-in-link-lead = The link is for { $name } and works once.
sign-in-link-button = Sign in with the link
sign-in-link-over-title = The link no longer holds
sign-in-link-over-text = It has been used or is too old. Ask whoever looks after the accounts for a new one, or sign in with your password.

own-title = Your account
own-shown-as = Name
own-name = User name
own-role = May
own-accounts = Look after the accounts
own-password-title = Change the password
own-password-first = Choose a password
own-password-now = Present password
own-password-new = New password
own-password-hint = At least { $least } characters. Three or four words are easy to remember.
own-password-again = The new password once more
own-save = Save the password
own-wrong-now = The present password is not right.
own-differ = The two new passwords differ. Type the same once more.
own-short = The password has { $length } characters and needs at least { $least }.
own-long = The password has { $length } characters and may have { $most } at most.
own-same-as-name = The password is the same as the user name. Choose another.

role-lead = Lead the work
role-admin = Lead the work and look after the accounts

accounts-title = Accounts
accounts-lead = Those who may sign in. Residents and table hosts need no account.
accounts-caption = All accounts
accounts-deeds = Change
accounts-closed = closed
accounts-close = Close
accounts-open = Open
accounts-make-lead = Take away the right to look after accounts
accounts-make-admin = Let look after accounts
accounts-make-link = Give a sign-in link
accounts-add = Add an account
accounts-shown-hint = As others see it, for example Anna Berg, coordinator.
accounts-link = { $minutes ->
    [one] Give the link to { $name }. It works once and holds for a minute.
   *[other] Give the link to { $name }. It works once and holds for { $minutes } minutes.
}
accounts-bad-name = “{ $name }” cannot be a user name. Use letters, digits, dots and dashes, at most { $most } characters.
accounts-taken = There is already an account called “{ $name }”. Choose another user name.
accounts-unknown = There is no account called “{ $name }”. Look at the list.
accounts-last-admin = “{ $name }” is the last who may look after the accounts. Give the right to somebody else first.

host-title = You are a table host this evening
host-lead = Say which table you sit at, and you can begin to write down what is said. You need no account.
host-table = Table
host-table-hint = For example Table 2.
host-table-missing = Say which table you sit at.
host-button = Begin to write
host-over = The link no longer holds. It ends after the meeting. Ask whoever leads the meeting for a new one.

notice-signed-out = You are signed out.
notice-password-changed = The password is saved. Other browsers are signed out.
notice-account-changed = The account is changed.
