// Twelve journeys, each made in seven ways: with a mouse, with a keyboard alone, without JavaScript, in a narrow window,
// enlarged, with larger text, in calm; and what a screen reader is told on the way.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openWindow, startBrowser } from "../browser.mjs";
import { nothingIn } from "../inspect.mjs";
import { openCopy, prepareHome } from "../journeys/home.mjs";
import { JOURNEYS } from "../journeys/index.mjs";
import { MODES } from "../journeys/modes.mjs";
import { compareTrees, treeOf } from "../journeys/tree.mjs";

describe("twelve journeys", () => {
  let browser;
  let home;
  before(async () => {
    browser = await startBrowser();
    home = await prepareHome(browser);
  });
  after(async () => {
    await browser?.close();
    await home?.close();
  });

  it("are twelve", () => assert.equal(JOURNEYS.length, 12));

  for (const mode of MODES) {
    it(`can be made ${mode.name}`, async () => {
      const house = await openCopy(browser, home);
      try {
        const found = [];
        for (const journey of JOURNEYS) {
          const stops = [];
          found.push(...(await make(journey, mode, house, stops)));
          if (mode.keepsTrees) found.push(...(await compareTrees(journey.name, stops)));
        }
        assert.equal(house.complaints(), "");
        nothingIn(found);
      } finally {
        await house.close();
      }
    });
  }

  async function make(journey, mode, house, stops) {
    const window = await openWindow(browser, house, mode.options);
    const found = [];
    let last = "the beginning";
    try {
      await mode.prepare?.(window.context);
      if (journey.who === "somebody who leads") await window.context.addCookies(house.leads);
      const hand = new mode.Hand(window.page);
      const at = async (stop) => {
        last = stop;
        for (const look of mode.looks) found.push(...(await look(window.page)).map((fault) => `${stop}: ${fault}`));
        if (mode.keepsTrees) stops.push([stop, await treeOf(window.page)]);
      };
      await journey.walk({ hand, house, at });
      found.push(...window.faults);
    } catch (stuck) {
      found.push(`stuck after ${last}: ${stuck.message.split("\n")[0]} ${stuck.stack?.match(/journeys\/\w+\.mjs:\d+/)?.[0] ?? ""}`);
    } finally {
      await window.context.close();
    }
    return found.map((fault) => `${journey.who} ${journey.name}, ${mode.name}: ${fault}`);
  }
});
