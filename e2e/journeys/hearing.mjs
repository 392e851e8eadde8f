// Journeys of residents to what is said and heard: an invitation, a few words on the web, a village, a working group, and
// pages in another language, larger and darker. Nobody needs an account for any of them.
import assert from "node:assert/strict";
import { told } from "./told.mjs";

export const invitation = {
  name: "reads an invitation",
  who: "a resident",
  async walk({ hand, house, at }) {
    await hand.page.goto("/");
    await at("the start");
    await hand.go(`main a[href="/meetings/${house.ahead}"]`);
    await at("the meeting to come");
    assert.match(await hand.page.locator("main").innerText(), /Soppa och samtal/);
  },
};

export const says = {
  name: "says something on the web",
  who: "a resident",
  async walk({ hand, at }) {
    const { page } = hand;
    await page.goto("/");
    await hand.go('main a[href="/say"]');
    await at("the form");
    await hand.choose('main select[name="place"]', "Myrbacka");
    await hand.write('main textarea[name="text"]', "Det saknas en bänk vid brevlådorna.");
    await hand.go('main form[action="/say"] button');
    await at("the receipt");
    assert.match(await page.locator(".receipt__code").innerText(), /^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    await hand.go('main a[href^="/code?code="]');
    await at("what became of it");
  },
};

export const village = {
  name: "reads a village and its history",
  who: "a resident",
  async walk({ hand, house, at }) {
    await hand.page.goto("/");
    await hand.go('header a[href="/places"]');
    await at("the places");
    await hand.go('main a:text("Myrbacka")');
    await at("the village");
    await hand.go(`main a[href="${house.need}"]`);
    await at("a need");
    await hand.go('main a[href$="/history"]');
    await at("every step of it");
  },
};

export const joins = {
  name: "joins a working group",
  who: "a resident",
  async walk({ hand, house, at }) {
    const form = 'form[action$="/join"]';
    await hand.page.goto("/groups");
    await at("the groups");
    await hand.go(`main a[href="${house.group}"]`);
    await at("the group");
    await hand.unfold(`details:has(${form})`);
    await hand.fill({ name: "Elsa Myr", contact: "0000-98 76 54" }, form);
    await hand.tick(`${form} [name="role"][value="resident"]`);
    await hand.tick(`${form} [name="agreed"]`);
    await at("the form, filled in");
    await hand.go(`${form} button`);
    await told(hand);
    await at("the group, joined");
  },
};

export const look = {
  name: "changes language, size and theme",
  who: "a resident",
  async walk({ hand, at }) {
    const { page } = hand;
    const press = async (button) => {
      await hand.unfold("details.look");
      await hand.go(`details.look button[value="${button}"]`);
    };
    await page.goto("/needs");
    await hand.unfold("details.look");
    await at("the choice");
    await press("fi");
    assert.equal(await page.getAttribute("html", "lang"), "fi");
    await at("in Finnish");
    await press("largest");
    await press("dark");
    assert.equal(await page.getAttribute("html", "data-size"), "largest");
    assert.equal(await page.getAttribute("html", "data-theme"), "dark");
    await at("larger and darker");
  },
};
