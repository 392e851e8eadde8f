// Every page in every language and every look: what a resident meets and what somebody who leads meets, light, dark and in
// the colours that a device forces; each read by axe and narrowed to 320 px, the HTML of each language read by both
// checkers, and the twelve journeys made in seven ways. Writes docs/access-report.md and the run that the accessibility
// statement tells of. Run it by hand with `npm run everything`: it takes the better part of an hour.
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openWindow, signIn, startBrowser } from "./browser.mjs";
import { openDemo } from "./house.mjs";
import { faultsOf, reflowFaults, walkLinks } from "./inspect.mjs";
import { JOURNEYS } from "./journeys/index.mjs";
import { MODES } from "./journeys/modes.mjs";
import { Sheets } from "./validity.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const LANGUAGES = { sv: "sv-SE", da: "da-DK", nb: "nb-NO", nn: "nn-NO", fi: "fi-FI", en: "en-GB" };
const LOOKS = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, forced: { forcedColors: "active" } };
const READERS = ["resident", "lead"];

const began = Date.now();
const browser = await startBrowser();
const house = await openDemo();
const faults = [];
const counted = [];
const doors = {};

async function window(reader, options) {
  const open = await openWindow(browser, house, options);
  if (reader === "lead") await open.context.addCookies(cookies);
  return open;
}

async function leader() {
  const { context, page } = await openWindow(browser, house);
  await signIn(page, house);
  const kept = await context.cookies();
  await context.close();
  return kept;
}

/** Looks at all pages of one reader in one language and look. */
async function lookAt(reader, language, look, sheets) {
  const { context, page, faults: seen } = await window(reader, { locale: LANGUAGES[language], ...LOOKS[look] });
  const found = [];
  for (const [shape, { address }] of doors[reader]) {
    const answer = await page.goto(address);
    if (sheets) sheets.add(`${reader} ${language} ${shape}`, await answer.text());
    const spoken = await page.getAttribute("html", "lang");
    if (spoken !== language) found.push(`${shape}: is in ${spoken}`);
    found.push(...[...(await faultsOf(page)), ...(await reflowFaults(page))].map((fault) => `${shape}: ${fault}`));
  }
  await context.close();
  return [...found, ...seen].map((fault) => `${reader}, ${language}, ${look}: ${fault}`);
}

/** The journeys, as their own test makes them. */
async function makeJourneys() {
  const asked = ["--test", "--test-reporter=tap", here("tests/journeys.test.mjs")];
  const failed = await promisify(execFile)(process.execPath, asked, { maxBuffer: 1 << 26 }).then(() => undefined, (why) => why);
  if (!failed) return [];
  const told = (failed.stdout ?? "").split("\n").filter((line) => /^\s*not ok|: stuck/.test(line)).map((line) => line.trim());
  return [`journeys: ended with ${failed.code}`, ...told.map((line) => `journeys: ${line}`)];
}

async function version(name) {
  return JSON.parse(await readFile(here(`node_modules/${name}/package.json`), "utf8")).version;
}

let cookies;
try {
  cookies = await leader();
  for (const reader of READERS) {
    const { context, page } = await window(reader, {});
    doors[reader] = await walkLinks(page, `${house.address}/`, async () => {});
    await context.close();
    console.log(`${reader}: ${doors[reader].size} pages`);
  }
  for (const language of Object.keys(LANGUAGES)) {
    const sheets = new Sheets();
    for (const look of Object.keys(LOOKS)) {
      const kept = look === "light" ? sheets : undefined;
      // Two windows at once, as there are two cores.
      const found = (await Promise.all(READERS.map((reader) => lookAt(reader, language, look, kept)))).flat();
      counted.push({ language, look, pages: READERS.reduce((sum, reader) => sum + doors[reader].size, 0), faults: found.length });
      faults.push(...found);
      console.log([`${language}, ${look}: ${found.length} faults (${Math.round((Date.now() - began) / 1000)} s)`, ...found].join("\n"));
    }
    const letters = await sheets.faults();
    counted.push({ language, look: "HTML", pages: sheets.size, faults: letters.length });
    faults.push(...letters);
  }
  const steps = await makeJourneys();
  counted.push({ language: "sv", look: `${JOURNEYS.length} journeys in ${MODES.length} ways`, pages: JOURNEYS.length * MODES.length, faults: steps.length });
  faults.push(...steps);

  const date = new Date().toISOString().slice(0, 10);
  const tools = [`axe-core ${await version("axe-core")}`, `html-validate ${await version("html-validate")}`, `vnu ${await version("vnu-jar")}`, `Chromium ${browser.version()}`];
  const states = counted.filter(({ look }) => look in LOOKS).reduce((sum, { pages }) => sum + pages, 0);
  const pages = new Set(READERS.flatMap((reader) => [...doors[reader].keys()])).size;
  const run = { date, pages, states, languages: Object.keys(LANGUAGES), journeys: JOURNEYS.length, ways: MODES.length, faults: faults.length, tools };
  await writeFile(here("../crates/server/src/accessibility/last_run.json"), `${JSON.stringify(run, null, 2)}\n`);
  await writeFile(here("../docs/access-report.md"), report(run));
} finally {
  await browser.close();
  await house.close();
}
process.exitCode = faults.length === 0 ? 0 : 1;

function report({ date, pages, states, tools }) {
  const rows = counted.map((one) => `| ${one.language} | ${one.look} | ${one.pages} | ${one.faults} |`);
  const left = faults.length === 0 ? "None." : faults.map((fault) => `- ${fault.replaceAll("<", "&lt;")}`).join("\n");
  return `# Access: the last run over everything

Written by \`npm run everything\` in [\`e2e\`](../e2e/everything.mjs) on ${date}, ${cpus().length} cores (${cpus()[0].model}), in ${Math.round((Date.now() - began) / 60_000)} minutes, over the demonstration. With ${tools.join(", ")}.

${pages} different pages, each as a resident or as somebody who leads or as both: ${states} times a page in a language and a look. Each was read
by axe (WCAG 2.0, 2.1 and 2.2, A and AA, and its best practices), narrowed to 320 × 256 px (a desktop at 400 %), asked for one main
heading, a language and a name, and listened to for errors, breaches of the content policy and requests to other hosts.

| Language | Look | Pages | Faults |
|---|---|--:|--:|
${rows.join("\n")}

## Faults

${left}
`;
}
