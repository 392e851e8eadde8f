// The evening after: one person, 300 notes, and a desk. Walks from a file of notes to needs with their voices and a summary
// on paper, counts what it costs, and prints the table of docs/evening.md. Run it with `npm run desk`.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openWindow, signIn, startBrowser } from "./browser.mjs";
import { EVENING, PROMISED, day, written } from "./days.mjs";
import { Keyboard, Mouse } from "./hands.mjs";
import { openEmpty } from "./house.mjs";
import * as many from "./many.mjs";
import * as written300 from "./evening/evening.mjs";

/** The keystroke-level model (Card, Moran and Newell 1983): a key, pointing and pressing, thinking before each press. */
const SECONDS = { key: 0.28, point: 1.3, think: 1.35 };
/** Words a minute that are read silently (Brysbaert 2019, the mean of 190 studies). */
const WORDS_A_MINUTE = 238;

/** From wherever one works with a meeting back to its page. */
const BACK = 'main nav.crumbs a[href^="/meetings/"]';

const browser = await startBrowser();
let house;
let lead;
let page;
let hand;
let legs;
let read;
let evening;

/** In a list of piles the first letters of one are typed; no more than so many keys. */
const TYPED = 4;

/** Does one leg of the work and notes what it cost. */
async function leg(name, work) {
  const before = { clicks: hand.clicks, keys: hand.keys, read };
  await work();
  const clicks = hand.clicks - before.clicks;
  const keys = hand.keys - before.keys;
  const human = keys * SECONDS.key + clicks * (SECONDS.point + SECONDS.think) + ((read - before.read) / WORDS_A_MINUTE) * 60;
  legs.push({ name, clicks, keys, words: read - before.read, minutes: human / 60 });
  console.log(`${name}: ${clicks} clicks, ${keys} keystrokes`);
}

const count = (words) => words.trim().split(/\s+/).length;

async function takeIn() {
  const file = join(dirname(house.notes), "granliden.txt");
  await writeFile(file, evening.notes(written(EVENING)));
  await hand.go('header a[href="/desk"]');
  await hand.go(`main a[href^="/meetings/${house.meeting}"]`);
  await hand.go('button[name="to"][value="held"]');
  await hand.go(`main a[href="/meetings/${house.meeting}/notes"]`);
  await hand.give('main input[type="file"]', file);
  await hand.go('main form[action$="/notes"] button');
}

/** What tells who somebody is, is masked; what the reader is unsure of is looked at one by one; the sure ones go together. */
async function review() {
  read += count(evening.notes(written(EVENING)));
  const held = '[data-proposal] a[href^="/held?voice="]';
  while (await page.locator(held).count()) {
    await hand.go(held);
    await hand.go('main button[value="mask"]');
  }
  const unsure = '[data-proposal]:has(.tag--late) button[value="confirm"]';
  while (await page.locator(unsure).count()) await hand.go(unsure);
  await hand.go('main form[action$="/confirm"] button');
  while (await page.locator('[data-proposal] button[value="confirm"]').count()) await hand.go('[data-proposal] button[value="confirm"]');
}

async function publish() {
  const doubts = page.locator('form[action*="/doubts/"]');
  assert.equal(await doubts.count(), 0, "these notes leave nothing open");
  await hand.go(BACK);
  await hand.go('button[name="to"][value="notes_checked"]');
  await hand.go('button[name="to"][value="published"]');
}

/** What lies in the hand: the notes, the need that is proposed, and the keys of others; nothing when all is sorted. */
const inHand = () =>
  page.locator("main").evaluate((main) => {
    const form = main.querySelector("[data-hand]");
    if (!form) return null;
    const notes = [...form.querySelectorAll("[data-note]")].map((it) => it.querySelector("q").textContent);
    const others = [...form.querySelectorAll("[data-key]")].filter((it) => /^[1-9]$/.test(it.dataset.key));
    return {
      notes,
      proposed: form.querySelector("#hand-into strong")?.textContent ?? null,
      keys: Object.fromEntries(others.map((it) => [it.textContent.trim().replace(/^\d\s*/, ""), it.dataset.key])),
      more: [...form.querySelectorAll("#hand-pile option")].map((it) => it.textContent),
    };
  });

/** Most of them, and how many that is. */
function most(all) {
  const counts = new Map();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((first, next) => (next[1] > first[1] ? next : first));
}

/** Sorts what lies in the hand, with keys alone, until nothing is left: most of a handful go where they belong, the rest come again. */
async function sort() {
  const [seen, piles] = [new Set(), new Set()];
  const cost = { handfuls: 0, right: 0, unticked: 0, parked: 0 };
  await hand.go(`main a[href="/meetings/${house.meeting}/sort"]`);
  const keys = new Keyboard(page);
  const pressed = async (key) => {
    const arrived = page.waitForEvent("domcontentloaded");
    arrived.catch(() => {});
    await keys.key(key);
    await arrived;
  };
  for (let held = await inHand(); held; held = await inHand()) {
    cost.handfuls += 1;
    for (const words of held.notes.filter((note) => !seen.has(note))) read += count(words);
    held.notes.forEach((note) => seen.add(note));
    const [title] = most(held.notes.map((note) => evening.belongs(note) ?? ""));
    const strangers = held.notes.flatMap((note, nth) => ((evening.belongs(note) ?? "") === title ? [] : [nth]));
    let at = -1;
    for (const nth of strangers) {
      for (; at < nth; at += 1) await keys.key("ArrowDown");
      await keys.key("Space");
      cost.unticked += 1;
    }
    if (title === "") {
      cost.parked += held.notes.length - strangers.length;
      await pressed("p");
    } else if (held.proposed === title) {
      cost.right += 1;
      await pressed("Enter");
    } else if (held.keys[title]) {
      await pressed(held.keys[title]);
    } else if (piles.has(title)) {
      await keys.key("0");
      const before = held.more.findIndex((name) => name === title);
      for (let nth = 0; nth < Math.min(before, TYPED); nth += 1) await keys.key("ArrowDown");
      await page.locator("#hand-pile").selectOption({ label: title });
      await pressed("Enter");
    } else {
      await keys.key("n");
      await page.keyboard.type(title);
      keys.keys += title.length;
      await pressed("Enter");
      piles.add(title);
    }
  }
  hand.keys += keys.keys;
  return { ...cost, keys: keys.keys, piles: piles.size };
}

async function promise() {
  await hand.go(BACK);
  await hand.unfold('details:has(form[action$="/promise"])');
  await hand.write('form[action$="/promise"] [name="due"]', day(PROMISED));
  await hand.go('form[action$="/promise"] button');
}

async function printSummary() {
  await hand.go(`main a[href="/meetings/${house.meeting}/papers"]`);
  const printed = page.waitForResponse((response) => response.url().includes("/paper/summary/"));
  await hand.press('main a[href^="/paper/summary/"]');
  assert.equal((await printed).headers()["content-type"], "application/pdf");
}

/** The whole evening after, with these notes. */
async function work(those) {
  evening = those;
  house = await openEmpty();
  lead = await openWindow(browser, house);
  page = lead.page;
  hand = new Mouse(page);
  [legs, read] = [[], 0];
  try {
    await signIn(page, house);
    await leg("Find the meeting, hand over the file", takeIn);
    await leg(`Look at what was read in ${evening.COUNT} lines, mask what tells who somebody is, confirm`, review);
    await leg("Say that the notes are checked, publish", publish);
    await leg("Sort the voices into needs", async () => console.log(await sort()));
    await leg("Promise an answer by a day", promise);
    await leg("Print the summary", printSummary);
    assert.deepEqual(lead.faults, []);
  } finally {
    await house.close();
  }
  return legs;
}

const sum = (all) => all.reduce((one, other) => ({ clicks: one.clicks + other.clicks, keys: one.keys + other.keys, words: one.words + other.words, minutes: one.minutes + other.minutes }));
const row = (name, one) => `| ${name} | ${one.clicks} | ${one.keys} | ${one.words.toLocaleString("en")} | ${one.minutes.toFixed(1)} |`;

try {
  for (const [name, those] of [["Put together from parts", many], ["Written line by line", written300]]) {
    const done = await work(those);
    console.log(`\n${name}\n\n| Leg | Clicks | Keystrokes | Words read | Minutes by the model |\n|---|--:|--:|--:|--:|`);
    for (const one of done) console.log(row(one.name, one));
    console.log(row("**all**", sum(done)));
    console.log(`\nof it reading: ${Math.round(((sum(done).words / WORDS_A_MINUTE) / sum(done).minutes) * 100)} %\n`);
  }
} finally {
  await browser.close();
}
