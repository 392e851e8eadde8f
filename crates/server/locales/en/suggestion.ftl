refusal-suggestion-not-in-the-part = Those words are not in that part. Copy them from the page.
refusal-suggestion-the-same = The words you suggest stand there already. Write what should be different.
refusal-suggestion-settled = This was settled before. Reload the page.
refusal-suggestion-taken-back = Whoever made this suggestion took it back. Nothing more can be done with it.
refusal-suggestion-still-personal = There is still a number or an address in it. Take it out.
thing-suggestion = suggestion
field-instead = What should stand there
