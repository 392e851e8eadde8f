// Makes the pictures of docs/walkthrough.md and docs/evening.md again: the road on a desktop, what a resident sees on a
// telephone, in the dark and on paper, and the evening on the wall, the desk and a telephone. Run it with `npm run shots`, and look at each picture afterwards.
import { mkdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openWindow, startBrowser } from "./browser.mjs";
import { Mouse } from "./hands.mjs";
import { openEmpty } from "./house.mjs";
import { readTheThread, walkTheRoad } from "./road.mjs";

const FOLDER = fileURLToPath(new URL("../docs/shots/", import.meta.url));
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LARGEST = 250_000;

/** The stations of the road that are shown, and what is to be in view there. */
const STATIONS = {
  meeting: ["01-meeting"],
  notes: ["02-take-in"],
  review: ["03-review", ".review"],
  held: ["04-held"],
  checked: ["05-found", "#found"],
  sorting: ["06-sorting"],
  sorted: ["07-needs", ".sorting"],
  round: ["08-dots"],
  ranking: ["09-ranking"],
  "need-work": ["10-need-work"],
  trial: ["11-trial"],
  decision: ["12-decision"],
  "answer-new": ["13-write-answer"],
  answer: ["14-answer"],
  slips: ["15-slips"],
};

const browser = await startBrowser();
const house = await openEmpty({ serving: ["--name", "Samskapa i Myrbacka", "--address", "https://samskapa.example", "--contact", "Samordnaren, 0000-12 34 00"] });
await mkdir(FOLDER, { recursive: true });

async function shoot(page, name, top) {
  if (top) await page.locator(top).first().evaluate((it) => it.scrollIntoView({ block: "start" }));
  else await page.evaluate(() => scrollTo(0, 0));
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  const { size } = await stat(path);
  if (size > LARGEST) throw new Error(`${name}.png is too large: ${size} bytes`);
  console.log(`${name}.png ${Math.round(size / 1000)} kB`);
}

/** A sheet as wide as A4 between the margins that the page asks for. */
async function onPaper(path, name, width) {
  const paper = await openWindow(browser, house, { viewport: { width, height: 1020 } });
  await paper.context.addCookies(await lead.context.cookies());
  await paper.page.emulateMedia({ media: "print" });
  await paper.page.goto(path);
  await shoot(paper.page, name);
}

const lead = await openWindow(browser, house, DESKTOP);
try {
  const hand = new Mouse(lead.page);
  const arrived = async (name, page) => {
    console.log(`${name}: ${hand.clicks} clicks, ${hand.keys} keystrokes`);
    const station = STATIONS[name];
    if (station) await shoot(page, ...station);
  };
  const takeIn = async () => {
    await hand.give('main input[type="file"]', house.notes);
    await hand.go('main form[action$="/notes"] button');
  };
  const made = await walkTheRoad({ hand, house, takeIn, arrived });
  console.log(`${hand.cost.clicks} clicks, ${hand.cost.keys} keystrokes`);

  const phone = await openWindow(browser, house, PHONE);
  const station = { start: "16-start-phone", code: "17-code-phone" };
  await readTheThread(new Mouse(phone.page), made.code, (name, page) => shoot(page, station[name]));
  await shoot(phone.page, "18-thread-phone", "ol.thread");
  const host = await openWindow(browser, house, PHONE);
  await host.context.addCookies(await lead.context.cookies());
  await host.page.goto(`/meetings/${house.meeting}/capture`);
  await shoot(host.page, "19-capture-phone");

  const light = await openWindow(browser, house, DESKTOP);
  await light.page.goto(`/threads${made.need.replace("/needs/", "/need/")}`);
  await shoot(light.page, "thread-desktop");
  const dark = await openWindow(browser, house, { ...DESKTOP, colorScheme: "dark" });
  await dark.page.goto(made.need);
  await shoot(dark.page, "20-need-dark");
  await dark.page.goto(`/threads${made.decision.replace("/decisions/", "/decision/")}`);
  await shoot(dark.page, "21-thread-dark");

  await onPaper(made.answer, "22-answer-paper", 658);
  await onPaper(`/meetings/${house.meeting}/slips`, "23-slips-paper", 734);

  const { page: desk } = lead;
  const press = (selector) => Promise.all([desk.waitForEvent("domcontentloaded"), desk.locator(selector).first().click()]);
  await desk.goto(`/meetings/${house.meeting}/papers`);
  await shoot(desk, "24-papers");
  await desk.goto(`/meetings/${house.meeting}/live`);
  await press('main button[value="begin"]');
  const wall = await openWindow(browser, house, { viewport: { width: 1280, height: 720 } });
  await wall.context.addCookies(await lead.context.cookies());
  await wall.page.goto(`/meetings/${house.meeting}/screen`);
  await shoot(wall.page, "25-wall");
  const code = (await desk.locator(".live-join__code").innerText()).trim();
  await desk.locator("details:has([name=question]) > summary").click();
  await desk.locator('[name="question"]').fill("Hur lätt är det att ta sig hem på kvällen?");
  await desk.locator('[name="low"]').fill("omöjligt");
  await desk.locator('[name="high"]').fill("lätt");
  await press('form[action$="/questions"] button[value="open"]');
  const guest = await openWindow(browser, house, PHONE);
  await guest.page.goto(`/live/${code}`);
  await shoot(guest.page, "26-phone-live");
  await desk.goto(`/meetings/${house.meeting}/live`);
  await shoot(desk, "27-host");
} finally {
  await browser.close();
  await house.close();
}
