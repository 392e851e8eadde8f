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

for (const form of document.querySelectorAll("form[data-sorting]")) {
  if (form instanceof HTMLFormElement) sortable(form);
}
