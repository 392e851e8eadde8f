// A resident with a slip of paper: sees their thread, says that the answer is not good, takes their words back, and
// reads it all in their own language, as large and as dark as they like, on a screen or on paper.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openWindow, signIn, startBrowser } from "../browser.mjs";
import { Mouse } from "../hands.mjs";
import { openDemo } from "../house.mjs";
import { nothingIn } from "../inspect.mjs";
import { HALF_A_MINUTE, lix, words } from "../reading.mjs";

describe("a resident with a slip of paper", () => {
  let browser;
  let house;
  before(async () => {
    [browser, house] = await Promise.all([startBrowser(), openDemo()]);
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  async function resident(options) {
    const window = await openWindow(browser, house, options);
    return { ...window, hand: new Mouse(window.page) };
  }

  /** Types a code on the start page and sends it. */
  async function show(page, code) {
    await page.goto("/");
    await page.locator('main input[name="code"]').fill(code);
    await Promise.all([page.waitForEvent("domcontentloaded"), page.locator('main form[action="/code"] button').click()]);
  }

  const answered = () => house.codes[0];
  const underWay = () => house.codes[1];
  const overdue = () => house.codes[2];

  it("sees what became of their words within one click, without an account", async () => {
    const { page, context, faults } = await resident();
    for (const code of [answered(), answered().toLowerCase().replaceAll("-", " ")]) {
      await show(page, code);
      assert.ok((await page.locator("main blockquote").first().innerText()).length > 10, "their words stand first");
      assert.ok((await page.locator("ol.thread > li").count()) >= 5, "the thread is a list");
      assert.equal(await page.locator("svg.weave__picture[role=img] title").count(), 1, "and a picture with a name");
      assert.equal(await page.locator("main .notice--done").count() > 0, true, "it is said that there is an answer");
    }
    await show(page, overdue());
    assert.equal(await page.locator("main .notice--care").count() > 0, true, "an answer that is late is called late");
    assert.equal((await context.cookies()).length, 0, "nothing is kept in the browser of somebody who only reads");
    nothingIn(faults);
    await context.close();
  });

  it("understands within half a minute, a year and more after it was said, and knows whom to ring", async () => {
    const { page, context } = await resident();
    for (const code of house.codes) {
      await show(page, code);
      const text = await page.locator("main").innerText();
      const own = (await page.locator("main blockquote").first().innerText()).trim();
      const heading = page.locator('main section[aria-labelledby^="need-"] h2').first();
      const need = (await heading.count()) > 0 ? (await heading.innerText()).trim() : "";
      const said = (await page.locator("main .notice").first().innerText()).trim();
      const ring = (await page.locator('main a[href^="tel:"]').first().innerText()).trim();
      const read = words(text).slice(0, HALF_A_MINUTE).join(" ");
      for (const wanted of [own, said, need, ring]) {
        assert.ok(read.includes(words(wanted).join(" ")), `${code}: "${wanted}" comes after half a minute of reading`);
      }
      assert.ok(lix(text) <= 40, `${code}: LIX ${lix(text).toFixed(1)}`);
    }
    await context.close();
  });

  it("says that the answer is not good, and it stands on the page of the need", async () => {
    const { page, hand, context, faults } = await resident();
    await show(page, answered());
    await hand.unfold('details:has(form[action="/code/respond"])');
    await hand.tick('form[action="/code/respond"] [name="good"][value="no"]');
    await hand.write('form[action="/code/respond"] [name="words"]', "Hos oss är det fortfarande mörkt.");
    await hand.go('form[action="/code/respond"] button');
    assert.equal(await page.locator("main [role=status]").count(), 1, "it is said that this was received");
    await hand.go('main section a[href^="/needs/"]');
    const other = await resident();
    await other.page.goto(page.url());
    assert.equal(await other.page.locator(".page-head .tag--no").count(), 1, "others see that the answer is contested");
    assert.ok(!(await other.page.locator("main").innerText()).includes("fortfarande mörkt"), "but not the words, which nobody has looked at");
    const lead = await resident();
    await signIn(lead.page, house);
    await lead.page.goto(page.url());
    assert.match(await lead.page.locator("main").innerText(), /fortfarande mörkt/, "those who lead read why");
    await lead.context.close();
    nothingIn([...faults, ...other.faults]);
    await context.close();
    await other.context.close();
  });

  it("takes their words back, and nobody sees them any more", async () => {
    const { page, hand, context, faults } = await resident();
    await show(page, underWay());
    const words = (await page.locator("main blockquote").first().innerText()).trim();
    const need = await page.locator('main section a[href^="/needs/"]').first().getAttribute("href");
    await page.goto(`${need}/voices`);
    assert.ok((await page.locator("main").innerText()).includes(words), "they are seen before");
    await show(page, underWay());
    await hand.unfold('details:has(form[action="/code/withdraw"])');
    await hand.go('form[action="/code/withdraw"] button');
    assert.ok((await page.locator("main .notice").count()) > 0, "their own page says that the words are taken back");
    assert.equal(await page.locator('form[action="/code/withdraw"]').count(), 0);
    await page.goto(`${need}/voices`);
    assert.ok(!(await page.locator("main").innerText()).includes(words), "they are no longer among the words behind the need");
    await page.goto(`/voices?q=${encodeURIComponent(words)}`);
    assert.equal(await page.locator("main blockquote", { hasText: words }).count(), 0, "nor among the voices");
    nothingIn(faults);
    await context.close();
  });

  it("reads in the language they choose, and it is remembered", async () => {
    const { page, hand, context, faults } = await resident();
    await page.goto("/needs");
    assert.equal(await page.getAttribute("html", "lang"), "sv");
    await hand.unfold("details.look");
    await hand.go('details.look button[value="fi"]');
    assert.match(page.url(), /\/needs$/, "they stay where they were");
    assert.equal(await page.getAttribute("html", "lang"), "fi");
    const again = await context.newPage();
    await again.goto("/trials");
    assert.equal(await again.getAttribute("html", "lang"), "fi", "on the next page, and in the next window");
    nothingIn(faults);
    await context.close();
  });

  it("reads in the language of the browser if none was chosen", async () => {
    const { page, context } = await resident({ locale: "da-DK" });
    await page.goto("/");
    assert.equal(await page.getAttribute("html", "lang"), "da");
    await context.close();
  });

  it("makes the text larger and the page darker, with and without JavaScript", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, hand, context, faults } = await resident({ javaScriptEnabled });
      await page.goto("/");
      const size = () => page.locator("main p").first().evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
      const paper = () => page.locator("html").evaluate((it) => getComputedStyle(it).backgroundColor || getComputedStyle(document.body).backgroundColor);
      const [normal, light] = [await size(), await paper()];
      await hand.unfold("details.look");
      await hand.go('details.look button[value="largest"]');
      assert.ok((await size()) >= normal * 1.4, "half as large again");
      await hand.unfold("details.look");
      await hand.go('details.look button[value="dark"]');
      assert.notEqual(await paper(), light);
      assert.ok((await size()) >= normal * 1.4, "one choice does not undo the other");
      nothingIn(faults);
      await context.close();
    }
  });

  it("takes the page home on paper", async () => {
    const { page, context } = await resident();
    await show(page, answered());
    const words = (await page.locator("main blockquote").first().innerText()).trim();
    await page.emulateMedia({ media: "print" });
    const seen = await page.locator("body").innerText();
    assert.ok(seen.includes(words), "their words are on the paper");
    assert.ok(seen.includes(answered()), "and the code");
    for (const gone of ["nav.ways", "details.look", "a.skip", "main form button"]) {
      assert.equal(await page.locator(gone).locator("visible=true").count(), 0, `${gone} is for the screen`);
    }
    const paper = await page.pdf({ format: "A4", tagged: true, outline: true });
    assert.equal(paper.subarray(0, 5).toString(), "%PDF-");
    assert.ok(paper.includes("/StructTreeRoot"), "it can be read aloud");
    assert.ok(paper.includes("/Lang (sv"), "in its language");
    await context.close();
  });
});
