// A case that travels (scenario A8): published in one house, sent as a file, tried in another that is open at the same
// time, and what became of it is read where the case was written. In a real browser, on the demonstration and on a
// house of somebody else's.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "node:test";
import { openWindow, signIn, startBrowser } from "../browser.mjs";
import { day } from "../days.mjs";
import { Keyboard, Mouse } from "../hands.mjs";
import { openDemo, openEmpty } from "../house.mjs";
import { faultsOf, nothingIn, reflowFaults } from "../inspect.mjs";

/** What those who tried it say, word for word, in both houses. */
const WHY = "Vi har ingen port som alla går igenom, och rummet hade ingen dörr.";

describe("a case that travels", () => {
  let browser;
  let folder;
  /** The demonstration, where the case was written, and the house that tries it; each with somebody who leads there. */
  let here;
  let there;
  /** The address of the case: the same in both houses. */
  let path;
  /** The case as it was sent. */
  let sent;

  before(async () => {
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), "samskapa-spread-"));
    [here, there] = await Promise.all([led(await openDemo(), Mouse), led(await openEmpty({ imported: true }), Keyboard)]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([here?.house.close(), there?.house.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  async function led(house, Hand) {
    const window = await openWindow(browser, house);
    await signIn(window.page, house);
    if (new URL(window.page.url()).pathname === "/account") {
      const hand = new Mouse(window.page);
      await hand.fill({ password_new: "granris och kaffe 1914", password_again: "granris och kaffe 1914" });
      await hand.go('main form[action="/account"] button');
    }
    return { house, ...window, hand: new Hand(window.page) };
  }

  async function looked({ page, faults }) {
    nothingIn([...(await faultsOf(page)), ...(await reflowFaults(page)), ...faults]);
  }

  const main = ({ page }) => page.locator("main").innerText();

  /** What the pictures of a page show, each of them really there. */
  const pictures = ({ page }) =>
    page.locator("main figure img").evaluateAll((all) => all.map((one) => one.complete && one.naturalWidth > 0 && one.alt));

  /** A file on this machine, as if it had come by mail. */
  async function mailed(name, text) {
    const file = join(folder, name);
    await writeFile(file, text);
    return file;
  }

  /** The text behind the link with which a page gives a file away. */
  async function taken({ page, context }) {
    const link = await page.locator("main a[download]").first().getAttribute("href");
    const answer = await context.request.get(link);
    assert.equal(answer.status(), 200);
    return answer.text();
  }

  async function showFile({ hand, page }, file) {
    await page.goto("/cases/import");
    await page.setInputFiles('main [name="file"]', file);
    await hand.go('main form[action="/cases/import/file"] button');
  }

  it("is found by a resident from the start page and taken along without an account", async () => {
    const reader = await openWindow(browser, here.house);
    const hand = new Mouse(reader.page);
    await reader.page.goto("/");
    await hand.go('main a[href="/cases"]');
    await looked(reader);
    const ours = reader.page.locator("main .card--link").filter({ hasText: "Sköterska vid port 3" }).first();
    path = await ours.locator("h3 a").getAttribute("href");
    await hand.go(`main a[href="${path}"]`);
    await looked(reader);
    assert.match((await pictures(reader)).join(), /siffran 3/);
    sent = await taken(reader);
    await reader.context.close();
  });

  it("is refused with a sentence when somebody has changed a word on the way", async () => {
    assert.match(sent, /Ett rum med dörr/);
    await showFile(there, await mailed("changed.samskapa.json", sent.replace("Ett rum med dörr", "Ett rum")));
    assert.match(await there.page.locator("#refusals").innerText(), /har ändrats sedan den undertecknades/);
    await looked(there);
  });

  it("is looked at, compared with the sender's fingerprint and kept", async () => {
    await showFile(there, await mailed("case.samskapa.json", sent));
    await looked(there);
    assert.match((await pictures(there)).join(), /siffran 3/, "it is seen before it is kept");
    const seen = await there.page.locator(".fingerprint").innerText();
    const reader = await openWindow(browser, here.house);
    await reader.page.goto("/about/key");
    assert.equal(await reader.page.locator("dl .fingerprint").first().innerText(), seen, "both houses show the same");
    await reader.context.close();
    await there.hand.go('main form[action="/cases/import/keep"] button');
    assert.match(await there.page.locator("#refusals").innerText(), new RegExp(seen), "a stranger is not believed unseen");
    await there.hand.tick('main [name="trusted"]');
    await there.hand.go('main form[action="/cases/import/keep"] button');
    assert.equal(new URL(there.page.url()).pathname, path);
    await looked(there);
    assert.match((await pictures(there)).join(), /siffran 3/);
    assert.equal(await taken(there), sent, "it is given on byte for byte as it came");
  });

  it("is found from a need here, compared with the place and tried with something changed", async () => {
    const { hand, page } = there;
    await page.goto("/needs/new");
    await hand.choose('main [name="place"]', "Myrbacka");
    await hand.fill({ title: "En sköterska där folk redan är", statement: "Den som arbetar skift hinner aldrig till vårdcentralen." });
    await hand.go('main form[action="/needs"] button');
    const need = new URL(page.url()).pathname.split("/").find((part) => part.length === 36);
    await page.goto(`/needs/${need}`);
    await hand.go(`main a[href="/needs/${need}/cases"]`);
    assert.match(await main(there), /Sköterska vid port 3/);
    await looked(there);
    await page.goto("/places");
    await hand.go('main a[href^="/places/"]');
    await hand.unfold('details:has([name="population"])');
    await hand.fill({ population: "210", km: "38" });
    await hand.go('main form[action$="/describe"] button');
    await page.goto(path);
    await hand.go('main form[action$="/compare"] button');
    assert.match(await main(there), /210/);
    await looked(there);
    await hand.go('main a[href^="/adoptions/new"]');
    await looked(there);
    await hand.tick(`main [name="needs"][value="${need}"]`);
    await hand.fill({
      who: "Hälsorummet i Myrbacka",
      keeps: "En sköterska med tid, dit folk ändå går",
      changes: "Utanför affären i stället för vid en port",
      why: "Hos oss finns inget bruk",
      measure: "Vi räknar dem som kommer in",
      stop_rule: "Ingen kommer på tre veckor",
      from: day(-90),
      to: day(-2),
    });
    await hand.go('main form[action="/adoptions/begin"] button');
    assert.equal(await page.locator("#refusals").count(), 0);
    await looked(there);
  });

  it("is given up after three months, and that is read where it was written", async () => {
    const { hand, page } = there;
    const adoption = page.url();
    await hand.go('main dl a[href^="/trials/"]');
    await hand.go('main form[action$="/start"] button');
    await hand.fill({ happened: "Sex personer kom på tre månader.", learning: "Det behövs en dörr att stänga." });
    await hand.go('main form[action$="/study"] button');
    await hand.tick('main [name="conclusion"][value="abandoned"]');
    await hand.fill({ why: WHY });
    await hand.go('main form[action$="/conclude"] button');
    await page.goto(adoption);
    assert.match(await main(there), new RegExp(WHY));
    const result = await mailed("result.samskapa.json", await taken(there));

    const abandoned = async (page) => Number((await page.locator("#tried + p").innerText()).match(/Nedlagt: (\d+)/)?.[1] ?? 0);
    const reader = await openWindow(browser, here.house);
    await reader.page.goto(path);
    const before = await abandoned(reader.page);
    await showFile(here, result);
    await looked(here);
    await here.hand.tick('main [name="trusted"]');
    await here.hand.go('main form[action="/cases/import/keep"] button');
    await reader.page.goto(path);
    await looked(reader);
    assert.equal(await abandoned(reader.page), before + 1);
    const tree = await reader.page.locator(".lineage").innerText();
    assert.match(tree, /Hälsorummet i Myrbacka/);
    assert.match(tree, new RegExp(WHY), "with the reason");
    await reader.context.close();
  });

  it("shows a picture that whoever leads adds, and shows it to nobody any more when it is taken away", async () => {
    const { hand, page } = here;
    await page.goto(path);
    await hand.unfold('details:has([name="picture"])');
    await hand.give('main [name="picture"]', fileURLToPath(new URL("../../crates/cli/src/demo/pictures/boat.jpg", import.meta.url)));
    await hand.fill({ description: "Båten på väg hem.", agreed: "Ingen är med på bilden." });
    await hand.go('main form[action$="/pictures"] button');
    assert.equal(await page.locator("#refusals").count(), 0);
    await looked(here);
    assert.ok((await pictures(here)).includes("Båten på väg hem."), "it is there at once for those who lead");
    const address = await page.locator('main figure img[alt="Båten på väg hem."]').getAttribute("src");

    const reader = await openWindow(browser, here.house);
    await reader.page.goto(path);
    assert.equal((await pictures(reader)).length, 1, "nobody else sees it before it is published");
    assert.equal((await reader.context.request.get(address)).status(), 404);
    await reader.context.close();

    const taken = `details:has(form[action="${address}/remove"])`;
    await hand.unfold(taken);
    await hand.go(`${taken} button`);
    await looked(here);
    assert.equal((await pictures(here)).length, 1);
    assert.equal((await here.context.request.get(address)).status(), 404);
  });
});
