// A house of our own for one test: the real program on a folder that is thrown away afterwards.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { EVENING, PROMISED, day, written } from "./days.mjs";

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The program under test; SAMSKAPA names another one than the one that `cargo build` leaves. */
export const PROGRAM = process.env.SAMSKAPA ?? here("../target/debug/samskapa");
const PATIENCE = 30_000;

/** What the program says to a command; it ends with 0. */
export async function samskapa(...args) {
  const { stdout } = await run(PROGRAM, args);
  return stdout.trim();
}

/** The whole demonstration, open at a free port. */
export async function openDemo() {
  const folder = await mkdtemp(join(tmpdir(), "samskapa-demo-"));
  return opened(folder, ["demo"], (said) => said.link);
}

/**
 * An empty house with one meeting that was planned by the command line, somebody who leads, and beside it the notes
 * of the evening: a village that is on no map, and words that nobody said.
 * @param {object} [wish]
 * @param {boolean} [wish.imported] whether the notes are taken in by the command line before the doors open
 * @param {string[]} [wish.serving] what else to tell `samskapa serve`
 */
export async function openEmpty({ imported = false, serving = [] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "samskapa-road-"));
  const data = ["--data", join(folder, "data")];
  const notes = join(folder, "kvall.txt");
  const text = await readFile(here("notes/kvall.txt"), "utf8");
  await writeFile(notes, text.replace("{datum}", written(EVENING)).replace("{svar}", written(PROMISED)));
  const meeting = await samskapa("new", "meeting", ...data, "--place", "Myrbacka", "--date", day(EVENING), "--title", "Fika och framtid");
  if (imported) await samskapa("import", notes, ...data, "--meeting", meeting);
  const link = new URL(await samskapa("account", "add", "samordnaren", ...data)).pathname;
  const house = await opened(folder, ["serve", ...serving], (said) => said.address && new URL(link, said.address).href);
  return { ...house, meeting, notes };
}

/** A house on a folder that has been filled before, under `data`. */
export function openFolder(folder, serving = []) {
  return opened(folder, ["serve", ...serving], () => undefined);
}

async function opened(folder, command, signIn) {
  const data = join(folder, "data");
  const child = spawn(PROGRAM, [...command, "--data", data, "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (complaints += text));
  const told = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the house did not open in ${PATIENCE / 1000} s: ${out}${complaints}`)), PATIENCE);
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`the house closed by itself (${code}): ${complaints}`)));
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
      if (!/Ctrl-C/.test(out)) return;
      clearTimeout(late);
      resolve(heard(out));
    });
  });
  const said = await told;
  /** Closes the doors; the folder stays. */
  async function stop() {
    child.removeAllListeners("exit");
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  return {
    ...said,
    data,
    signIn: signIn(said),
    /** What the house complained of so far, on its error output. */
    complaints: () => complaints,
    stop,
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The address, the sign-in link and the codes in what the program printed. */
function heard(out) {
  const links = out.match(/https?:\/\/\S+/g) ?? [];
  return {
    address: new URL(links[0]).origin,
    link: links.find((link) => link.includes("/sign-in/")),
    codes: out.match(/\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}\b/g) ?? [],
  };
}
