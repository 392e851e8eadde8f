// @ts-check
/*
 * How easily a text reads that is written for everybody, told while it is written. The same measure as on the server:
 * LIX = words / sentences + 100 × words of more than six letters / words.
 */

const LETTERS = /[\p{L}\p{N}]/u;

/** @param {string} text */
function wordsOf(text) {
  return text.split(/\s+/u).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter(Boolean);
}

/** @param {string} line */
function sentencesIn(line) {
  if (wordsOf(line).length === 0) return 0;
  const parts = line.trim().split(/\s+/u);
  const ends = (part, next) => {
    if (!/[.!?:…]["”’)»]*$/u.test(part)) return false;
    const first = [...next].find((letter) => LETTERS.test(letter));
    return !(first === undefined || /[\p{Ll}0-9]/u.test(first));
  };
  return 1 + parts.slice(1).filter((next, at) => ends(parts[at], next)).length;
}

/** @param {string} text */
function lix(text) {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const sentences = Math.max(1, text.split("\n").reduce((sum, line) => sum + sentencesIn(line), 0));
  const long = words.filter((word) => [...word].filter((letter) => LETTERS.test(letter)).length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}

/** How long one must have stopped writing before hints are asked for. */
const PAUSE = 800;

/** @type {WeakMap<HTMLElement, XMLHttpRequest>} */
const asking = new WeakMap();

/**
 * Asks the house which places could be plainer. Without a connection the text is written without hints.
 * @param {HTMLTextAreaElement} area
 * @param {HTMLElement} room
 */
function hints(area, room) {
  const field = (name) => /** @type {HTMLInputElement | null} */ (area.form?.querySelector(`input[name="${name}"]`))?.value ?? "";
  // Only the last question counts; answers may overtake each other.
  asking.get(room)?.abort();
  const request = new XMLHttpRequest();
  asking.set(room, request);
  request.open("POST", "/reading/hints");
  // Read as a document: no script in it runs, and no text is ever made into one.
  request.responseType = "document";
  request.addEventListener("load", () => {
    const fresh = request.responseXML?.body;
    if (request.status === 200 && fresh && fresh.textContent !== room.textContent) room.replaceChildren(...fresh.childNodes);
  });
  request.send(new URLSearchParams({ text: area.value, csrf: field("csrf"), key: field("key") }));
}

/** @param {HTMLElement} room */
function hintsFor(room) {
  const area = document.getElementById(room.dataset.hints ?? "");
  if (!(area instanceof HTMLTextAreaElement)) return;
  let waiting = 0;
  area.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => hints(area, room), PAUSE);
  });
}

/** @param {HTMLElement} line */
function tells(line) {
  const { reads = "", easy = "", middling = "", heavy = "", hint = "" } = line.dataset;
  const area = document.getElementById(reads);
  if (!(area instanceof HTMLTextAreaElement)) return;
  area.addEventListener("input", () => {
    const figure = lix(area.value);
    const pattern = figure === null ? "" : figure <= 40 ? easy : `${figure <= 50 ? middling : heavy} ${hint}`;
    line.textContent = pattern.replace("{n}", String(figure));
  });
}

for (const room of document.querySelectorAll("[data-hints]")) {
  if (room instanceof HTMLElement) hintsFor(room);
}
for (const line of document.querySelectorAll("[data-reads]")) {
  if (line instanceof HTMLElement) tells(line);
}
