// @ts-check
/*
 * Notes wait on the phone while the laptop is out of reach. Each is put away here first, sent when it can be, and sent
 * again until it is answered; the same note sent twice is taken down once, by its key. What is shown is what is true: a note
 * is called saved only when the laptop has said so, with the code that it gave.
 */

/**
 * @typedef {{ key: string, at: number, fields: [string, string][], refusal?: string }} Note
 */

const LONGEST_WAIT = 30_000;
const PATIENCE = 15_000;

/** A name that sorts by time (UUID version 7); `crypto.randomUUID` is not there on plain http. */
function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let place = 0; place < 6; place += 1) bytes[place] = Math.floor(now / 2 ** (8 * (5 - place))) % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/**
 * Where notes lie on this phone: each under a name of its own, so that two open pages never write over each other.
 * @param {string} meeting
 */
function drawer(meeting) {
  const start = `samskapa-note:${meeting}:`;
  return {
    /** @returns {Note[]} those that wait, the oldest first */
    all() {
      /** @type {Note[]} */
      const notes = [];
      for (let at = 0; at < localStorage.length; at += 1) {
        const name = localStorage.key(at);
        if (!name?.startsWith(start)) continue;
        try {
          notes.push(JSON.parse(localStorage.getItem(name) ?? ""));
        } catch {
          // Something else put it there; it is no note of ours.
        }
      }
      return notes.sort((one, other) => one.at - other.at);
    },
    /** @param {Note} note */
    put(note) {
      localStorage.setItem(start + note.key, JSON.stringify(note));
    },
    /** @param {string} key */
    remove(key) {
      localStorage.removeItem(start + key);
    },
  };
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} box where the notes of this phone are shown
 */
function queued(form, box) {
  const texts = box.dataset;
  const kept = drawer(texts.meeting ?? "");
  const list = box.querySelector("ol");
  const state = box.querySelector("[data-queue-state]");
  const again = box.querySelector("button");
  const row = box.querySelector("template");
  const receipt = document.querySelector("[data-queue-receipt]");
  if (!list || !state || !again || !row || !(receipt instanceof HTMLElement)) return;
  /** @type {Map<string, HTMLElement>} */
  const rows = new Map();
  let wait = 1_000;
  let timer = 0;
  let busy = false;

  /** @param {Note} note @param {string} where @param {string} [code] */
  function show(note, where, code) {
    let shown = rows.get(note.key);
    if (!shown) {
      const fresh = row?.content.firstElementChild?.cloneNode(true);
      if (!(fresh instanceof HTMLElement)) return;
      shown = fresh;
      rows.set(note.key, shown);
      const words = shown.querySelector("blockquote");
      if (words) words.textContent = new Map(note.fields).get("text") ?? "";
      shown.querySelector("button")?.addEventListener("click", () => takeBack(note));
      list?.prepend(shown);
      box.hidden = false;
    }
    shown.dataset.where = code ? "saved" : note.refusal ? "refused" : "here";
    const [place, mark, edit] = [shown.querySelector("[data-where-text]"), shown.querySelector(".code"), shown.querySelector("button")];
    if (place) place.textContent = where;
    if (mark) mark.textContent = code ?? "";
    if (edit) edit.hidden = !note.refusal;
  }

  /** A note that was refused goes back into the field, where it can be changed. @param {Note} note */
  function takeBack(note) {
    const field = form.elements.namedItem("text");
    if (!(field instanceof HTMLTextAreaElement)) return;
    const words = new Map(note.fields).get("text") ?? "";
    field.value = field.value.trim() ? `${field.value.trimEnd()}\n${words}` : words;
    kept.remove(note.key);
    rows.get(note.key)?.remove();
    rows.delete(note.key);
    field.focus();
  }

  /** @param {string} text @param {boolean} canTry */
  function say(text, canTry) {
    if (state) state.textContent = text;
    if (again) again.hidden = !canTry;
  }

  /** @param {Note} note */
  async function send(note) {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), PATIENCE);
    const body = new URLSearchParams(note.fields);
    const token = form.elements.namedItem("csrf");
    body.set("csrf", token instanceof HTMLInputElement ? token.value : "");
    body.set("key", note.key);
    try {
      return await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" }, signal: stop.signal, redirect: "error" });
    } finally {
      clearTimeout(late);
    }
  }

  /** Sends what waits, the oldest first; stops at the first that cannot be sent, and comes back later. */
  async function sendAll() {
    if (busy) return;
    busy = true;
    clearTimeout(timer);
    try {
      for (const note of kept.all().filter((note) => !note.refusal)) {
        const answer = await send(note);
        if (answer.status === 401 || answer.status === 403) return say(texts.over ?? "", true);
        if (answer.status !== 422 && !answer.ok) throw new Error(String(answer.status));
        const told = await answer.json();
        if (answer.ok) {
          // Only now is it the laptop's, and only now does it leave the phone.
          kept.remove(note.key);
          show(note, (told.held ? texts.held : texts.saved) ?? "", told.code);
          proclaim(told.code);
        } else {
          note.refusal = String(told.refusal ?? "");
          kept.put(note);
          show(note, note.refusal);
        }
      }
      wait = 1_000;
      say(kept.all().length === 0 ? (texts.all ?? "") : "", false);
    } catch {
      say(texts.away ?? "", true);
      // A little chance keeps two hundred phones from coming back in the same second.
      timer = setTimeout(sendAll, wait * (0.75 + Math.random() / 2));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    } finally {
      busy = false;
    }
  }

  /** The code for the slip, large. @param {string} code */
  function proclaim(code) {
    const mark = receipt?.querySelector(".code");
    if (mark) mark.textContent = code;
    if (receipt instanceof HTMLElement) receipt.hidden = false;
    document.querySelector("#receipt")?.remove();
    // What the table has written has become one more; the list itself comes with the next page.
    const [count, nothing] = [document.querySelector("#written"), document.querySelector("[data-nothing]")];
    if (count) count.textContent = (count.textContent ?? "").replace(/\d+/, (number) => String(Number(number) + 1));
    nothing?.remove();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const fields = [...new FormData(form)].filter(([name]) => name !== "csrf" && name !== "key");
    /** @type {Note} */
    const note = { key: freshKey(), at: Date.now(), fields: fields.map(([name, value]) => [name, String(value)]) };
    try {
      kept.put(note);
    } catch {
      // No room on this phone, or none is given: the form goes the way it goes without a script.
      form.submit();
      return;
    }
    // The form stays here and can be sent again at once, unlike others.
    setTimeout(() => form.removeAttribute("aria-busy"));
    show(note, texts.here ?? "");
    const field = form.elements.namedItem("text");
    if (field instanceof HTMLTextAreaElement) {
      field.value = "";
      field.focus();
    }
    const support = form.elements.namedItem("support");
    if (support instanceof HTMLInputElement) support.value = "1";
    if (!busy) sendAll();
    else timer = setTimeout(sendAll, 1_000);
  }, { capture: true });

  // The page cannot be opened again before the laptop can be reached: a slip of the thumb is asked about.
  window.addEventListener("beforeunload", (event) => {
    if (kept.all().some((note) => !note.refusal)) event.preventDefault();
  });
  again.addEventListener("click", () => {
    wait = 1_000;
    sendAll();
  });
  for (const moment of ["online", "pageshow"]) window.addEventListener(moment, () => sendAll());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && sendAll());
  for (const note of kept.all()) show(note, note.refusal ?? texts.here ?? "");
  if (kept.all().length > 0) sendAll();
}

const writing = document.querySelector("form.capture");
const waiting = document.querySelector("[data-queue]");
if (writing instanceof HTMLFormElement && waiting instanceof HTMLElement) queued(writing, waiting);
