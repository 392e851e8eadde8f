// The evening while it goes on, on three kinds of screens at once: whoever leads, the wall, and two phones. With scripts
// everything comes by itself; without, the same pages say the same when they are fetched anew.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openWindow, signIn, startBrowser } from "../browser.mjs";
import { openEmpty } from "../house.mjs";
import { faultsOf, nothingIn, reflowFaults } from "../inspect.mjs";

const PHONE = { viewport: { width: 390, height: 844 } };
const WALL = { viewport: { width: 1920, height: 1080 } };
const QUESTION = "Hur lätt är det att ta sig hem på kvällen?";
const NOTE = "Sista bussen går innan mötet är slut";

/** Presses what leads to another page. */
async function go(page, selector) {
  await Promise.all([page.waitForEvent("domcontentloaded"), page.locator(selector).first().click()]);
}

/** An evening that has begun: the desk, the wall, two phones, and how each page comes to know of something new. */
async function begun(browser, scripts) {
  const house = await openEmpty();
  const windows = [];
  const close = async () => {
    await Promise.all(windows.map((window) => window.context.close()));
    await house.close();
  };
  try {
    return { ...(await joined(browser, scripts, house, windows)), close: async () => (await close(), nothingIn(windows.flatMap((window) => window.faults))) };
  } catch (stuck) {
    await close();
    throw stuck;
  }
}

/** The desk, the wall and two phones in a house. */
async function joined(browser, scripts, house, windows) {
  const open = async (shape) => {
    // Where scripts are turned off, whoever presses cannot wait until something has come to rest.
    const window = await openWindow(browser, house, { ...shape, javaScriptEnabled: scripts, reducedMotion: scripts ? "no-preference" : "reduce" });
    windows.push(window);
    return window;
  };
  const desk = await open({});
  await signIn(desk.page, house);
  await desk.page.goto(`/meetings/${house.meeting}/live`);
  await go(desk.page, 'main button[value="begin"]');
  const code = (await desk.page.locator(".live-join__code").innerText()).trim();
  const wall = await open(WALL);
  await wall.context.addCookies(await desk.context.cookies());
  await wall.page.goto(`/meetings/${house.meeting}/screen`);
  const join = async () => {
    const phone = await open(PHONE);
    await phone.page.goto("/join");
    await phone.page.locator('main [name="code"]').fill(code.toLowerCase());
    await go(phone.page, "main form button");
    return phone.page;
  };
  const phones = [await join(), await join()];
  return {
    house,
    code,
    desk: desk.page,
    wall: wall.page,
    phones,
    press: (value) => go(desk.page, `main button[value^="${value}"]`),
    /** Waits until a page shows something: by itself, or by fetching it anew as somebody without scripts does. */
    async shows(page, selector, options) {
      if (!scripts) await page.goto(page.url().replace(/#.*/, ""));
      await page.locator(selector, options).first().waitFor();
    },
  };
}

describe("an evening that all look at", () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser?.close());

  for (const scripts of [true, false]) {
    describe(scripts ? "by itself" : "without scripts", () => {
      let evening;
      // Axe runs in the page and needs the page's own clock, which stands still where scripts are turned off.
      const nothingWrong = async (...pages) => {
        for (const page of scripts ? pages : []) nothingIn(await faultsOf(page));
      };
      before(async () => {
        evening = await begun(browser, scripts);
      });
      after(() => evening?.close());

      it("shows on the wall, in the largest letters of all, the code by which to join", async () => {
        const { wall, code } = evening;
        assert.equal((await wall.locator(".wall__code").innerText()).trim(), code);
        const sizes = await wall.locator("main").evaluate((main) => [...main.querySelectorAll("h1, p")].map((it) => [it.className, Number.parseFloat(getComputedStyle(it).fontSize)]));
        const [[largest, height]] = sizes.sort(([, one], [, other]) => other - one);
        assert.equal(largest, "wall__code");
        assert.ok(height >= 108, `${height} px of 1080`);
        assert.equal(await wall.locator(".wall__join svg").count(), 1, "and as a square for cameras");
        await nothingWrong(wall);
      });

      it("lets a note to the wall when the host has seen it, and not before", async () => {
        const { desk, wall, phones, press, shows } = evening;
        await press("speak:open");
        await shows(phones[0], 'form[action$="/say"]');
        await phones[0].locator('form[action$="/say"] textarea').fill(NOTE);
        await go(phones[0], 'form[action$="/say"] button');
        assert.match(await phones[0].locator(".receipt__code").innerText(), /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/);
        await nothingWrong(phones[0]);
        await go(phones[0], 'main a[href^="/live/"]');

        await shows(desk, "#waiting ~ form .live-note", { hasText: NOTE });
        await press("show:notes");
        await shows(wall, "h1:text('Det som har sagts')");
        assert.equal(await wall.locator(".wall__note").count(), 0, "nothing is on the wall that the host has not let");
        await press("release-all");
        await shows(wall, ".wall__note", { hasText: NOTE });
        await shows(phones[1], "main blockquote", { hasText: NOTE });
        await nothingWrong(desk, wall, phones[1]);
      });

      it("hides what is answered until the host shows it", async () => {
        const { desk, wall, phones, press, shows } = evening;
        await desk.locator("details:has([name=question]) > summary").click();
        await desk.locator('[name="question"]').fill(QUESTION);
        await desk.locator('[name="low"]').fill("omöjligt");
        await desk.locator('[name="high"]').fill("lätt");
        await go(desk, 'form[action$="/questions"] button[value="open"]');
        for (const [phone, step] of [[phones[0], 1], [phones[1], 2]]) {
          await shows(phone, `h2:text("${QUESTION}")`);
          await phone.locator(`.scale__step:has([value="${step}"])`).click();
          await go(phone, 'form[action$="/answer"] button');
        }
        await shows(wall, ".wall__count", { hasText: "2" });
        for (const page of [desk, wall, ...phones]) assert.equal(await page.locator(".bars").count(), 0, `${page.url()} tells nothing while it is open`);
        await nothingWrong(phones[0]);
        nothingIn(await reflowFaults(phones[0]));

        await press("close:");
        await shows(phones[1], 'main:not(:has(form[action$="/answer"]))');
        await shows(wall, ".wall__count", { hasText: "stängd" });
        assert.equal(await wall.locator(".bars").count() + await phones[1].locator(".bars").count(), 0, "closed is not yet shown");
        await press("result:");
        await shows(wall, ".bars__row", { hasText: "omöjligt" });
        await shows(phones[0], ".bars__row", { hasText: "omöjligt" });
        assert.deepEqual(await wall.locator(".bars__count").allInnerTexts(), ["1", "1", "0", "0", "0"]);
        await nothingWrong(desk, wall, phones[0]);
      });

      it("ends for all at once, and the phones are told what comes next", async () => {
        const { desk, phones, press, shows } = evening;
        await press("end");
        for (const phone of phones) await shows(phone, `main a[href^="/meetings/"]`);
        await nothingWrong(desk, phones[0]);
      });
    });
  }

  it("does not pull a page away under the fingers of whoever writes", async () => {
    const evening = await begun(browser, true);
    try {
      const { phones, press, shows } = evening;
      await press("speak:open");
      await shows(phones[0], 'form[action$="/say"]');
      await phones[0].locator('form[action$="/say"] textarea').fill("Jag är inte klar");
      await press("show:thanks");
      await phones[0].locator("button.live-waiting").waitFor();
      assert.equal(await phones[0].locator('form[action$="/say"] textarea').inputValue(), "Jag är inte klar");
      await phones[0].locator("button.live-waiting").click();
      await phones[0].locator("h2:text('Tack för i kväll!')").waitFor();
    } finally {
      await evening.close();
    }
  });
});
