// Swedish words say that they are Swedish, to whoever reads the pages in another language.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openWindow, startBrowser } from "../browser.mjs";
import { openDemo } from "../house.mjs";
import { walkLinks } from "../inspect.mjs";

// Small words that Swedish has, and Finnish has not.
const SWEDISH = /(^|[\s(”])(och|är|inte|att|som|för|på|vi|det|till|från)([\s,.!?)”]|$)/iu;

describe("the language of passages", () => {
  let browser;
  let house;
  before(async () => {
    [browser, house] = await Promise.all([startBrowser(), openDemo()]);
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  it("is told on every page that a resident reads in Finnish", async () => {
    const { context, page } = await openWindow(browser, house, { locale: "fi-FI" });
    const found = [];
    const walked = await walkLinks(page, `${house.address}/`, async (shape) => {
      const texts = await page.locator("main").evaluate((main) => {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement;
          if (element.closest("svg, option, textarea, [lang]:not(html)")) continue;
          texts.push(walker.currentNode.textContent.trim());
        }
        return texts;
      });
      found.push(...texts.filter((text) => SWEDISH.test(text)).map((text) => `${shape}: ${text}`));
    });
    await context.close();
    assert.ok(walked.size > 20, "the pages of the house were met");
    assert.deepEqual([...new Set(found)], []);
  });
});
