// The road, once: from the notes of an evening to an answer in somebody's hand. Whose hand it is (mouse or keyboard,
// with or without JavaScript) and how the notes come in are told by the one who walks; every step begins where the
// one before ended, and goes only by what stands on the page.
import { signIn } from "./browser.mjs";
import { PROMISED, day } from "./days.mjs";

/** The sentence whose fate we follow. */
export const SENTENCE = "vill ha samma sköterska varje gång";
const NEED = "Samma sköterska varje gång";
const BUS = "Komma hem från vårdcentralen";
const SIGNAL = "Telefon och larm som når fram";

/**
 * Walks the whole road.
 * @param {object} walk
 * @param {import("./hands.mjs").Mouse | import("./hands.mjs").Keyboard} walk.hand
 * @param {object} walk.house
 * @param {(hand: object, house: object) => Promise<void>} [walk.takeIn] brings the notes in, from the page that takes them
 * @param {(name: string) => Promise<void>} [walk.arrived] looks at each page of the road
 * @returns the address of what was made, and the receipt code of the sentence
 */
export async function walkTheRoad({ hand, house, takeIn, arrived = async () => {} }) {
  const { page } = hand;
  const at = (name) => arrived(name, page);

  await signIn(page, house);
  await at("account");
  await hand.fill({ password_new: "granris och kaffe 1914", password_again: "granris och kaffe 1914" });
  await hand.go('main form[action="/account"] button');
  await hand.go('header a[href="/desk"]');
  await at("desk");
  if (takeIn) {
    await hand.go(`main a[href^="/meetings/${house.meeting}"]`);
    await at("meeting");
    await hand.go('button[name="to"][value="held"]');
    await hand.go(`main a[href="/meetings/${house.meeting}/notes"]`);
    await at("notes");
    await takeIn(hand, house);
  } else {
    await hand.go('main a[href^="/notes/"]');
  }
  await reviewNotes(hand, at);
  await publish(hand, house, at);
  await sortIntoNeeds(hand, house, at);
  await countDots(hand, house, at);
  const group = await formGroup(hand, at);
  const need = await sayTheNeed(hand, at);
  const trial = await tryIt(hand, at);
  const decision = await decide(hand, at);
  const answer = await answerIt(hand, at);
  const code = await findCode(hand, house, at);
  return { group, need, trial, decision, answer, code };
}

const path = (page) => new URL(page.url()).pathname;

/** Everything is looked at: one is held and masked, one is corrected, one is set aside, the sure ones go together. */
async function reviewNotes(hand, at) {
  await at("review");

  // The telephone number in one of the notes is seen by nobody until a person has masked it.
  await hand.go('[data-proposal] a[href^="/held?voice="]');
  await at("held");
  await hand.go('main button[value="mask"]');

  const proposal = (words) => `[data-proposal]:has(h3:text("${words}"))`;
  await hand.go(`${proposal("barnen behöver någonstans")} button[value="aside"]`);
  await hand.go('[data-undo]');
  const more = proposal("man vill veta vem");
  await hand.unfold(`${more} details[data-facts]`);
  await hand.write(`${more} input[name="support"]`, "3");
  await hand.go(`${more} button[value="confirm"]`);
  await hand.go('main form[action$="/confirm"] button');
  await at("checked");

  await hand.write('#doubts [name="answer"], form[action*="/doubts/"] [name="answer"]', "Sex personer gick hem före prickarna.");
  await hand.go('form[action*="/doubts/"] button');
  await hand.go('form[action$="/heads"] button');
  await hand.write('form[action$="/promise"] [name="due"]', day(PROMISED));
  await hand.go('form[action$="/promise"] button');
  await hand.go('main nav.crumbs a[href^="/meetings/"]');
}

async function publish(hand, house, at) {
  await hand.go('button[name="to"][value="notes_checked"]');
  await hand.go('button[name="to"][value="published"]');
  await at("published");
  await hand.go(`main a[href="/meetings/${house.meeting}/sort"]`);
}

async function sortIntoNeeds(hand, house, at) {
  await at("sorting");
  await gather(hand, NEED, ["Ny sköterska varje gång", "Jag orkar inte berätta", SENTENCE, "Sköterskan hinner inte", "man vill veta vem"]);
  await gather(hand, BUS, ["Sista bussen hem", "Jag fick ta taxi", "bussen till stan", "det är halt och mörkt"]);
  await gather(hand, SIGNAL, ["Mobilen är död", "täckningen är noll"]);
  await at("sorted");
  await hand.go(`main nav.crumbs a[href="/meetings/${house.meeting}"]`);
}

async function gather(hand, title, notes) {
  for (const words of notes) await hand.tick(`.sorting__notes [data-note]:has-text("${words}") input`);
  await hand.write('[data-sorting] [name="title"]', title);
  await hand.go('[data-sorting] button[value="new"]');
}

async function countDots(hand, house, at) {
  await hand.go(`main a[href="/meetings/${house.meeting}/round"]`);
  await at("round");
  for (const [line, need] of [["bussen", BUS], ["samma sköterska", NEED], ["mobiltäckning", SIGNAL]]) {
    await hand.choose(`main tr:has(th:text("${line}")) select`, need);
  }
  await hand.go('main form[action$="/round"] button');
  await at("counting");
  await hand.write('main [name="people-hall"]', "27");
  await hand.go('main button[value="save"]');
  await hand.go('main button[value="close"]');
  await at("ranking");
}

/** The need that came second has somebody behind it; its group is formed from its own page. */
async function formGroup(hand, at) {
  await hand.go(`main th a:text("${NEED}")`);
  await at("need");
  await hand.go('main a[href$="/work"]');
  await hand.go('main a[href^="/groups/new"]');
  await at("group-new");
  await hand.fill({
    title: "Gruppen för samma sköterska",
    task: "Ta fram ett sätt att möta samma sköterska i hemsjukvården, och prova det i liten skala.",
    ends: day(180),
  });
  await hand.go('main form[action="/groups/form"] button');
  await hand.unfold('details:has(form[action$="/join"])');
  await hand.fill({ name: "Asta Myrman" }, 'form[action$="/join"]');
  await hand.tick('form[action$="/join"] [name="role"][value="resident"]');
  await hand.tick('form[action$="/join"] [name="agreed"]');
  await hand.go('form[action$="/join"] button');
  await at("group");
  const group = path(hand.page);
  await hand.go('main dl a[href^="/needs/"]');
  return group;
}

async function sayTheNeed(hand, at) {
  const need = path(hand.page);
  await hand.go('main a[href$="/work"]');
  await hand.unfold("#formulate");
  await hand.fill({ title: NEED, statement: "Vi behöver möta samma sköterska, så att vi slipper börja om varje gång." }, "#formulate");
  await hand.tick('#formulate [name="mandate"][value="shared"]');
  await hand.go("#formulate form button");
  await hand.unfold("#assign");
  await hand.fill({ owner: "Karin Modig", role: "enhetschef hemsjukvården", contact: "0000-45 67 00", next: day(60) }, "#assign");
  await hand.go("#assign form button");
  await at("need-work");
  return need;
}

async function tryIt(hand, at) {
  await hand.go('main a[href^="/trials/new"]');
  await at("trial-new");
  await hand.fill({
    title: "Två sköterskor för östra sidan",
    question: "Räcker det med två sköterskor för att alla ska möta någon de känner?",
    guess: "Nio av tio besök görs av någon av de två.",
    what: "Två sköterskor delar på alla besök på östra sidan i fyra veckor.",
    from: day(-35),
    to: day(-7),
    measure: "Vi räknar besöken och vem som gjorde dem.",
    stop_rule: "Vi slutar om någon blir utan besök.",
  });
  await hand.go('main form[action="/trials/plan"] button');
  const trial = path(hand.page);
  await hand.go('main form[action$="/start"] button');
  await hand.fill({ happened: "41 av 44 besök gjordes av de två.", learning: "Två räcker, om en tredje kan hoppa in vid sjukdom." });
  await hand.go('main form[action$="/study"] button');
  await hand.tick('main [name="conclusion"][value="adopted"]');
  await hand.fill({ why: "Det fungerade, och de som fick besök vill fortsätta." });
  await hand.go('main form[action$="/conclude"] button');
  await at("trial");
  return trial;
}

async function decide(hand, at) {
  await hand.go('main a[href^="/decisions/new"]');
  await at("decision-new");
  await hand.fill({ title: "Två sköterskor för varje sida av byn", body: "Hälso- och sjukvårdsnämnden", question: "Ska hemsjukvården i Myrbacka arbeta så som försöket visade?" });
  await hand.go('main form[action="/decisions/prepare"] button');
  const decision = path(hand.page);
  await hand.fill({ date: day(-3), paragraph: "§ 84" });
  await hand.tick('main [name="verdict"][value="yes"]');
  await hand.fill({ reasons: "Försöket visade att två sköterskor räcker." });
  await hand.go('main form[action$="/take"] button');
  await at("decision");
  return decision;
}

async function answerIt(hand, at) {
  await hand.go('main a[href^="/answers/new"]');
  await at("answer-new");
  await hand.fill({
    said: "Ni sade att ni möter en ny sköterska varje gång och får börja om från början.",
    done: "Vi provade med två sköterskor på östra sidan. 41 av 44 besök gjordes av någon av dem.",
    planned: "Nämnden har sagt ja. Inom två månader gäller det hela byn.",
    not_done: "Vi kan inte lova en och samma person varje gång. Också sköterskor blir sjuka.",
    by_name: "Karin Modig, enhetschef hemsjukvården",
  });
  await hand.go('main form[action="/answers/give"] button[value="give"]');
  await at("answer");
  return path(hand.page);
}

/** The slip with the code is printed from the page of the meeting. */
async function findCode(hand, house, at) {
  await hand.page.goto(`/meetings/${house.meeting}`);
  await hand.go(`main a[href="/meetings/${house.meeting}/slips"]`);
  await at("slips");
  const slip = hand.page.locator(".slip", { hasText: SENTENCE });
  return (await slip.locator(".slip__code").innerText()).trim();
}

/** A resident with the slip: types the code, and sees what became of what they said. */
export async function readTheThread(hand, code, at = async () => {}) {
  const { page } = hand;
  await page.goto("/");
  await at("start", page);
  await hand.write('main input[name="code"]', code.toLowerCase());
  await hand.go('main form[action="/code"] button');
  await at("code", page);
}
