// The evening after: one person, 300 notes, and a desk. Walks from a file of notes to needs with their voices and a summary
// on paper, counts what it costs, and prints the table of docs/evening.md. Run it with `npm run desk`.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openWindow, signIn, startBrowser } from "./browser.mjs";
import { EVENING, PROMISED, day, written } from "./days.mjs";
import { Mouse } from "./hands.mjs";
import { openEmpty } from "./house.mjs";
import { COUNT, NEEDS, belongs, notes } from "./many.mjs";

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
  await writeFile(file, notes(written(EVENING)));
  await hand.go('header a[href="/desk"]');
  await hand.go(`main a[href^="/meetings/${house.meeting}"]`);
  await hand.go('button[name="to"][value="held"]');
  await hand.go(`main a[href="/meetings/${house.meeting}/notes"]`);
  await hand.give('main input[type="file"]', file);
  await hand.go('main form[action$="/notes"] button');
}

/** What tells who somebody is, is masked; what the reader is unsure of is looked at one by one; the sure ones go together. */
async function review() {
  read += count(notes(written(EVENING)));
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

/** What lies on the table: groups of near notes, and notes that stand alone. */
const onTable = () =>
  page.locator(".sorting__notes").evaluate((table) => {
    const note = (it) => ({ value: it.querySelector("input").value, words: it.querySelector("q").textContent });
    const groups = [...table.querySelectorAll("[data-group]")].map((group, nth) => ({ nth, notes: [...group.querySelectorAll("[data-note]")].map(note) }));
    const alone = [...table.querySelectorAll("[data-note]")].filter((it) => !it.closest("[data-group]")).map(note);
    return { groups, alone };
  });

/**
 * Puts everything on the table that belongs to one need into its pile, the need with most notes first.
 * @param {boolean} near whether near notes are ticked together; else each by itself, as if no two shared a word
 */
async function sort(near) {
  const seen = new Set();
  const piles = new Set();
  await hand.go(`main a[href="/meetings/${house.meeting}/sort"]`);
  for (;;) {
    const { groups, alone } = await onTable();
    const all = [...groups.flatMap((group) => group.notes), ...alone];
    for (const { value, words } of all.filter((note) => !seen.has(note.value))) {
      seen.add(value);
      read += count(words);
    }
    const waiting = NEEDS.map((title) => ({ title, number: all.filter((note) => belongs(note.words) === title).length }));
    const { title, number } = waiting.reduce((most, one) => (one.number > most.number ? one : most));
    if (number === 0) return { piles: piles.size, left: all.length };
    const fits = (note) => belongs(note.words) === title;
    for (const { nth, notes: alike } of groups) {
      const strangers = alike.filter((note) => !fits(note));
      const together = near && strangers.length + 1 < alike.length - strangers.length;
      if (together) await hand.press(`[data-group] >> nth=${nth} >> .sorting__all`);
      for (const note of together ? strangers : alike.filter(fits)) await hand.press(`[data-note] input[value="${note.value}"]`);
    }
    for (const note of alone.filter(fits)) await hand.press(`[data-note] input[value="${note.value}"]`);
    if (piles.has(title)) {
      await hand.go(`[data-pile]:has(h3 a:text-is("${title}")) button[value^="gather:"]`);
    } else {
      await hand.write('[data-sorting] [name="title"]', title);
      await hand.go('[data-sorting] button[value="new"]');
      piles.add(title);
    }
  }
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

/** The whole evening after. */
async function work(near) {
  house = await openEmpty();
  lead = await openWindow(browser, house);
  page = lead.page;
  hand = new Mouse(page);
  [legs, read] = [[], 0];
  try {
    await signIn(page, house);
    await leg("Find the meeting, hand over the file", takeIn);
    await leg(`Look at what was read in ${COUNT} lines, mask what tells who somebody is, confirm`, review);
    await leg("Say that the notes are checked, publish", publish);
    await leg("Sort the voices into needs", async () => console.log(await sort(near)));
    await leg("Promise an answer by a day", promise);
    await leg("Print the summary", printSummary);
    assert.deepEqual(lead.faults, []);
  } finally {
    await house.close();
  }
  return legs;
}

const sum = (all) => all.reduce((one, other) => ({ clicks: one.clicks + other.clicks, keys: one.keys + other.keys, words: one.words + other.words, minutes: one.minutes + other.minutes }));
const row = (name, one, apart) => {
  const other = one.clicks === apart.clicks ? "" : `${apart.clicks} clicks, ${apart.minutes.toFixed(1)} min`;
  return `| ${name} | ${one.clicks} | ${one.keys} | ${one.words.toLocaleString("en")} | ${one.minutes.toFixed(1)} | ${other} |`;
};

try {
  const together = await work(true);
  const apart = await work(false);
  console.log("\n| Leg | Clicks | Keystrokes | Words read | Minutes by the model | Each note ticked by itself |\n|---|--:|--:|--:|--:|--:|");
  together.forEach((one, nth) => console.log(row(one.name, one, apart[nth])));
  console.log(row("**all**", sum(together), sum(apart)));
  const reading = (all) => Math.round(((sum(all).words / WORDS_A_MINUTE) / sum(all).minutes) * 100);
  console.log(`\nof it reading: ${reading(together)} % and ${reading(apart)} %`);
} finally {
  await browser.close();
}
