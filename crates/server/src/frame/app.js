// @ts-check
/*
 * Small improvements of pages that work without them. Each takes one element and leaves the rest alone.
 */

/**
 * Menus in the header close with Escape, by a press elsewhere and when the focus goes on.
 * @param {HTMLDetailsElement} menu
 */
function closeable(menu) {
  const summary = menu.querySelector("summary");
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      summary?.focus();
    }
  });
  // An open menu would lie over whatever has the focus next.
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (menu.open && event.target instanceof Node && !menu.contains(event.target)) {
      menu.open = false;
    }
  });
}

/**
 * A form that is being sent is not sent again by an impatient second press. The server would count it once
 * anyway; this spares the wait.
 * @param {HTMLFormElement} form
 */
function sentOnce(form) {
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) {
      event.preventDefault();
      return;
    }
    sent = true;
    form.setAttribute("aria-busy", "true");
  });
  // Coming back with the back button shows the page as it was left: the form must work again.
  window.addEventListener("pageshow", () => {
    sent = false;
    form.removeAttribute("aria-busy");
  });
}

/** Words that were typed and not sent are not lost by a slip of the hand. */
function warnBeforeLeaving() {
  /** @type {Set<HTMLFormElement>} */
  const touched = new Set();
  document.addEventListener("input", (event) => {
    if (event.target instanceof HTMLTextAreaElement && event.target.form) {
      touched.add(event.target.form);
    }
  });
  document.addEventListener("submit", () => touched.clear());
  window.addEventListener("beforeunload", (event) => {
    if (touched.size > 0) {
      event.preventDefault();
    }
  });
}

for (const menu of document.querySelectorAll("details.look")) {
  if (menu instanceof HTMLDetailsElement) closeable(menu);
}
for (const form of document.querySelectorAll("form[method='post']")) {
  if (form instanceof HTMLFormElement) sentOnce(form);
}
warnBeforeLeaving();

// What went wrong is where the reader should be, not at the top of a page that looks the same as before.
const refusals = document.getElementById("refusals");
if (refusals) refusals.focus();
