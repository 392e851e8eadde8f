// A table that writes on paper: the sheet is printed, comes back as a picture, and is typed in line by line beside what
// stands there, with the keyboard alone. The picture is the house's own PDF, as a scanner sees it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { openWindow, signIn, startBrowser } from "../browser.mjs";
import { openEmpty } from "../house.mjs";
import { faultsOf, nothingIn, reflowFaults, smallTargets } from "../inspect.mjs";
import { focusFaults } from "../senses.mjs";

const LINES = ["Bussen går inte efter klockan sju", "Samma sköterska varje gång", "Mer ljus vid skolan"];

describe("a sheet that was filled in by hand", () => {
  let browser;
  let house;
  let lead;
  before(async () => {
    [browser, house] = await Promise.all([startBrowser(), openEmpty()]);
    lead = await openWindow(browser, house);
    await signIn(lead.page, house);
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  const go = (page, selector) => Promise.all([page.waitForEvent("domcontentloaded"), page.locator(selector).first().click()]);
  const desk = () => `/meetings/${house.meeting}/scans`;

  async function looked(page) {
    nothingIn([...(await faultsOf(page)), ...(await reflowFaults(page)), ...(await smallTargets(page, 24))]);
  }

  it("is printed for a table, and its picture is found and cut into lines", async () => {
    const { page, context } = lead;
    await page.goto(desk());
    await looked(page);
    await page.locator('form[action$="/sheets"] [name="table"]').fill("Bord 3");
    await page.locator('form[action$="/sheets"] [name="lines"]').fill(String(LINES.length));
    await go(page, 'form[action$="/sheets"] button');
    const printed = await context.request.get(await page.locator('main a[href^="/paper/table-sheet/"]').getAttribute("href"));
    assert.equal(printed.headers()["content-type"], "application/pdf");
    const folder = dirname(house.notes);
    await writeFile(join(folder, "sheet.pdf"), await printed.body());
    await promisify(execFile)("pdftoppm", ["-r", "150", "-jpeg", "-singlefile", join(folder, "sheet.pdf"), join(folder, "scan")]);

    await page.goto(desk());
    await page.locator("#files").setInputFiles(join(folder, "scan.jpg"));
    await go(page, `form[action="${desk()}"] button`);
    await looked(page);
    await go(page, 'main a[href^="/scans/"]');
    assert.match(await page.locator("h1").innerText(), /Bord 3/);
    assert.equal(await page.locator(".notice--wrong").count(), 0, "the page was found whole and sharp");
    assert.equal(await page.locator(".scan__strip").count(), LINES.length);
    const drawn = await page.locator(".scan__strip").first().evaluate(async (strip) => (await strip.decode(), strip.naturalWidth));
    assert.ok(drawn > 200, `${drawn} points of a line`);
    await looked(page);
    nothingIn(await focusFaults(page));
  });

  it("is typed with the keyboard alone: Enter goes on, and the picture follows", async () => {
    const { page } = lead;
    await page.reload();
    await page.locator('[name="line-1"]').focus();
    for (const [nth, words] of LINES.entries()) {
      assert.equal(await page.evaluate(() => document.activeElement.name), `line-${nth + 1}`);
      await page.keyboard.type(words);
      const strip = page.locator(".scan__row", { has: page.locator(`[name="line-${nth + 1}"]`) }).locator(".scan__strip");
      const box = await strip.boundingBox();
      assert.ok(box.y + box.height > 0 && box.y < page.viewportSize().height, "the line that is typed is in view");
      await page.keyboard.press(nth < LINES.length - 1 ? "Enter" : "Tab");
    }
    await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
    await looked(page);
    await page.goto(`/meetings/${house.meeting}/slips`);
    for (const words of LINES) assert.equal(await page.locator(".slip", { hasText: words }).count(), 1, `"${words}" is a voice with a code`);
    nothingIn(lead.faults);
  });

  it("shows without scripts as well what was typed, and asks for no line again", async () => {
    const plain = await openWindow(browser, house, { javaScriptEnabled: false });
    await plain.context.addCookies(await lead.context.cookies());
    const { page } = plain;
    await page.goto(desk());
    await go(page, 'main a[href^="/scans/"]');
    assert.equal(await page.locator("textarea").count(), 0, "all lines were typed");
    assert.equal(await page.locator('.scan__row a[href^="/voices/"]').count(), LINES.length);
    nothingIn(plain.faults);
    await plain.context.close();
  });
});
