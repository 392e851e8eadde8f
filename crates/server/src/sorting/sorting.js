/*
 * Sorting by hand and by keyboard. Both press the buttons that are there for everybody.
 */

/**
 * @param {HTMLFormElement} form
 */
function sortable(form) {
  /** @returns {HTMLInputElement[]} */
  const ticked = () => [...form.querySelectorAll("[data-note] input:checked")].filter((box) => box instanceof HTMLInputElement);
  const tell = form.querySelector("[data-ticked]");
  const title = form.querySelector("#title");

  const count = () => {
    if (tell instanceof HTMLElement && tell.dataset.ticked) {
      tell.textContent = tell.dataset.ticked.replace("{n}", String(ticked().length));
    }
  };

  /** @param {Element} group */
  const tickAll = (group) => {
    for (const box of group.querySelectorAll("input")) box.checked = true;
    if (title instanceof HTMLInputElement && group instanceof HTMLElement) {
      if (!title.value) title.value = group.dataset.title ?? "";
      title.focus();
    }
    count();
  };

  form.addEventListener("change", count);
  form.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest(".sorting__all") : null;
    const group = link?.closest("[data-group]");
    if (group) {
      event.preventDefault();
      tickAll(group);
    }
  });

  // The keys work only while a note has the focus, so that they never take a letter from somebody who writes.
  form.addEventListener("keydown", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || !box.closest("[data-note]")) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const pile = form.querySelector(`[data-number="${event.key}"]`);
    if (/^[1-9]$/.test(event.key) && pile instanceof HTMLButtonElement) {
      event.preventDefault();
      if (ticked().length === 0) box.checked = true;
      pile.click();
    } else if (event.key === "n" && title instanceof HTMLInputElement) {
      event.preventDefault();
      title.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const boxes = [...form.querySelectorAll("[data-note] input")];
      const next = boxes[boxes.indexOf(box) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next instanceof HTMLElement) {
        event.preventDefault();
        next.focus();
      }
    }
  });

  for (const note of form.querySelectorAll("[data-note]")) {
    if (note instanceof HTMLElement) draggable(form, note);
  }
  for (const keys of form.querySelectorAll("[data-keys]")) keys.removeAttribute("hidden");
  for (const button of form.querySelectorAll("[data-number]")) {
    const number = Number(button instanceof HTMLElement ? button.dataset.number : 0);
    if (number > 0 && number < 10) {
      const key = document.createElement("kbd");
      key.textContent = String(number);
      button.prepend(key);
    }
  }
  count();
}

/**
 * A note that can be drawn to a pile by its grip. The rest of it stays a box to tick.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} note
 */
function draggable(form, note) {
  const grip = document.createElement("span");
  grip.className = "sorting__grip";
  grip.setAttribute("aria-hidden", "true");
  note.append(grip);
  /** @param {PointerEvent} event */
  const under = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-pile]") ?? null;
  const mark = (/** @type {Element | null} */ pile) => {
    for (const other of form.querySelectorAll("[data-pile]")) other.classList.toggle("sorting__pile--under", other === pile);
  };
  grip.addEventListener("click", (event) => event.preventDefault());
  grip.addEventListener("pointerdown", (event) => {
    grip.setPointerCapture(event.pointerId);
    note.classList.add("sorting__note--held");
  });
  grip.addEventListener("pointermove", (event) => {
    if (grip.hasPointerCapture(event.pointerId)) mark(under(event));
  });
  grip.addEventListener("pointerup", (event) => {
    const pile = grip.hasPointerCapture(event.pointerId) ? under(event) : null;
    const button = pile?.querySelector("[data-number]");
    note.classList.remove("sorting__note--held");
    mark(null);
    if (button instanceof HTMLButtonElement && !note.closest("[data-pile]")?.isSameNode(pile)) {
      const box = note.querySelector("input");
      if (box) box.checked = true;
      button.click();
    }
  });
  grip.addEventListener("pointercancel", () => {
    note.classList.remove("sorting__note--held");
    mark(null);
  });
}

/**
 * What lies in the hand: each button that has a key is pressed by it. Keys work while something in the hand has the
 * focus, which it has when the page comes, and never while somebody writes.
 * @param {HTMLFormElement} form
 */
function inHand(form) {
  const boxes = () => [...form.querySelectorAll("[data-note] input")].filter((box) => box instanceof HTMLInputElement);
  /** @param {string} key */
  const button = (key) => [form, document.querySelector("form[data-last]")].map((part) => part?.querySelector(`[data-key="${CSS.escape(key)}"]`)).find((it) => it instanceof HTMLButtonElement);

  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = event.target;
    if (at instanceof HTMLSelectElement) {
      const put = form.querySelector('[name="do"][value="put"]');
      if (event.key === "Enter" && put instanceof HTMLButtonElement) {
        event.preventDefault();
        put.click();
      }
      return;
    }
    const writes = at instanceof HTMLInputElement && at.type !== "checkbox";
    if (writes) {
      // Enter after a title means the need of that name, whichever button comes first.
      const make = form.querySelector('[name="do"][value="new"]');
      if (event.key === "Enter" && make instanceof HTMLButtonElement) {
        event.preventDefault();
        make.click();
      }
      return;
    }
    const all = boxes();
    const nth = all.findIndex((box) => box === at);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const next = all[nth + (event.key === "ArrowDown" ? 1 : -1)] ?? (nth < 0 ? all[0] : undefined);
      if (next) {
        event.preventDefault();
        next.focus();
      }
    } else if (event.key === "s") {
      // Split: the note in focus, or the first, goes by itself; the others come again.
      event.preventDefault();
      all.forEach((box, place) => (box.checked = place === Math.max(nth, 0)));
      button("Enter")?.focus();
    } else if (event.key === "Enter" && at instanceof HTMLInputElement) {
      event.preventDefault();
      button("Enter")?.click();
    } else if (event.key !== "Enter") {
      const pressed = button(event.key);
      const rest = form.querySelector(`[data-focus="${CSS.escape(event.key)}"]`);
      if (rest instanceof HTMLElement) {
        event.preventDefault();
        rest.focus();
        return;
      }
      const title = form.querySelector("#hand-title");
      if (event.key === "n" && title instanceof HTMLInputElement) {
        event.preventDefault();
        title.focus();
        title.select();
      } else if (pressed instanceof HTMLButtonElement) {
        event.preventDefault();
        pressed.click();
      }
    }
  });

  for (const part of document.querySelectorAll("form[data-hand], form[data-last]")) {
    for (const pressed of part.querySelectorAll("[data-key]")) {
      const key = document.createElement("kbd");
      const name = pressed instanceof HTMLElement ? (pressed.dataset.key ?? "") : "";
      key.textContent = name === "Enter" ? "⏎" : name;
      key.setAttribute("aria-hidden", "true");
      pressed.prepend(key, " ");
      pressed.setAttribute("aria-keyshortcuts", name);
    }
  }
  for (const keys of form.querySelectorAll("[data-hand-keys]")) keys.removeAttribute("hidden");
}

for (const form of document.querySelectorAll("form[data-hand]")) {
  if (form instanceof HTMLFormElement) inHand(form);
}

for (const form of document.querySelectorAll("form[data-sorting]")) {
  if (form instanceof HTMLFormElement) sortable(form);
}
