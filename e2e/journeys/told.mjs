import assert from "node:assert/strict";

/** What was done is said where a screen reader hears it at once (WCAG 2.2, 4.1.3). */
export async function told(hand) {
  assert.ok((await hand.page.locator("main [role=status]").locator("visible=true").count()) > 0, `${hand.page.url()} says that it is done`);
}
