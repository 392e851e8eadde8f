// What a person notices who uses no mouse, or larger text, or a small window: where the focus is, what is cut off, what
// moves, what is too small. Each look answers with sentences; none if all is well.
import { ENLARGED, smallTargets } from "./inspect.mjs";

const FAR = 400;
const FINGERTIP = 44;
/** WCAG 2.2, 1.4.11: a ring around the focus against what lies beside it. */
const SEEN = 3;

/** Goes through the whole page with Tab: the focus is seen at every stop, hidden by nothing, and comes out again. */
export async function focusFaults(page) {
  const faults = new Set();
  await page.evaluate(() => {
    document.activeElement?.blur();
    getSelection()?.removeAllRanges();
    for (const it of document.querySelectorAll("[data-met]")) it.removeAttribute("data-met");
    document.querySelector("[data-here]")?.removeAttribute("data-here");
  });
  for (let steps = 0; ; steps += 1) {
    await page.keyboard.press("Tab");
    const met = await page.evaluate(lookAtFocus, SEEN);
    if (met === "again") break;
    if (steps > FAR) return [...faults, "the focus never comes out of the page"];
    for (const fault of met === "outside" ? [] : met) faults.add(fault);
  }
  const missed = await page.evaluate(() => {
    const wanted = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")];
    const group = (it) => it instanceof HTMLInputElement && it.type === "radio" && [...document.querySelectorAll("[data-met]")].some((met) => met.name === it.name && met.form === it.form);
    return wanted
      .filter((it) => !it.hasAttribute("data-met") && !it.disabled && it.tabIndex >= 0 && it.checkVisibility({ visibilityProperty: true }) && !group(it))
      .map((it) => `Tab never reaches ${it.tagName.toLowerCase()} "${(it.textContent || it.name || "").trim().slice(0, 40)}"`);
  });
  return [...faults, ...missed];
}

/** Runs in the page: what is wrong with where the focus is now. */
function lookAtFocus(seen) {
  const it = document.activeElement;
  if (!it || it === document.body || it === document.documentElement) return "outside";
  // A field for a day has several stops of its own.
  if (it.hasAttribute("data-here")) return [];
  document.querySelector("[data-here]")?.removeAttribute("data-here");
  if (it.hasAttribute("data-met")) return "again";
  it.setAttribute("data-met", "");
  it.setAttribute("data-here", "");
  const name = `${it.tagName.toLowerCase()} "${(it.getAttribute("aria-label") || it.textContent || it.name || "").trim().slice(0, 40)}"`;
  const faults = [];

  // The ring lies around the element, around what it stretches over, or around the label that carries it.
  const rings = [getComputedStyle(it), getComputedStyle(it, "::after"), it.closest("label") && getComputedStyle(it.closest("label"))];
  const ring = rings.find((style) => style && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2);
  if (!ring) faults.push(`the focus on ${name} is not seen`);
  else {
    const pencil = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const channels = (colour) => {
      pencil.clearRect(0, 0, 1, 1);
      pencil.fillStyle = colour;
      pencil.fillRect(0, 0, 1, 1);
      return [...pencil.getImageData(0, 0, 1, 1).data];
    };
    const luminance = ([r, g, b]) => {
      const linear = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    };
    let around = it.parentElement;
    while (around && channels(getComputedStyle(around).backgroundColor)[3] < 255) around = around.parentElement;
    const [one, other] = [ring.outlineColor, getComputedStyle(around ?? document.documentElement).backgroundColor].map((colour) => luminance(channels(colour)));
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < seen) faults.push(`the ring around ${name} has a contrast of ${ratio.toFixed(1)}`);
  }

  // Something of it lies open: nothing sticky covers all of it (WCAG 2.2, 2.4.11).
  const box = (it.closest("label") ?? it).getBoundingClientRect();
  const open = [0.5, 0.1, 0.9].some((x) =>
    [0.5, 0.1, 0.9].some((y) => {
      const there = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return there && (it.contains(there) || there.contains(it) || it.closest("label")?.contains(there));
    }),
  );
  if (box.width > 1 && !open) faults.push(`${name} has the focus and is hidden`);
  return faults;
}

/** What makes the page wider than its window, or stays in the way of half of it. */
export function sidewaysFaults(page) {
  return page.evaluate((least) => {
    const root = document.documentElement;
    const name = (it) => `${it.tagName.toLowerCase()}.${[...it.classList].join(".")}`;
    const faults = [];
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.body.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > root.clientWidth + 1);
      faults.push(`scrolls sideways, ${root.scrollWidth} px in ${root.clientWidth}: ${wide.slice(-3).map(name).join(", ")}`);
    }
    if (innerHeight <= least.height) {
      for (const it of document.body.querySelectorAll("*")) {
        const stays = ["fixed", "sticky"].includes(getComputedStyle(it).position);
        if (stays && it.getBoundingClientRect().height > innerHeight / 2) faults.push(`${name(it)} stays in the way`);
      }
    }
    return faults;
  }, ENLARGED);
}

/** Words that larger text pushes out of the box they stand in. A line that is meant to be short says so itself. */
export function cutFaults(page) {
  return page.evaluate(() => {
    const cut = [];
    for (const it of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(it);
      const hides = (way) => ["hidden", "clip"].includes(style[way]);
      if (it.closest("svg, .visually-hidden") || it.clientWidth <= 1 || style.webkitLineClamp !== "none" || !it.innerText?.trim()) continue;
      if ((hides("overflowY") && it.scrollHeight > it.clientHeight + 2) || (hides("overflowX") && it.scrollWidth > it.clientWidth + 2)) {
        cut.push(`cuts off "${it.innerText.trim().slice(0, 40)}"`);
      }
    }
    return cut;
  });
}

/** What moves although the device asks for calm. */
export function movingFaults(page) {
  return page.evaluate(() => {
    const moving = document.getAnimations().map((it) => `moves: ${it.animationName ?? it.transitionProperty}`);
    const slow = [...document.querySelectorAll("a, button, .button, .chip, summary")].filter((it) => getComputedStyle(it).transitionDuration !== "0s");
    if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") moving.push("scrolls by itself");
    return [...moving, ...slow.slice(0, 3).map((it) => `changes slowly: ${it.className || it.tagName}`)];
  });
}

/** What a fingertip does not hit. */
export async function fingertipFaults(page) {
  return (await smallTargets(page, FINGERTIP)).map((target) => `smaller than ${FINGERTIP} px: ${target}`);
}

/**
 * Text of twice the size, with all the room between letters, words, lines and paragraphs that somebody may ask for
 * (WCAG 2.2, 1.4.4 and 1.4.12), laid over every page of a window.
 */
export function enlargeText(context) {
  return context.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      html { font-size: 225% !important; }
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
