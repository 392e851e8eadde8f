// @ts-check
/* Large buttons beside a number, for thumbs: they only change the field, which can be typed in as well. */
for (const stepper of document.querySelectorAll("[data-stepper]")) {
  const field = stepper.querySelector("input");
  if (!field) continue;
  for (const button of stepper.querySelectorAll("button")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const least = Number(field.min) || 1;
      field.value = String(Math.max(least, (Number(field.value) || least) + Number(button.dataset.step)));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
}
