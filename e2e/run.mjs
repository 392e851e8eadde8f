// Runs all tests, two files at a time, as there are two cores; those that take longest begin first, so that none is left to
// run alone at the end.
import { readdirSync } from "node:fs";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("tests/", import.meta.url));
const LONGEST = ["pages.test.mjs", "journeys.test.mjs", "road.test.mjs"];

const others = readdirSync(FOLDER).filter((name) => name.endsWith(".test.mjs") && !LONGEST.includes(name));
const files = [...LONGEST, ...others.sort()].map((name) => FOLDER + name);

run({ files, concurrency: 2 })
  .on("test:fail", () => (process.exitCode = 1))
  .compose(new spec())
  .pipe(process.stdout);
