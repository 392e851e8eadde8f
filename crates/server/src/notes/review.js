// @ts-check
/*
 * Single keys on the review page. Each key presses a button or moves to a heading that is there without it; a box
 * in the legend turns them off, since speech input and trembling hands can press letters by mistake (WCAG 2.1.4).
 */
{
  const legend = document.querySelector("[data-review-keys]");
  const turnedOn = document.querySelector("[data-review-keys-on]");
  const STORED = "review-keys";

  /** The proposals in the order of the page. */
  const proposals = () => [...document.querySelectorAll("[data-proposal]")];

  /** The proposal that has the focus, else the one that was looked at last, else the first. */
  let looked = 0;
  function current() {
    const all = proposals();
    const focused = all.findIndex((proposal) => proposal.contains(document.activeElement));
    if (focused >= 0) looked = focused;
    return all[Math.min(looked, all.length - 1)];
  }

  /** @param {number} steps */
  function move(steps) {
    const all = proposals();
    const here = current();
    const hasFocus = here?.contains(document.activeElement);
    const target = all.indexOf(here) + (hasFocus ? steps : 0);
    const heading = all[Math.max(0, Math.min(target, all.length - 1))]?.querySelector("h3");
    if (heading instanceof HTMLElement) {
      heading.focus();
      heading.closest("[data-proposal]")?.scrollIntoView({ block: "nearest" });
    }
  }

  /** @param {string} selector */
  function press(selector) {
    const button = current()?.querySelector(selector);
    if (button instanceof HTMLElement) button.click();
  }

  /** @param {Element | null | undefined} details */
  function unfold(details) {
    if (details instanceof HTMLDetailsElement) details.open = true;
  }

  /** Scrolls the notes, and only the notes, to where the proposal stands in them. */
  function showInNotes() {
    const here = current();
    const mark = here && document.getElementById(here.id.replace(/^v-/, "s-"));
    const notes = mark?.closest(".sides__source");
    for (const former of document.querySelectorAll(".mark--here")) former.classList.remove("mark--here");
    if (!mark || !notes) return;
    mark.classList.add("mark--here");
    const above = mark.getBoundingClientRect().top - notes.getBoundingClientRect().top;
    notes.scrollTop += above - notes.clientHeight / 3;
  }

  function openSplit() {
    const borders = current()?.querySelector("[data-borders]");
    if (!(borders instanceof HTMLDetailsElement)) return;
    borders.open = true;
    const words = borders.querySelector("[data-split]") ?? borders.querySelector("button");
    if (words instanceof HTMLElement) words.focus();
  }

  /** @param {string} key */
  function act(key) {
    if (/^[1-6]$/.test(key)) {
      const kind = current()?.querySelectorAll("input[name='kind']")[Number(key) - 1];
      if (kind instanceof HTMLInputElement) {
        unfold(kind.closest("[data-facts]"));
        kind.click();
      }
      return true;
    }
    switch (key) {
      case "j": move(1); return true;
      case "k": move(-1); return true;
      case "c": press("[data-act='confirm']"); return true;
      case "x": press("[data-act='aside']"); return true;
      case "s": openSplit(); return true;
      case "u": {
        const undo = document.querySelector("[data-undo]");
        if (undo instanceof HTMLElement) undo.click();
        return undo !== null;
      }
      case "?":
        if (legend instanceof HTMLDetailsElement) legend.open = !legend.open;
        return true;
      default: return false;
    }
  }

  if (legend instanceof HTMLElement && turnedOn instanceof HTMLInputElement) {
    legend.hidden = false;
    turnedOn.checked = localStorage.getItem(STORED) !== "off";
    turnedOn.addEventListener("change", () => localStorage.setItem(STORED, turnedOn.checked ? "on" : "off"));
    document.addEventListener("keydown", (event) => {
      const typing = event.target instanceof Element && event.target.closest("input:not([type='radio'], [type='checkbox']), select, textarea");
      if (!turnedOn.checked || typing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (act(event.key)) event.preventDefault();
    });
    document.addEventListener("focusin", (event) => {
      if (event.target instanceof Element && event.target.closest("[data-proposal]")) showInNotes();
    });
    const target = location.hash === "#next" ? document.getElementById("next")?.closest("[data-proposal]") : document.querySelector("[data-proposal]:target");
    const heading = target?.querySelector("h3");
    if (heading instanceof HTMLElement) heading.focus({ preventScroll: false });
  }
}
