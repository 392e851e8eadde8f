// The invented evening of `notes.tsv`, as a secretary types it off, and where whoever wrote it would put each note.
import { readFileSync } from "node:fs";

const TABLES = 8;

const rows = readFileSync(new URL("./notes.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

/** How many lines there are. */
export const COUNT = rows.length;

const needs = new Map(rows.map(([need, text]) => [plain(text), need === "-" ? undefined : need]));

/** Without what a reader of notes takes off: marks, counts, quotes, capitals. */
function plain(words) {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** The need that the writer of the notes had in mind; nothing for what belongs nowhere. */
export function belongs(words) {
  const within = plain(words);
  if (needs.has(within)) return needs.get(within);
  // A count that stood beside the line is gone from it.
  const whole = [...needs.keys()].find((text) => text.startsWith(within) || within.startsWith(text));
  return whole === undefined ? undefined : needs.get(whole);
}

/** The notes as a file. */
export function notes(date) {
  const head = `Medborgardialog "Vad är viktigt för dig?" – Granliden, bygdegården, ${date}, kl 18-20\n\nFråga 1: Vad är viktigt för att du ska må bra och kunna bo kvar här?\n`;
  const size = Math.ceil(rows.length / TABLES);
  const tables = Array.from({ length: TABLES }, (_, nth) => `BORD ${nth + 1}\n${rows.slice(nth * size, (nth + 1) * size).map(([, text]) => `- ${text}`).join("\n")}`);
  return `${head}\n${tables.join("\n")}\n`;
}
