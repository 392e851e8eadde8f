// Whether what the house sends is HTML by the letter: two checkers that know nothing of each other read every page as it
// was sent, before a browser mends it. The Nu checker (vnu) is the W3C's; it needs Java and starts once for all pages.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as breath } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";

const run = promisify(execFile);
const NU = fileURLToPath(new URL("node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));
const MEGABYTE = 1 << 20;

const RULES = {
  extends: ["html-validate:recommended"],
  rules: {
    // Matters of taste that our templates settle otherwise.
    "doctype-style": "off",
    "void-style": ["error", { style: "omit" }],
    "no-trailing-whitespace": "off",
    "attribute-empty-style": "off",
    "no-implicit-button-type": "off",
    "no-implicit-input-type": "off",
    "tel-non-breaking": "off",
    // Ids of things begin with whatever chance gave them, which HTML allows.
    "valid-id": ["error", { relaxed: true }],
    // A name that comes several times is a list, and each button of a form may stand for another wish.
    "form-dup-name": "off",
    // Pages are called after what people said.
    "long-title": "off",
  },
};

/** The pages of one walk, as they were sent. */
export class Sheets {
  #pages = new Map();

  /** Keeps a page under the address at which it was met. */
  add(address, html) {
    if (html.trim()) this.#pages.set(address, html);
  }

  get size() {
    return this.#pages.size;
  }

  /** What both checkers find, as sentences; none if every page holds. */
  async faults() {
    // Nu is a program of its own, which the other need not wait for.
    const byNu = this.#faultsByNu();
    return [...(await this.#faultsByRules()), ...(await byNu)];
  }

  async #faultsByRules() {
    const checker = new HtmlValidate(RULES);
    const found = [];
    for (const [address, html] of this.#pages) {
      await breath();
      const { results } = await checker.validateString(html, address);
      for (const { messages } of results) {
        found.push(...messages.map((it) => `html-validate: ${address}:${it.line}: ${it.ruleId}: ${it.message}: ${it.selector ?? ""}`));
      }
    }
    return found;
  }

  async #faultsByNu() {
    const folder = await mkdtemp(join(tmpdir(), "samskapa-html-"));
    try {
      const files = new Map();
      for (const [address, html] of this.#pages) {
        const file = join(folder, `${files.size}.html`);
        files.set(file, address);
        await writeFile(file, html);
      }
      const messages = await askNu([...files.keys()]);
      return messages.map((it) => `vnu: ${files.get(fileURLToPath(it.url))}:${it.lastLine}: ${it.message} ${it.extract ?? ""}`.replaceAll(/\s+/g, " "));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** What the checkers are called, for a report. */
export async function checkers() {
  const version = async (name) => JSON.parse(await readFile(join(fileURLToPath(new URL("node_modules", import.meta.url)), name, "package.json"), "utf8")).version;
  return { "html-validate": await version("html-validate"), vnu: await version("vnu-jar") };
}

/** The Nu checker ends with 1 if it has something to say; all it says is on its error output. */
async function askNu(files) {
  if (files.length === 0) return [];
  const said = await run("java", ["-jar", NU, "--format", "json", "--stdout", ...files], { maxBuffer: 64 * MEGABYTE }).catch((told) => told);
  if (!said.stdout) throw new Error(`the Nu checker did not answer: ${said.message ?? ""} ${said.stderr ?? ""}`);
  return JSON.parse(said.stdout).messages.filter((it) => it.url);
}
