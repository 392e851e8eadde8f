// A round over money: set up in one form, ten ballots typed in by two people with the keyboard alone, the one that they
// read in two ways settled, a ballot cast from home, the round closed. Nothing tells a sum before that.
import assert from "node:assert/strict";
import { dirname } from "node:path";
import { after, before, describe, it } from "node:test";
import { openWindow, signIn, startBrowser } from "../browser.mjs";
import { openEmpty, openFolder, samskapa } from "../house.mjs";
import { faultsOf, nothingIn, reflowFaults, smallTargets } from "../inspect.mjs";

const IDEAS = ["Bänkar längs vägen; 12 000", "Skjuts till läkaren; 40 000", "Bussur vid torget; 8 000", "Ljus vid skolan; 25 000"];
const BALLOTS = ["1 3", "2", "1 2 3", "4", "1 4", "3", "0", "2 4", "1", "1 2"];
const DIFFERENT = 6;

describe("a round over money", () => {
  let browser;
  let house;
  let data;
  let windows;
  let round;
  before(async () => {
    browser = await startBrowser();
    // A second person with an account, made while the doors are closed.
    data = await openEmpty();
    await data.stop();
    const link = new URL(await samskapa("account", "add", "skrivaren", "--data", data.data)).pathname;
    house = await openFolder(dirname(data.data));
    const open = async (path, options) => {
      const window = await openWindow(browser, house, options);
      if (path) await signIn(window.page, { signIn: new URL(path, house.address).href });
      return window;
    };
    const lead = await open(new URL(data.signIn).pathname);
    const writer = await open(link, { javaScriptEnabled: false });
    const home = await open(undefined, { viewport: { width: 320, height: 640 } });
    windows = { lead, writer, home };
  });
  after(async () => {
    await browser?.close();
    await house?.stop();
    await data?.close();
    nothingIn(Object.values(windows ?? {}).flatMap((window) => window.faults));
  });

  const go = (page, selector) => Promise.all([page.waitForEvent("domcontentloaded"), page.locator(selector).first().click()]);
  const looked = async (page) => nothingIn([...(await faultsOf(page)), ...(await reflowFaults(page)), ...(await smallTargets(page, 24))]);

  it("is set up in one form that says what each method does for a village", async () => {
    const { page } = windows.lead;
    await page.goto(`/meetings/${data.meeting}`);
    await go(page, 'main a[href^="/rounds/new"]');
    await looked(page);
    await page.getByLabel("Lika delar, inom en budget").check();
    await page.getByLabel("Idéer med kostnad").check();
    await page.locator('[name="title"]').fill("Bygdens pengar");
    await page.locator('[name="ideas"]').fill(IDEAS.join("\n"));
    await go(page, "main form button");
    assert.match(await page.locator("main, .notice").first().innerText(), /Skriv hur mycket det finns/);
    assert.match(await page.locator('[name="ideas"]').inputValue(), /Skjuts till läkaren/, "what was typed stays");
    await page.locator('[name="budget"]').fill("50 000");
    await page.locator('[name="way"][value="home"]').check();
    await page.locator('[name="together"][value="slip"]').check();
    await page.locator('[name="until"]').fill("2099-12-31");
    await go(page, "main form button");
    round = new URL(page.url()).pathname;
    assert.match(round, /^\/rounds\/[0-9a-f-]+$/);
    await looked(page);
  });

  it("has ballots that print, each with its number", async () => {
    const { page } = windows.lead;
    await go(page, `main a[href="${round}/papers"]`);
    await looked(page);
    await page.locator('[name="count"]').fill(String(BALLOTS.length));
    await go(page, "main form button");
    assert.equal(await page.locator(".ballot-paper").count(), BALLOTS.length);
    await looked(page);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".ballot-paper").first().isVisible());
    assert.equal(await page.locator(".house").isVisible(), false, "nothing but ballots is printed");
    await page.emulateMedia({ media: null });
  });

  /** Types all ballots; the hands never leave the keys. */
  async function typed(page, hand, ballots) {
    await page.goto(`${round}/entry/${hand}`);
    for (const [nth, line] of ballots.entries()) {
      assert.equal(await page.locator("#paper").inputValue(), String(nth + 1));
      assert.equal(await page.evaluate(() => document.activeElement?.id).catch(() => "line"), "line", "the line waits for keys");
      await page.keyboard.type(line);
      await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
      await page.locator(".round-last li").first().waitFor();
    }
  }

  it("is typed in by two people with the keyboard alone, with scripts and without", async () => {
    await typed(windows.lead.page, "first", BALLOTS);
    await looked(windows.lead.page);
    await typed(windows.writer.page, "second", BALLOTS.map((line, nth) => (nth + 1 === DIFFERENT ? "3 4" : line)));
  });

  it("shows where the two differ, and somebody settles it", async () => {
    const { page } = windows.lead;
    await page.goto(`${round}/compare`);
    await looked(page);
    assert.equal(await page.locator("article").count(), 1);
    assert.match(await page.locator("article").innerText(), new RegExp(`Sedel nummer ${DIFFERENT}`));
    await go(page, 'article button[value="3"]');
    assert.equal(await page.locator("article").count(), 0);
    assert.match(await page.locator("main").innerText(), /Avgjorda/);
    await looked(page);
  });

  it("takes a ballot from home, with the code of a slip and no account", async () => {
    const { page } = windows.lead;
    await page.goto(`${round}/slips`);
    await looked(page);
    await page.locator('[name="count"]').fill("2");
    await go(page, "main form button");
    const code = (await page.locator(".ballot-slip__code").first().innerText()).trim();
    await looked(page);
    const home = windows.home.page;
    await home.goto(round);
    await go(home, 'main a[href="/ballot"]');
    await looked(home);
    await home.locator("#code").fill(code.toLowerCase());
    await go(home, "main form button");
    await looked(home);
    await home.getByLabel(/Skjuts till läkaren/).check();
    await go(home, "main form button");
    assert.match(await home.locator("h1").innerText(), /lämnad/);
    await looked(home);
  });

  it("tells how many ballots have come and nothing of what they say, until it is closed", async () => {
    const { page } = windows.lead;
    await page.goto(round);
    const rows = await page.locator("main tbody tr").allInnerTexts();
    assert.equal(rows.length, 2);
    assert.match(rows[0], /10/);
    assert.match(rows[1], /1/);
    assert.equal(await page.locator("main svg, main progress, main meter").count(), 0, "no bars while people choose");
    await looked(page);
    await page.locator('[name="early"]').check();
    await go(page, `form[action="${round}/close"] button`);
    assert.match(await page.locator("main").innerText(), /Resultatet visas här när det är publicerat/);
    assert.equal(await page.locator(`form[action="${round}/close"]`).count(), 0);
    await looked(page);
  });

  it("is published with a reason for every idea, a picture, another method beside it and the files to count again", async () => {
    const { page } = windows.lead;
    await go(page, `form[action="${round}/publish"] button`);
    const home = windows.home.page;
    await home.goto(round);
    await looked(home);
    const told = await home.locator("main").innerText();
    assert.match(told, /Det som är valt kostar/);
    for (const idea of IDEAS) assert.ok(told.includes(`${idea.split(";")[0]} kostar`), idea);
    assert.equal(await home.locator("main svg > title").count(), 1);
    await home.locator("#method-other").selectOption({ label: "Flest röster först, inom en budget" });
    await go(home, `form[action^="${round}"] button`);
    assert.match(await home.locator("main").innerText(), /får fler av sina med/);
    await looked(home);
    await looked(page);
  });

  it("shows as tried what somebody tries by another method", async () => {
    const { page } = windows.lead;
    await page.goto(round);
    await go(page, `main a[href="${round}/what-if"]`);
    await looked(page);
    await page.getByLabel("Varför vill du veta det?").fill("Rådet undrade");
    await go(page, "main form button");
    assert.match(await page.locator("main").innerText(), /Det är inte resultatet[^]*Rådet undrade/);
    await looked(page);
  });
});
