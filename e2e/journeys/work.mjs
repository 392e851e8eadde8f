// Journeys of those who write and lead: a table host in the hall, and the process leader afterwards.
import assert from "node:assert/strict";
import { told } from "./told.mjs";

export const host = {
  name: "writes notes at a table",
  who: "a table host",
  async walk({ hand, house, at }) {
    const { page } = hand;
    await page.goto(house.host);
    await at("the door for hosts");
    await hand.write('main input[name="table"]', "Bord 1");
    await hand.go("main form button");
    await at("the empty table");
    await hand.write('main textarea[name="text"]', "Mataffären är för långt bort utan bil.");
    await hand.write('main input[name="support"]', "3");
    // With a script the note goes through the phone's own queue and the page stays; without one it comes anew.
    await hand.press("main .capture__send");
    const code = page.locator("main .receipt .code").locator("visible=true");
    await code.waitFor();
    await told(hand);
    assert.match(await code.innerText(), /^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    await at("the code for the slip");
  },
};

export const checks = {
  name: "checks the notes of an evening",
  who: "somebody who leads",
  async walk({ hand, at }) {
    const { page } = hand;
    await page.goto("/desk");
    await at("the desk");
    await hand.go('main a[href^="/notes/"]');
    await at("the notes");
    const waiting = await page.locator('[data-proposal] button[value="confirm"]').count();
    await hand.go('[data-proposal] button[value="confirm"]');
    assert.equal(await page.locator('[data-proposal] button[value="confirm"]').count(), waiting - 1);
    await at("one confirmed");
    await hand.go('main a[href^="/held?voice="]');
    await at("words that tell who somebody is");
    await hand.go('main button[value="mask"]');
    await at("masked");
  },
};

export const sorts = {
  name: "sorts voices into needs",
  who: "somebody who leads",
  async walk({ hand, house, at }) {
    const { page } = hand;
    await page.goto(`/meetings/${house.meeting}`);
    await at("the meeting");
    await hand.go(`main a[href="/meetings/${house.meeting}/sort"]`);
    await at("what is left to sort");
    await hand.tick(".sorting__notes [data-note] input");
    await hand.write('[data-sorting] [name="title"]', "Plats för unga efter skolan");
    await hand.go('[data-sorting] button[value="new"]');
    await at("a new pile");
    assert.match(await page.locator(".sorting__piles, .sorting").last().innerText(), /Plats för unga efter skolan/);
  },
};

export const answers = {
  name: "writes an answer",
  who: "somebody who leads",
  async walk({ hand, at }) {
    const { page } = hand;
    await page.goto("/needs");
    await at("the needs");
    await hand.go('main th a:text("Komma hem från vårdcentralen")');
    await hand.go('main a[href$="/work"]');
    await at("the work with it");
    await hand.go('main a[href^="/answers/new"]');
    await at("an empty answer");
    await hand.fill({
      said: "Ni sade att sista bussen går för tidigt.",
      done: "Vi har frågat regionens trafikbolag.",
      not_done: "Vi kan inte själva ändra tidtabellen.",
      by_name: "Karin Modig, enhetschef",
    });
    await hand.go('main form[action="/answers/give"] button[value="give"]');
    await at("the answer");
    assert.match(await page.locator("main").innerText(), /sista bussen går för tidigt/);
  },
};
