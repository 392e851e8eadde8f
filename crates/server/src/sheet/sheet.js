// @ts-check
/* Enter goes on to the next line, and the picture of a line comes into view with its field. */
for (const form of document.querySelectorAll("[data-scan]")) {
  /** @type {HTMLElement[]} */
  const fields = Array.from(form.querySelectorAll("textarea, input[inputmode]"));
  for (const [nth, field] of fields.entries()) {
    field.addEventListener("focus", () => {
      field.closest(".scan__row")?.scrollIntoView({ block: "nearest" });
    });
    field.addEventListener("keydown", (event) => {
      const next = fields[nth + 1];
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || !next) return;
      event.preventDefault();
      next.focus();
    });
  }
}
