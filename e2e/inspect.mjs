// What is looked at on every page: whether it can be read, reached and pressed by everybody.
import { AssertionError } from "node:assert";
import axe from "axe-core";

const LANGUAGES = ["sv", "da", "nb", "nn", "fi", "en"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Holds if nothing was found; says all that was, a line each. */
export function nothingIn(found) {
  if (found.length > 0) throw new AssertionError({ message: `${found.length} faults:\n${found.join("\n")}` });
}

/**
 * Axe, for a page that has none yet. It reads the same few colours thousands of times on a page, which is a quarter of its
 * work: what it has read once, it remembers.
 */
const AXE = `${axe.source};(${() => {
  const { Color } = window.axe.commons.color;
  const read = Color.prototype.parseString;
  const known = new Map();
  Color.prototype.parseString = function (words) {
    const seen = known.get(words);
    if (!seen) {
      read.call(this, words);
      known.set(words, new Color(this));
      return this;
    }
    Object.assign(this, { r: seen.r, g: seen.g, b: seen.b, alpha: seen.alpha });
    return this;
  };
}})()`;

/** All that axe holds against a page. What holds is not told one by one, since telling it costs as much as looking. */
async function violationsOn(page, only) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (runOnly) => (await window.axe.run(document, { runOnly, resultTypes: ["violations"] })).violations, only);
  return violations.map((it) => `${it.id}: ${it.help}: ${it.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`);
}

/** What cannot be told apart by its colours. Where only these change, nothing else can be at fault. */
export function colourFaults(page) {
  return violationsOn(page, { type: "rule", values: ["color-contrast", "link-in-text-block"] });
}

/** What axe finds, and what every page must have: one heading, a language, a name. Sentences; none if all is well. */
export async function faultsOf(page) {
  const faults = await violationsOn(page, { type: "tag", values: RULES });
  const { headings, language, title } = await page.evaluate(() => ({
    headings: document.querySelectorAll("h1").length,
    language: document.documentElement.lang,
    title: document.title.trim(),
  }));
  if (headings !== 1) faults.push(`${headings} main headings`);
  if (!LANGUAGES.includes(language)) faults.push(`the language "${language}"`);
  if (!/\S – \S/.test(title)) faults.push(`the name "${title}"`);
  return faults;
}

/** A desktop at 400 %: as wide as a small telephone and a hand's breadth high (WCAG 1.4.10). */
export const ENLARGED = { width: 320, height: 256 };

/** Whatever makes the page wider than the window, or covers it. */
export async function reflowFaults(page) {
  const before = page.viewportSize();
  await page.setViewportSize(ENLARGED);
  const faults = await page.evaluate(() => {
    const root = document.documentElement;
    const found = [];
    const name = (it) => `${it.tagName.toLowerCase()}${it.id ? `#${it.id}` : ""}${it.classList.length ? `.${[...it.classList].join(".")}` : ""}`;
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.body.querySelectorAll("*")].filter((it) => {
        const box = it.getBoundingClientRect();
        return box.width > 0 && box.right > root.clientWidth + 1 && !it.closest("svg svg, .visually-hidden");
      });
      found.push(`${root.scrollWidth} px wide: ${wide.slice(-3).map(name).join(", ")}`);
    }
    for (const it of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(it);
      if ((style.position === "fixed" || style.position === "sticky") && it.getBoundingClientRect().height > innerHeight / 2) {
        found.push(`${name(it)} stays in the way`);
      }
    }
    return found;
  });
  if (before) await page.setViewportSize(before);
  return faults;
}

/**
 * What is smaller than a fingertip. A link within a sentence is as high as its line, and a small target may stand
 * alone: a circle of that size around it touches no other target (WCAG 2.5.8). A box is as large as the label that
 * ticks it.
 * @param {number} least in CSS pixels
 */
export function smallTargets(page, least) {
  return page.evaluate((least) => {
    const targets = [];
    for (const it of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
      const target = (it instanceof HTMLInputElement && ["radio", "checkbox"].includes(it.type) && it.closest("label")) || it;
      const box = target.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || !it.checkVisibility({ visibilityProperty: true })) continue;
      const inline = getComputedStyle(it).display === "inline" && it.tagName === "A";
      const inSentence = inline && [...it.parentElement.childNodes].some((near) => near !== it && near.textContent.trim());
      const small = !inSentence && (box.height < least - 0.5 || box.width < least - 0.5);
      targets.push({ it, box, small, x: box.left + box.width / 2, y: box.top + box.height / 2 });
    }
    const near = (one, other) => {
      const across = Math.max(other.box.left - one.x, one.x - other.box.right, 0);
      const along = Math.max(other.box.top - one.y, one.y - other.box.bottom, 0);
      const apart = Math.hypot(one.x - other.x, one.y - other.y);
      return Math.hypot(across, along) < least / 2 || (other.small && apart < least);
    };
    return targets
      .filter((one) => one.small && targets.some((other) => other !== one && other.it !== one.it && near(one, other)))
      .map(({ it, box }) => `${it.tagName.toLowerCase()} "${(it.textContent || it.name || "").trim().slice(0, 40)}" ${Math.round(box.width)}×${Math.round(box.height)}`);
  }, least);
}

/** The shape of an address: which door it goes through, whatever stands behind that door. */
export function shapeOf(href) {
  const url = new URL(href);
  const path = url.pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "{id}");
  const asked = [...new Set(url.searchParams.keys())].sort();
  return asked.length > 0 ? `${path}?${asked.join("&")}` : path;
}

/** So many pages of one shape are looked through for links: what one need or case leads to, another does not. */
const ALIKE = 12;

/**
 * Walks every link from the start page on, through each door once.
 * @param {(shape: string) => Promise<void>} arrived looks at the page that is open now
 * @returns the shapes of all addresses that were opened
 */
export async function walkLinks(page, start, arrived) {
  const opened = new Map();
  const waiting = [new URL(start, page.url() === "about:blank" ? start : page.url()).href];
  const { origin } = new URL(waiting[0]);
  const met = new Map([[shapeOf(waiting[0]), 1]]);
  /** Pages of a shape that was opened already: only read, not looked at. */
  const alike = [];
  const seen = new Set(waiting);

  function meet(links) {
    for (const link of links) {
      const url = new URL(link, origin);
      if (url.origin !== origin || /\.(csv|atom)$|^\/sign-in\/|^\/host\/|^\/paper\//.test(url.pathname)) continue;
      url.hash = "";
      const shape = shapeOf(url.href);
      const times = met.get(shape) ?? 0;
      if (seen.has(url.href) || times >= ALIKE) continue;
      seen.add(url.href);
      met.set(shape, times + 1);
      (times === 0 ? waiting : alike).push(url.href);
    }
  }

  while (waiting.length + alike.length > 0) {
    if (waiting.length > 0) {
      const address = waiting.shift();
      const answer = await page.goto(address);
      const shape = shapeOf(address);
      opened.set(shape, { address, status: answer.status() });
      await arrived(shape, answer);
      meet(await page.locator("a[href]").evaluateAll((all) => all.filter((it) => !it.hasAttribute("download")).map((it) => it.href)));
    } else {
      const text = await (await page.request.get(alike.shift())).text();
      meet([...text.matchAll(/<a [^>]*?href="([^"]+)"[^>]*>/g)].filter(([link]) => !/ download\b/.test(link)).map(([, href]) => href.replaceAll("&amp;", "&")));
    }
  }
  return opened;
}
