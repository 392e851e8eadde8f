// When something goes wrong: one clear sentence, and nothing that was typed or sent is lost.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openWindow, signIn, startBrowser } from "../browser.mjs";
import { Mouse } from "../hands.mjs";
import { openEmpty } from "../house.mjs";
import { faultsOf, nothingIn } from "../inspect.mjs";

/** A picture that calls itself a table. */
const PICTURE = { name: "bord.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(4000, 7)]) };

const PASSWORD = "granris och kaffe 1914";

describe("when something goes wrong", () => {
  let browser;
  let house;
  let lead;
  before(async () => {
    browser = await startBrowser();
    house = await openEmpty();
    lead = await openWindow(browser, house);
    await signIn(lead.page, house);
    const hand = new Mouse(lead.page);
    await hand.fill({ password_new: PASSWORD, password_again: PASSWORD });
    await hand.go('main form[action="/account"] button');
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  /** The sentence with which a page refuses; the focus is on it, and the page itself is whole. */
  async function refusal(page) {
    const told = page.locator("main [role=alert]");
    assert.equal(await told.count(), 1, "one message, read aloud at once");
    nothingIn(await faultsOf(page));
    const sentence = (await told.innerText()).trim();
    assert.ok(sentence.length > 15 && sentence.length < 600, sentence);
    assert.doesNotMatch(sentence, /error|null|undefined|invalid|exception|panick|\{\s*\$|^[a-z]+-[a-z-]+$/i);
    return sentence;
  }

  /** What stands in the fields of a page. */
  const valuesIn = (page) => page.locator("main input, main textarea").evaluateAll((all) => all.map((it) => it.value));
  /** Lets a form go as it is, as browsers do that know nothing of required fields. */
  const forget = (page, form) => page.locator(form).evaluate((it) => (it.noValidate = true));

  it("a wrong code is told apart from an unknown one, and stays in the field", async () => {
    const { page, context } = await openWindow(browser, house);
    const told = new Set();
    for (const code of ["123", "K7M-2QP-4X!D", "K7M-2QP-4XWA", "000-000-0000"]) {
      await page.goto("/code");
      await page.locator('main input[name="code"]').fill(code);
      await Promise.all([page.waitForEvent("domcontentloaded"), page.locator('main form[action="/code"] button').click()]);
      told.add(await refusal(page));
      assert.equal(await page.locator('main input[name="code"]').inputValue(), code);
    }
    assert.equal(told.size, 4, "each mistake has its own sentence");
    await context.close();
  });

  it("a picture that calls itself a table is refused by its name, and what was pasted beside it is kept", async () => {
    const { page } = lead;
    const hand = new Mouse(page);
    await page.goto(`/meetings/${house.meeting}`);
    await hand.go('button[name="to"][value="held"]');
    await page.goto(`/meetings/${house.meeting}/notes`);
    await hand.give('main input[type="file"]', PICTURE);
    await hand.write('main textarea[name="text"]', "BORD 1\n- bussen går för sällan\n- samma sköterska varje gång\n");
    await hand.go('main form[action$="/notes"] button');
    const sentence = await refusal(page);
    assert.match(sentence, /bord\.xlsx/);
    assert.equal(await page.locator('main a[href^="/notes/"]').count(), 1, "the pasted notes were taken in");
  });

  it("nothing sent is told as that", async () => {
    const { page } = lead;
    await page.goto(`/meetings/${house.meeting}/notes`);
    await new Mouse(page).go('main form[action$="/notes"] button');
    await refusal(page);
    assert.equal(await page.locator('main textarea[name="text"]').count(), 1, "the form is there to go on with");
  });

  it("an empty form says what is missing, and keeps what was typed", async () => {
    const { page } = lead;
    const hand = new Mouse(page);
    await page.goto("/needs/new");
    await hand.choose('main select[name="place"]', "Myrbacka");
    await hand.write('main [name="statement"]', "Vi behöver kunna ta oss hem.");
    await forget(page, 'main form[action="/needs"]');
    await hand.go('main form[action="/needs"] button');
    await refusal(page);
    assert.ok((await valuesIn(page)).includes("Vi behöver kunna ta oss hem."), "what was typed is still there");
  });

  it("a form that is sent twice is done once", async () => {
    const { page } = lead;
    const hand = new Mouse(page);
    await page.goto("/needs/new");
    await hand.choose('main select[name="place"]', "Myrbacka");
    await hand.write('main [name="title"]', "Ljus vid hållplatsen");
    const form = await page.locator('main form[action="/needs"]').evaluate((it) => Object.fromEntries(new FormData(it)));
    const [first, second] = await Promise.all([page.request.post("/needs", { form }), page.request.post("/needs", { form })]);
    assert.equal(first.status(), 200);
    assert.equal(second.url(), first.url(), "both lead to the same need");
    await page.goto("/needs");
    assert.equal(await page.getByRole("link", { name: "Ljus vid hållplatsen" }).count(), 1);
  });

  it("a form without its token is not taken, and says how to go on", async () => {
    const { page } = lead;
    await page.goto("/needs/new");
    await new Mouse(page).write('main [name="title"]', "Skickat från en annan sida");
    await page.locator('main form[action="/needs"] [name="csrf"]').evaluate((it) => (it.value = "0".repeat(64)));
    await forget(page, 'main form[action="/needs"]');
    await new Mouse(page).go('main form[action="/needs"] button');
    await refusal(page);
    assert.ok((await valuesIn(page)).includes("Skickat från en annan sida"), "what was typed is shown again");
  });

  it("a page that is not there says so, and leads on", async () => {
    const { page, context } = await openWindow(browser, house);
    for (const path of ["/nothing/here", "/needs/01900000-0000-7000-8000-000000000000", "/needs/x", "/figures/none"]) {
      const answer = await page.goto(path);
      assert.equal(answer.status(), 404, path);
      await refusal(page);
      assert.ok((await page.locator("main a[href], header a[href]").count()) > 0);
    }
    await context.close();
  });

  it("a page for those who lead asks a resident to sign in, and comes back afterwards", async () => {
    const { page, context } = await openWindow(browser, house);
    const answer = await page.goto("/desk");
    assert.equal(answer.status(), 403);
    await refusal(page);
    const hand = new Mouse(page);
    await hand.go('main a[href^="/sign-in"]');
    await hand.fill({ name: "samordnaren", password: "fel lösenord 1234" });
    await hand.go('main form[action="/sign-in"] button');
    await refusal(page);
    await hand.fill({ name: "samordnaren", password: PASSWORD });
    await hand.go('main form[action="/sign-in"] button');
    assert.match(page.url(), /\/desk$/);
    await context.close();
  });

  it("leaves no trace in the log of the house", () => {
    assert.equal(house.complaints(), "");
    nothingIn(lead.faults);
  });
});
