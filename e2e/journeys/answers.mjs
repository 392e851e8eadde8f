// Journeys of residents who hold a slip of paper with a code: what became of it, whether the answer is good, and taking
// their words back.
import assert from "node:assert/strict";
import { told } from "./told.mjs";

async function show(hand, code) {
  await hand.page.goto("/code");
  await hand.write('main input[name="code"]', code);
  await hand.go('main form[action="/code"] button');
}

const codeOf = (house, words) => Object.entries(house.codes).find(([said]) => said.includes(words))[1];

export const looksUp = {
  name: "looks up a code",
  who: "a resident",
  async walk({ hand, house, at }) {
    const { page } = hand;
    await page.goto("/");
    await hand.go('header a[href="/code"]');
    await at("the field for the code");
    await hand.write('main input[name="code"]', "K7M-2QP-4XWA");
    await hand.go('main form[action="/code"] button');
    assert.equal(await page.locator("main [role=alert]").count(), 1, "a wrong code is told at once");
    await at("a wrong code");
    await show(hand, house.code.toLowerCase());
    await at("the thread");
    assert.match(await page.locator("main").innerText(), /41 av 44 besök/);
  },
};

export const judges = {
  name: "contests an answer, then confirms it",
  who: "a resident",
  async walk({ hand, house, at }) {
    const form = 'form[action="/code/respond"]';
    await show(hand, house.code);
    await hand.unfold(`details:has(${form})`);
    await hand.tick(`${form} [name="good"][value="no"]`);
    await hand.write(`${form} [name="words"]`, "På vår sida kommer det fortfarande nya varje vecka.");
    await at("the form, filled in");
    await hand.go(`${form} button`);
    await told(hand);
    await at("contested");
    await hand.unfold(`details:has(${form})`);
    await hand.tick(`${form} [name="good"][value="yes"]`);
    await hand.go(`${form} button`);
    await told(hand);
    await at("confirmed");
  },
};

export const withdraws = {
  name: "takes words back",
  who: "a resident",
  async walk({ hand, house, at }) {
    const form = 'form[action="/code/withdraw"]';
    await show(hand, codeOf(house, "halt och mörkt"));
    await hand.unfold(`details:has(${form})`);
    await at("asked once more");
    await hand.go(`${form} button`);
    await told(hand);
    await at("taken back");
    assert.equal(await hand.page.locator(form).count(), 0);
  },
};
