accessibility-title = Accessibility
accessibility-lead = Everybody should be able to read, say something and get an answer here. This is how we tested it, and what still falls short.
accessibility-other-way = Get it in another way
accessibility-other-way-text = Everything on these pages can be read to you by telephone, sent as a letter or printed in large type. It costs nothing and needs no account.
accessibility-how-far = How far we have come
accessibility-how-far-text = { $name } partly meets what the law asks for (EN 301 549, which builds on WCAG 2.1, level AA). We aim higher: WCAG 2.2, level AA. We say partly because not everything has been tested by people yet.
accessibility-faults = { $count ->
    [0] In the last test, on { $date }, the programs found no faults.
    [one] In the last test, on { $date }, the programs found one fault.
   *[other] In the last test, on { $date }, the programs found { $count } faults.
}
accessibility-missing = What falls short
accessibility-missing-readers = Nobody has tested the pages with a real screen reader yet. We have only compared what a screen reader is told.
accessibility-missing-natives = Not every text in every language has been read by somebody who grew up with it.
accessibility-missing-machine = Programs find about half of what stands in people's way. Only people find the rest.
accessibility-missing-signs = There are no films in sign language.
accessibility-tested = What was tested
accessibility-pages = Pages
accessibility-pages-text = { $pages } different pages, { $states } times in all
accessibility-languages = Languages
accessibility-looks = Look
accessibility-looks-text = light, dark, in colours that the device decides, and with more contrast
accessibility-journeys = Journeys
accessibility-journeys-text = { $journeys } journeys through the pages, each in { $ways } ways: with a mouse, with a keyboard alone, without JavaScript, in a narrow window, enlarged to 400 %, with text of twice the size, and without movement
accessibility-tools = Tools
accessibility-method = Method
accessibility-method-text = Our own test with programs. Nobody from outside has reviewed the pages.
accessibility-report = Tell us what stands in your way
accessibility-report-text = You need no account. Somebody reads what you write, and answers if you wish.
accessibility-report-page = Which page is it about?
accessibility-report-page-hint = The name or address of the page. You may leave this empty.
accessibility-report-words = What was hard?
accessibility-report-contact = How do we reach you?
accessibility-report-contact-hint = Only if you want an answer: telephone or e-mail. It is erased once the matter is settled.
accessibility-report-send = Send
accessibility-law = What the law says
accessibility-law-text = If you get no good answer from us, you can turn to the authority in your country. The links lead to other websites.
accessibility-law-country = Country
accessibility-law-law = Law
accessibility-law-authority = Authority
accessibility-law-as-of = as it was on { $date }
accessibility-country-se = Sweden
accessibility-country-dk = Denmark
accessibility-country-no = Norway
accessibility-country-fi = Finland
accessibility-made = The figures come from the last test, on { $date }.
accessibility-read-feedback = Read what has come in ({ $count })
