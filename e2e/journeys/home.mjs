// The house in which the journeys are made: one road walked once, then an evening whose notes wait, an evening whose notes
// wait to be sorted, and a meeting to come. Each way of making the journeys gets a copy of it.
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWindow } from "../browser.mjs";
import { day } from "../days.mjs";
import { Mouse } from "../hands.mjs";
import { openEmpty, openFolder, samskapa } from "../house.mjs";
import { SENTENCE, walkTheRoad } from "../road.mjs";

/** The words by which the one who leads signs in at the end of the road. */
const LEADS = { name: "samordnaren", password: "granris och kaffe 1914" };
const SERVING = ["--name", "Samskapa i Myrbacka", "--address", "https://samskapa.example", "--contact", "Samordnaren, 0000-12 34 00"];

/** Walks the road once, plans what is still to come, and closes the doors again. */
export async function prepareHome(browser) {
  const house = await openEmpty({ serving: SERVING });
  const { page, context } = await openWindow(browser, house);
  const hand = new Mouse(page);
  const made = await walkTheRoad({
    hand,
    house,
    takeIn: async () => {
      await hand.give('main input[type="file"]', house.notes);
      await hand.go('main form[action$="/notes"] button');
    },
  });
  const codes = await page.locator(".slip").evaluateAll((all) => Object.fromEntries(all.map((it) => [it.querySelector(".slip__words").innerText.trim(), it.querySelector(".slip__code").innerText.trim()])));
  await context.close();
  await house.stop();
  const data = ["--data", house.data];
  const ahead = await samskapa("new", "meeting", ...data, "--place", "Myrbacka", "--date", day(20), "--title", "Soppa och samtal");
  const unread = await samskapa("new", "meeting", ...data, "--place", "Kvarnliden", "--date", day(-6), "--title", "Kväll i Kvarnliden");
  await samskapa("import", house.notes, ...data, "--meeting", unread);
  return { ...house, ...made, codes, sentence: SENTENCE, ahead, unread };
}

/** A copy of it, with its doors open and somebody who leads signed in. */
export async function openCopy(browser, home) {
  const folder = await mkdtemp(join(tmpdir(), "samskapa-journeys-"));
  await cp(home.data, join(folder, "data"), { recursive: true });
  const house = await openFolder(folder, SERVING);
  const { page, context } = await openWindow(browser, house);
  const hand = new Mouse(page);
  await page.goto("/sign-in");
  await hand.fill(LEADS);
  await hand.go('main form[action="/sign-in"] button');
  const leads = await context.cookies();
  await page.goto(`/meetings/${home.ahead}/hosts`);
  await hand.go('main form[action$="/hosts"] button');
  const host = await page.locator(".host-link a").getAttribute("href");
  await context.close();
  return { ...home, ...house, codes: home.codes, leads, host: new URL(host).pathname };
}
