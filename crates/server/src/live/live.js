// @ts-check
/*
 * Parts of a page that stay true by themselves, and ballots whose dots can be tapped. Without this script a button
 * fetches the page anew, and the dots are typed.
 */

/**
 * A part that fetches itself anew when the house says that something changed. While somebody is in the middle of it,
 * it waits and says so instead of pulling the page away under their fingers.
 */
class LivePart extends HTMLElement {
  /** @type {EventSource | undefined} */
  #events;
  #asked = 0;
  /** @type {HTMLButtonElement | undefined} */
  #waiting;
  #touched = false;

  connectedCallback() {
    const { events, seen } = this.dataset;
    if (!events || !this.dataset.src) return;
    this.#prepare();
    this.addEventListener("input", () => (this.#touched = true));
    this.addEventListener("focusout", () => setTimeout(() => this.#resume()));
    this.#listen(`${events}?seen=${seen ?? 0}`);
    // A page that was put away by the browser and taken out again has an old line.
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) this.#listen(events);
    });
    window.addEventListener("pagehide", () => this.#events?.close());
  }

  disconnectedCallback() {
    this.#events?.close();
  }

  /** @param {string} address */
  #listen(address) {
    this.#events?.close();
    const line = new EventSource(address);
    this.#events = line;
    line.addEventListener("open", () => this.removeAttribute("data-state"));
    line.addEventListener("error", () => (this.dataset.state = "lost"));
    line.addEventListener("changed", () => this.#changed());
  }

  #isBusy() {
    const inside = this.contains(document.activeElement) && document.activeElement?.matches("input, textarea, select");
    return Boolean(inside) || this.#touched;
  }

  #changed() {
    if (this.#isBusy()) this.#wait();
    else this.#fetch();
  }

  #wait() {
    if (this.#waiting || !this.dataset.waiting) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button live-waiting";
    button.textContent = this.dataset.waiting;
    button.addEventListener("click", () => {
      this.#touched = false;
      this.#fetch();
    });
    this.#waiting = button;
    this.prepend(button);
  }

  #resume() {
    if (this.#waiting && !this.#isBusy()) this.#fetch();
  }

  #fetch() {
    const asked = ++this.#asked;
    const request = new XMLHttpRequest();
    request.open("GET", this.dataset.src ?? "");
    // Read as a document: no script in it runs, and no text is ever made into one.
    request.responseType = "document";
    request.addEventListener("load", () => {
      const fresh = request.responseXML?.body;
      // Only the last question counts; answers may overtake each other.
      if (asked === this.#asked && request.status === 200 && fresh) this.#take(fresh);
    });
    request.send();
  }

  /** @param {HTMLElement} fresh */
  #take(fresh) {
    this.#waiting = undefined;
    this.#touched = false;
    const focused = document.activeElement instanceof HTMLElement && this.contains(document.activeElement) ? document.activeElement : undefined;
    const again = focused?.id;
    if (!this.querySelector(".live-waiting") && bare(this) === bare(fresh)) return;
    this.replaceChildren(...fresh.childNodes);
    this.#prepare();
    if (again) document.getElementById(again)?.focus();
  }

  #prepare() {
    for (const button of this.querySelectorAll("button[data-dot]")) {
      if (button instanceof HTMLButtonElement) button.hidden = false;
    }
    for (const form of this.querySelectorAll("form[data-dots]")) {
      if (form instanceof HTMLFormElement) count(form);
    }
  }
}

/**
 * What a part says, without the keys of its forms, which are new each time, and without what this script did to it.
 * @param {Element} part
 */
function bare(part) {
  const copy = /** @type {Element} */ (part.cloneNode(true));
  for (const secret of copy.querySelectorAll("input[name='csrf'], input[name='key']")) secret.remove();
  for (const button of copy.querySelectorAll("button[data-dot]")) {
    button.removeAttribute("hidden");
    button.removeAttribute("disabled");
  }
  return copy.innerHTML.trim();
}

/**
 * Shows how many dots are given, and takes the plus away when none is left.
 * @param {HTMLFormElement} form
 */
function count(form) {
  const each = Number(form.dataset.dots);
  const fields = [...form.querySelectorAll("input[type='number']")].filter((field) => field instanceof HTMLInputElement);
  const given = fields.reduce((sum, field) => sum + (Number(field.value) || 0), 0);
  const sum = form.querySelector("output");
  if (sum) sum.textContent = String(given);
  form.classList.toggle("ballot--over", given > each);
  for (const button of form.querySelectorAll("button[data-dot]")) {
    const field = button.parentElement?.querySelector("input");
    if (!(button instanceof HTMLButtonElement) || !field) continue;
    const more = button.dataset.dot === "1";
    button.disabled = more ? given >= each : (Number(field.value) || 0) <= 0;
  }
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button[data-dot]") : null;
  const field = button?.parentElement?.querySelector("input");
  if (!(button instanceof HTMLButtonElement) || !field) return;
  field.value = String(Math.max(0, (Number(field.value) || 0) + Number(button.dataset.dot)));
  field.dispatchEvent(new Event("input", { bubbles: true }));
  // A button that went out of use would take the focus with it.
  if (button.disabled) field.focus();
});
document.addEventListener("input", (event) => {
  const form = event.target instanceof HTMLInputElement ? event.target.form : null;
  if (form?.dataset.dots) count(form);
});

customElements.define("live-part", LivePart);
