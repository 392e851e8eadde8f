refusal-general-empty = “{ $field }” is empty. Write a few words.
refusal-general-too-long = “{ $field }” has { $length } characters and may have { $limit }. Make it shorter.
refusal-general-unknown = There is nothing like this here: { $what } “{ $id }”. The address may be wrong.
refusal-general-exists = It is there already: { $what }. Open the one that is there instead.
refusal-general-no-such-thing = It is not there: { $thing }. The address may be wrong.
