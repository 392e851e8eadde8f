// A phone at a table while the laptop goes away and comes back: nothing that was written is lost, nothing is called saved
// before it is, and afterwards the codes work at home.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openWindow, signIn, startBrowser } from "../browser.mjs";
import { PROGRAM, samskapa } from "../house.mjs";
import { faultsOf, nothingIn, reflowFaults } from "../inspect.mjs";

const PHONE = { viewport: { width: 390, height: 844 } };

/** The program as the hall's own server; it prints its links before the line about Ctrl-C. */
async function openHall(folder, listen) {
  const asked = ["hall", "--from", join(folder, "evening.db"), "--data", join(folder, "laptop"), "--listen", listen];
  const child = spawn(PROGRAM, asked, { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (out += text));
  child.stdout.setEncoding("utf8");
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    out += text;
    if (out.includes("Ctrl-C")) break;
  }
  child.stdout.resume();
  const links = out.match(/http:\/\/\S+/g) ?? [];
  const link = (part) => links.find((one) => one.includes(part));
  assert.ok(link("/host/") && link("/sign-in/"), out);
  return {
    address: new URL(link("/host/")).origin,
    host: link("/host/"),
    signIn: link("/sign-in/"),
    out,
    /** Ends it at once, with no chance to tidy up. */
    async pull() {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

describe("an evening in a hall without network", () => {
  let browser;
  let folder;
  let hall;
  let phone;
  before(async () => {
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), "samskapa-hall-"));
    const data = ["--data", join(folder, "home")];
    await samskapa("new", "meeting", ...data, "--place", "Myrbacka", "--date", "2027-03-18", "--title", "Fika och framtid");
    await samskapa("take-along", ...data, "--out", join(folder, "evening.db"));
    hall = await openHall(folder, "127.0.0.1:0");
    phone = await openWindow(browser, hall, PHONE);
    await phone.page.goto(hall.host);
    await phone.page.locator('main [name="table"]').fill("Bord 4");
    await Promise.all([phone.page.waitForURL(/capture/), phone.page.locator("main form button").click()]);
  });
  after(async () => {
    await browser?.close();
    await hall?.pull();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(words) {
    await phone.page.locator('main [name="text"]').fill(words);
    await phone.page.locator(".capture__send").click();
  }

  const note = (words) => phone.page.locator(".queue__note", { hasText: words });
  const waits = (words, where) => phone.page.locator(`.queue__note[data-where="${where}"]`, { hasText: words }).waitFor();
  const onPhone = () => phone.page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("samskapa-note:")).length);

  it("saves a note at once while the laptop is there, and leaves nothing on the phone", async () => {
    await write("Bussen går inte efter klockan sju");
    await waits("Bussen", "saved");
    assert.match(await note("Bussen").innerText(), /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/);
    assert.equal(await onPhone(), 0);
    nothingIn(await faultsOf(phone.page));
    nothingIn(await reflowFaults(phone.page));
  });

  it("keeps notes while the laptop is away, calls none of them saved, and sends each once when it is back", async () => {
    const address = hall.address.replace("http://", "");
    await hall.pull();
    await write("Vi vill träffa samma sköterska");
    await write("Jag kan köra skjuts på tisdagar");
    await waits("sköterska", "here");
    await waits("skjuts", "here");
    assert.doesNotMatch(await note("sköterska").innerText(), /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/, "no code before it is saved");
    await phone.page.locator("[data-queue-state]").filter({ hasText: /\S/ }).waitFor();
    assert.equal(await onPhone(), 2);
    // What the browser itself complains of while nobody answers is no fault of the page.
    phone.faults.length = 0;

    hall = await openHall(folder, address);
    assert.match(hall.out, /goes on where it was/);
    await waits("sköterska", "saved");
    await waits("skjuts", "saved");
    assert.equal(await onPhone(), 0);
    await phone.page.reload();
    assert.equal(await phone.page.locator("section[aria-labelledby=written] .voice").count(), 3, "each is written down once");
  });

  it("survives that the page is opened anew while notes wait, and that the plug is pulled again", async () => {
    const address = hall.address.replace("http://", "");
    await hall.pull();
    await write("Det saknas en mötesplats för unga");
    await waits("mötesplats", "here");
    hall = await openHall(folder, address);
    // Before the phone tries by itself, somebody reloads the page: the note is there still, and is sent.
    phone.page.on("dialog", (dialog) => dialog.accept());
    await phone.page.reload();
    await phone.page.locator("section[aria-labelledby=written]").waitFor();
    await phone.page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith("samskapa-note:")));
    await phone.page.reload();
    assert.equal(await phone.page.locator("section[aria-labelledby=written] .voice", { hasText: "mötesplats" }).count(), 1);
    phone.faults.length = 0;
  });

  it("works without a script as before", async () => {
    const plain = await openWindow(browser, hall, { ...PHONE, javaScriptEnabled: false });
    await plain.page.goto(hall.host);
    await plain.page.locator('main [name="table"]').fill("Bord 5");
    await Promise.all([plain.page.waitForURL(/capture/), plain.page.locator("main form button").click()]);
    await plain.page.locator('main [name="text"]').fill("Vägen är mörk vid skolan");
    await plain.page.locator(".capture__send").click();
    assert.match(await plain.page.locator("#receipt .code").innerText(), /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/);
    await plain.context.close();
  });

  it("shows who leads the address, the tables and where everything is", async () => {
    const leads = await openWindow(browser, hall);
    await signIn(leads.page, hall);
    await leads.page.goto("/hall");
    assert.equal(await leads.page.locator(".hall-join__address").first().innerText(), hall.host);
    assert.equal(await leads.page.locator("tbody tr", { hasText: "Bord 4" }).count(), 1);
    nothingIn(await faultsOf(leads.page));
    nothingIn(await reflowFaults(leads.page));
    nothingIn(leads.faults);
    await leads.context.close();
  });

  it("comes home by way of a browser: first shown, then joined, and every code works there", async () => {
    const codes = await phone.page.locator("section[aria-labelledby=written] .code").allInnerTexts();
    assert.equal(codes.length, 4);
    await samskapa("backup", "--data", join(folder, "laptop"), "--out", join(folder, "home.db"));
    await hall.pull();
    const link = new URL(await samskapa("account", "add", "samordnaren", "--data", join(folder, "home"))).pathname;
    const child = spawn(PROGRAM, ["serve", "--data", join(folder, "home"), "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const [said] = await once(child.stdout.setEncoding("utf8"), "data");
      const address = new URL(said.match(/http:\/\/\S+/)[0]).origin;
      const house = { address, signIn: new URL(link, address).href };
      const { page, context, faults } = await openWindow(browser, house);
      await signIn(page, house);
      await page.goto("/hall");
      nothingIn(await faultsOf(page));
      await page.locator("#file").setInputFiles(join(folder, "home.db"));
      await Promise.all([page.waitForEvent("domcontentloaded"), page.locator('form[action="/hall/join"] button').click()]);
      nothingIn(await faultsOf(page));
      nothingIn(await reflowFaults(page));
      await Promise.all([page.waitForURL(/joined=/), page.locator('form[action="/hall/join/now"] button').click()]);
      nothingIn(await faultsOf(page));
      for (const code of codes) {
        await page.goto("/");
        await page.locator('main input[name="code"]').fill(code);
        await Promise.all([page.waitForEvent("domcontentloaded"), page.locator('main form[action="/code"] button').click()]);
        assert.equal(await page.locator("main blockquote").count() > 0, true, code);
      }
      nothingIn(faults);
      await context.close();
    } finally {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    await samskapa("verify", "--data", join(folder, "home"));
  });
});
