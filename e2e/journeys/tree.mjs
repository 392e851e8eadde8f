// What a screen reader is told: the tree of roles, names and states behind each stop of a journey, kept as a file that
// people can read and compare. `RENEW=1` writes the files anew; read what changed before keeping it.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("trees/", import.meta.url));
const MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
const WEEKDAYS = "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag";

/** The tree of the page's own part, without what is different each day: dates, codes, ids. */
export async function treeOf(page) {
  const tree = await page.locator("main").ariaSnapshot();
  return tree
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, "{id}")
    .replaceAll(/\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}\b/g, "{code}")
    .replaceAll(/\/code\?\S*/g, "/code?{code}")
    .replaceAll(new RegExp(`(?:(?:${WEEKDAYS}) )?(?:den )?\\d{1,2} (?:${MONTHS})(?: \\d{4})?`, "gi"), "{day}")
    .replaceAll(/\d{4}-\d{2}-\d{2}/g, "{day}")
    .replaceAll(/\b\d{2}[.:]\d{2}\b/g, "{hour}")
    .replaceAll(/\b\d+ dag(ar)?\b/g, "{days}")
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "{house}");
}

/** What differs from the file of a journey; nothing if it is the same, or was just written anew. */
export async function compareTrees(journey, stops) {
  const file = `${FOLDER}${journey.replaceAll(/[^a-z]+/g, "-")}.yml`;
  const now = stops.map(([name, tree]) => `# ${name}\n${tree}\n`).join("\n");
  if (process.env.RENEW) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, now);
    return [];
  }
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept === now) return [];
  const [before, after] = [kept.split("\n"), now.split("\n")];
  const at = after.findIndex((line, nth) => line !== before[nth]);
  const stop = after.slice(0, at + 1).findLast((line) => line.startsWith("# "));
  return [`${journey}, ${stop ?? ""}: a screen reader was told «${(before[at] ?? "").trim()}», now «${(after[at] ?? "").trim()}» (npm run trees writes the files anew)`];
}
