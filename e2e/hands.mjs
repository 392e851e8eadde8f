// Two ways to use a page: with a mouse (or a finger), and with nothing but a keyboard. Both count what they do.

/** What a walk cost. */
class Hand {
  clicks = 0;
  keys = 0;
  started = performance.now();

  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
  }

  /** The first element of that description which can be seen. */
  async find(selector) {
    const found = this.page.locator(selector).locator("visible=true").first();
    await found.waitFor({ state: "visible" });
    return found;
  }

  /** Presses what leads to another page, and waits for that page. */
  async go(selector) {
    const arrived = this.page.waitForEvent("domcontentloaded");
    // A press that fails speaks for itself; the page that then never comes is not a second fault.
    arrived.catch(() => {});
    await this.press(selector);
    await arrived;
  }

  /** Opens what is folded. */
  async unfold(selector) {
    const folded = this.page.locator(selector).first();
    await folded.waitFor({ state: "attached" });
    if (await folded.evaluate((details) => details.open)) return;
    await this.press(`${selector} > summary`);
  }

  /** Fills several fields, by name. */
  async fill(fields, within = "main") {
    for (const [name, text] of Object.entries(fields)) await this.write(`${within} [name="${name}"]`, text);
  }

  get cost() {
    return { clicks: this.clicks, keys: this.keys, seconds: Math.round((performance.now() - this.started) / 1000) };
  }
}

/** A mouse, and a keyboard only for words. */
export class Mouse extends Hand {
  async press(selector) {
    await (await this.find(selector)).click();
    this.clicks += 1;
  }

  async write(selector, text) {
    await (await this.find(selector)).fill(text);
    this.clicks += 1;
    this.keys += text.length;
  }

  /** Ticks a box or takes one of several; nothing if it is so already. */
  async tick(selector) {
    const box = await this.find(selector);
    if (await box.isChecked()) return;
    await box.check();
    this.clicks += 1;
  }

  /** Takes the choice of a list that begins with these words. */
  async choose(selector, words) {
    const list = await this.find(selector);
    await list.selectOption(await valueOf(list, words));
    this.clicks += 2;
  }

  /** Hands over a file. */
  async give(selector, file) {
    await (await this.find(selector)).setInputFiles(file);
    this.clicks += 2;
  }
}

const FAR = 600;

/** Tab, Enter, Space, arrows and letters: nothing else. */
export class Keyboard extends Hand {
  async key(name) {
    await this.page.keyboard.press(name);
    this.keys += 1;
  }

  /** Goes on with Tab until the element has the focus. */
  async reach(selector) {
    const element = await this.find(selector);
    const has = () => element.evaluate((it) => it === document.activeElement);
    for (let steps = 0; !(await has()); steps += 1) {
      if (steps > FAR) throw new Error(`the keyboard never reaches ${selector} on ${this.page.url()}`);
      await this.key("Tab");
    }
    return element;
  }

  async press(selector) {
    await this.reach(selector);
    await this.key("Enter");
  }

  async write(selector, text) {
    const field = await this.reach(selector);
    if ((await field.getAttribute("type")) === "date") {
      await this.#writeDay(field, text);
      return;
    }
    await this.key("Control+a");
    await this.page.keyboard.type(text.replaceAll("\n", " "));
    this.keys += text.length;
  }

  /** Pastes what was written elsewhere. */
  async paste(selector, text) {
    await this.reach(selector);
    await this.page.keyboard.insertText(text);
    this.keys += 1;
  }

  // The parts of a day stand in the order of the browser's language; each takes its digits and moves on.
  async #writeDay(field, day) {
    const [year, month, date] = day.split("-");
    const orders = [month + date + year, year + month + date, date + month + year];
    for (const digits of orders) {
      await this.page.keyboard.type(digits);
      this.keys += digits.length;
      if ((await field.inputValue()) === day) return;
      await field.evaluate((it) => it.blur());
      await this.page.keyboard.press("Shift+Tab");
    }
    throw new Error(`the day ${day} cannot be typed on ${this.page.url()}`);
  }

  async tick(selector) {
    const box = await this.find(selector);
    if (await box.isChecked()) return;
    const group = await box.evaluate((it) => it.type === "radio" && it.name);
    if (!group) {
      await this.reach(selector);
      await this.key("Space");
      return;
    }
    await this.#reachGroup(box, selector);
    for (let steps = 0; !(await box.evaluate((it) => it === document.activeElement)); steps += 1) {
      if (steps > 20) throw new Error(`the arrows never reach ${selector}`);
      await this.key("ArrowDown");
    }
    if (!(await box.isChecked())) await this.key("Space");
  }

  // Tab stops once in a group of which one is to be taken; the arrows go on from there.
  async #reachGroup(box, selector) {
    const inside = () => box.evaluate((it) => document.activeElement instanceof HTMLInputElement && document.activeElement.type === "radio" && document.activeElement.name === it.name && document.activeElement.form === it.form);
    for (let steps = 0; !(await inside()); steps += 1) {
      if (steps > FAR) throw new Error(`the keyboard never reaches the choices of ${selector}`);
      await this.key("Tab");
    }
  }

  async choose(selector, words) {
    const list = await this.reach(selector);
    const wanted = await valueOf(list, words);
    for (let steps = 0; (await list.inputValue()) !== wanted; steps += 1) {
      if (steps > 100) throw new Error(`the arrows never reach ${words} in ${selector}`);
      await this.key("ArrowDown");
    }
  }
}

async function valueOf(list, words) {
  const options = await list.locator("option").evaluateAll((all) => all.map((one) => ({ words: one.textContent?.trim() ?? "", value: one.value })));
  const option = options.find((one) => one.value !== "" && one.words.startsWith(words));
  if (!option) throw new Error(`no choice begins with "${words}": ${options.map((one) => one.words).join(" | ")}`);
  return option.value;
}
