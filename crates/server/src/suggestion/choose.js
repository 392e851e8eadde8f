// Words that are marked in a text go into the field of a form. Without scripts they are written there by hand.
for (const text of document.querySelectorAll("[data-choose]")) {
  const field = document.getElementById(text.dataset.choose);
  document.addEventListener("selectionchange", () => {
    const chosen = document.getSelection();
    const words = chosen.toString().trim();
    const inside = chosen.rangeCount > 0 && text.contains(chosen.getRangeAt(0).commonAncestorContainer);
    if (field && inside && words !== "" && !words.includes("\n")) {
      field.value = words;
    }
  });
}
