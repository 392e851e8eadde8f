// From many villages to one direction: the paper that a body decides on and what its no leads to (scenario A3), and a
// target picture that seventeen bodies answer (scenario A4), in a real browser on the demonstration.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { openWindow, signIn, startBrowser } from "../browser.mjs";
import { Mouse } from "../hands.mjs";
import { openDemo } from "../house.mjs";
import { faultsOf, nothingIn, reflowFaults } from "../inspect.mjs";

const run = promisify(execFile);

/** Today, as a form takes it. */
const TODAY = new Date().toISOString().slice(0, 10);

describe("from many villages to one direction", () => {
  let browser;
  let house;
  let lead;
  let hand;
  before(async () => {
    [browser, house] = await Promise.all([startBrowser(), openDemo()]);
    lead = await openWindow(browser, house);
    await signIn(lead.page, house);
    hand = new Mouse(lead.page);
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  async function resident() {
    return openWindow(browser, house);
  }

  async function looked(page) {
    nothingIn([...(await faultsOf(page)), ...(await reflowFaults(page))]);
  }

  /** The needs of three places that more than one has spoken of, as the list of needs links to them. */
  async function needsOfThreePlaces() {
    const { page, context } = await resident();
    const found = new Map();
    await page.goto("/needs");
    const all = await page.locator('main a[href^="/needs/"]').evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    const links = [...new Set(all.filter((link) => /^\/needs\/[0-9a-f-]{36}$/.test(link)))];
    for (const link of links) {
      if (found.size === 3) break;
      await page.goto(link);
      const place = await page.locator('main a[href^="/places/"]').first().getAttribute("href");
      const decided = await page.locator('main a[href^="/decisions/"]').count();
      const answered = await page.locator('main a[href^="/answers/"]').count();
      if (!found.has(place) && decided === 0 && answered === 0) found.set(place, link.split("/").pop());
    }
    await context.close();
    return [...found.values()];
  }

  it("the paper for a decision is two pages, and each of its figures opens into its rows", async () => {
    const { page, context } = lead;
    const needs = await needsOfThreePlaces();
    assert.equal(needs.length, 3, "three places have something to ask for");
    await page.goto(`/decisions/new?need=${needs[0]}`);
    await page.locator("main form details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    for (const need of needs) await page.locator(`[name="needs"][value="${need}"]`).check();
    await hand.fill({ title: "Tre byar, en kväll", body: "Omsorgsnämnden", question: "Ska kommunen göra det som tre byar har bett om?" });
    await hand.go("main form button");
    await looked(page);
    const paper = await page.locator('main a[href^="/paper/decision-paper/"]').first().getAttribute("href");
    const printed = await context.request.get(paper);
    assert.equal(printed.headers()["content-type"], "application/pdf");
    const folder = await mkdtemp(join(tmpdir(), "samskapa-paper-"));
    await writeFile(join(folder, "paper.pdf"), await printed.body());
    const text = (await run("pdftotext", [join(folder, "paper.pdf"), "-"])).stdout;
    await rm(folder, { recursive: true });
    assert.equal(text.split("\f").length - 1, 2, "two pages");
    const rows = [...new Set(text.match(/\/r\/[0-9a-z]+/g) ?? [])];
    assert.ok(rows.length >= 4, `addresses on the paper: ${text}`);
    for (const uri of rows) {
      const answer = await context.request.get(uri);
      assert.equal(answer.status(), 200, `${uri} leads to ${answer.url()}`);
    }
  });

  it("the clerk enters paragraph and number, and a no to one of three is read by those who said it at once", async () => {
    const { page } = lead;
    const need = await page.locator('main input[name="item"]').last().getAttribute("value");
    await hand.fill({ date: TODAY, paragraph: "§ 112", dnr: "ON 2026/340" });
    await page.locator('[name="verdict"][value="yes"]').check();
    await hand.write('main [name="reasons"]', "Två av tre ryms i budgeten för nästa år.");
    await hand.unfold('details:has([name="item"])');
    await page.locator('[name="item_verdict"]').last().selectOption("no");
    await page.locator('[name="item_reasons"]').last().fill("Det tredje är regionens väg, och de har sagt att den inte byggs om.");
    await hand.go('form[action$="/take"] button');
    await looked(page);
    assert.match(await page.locator("main").innerText(), /§ 112/);
    await page.goto(`/needs/${need}/voices`);
    const code = await page.locator("main").innerText().then((text) => text.match(/\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}\b/)?.[0]);
    const own = await resident();
    if (code) {
      await own.page.goto(`/code?code=${code}`);
    } else {
      await own.page.goto(`/needs/${need}`);
    }
    const text = await own.page.locator("main").innerText();
    assert.match(text, /Det tredje är regionens väg/, "the reasons of their own no");
    assert.doesNotMatch(text, /Två av tre ryms/, "and not those of what others were told");
    nothingIn(own.faults);
    await own.context.close();
  });

  it("the board shows who has approved which version, as a list, a map and a table", async () => {
    const { page, context, faults } = await resident();
    await page.goto("/");
    await page.locator('main a[href^="/target-pictures/"]').first().click();
    await page.waitForURL(/target-pictures\/[0-9a-f-]+$/);
    await looked(page);
    await page.locator('main a[href*="/board"]').first().click();
    await page.waitForURL(/board/);
    await looked(page);
    assert.equal(await page.locator("svg.board__map[role=img] title").count(), 1);
    assert.equal(await page.locator(".board__box").count(), 17);
    assert.equal(await page.locator("main tbody tr").count(), 17);
    assert.match(await page.locator("main .lead").innerText(), /15 av 17 har godkänt version 2/);
    const late = page.locator("main tbody tr").first();
    assert.match(await late.innerText(), /svaret dröjer/, "whom to remind comes first");
    const table = await context.request.get(await page.locator('main a[href$="table.csv?version=2"]').getAttribute("href"));
    assert.equal((await table.text()).trim().split("\n").length, 18);
    await page.locator('main nav.lists a[href*="version=1"]').click();
    await page.waitForURL(/version=1/);
    assert.match(await page.locator("main .lead").innerText(), /7 av 17 har godkänt version 1/, "and the first round stands as it was");
    nothingIn(faults);
    await context.close();
  });

  it("the last answer is entered from the minutes, and a suggestion follows its words into the next version", async () => {
    const { page } = lead;
    await page.goto("/target-pictures");
    await hand.go('main .cards a[href^="/target-pictures/"]');
    const picture = new URL(page.url()).pathname;
    await page.goto(`${picture}/board`);
    await hand.go('main tbody tr a[href*="/note?body="]');
    await looked(page);
    await hand.fill({ date: TODAY, paragraph: "§ 9", dnr: "KS 2026-0412" });
    await page.locator('[name="verdict"][value="approved"]').check();
    await hand.go("main form button");
    assert.match(await page.locator("main .lead").innerText(), /16 av 17 har godkänt version 2/);

    const { page: theirs, context, faults } = await resident();
    await theirs.goto(`${picture}/suggest`);
    await theirs.locator('main a[href*="suggest?part="]').first().click();
    await theirs.waitForURL(/part=/);
    await looked(theirs);
    const words = (await theirs.locator("[data-choose] p").last().innerText()).split(" ").slice(0, 2).join(" ");
    await theirs.locator('[name="words"]').fill(words);
    await theirs.locator('[name="instead"]').fill("Vi alla");
    await theirs.locator('[name="thanks"]').fill("Elsa vid viken");
    await Promise.all([theirs.waitForURL(/suggestions\?code=/), theirs.locator("main form button").click()]);
    await looked(theirs);
    const own = theirs.url();

    await page.goto(`${picture}/suggestions`);
    await looked(page);
    const card = page.locator("article.card", { hasText: "Vi alla" });
    await card.locator("summary").click();
    await card.locator('[value="taken"]').check();
    await card.locator('[name="why"]').fill("Ja, så ska det stå.");
    await Promise.all([page.waitForEvent("domcontentloaded"), card.locator('form[action$="/settle"] button').click()]);
    await theirs.goto(own);
    assert.match(await theirs.locator("main").innerText(), /Ja, så ska det stå\./);

    await page.goto(`${picture}/write`);
    await looked(page);
    const first = page.locator('[name="text"]').first();
    await first.fill((await first.inputValue()).replace(words, "Vi alla"));
    await hand.write('main [name="why"]', "En invånare ville att alla ska höras.");
    await hand.go("main form button");
    await looked(page);
    await hand.unfold('details:has(form[action$="/agree"])');
    await hand.fill({ who: "Samordningsgruppen", date: TODAY }, 'form[action$="/agree"]');
    await hand.go('form[action$="/agree"] button');
    await theirs.goto(`${picture}?version=3`);
    assert.match(await theirs.locator("main").innerText(), /Tack till Elsa vid viken/);
    await theirs.goto(`${picture}/compare?from=2&to=3`);
    assert.match(await theirs.locator("ins").first().innerText(), /Vi alla/);
    nothingIn(faults);
    await context.close();
  });
});
