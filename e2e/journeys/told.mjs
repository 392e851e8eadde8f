import assert from "node:assert/strict";

/**
 * What was done is said once, where a screen reader hears it at once (WCAG 2.2, 4.1.3). How a phone's own queue of notes
 * stands is told beside it and says nothing of what was done.
 */
export async function told(hand) {
  const said = hand.page.locator("main [role=status]:not([data-queue-state])").locator("visible=true");
  assert.equal(await said.count(), 1, `${hand.page.url()} says that it is done`);
}
