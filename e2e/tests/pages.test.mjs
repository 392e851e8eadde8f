// Every page of the house: as a resident and as somebody who leads, light and dark, in all languages, enlarged.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "node:test";
import { openWindow, signIn, startBrowser } from "../browser.mjs";
import { openDemo } from "../house.mjs";
import { colourFaults, faultsOf, nothingIn, reflowFaults, shapeOf, smallTargets, walkLinks } from "../inspect.mjs";
import { Sheets } from "../validity.mjs";

// Doors that are no page, and pages that open once; the others must be reached by links alone.
const NO_PAGES = ["/assets/{name}", "/favicon.svg", "/voices.csv", "/target-pictures/{id}/board/table.csv", "/goal-cards/{id}/table.csv", "/roadmaps/{id}/table.csv", "/roadmaps/{id}/{organisation}/table.csv", "/cases/feed.atom", "/cases/{id}/bundle", "/rounds/{id}/ballots", "/rounds/{id}/result", "/cases/{id}/pictures/{picture}", "/cases/import/{waiting}/pictures/{nth}", "/adoptions/{id}/bundle", "/sign-in/{token}", "/host/{token}", "/r/{short}", "/m/{short}", "/live/{code}/now", "/live/{code}/events", "/meetings/{id}/live/now", "/meetings/{id}/live/events", "/meetings/{id}/screen/now", "/meetings/{id}/screen/events", "/scans/{id}/picture", "/scans/{id}/lines/{row}"];
// Reached by no link on purpose: the page for those who build pages, and where a press on a button leads. And a picture's page, since the demonstration keeps no pictures.
const UNLINKED = ["/say/receipt", "/design", "/p/{number}", "/scans/{id}", "/feedback/{id}", "/suggestions"];
const MAIN_PAGES = ["/", "/needs", "/needs/{id}", "/places/{id}", "/meetings/{id}", "/voices/{id}", "/answers/{id}", "/trials", "/overdue", "/code"];
const PAGES_OF_WORK = ["/desk", "/design", "/held", "/notes/{id}", "/needs/{id}/work", "/meetings/{id}/sort", "/rounds/{id}", "/groups/{id}", "/trials/{id}", "/decisions/{id}"];

describe("every page", () => {
  let browser;
  let house;
  /** Where each door was met by the one who leads. */
  let doors;
  /** Every address that was opened, without what was asked of it. */
  const met = new Set();
  /** Every page as it was sent. */
  const sheets = new Sheets();

  before(async () => {
    [browser, house] = await Promise.all([startBrowser(), openDemo()]);
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  async function window(options, leads = false) {
    const open = await openWindow(browser, house, options);
    if (leads) await open.context.addCookies(await leader());
    return open;
  }

  let cookies;
  async function leader() {
    if (!cookies) {
      const { context, page } = await openWindow(browser, house);
      await signIn(page, house);
      cookies = await context.cookies();
      await context.close();
    }
    return cookies;
  }

  async function walkAs(who, leads) {
    const { context, page, faults } = await window({}, leads);
    const found = [];
    const titles = new Map();
    const walked = await walkLinks(page, `${house.address}/`, async (shape, answer) => {
      const seen = [];
      sheets.add(`${who} ${shape}`, await answer.text());
      if (answer.status() !== 200) seen.push(`answers ${answer.status()}`);
      seen.push(...(await faultsOf(page)), ...(await reflowFaults(page)));
      seen.push(...(await smallTargets(page, 24)).map((target) => `smaller than 24 px: ${target}`));
      const title = await page.title();
      // A door may lead on to another page.
      const path = shapeOf(page.url()).split("?")[0];
      const same = titles.get(title);
      if (same && same !== path) seen.push(`has the same name as ${same}: ${title}`);
      titles.set(title, path);
      found.push(...seen.map((fault) => `${shape}: ${fault}`));
    });
    await context.close();
    if (leads) doors = walked;
    for (const shape of walked.keys()) met.add(shape.split("?")[0]);
    console.log(`${who}: ${walked.size} pages`);
    nothingIn([...found, ...faults]);
    return walked;
  }

  it("can be used by a resident", async () => {
    const walked = await walkAs("resident", false);
    assert.ok(walked.size > 20, "a resident finds the house");
  });

  it("can be used by somebody who leads, and every door can be found by links", async () => {
    await walkAs("lead", true);
    const hidden = (await declaredDoors()).filter((door) => !NO_PAGES.includes(door) && !UNLINKED.includes(door) && ![...met].some((path) => leadsThrough(door, path)));
    nothingIn(hidden.map((door) => `no link leads to ${door}`));
  });

  for (const [way, options] of Object.entries({
    "in the dark": { colorScheme: "dark" },
    "in the colours that somebody's device forces": { forcedColors: "active" },
    "with more contrast": { contrast: "more" },
  })) {
    it(`can be read ${way}`, async () => {
      const { context, page, faults } = await window(options, true);
      const found = [];
      for (const shape of [...MAIN_PAGES, ...PAGES_OF_WORK]) {
        await page.goto(doors.get(shape)?.address ?? shape);
        found.push(...(await colourFaults(page)).map((fault) => `${shape}: ${fault}`));
      }
      await context.close();
      nothingIn([...found, ...faults]);
    });
  }

  it("can be read in all six languages", async () => {
    const found = [];
    for (const language of ["sv", "da", "nb", "nn", "fi", "en"]) {
      const { context, page, faults } = await window({});
      await chooseLanguage(page, language);
      for (const shape of MAIN_PAGES) {
        const answer = await page.goto(doors.get(shape)?.address ?? shape);
        sheets.add(`${language} ${shape}`, await answer.text());
        const spoken = await page.getAttribute("html", "lang");
        if (spoken !== language) found.push(`${shape}: in ${spoken} instead of ${language}`);
        found.push(...(await faultsOf(page)).map((fault) => `${language} ${shape}: ${fault}`));
        found.push(...(await reflowFaults(page)).map((fault) => `${language} ${shape}: ${fault}`));
      }
      found.push(...faults);
      await context.close();
    }
    nothingIn(found);
  });

  it("is HTML by the letter", async () => {
    assert.ok(sheets.size > 100, "the walks kept what they met");
    nothingIn(await sheets.faults());
  });

  it("has room for a fingertip", async () => {
    const { context, page } = await window({ viewport: { width: 390, height: 844 } }, true);
    const small = [];
    for (const { address } of doors.values()) {
      await page.goto(address);
      small.push(...(await smallTargets(page, 44)).map((target) => `${shapeOf(page.url())}: ${target}`));
    }
    await context.close();
    nothingIn(small);
  });
});

async function chooseLanguage(page, language) {
  await page.goto("/");
  await page.locator("details.look summary").click();
  await Promise.all([page.waitForEvent("domcontentloaded"), page.locator(`button[name="lang"][value="${language}"]`).click()]);
}

/** The doors that the program declares, as its source has them. */
async function declaredDoors() {
  const source = fileURLToPath(new URL("../../crates/server/src", import.meta.url));
  const files = await readdir(source, { recursive: true });
  const doors = new Set();
  for (const file of files.filter((name) => name.endsWith("mod.rs"))) {
    const text = await readFile(`${source}/${file}`, "utf8");
    for (const [, door] of text.matchAll(/^\s+\.get\("([^"]+)", Right::/gm)) doors.add(door);
    for (const [, door] of text.matchAll(/Doors::new\(\)\.get\("([^"]+)"/g)) doors.add(door);
  }
  assert.ok(doors.size > 30, "the doors are declared as this test reads them");
  return [...doors].sort();
}

/** Whether an address goes through a door such as `/threads/{kind}/{id}`. */
function leadsThrough(door, path) {
  const [parts, steps] = [door.split("/"), path.split("/")];
  return parts.length === steps.length && parts.every((part, nth) => part.startsWith("{") || part === steps[nth]);
}
