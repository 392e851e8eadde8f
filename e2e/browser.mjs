// Debian's Chromium, and an eye on everything that a page does besides showing itself.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The same browser twice: without what only a screen needs, which is quicker by half, and with it. */
const BROWSERS = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** Starts the browser; CHROMIUM names another one than Debian's. */
export function startBrowser() {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path)) ?? BROWSERS.at(-1);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/**
 * A window of its own, with its own cookies, at the address of a house.
 * `faults` collects what no page may do: errors in the console, requests to other hosts, breaches of the content
 * policy, answers that tell of a mistake of ours.
 */
export async function openWindow(browser, house, options = {}) {
  const context = await browser.newContext({ baseURL: house.address, locale: "sv-SE", timezoneId: "Europe/Stockholm", viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(30_000);
  const faults = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (breach) => console.error(`content policy: ${breach.violatedDirective} ${breach.blockedURI}`));
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    // The browser's own reader of PDF files is an extension of it.
    if (!["data:", "chrome-extension:"].includes(url.protocol) && url.origin !== house.address) faults.push(`asks another host: ${url.href}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  context.on("console", (message) => {
    // The browser itself reports every page that is answered with a refusal (a wrong code, say): that is no fault.
    const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !refusal) faults.push(`${message.text()} (${message.page()?.url()})`);
  });
  context.on("weberror", (error) => faults.push(`${error.error()} (${error.page()?.url()})`));
  const page = await context.newPage();
  return { context, page, faults };
}

/** Opens the house with the link that the program printed, as somebody who leads. */
export async function signIn(page, house) {
  await page.goto(house.signIn);
  await Promise.all([page.waitForEvent("domcontentloaded"), page.locator("main form button").click()]);
}
