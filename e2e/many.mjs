// The notes of an evening with 300 lines, put together from parts: no village, nobody's words. The same parts give the
// same notes each time, mixed as at tables, and of each line it is known where it belongs.

/** What people talk about: the need it becomes, and what can be said of it with what reason. */
const TALK = [
  ["Komma hem med buss på kvällen", ["Sista bussen går för tidigt", "Det går ingen buss på helgen", "Kvällsbussen drogs in i våras", "Bussen till stan går bara tre gånger om dagen", "Bussen och tåget passar inte ihop"], ["man kommer inte hem från vårdcentralen", "alla har inte bil", "de unga blir fast hemma", "det blir taxi för mig varje gång"]],
  ["Samma sköterska varje gång", ["Det kommer en ny sköterska varje gång", "Jag har träffat nio sköterskor i år", "Vill ha samma sköterska till mamma", "Sköterskan vet inte vem jag är", "Sköterskorna byts ut hela tiden"], ["jag orkar inte berätta allt från början", "ingen ser hur det har förändrats", "man vågar inte säga som det är", "såret blir aldrig bra"]],
  ["Telefon och larm som når fram", ["Mobilen är död nedanför kvarnen", "Täckningen är noll på östra sidan", "Trygghetslarmet tappar kontakten", "Telefonen bryts mitt i samtalet", "Larmet når inte fram när det snöar"], ["jag vågar inte gå ut ensam", "ambulansen hittar inte hit", "barnen ringer och jag hör inte", "det har hänt två gånger i vinter"]],
  ["Kunna gå ute på vintern", ["Gångvägen är aldrig skottad", "Det är halt vid hållplatsen", "Sandningen kommer först på eftermiddagen", "Plogen lägger vallen där man ska gå", "Trottoaren mot skolan är en isbana"], ["rollatorn fastnar", "grannen bröt lårbenet", "man blir sittande inne", "det är mörkt dessutom"]],
  ["Någonstans att träffas", ["Det finns ingenstans att vara efter skolan", "Fritidsgården stängde", "Byn saknar ett kafé", "Bygdegården är låst på vardagarna", "Ungdomarna har ingen egen lokal"], ["de hänger vid macken", "man träffar aldrig de nyinflyttade", "ensamheten växer", "det var där vi lärde känna varandra"]],
  ["Hjälp fram innan ambulansen", ["Hjärtstartaren är inlåst i skolan", "Ambulansen har fem mil hit", "Ingen vet var hjärtstartaren finns", "Räddningsvärnet har för få personer", "Det tar över en halvtimme innan hjälpen är här"], ["sekunderna räknas", "ingen har övat", "vi är oroliga", "det borde hänga en på affären"]],
  ["Medicin utan sexton mil i bil", ["Apoteket ligger åtta mil bort", "Medicinen är slut när man väl kommer fram", "Apoteksombudet försvann med affären", "Recepten går inte att hämta i byn", "Dosrullarna kommer fel dag"], ["resan kostar mer än tabletterna", "jag får be grannen", "någon borde ta med den hit", "jag har varit utan en vecka"]],
  ["Hemtjänst av några få personer", ["Hemtjänsten skickade elva olika på en vecka", "Hemtjänsten kommer när den hinner", "Hemtjänstens scheman ändras utan besked", "Personalen i hemtjänsten hinner inte sitta ner", "Man vet inte vem i hemtjänsten som har nyckeln"], ["mor blir rädd", "maten hinner kallna", "de visar varandra vad som ska göras i stället för att prata", "vi anhöriga får ringa runt"]],
  ["Skolhälsa nära barnen", ["Skolsköterskan finns bara en dag i veckan", "Kuratorn på skolan slutade", "Skolan har ingen att prata med när det är jobbigt", "Elevhälsan sitter i kommunhuset", "Barnen får vänta en termin på elevhälsan"], ["det syns i korridoren", "lärarna gör så gott de kan", "tonåringarna vänder sig till nätet", "småsaker blir stora"]],
  ["Komma fram till vårdcentralen", ["Vårdcentralen har telefontid bara på morgonen", "Det är tre veckors väntan på vårdcentralen", "Vårdcentralens knappval är omöjliga", "Vårdcentralen har ingen fast läkare", "Filialen till vårdcentralen är stängd på fredagar"], ["man ger upp", "jag hör dåligt och trycker fel", "det slutar på akuten", "till slut åker man ändå"]],
  ["Avlastning för den som vårdar", ["Den som vårdar sin man får aldrig ledigt", "Avlastningen räcker två timmar i veckan", "Växelvården har ingen plats", "Anhöriga får inget veta om avlastning", "Jag vårdar min fru dygnet runt"], ["ingen frågar hur jag mår", "man orkar inte i längden", "jag vågar inte bli sjuk", "barnen bor långt bort"]],
  ["Hjälp med det digitala", ["Allt ska göras i en app", "Jag har inget bankid", "Kallelsen kom digitalt och jag såg den inte", "Ingen hjälper mig med surfplattan", "Appen kräver en ny telefon"], ["dottern får logga in åt mig", "papper borde gå lika bra", "man känner sig dum", "jag missade min tid"]],
];

const IDEAS = ["Tänk om skolbussen fick ta med pensionärer när den kör tom tillbaka", "Tänk om sköterskan satt i bygdegården en dag i veckan", "Tänk om ungdomarna fick sköta kaféet på lördagar", "Tänk om affären fick vara ombud för medicin", "Tänk om det fanns en gemensam bil i byn", "Tänk om brandvärnet fick åka på larm om hjärtat", "Förslag: en hylla med broddar vid hållplatsen", "Förslag: läxhjälp tillsammans med de äldre", "Förslag: ring upp alla över åttio en gång i veckan", "Förslag: ett anslag med vem som kommer på måndag"];
const OFFERS = ["Jag kan skjutsa grannar på tisdagar", "Jag kan hålla kurs med surfplattan", "Vi i idrottsföreningen kan öppna klubbstugan", "Jag kan sanda vid hållplatsen på morgnarna", "Jag kan vara med och öva med hjärtstartaren", "Vi kan koka soppa en gång i veckan"];
const EVENING = ["Kaffet var gott men det var svårt att höra längst bak", "Bra kväll, för kort om tid", "Roligt att så många unga kom i kväll", "Stolarna är hårda i bygdegården"];
const HISTORY = ["\"Ni frågade om bussen 2018. Vad blev det av det?\"", "\"Vi var på ett sådant här möte för sex år sedan. Vad hände sedan?\""];
const WITH_NUMBER = ["Ring mig på 070-555 01 23 om ni vill höra mer", "Mitt nummer är 070-555 02 34, jag kan berätta om larmet"];

const TABLES = 8;
/** Two numbers without a common factor, so that a step of the one through the other meets everything once. */
const STEP = 113;

/** Every reason is joined in one of these ways, as people's lines differ. */
const joined = (what, why, nth) => [`${what}, ${why}`, `${what} – ${why}`, `${why[0].toUpperCase()}${why.slice(1)}. ${what}`][nth % 3];

/** All lines of one need: each thing alone, then with each of the reasons; the last ones are left for other matters. */
const EACH = 23;
const said = ([, whats, whys]) => whats.flatMap((what, i) => [what, ...whys.map((why, j) => joined(what, why, i + j))]).slice(0, EACH);

const ordered = [...TALK.flatMap(said), ...IDEAS, ...OFFERS, ...EVENING, ...HISTORY, ...WITH_NUMBER];
const mixed = ordered.map((_, nth) => ordered[(nth * STEP) % ordered.length]);

/** How many lines there are. */
export const COUNT = mixed.length;

/** The titles of the needs, in the order in which somebody would look for them. */
export const NEEDS = TALK.map(([title]) => title);

/** The need that somebody who knows the village would put these words under; nothing for ideas, offers and the rest. */
export const belongs = (words) => {
  const within = words.toLowerCase();
  return TALK.find(([, whats, whys]) => [...whats, ...whys].some((part) => within.includes(part.toLowerCase())))?.[0];
};

/** The notes as a file, as a secretary types them off table by table. */
export function notes(date) {
  const head = `Medborgardialog "Vad är viktigt för dig?" – Granliden, bygdegården, ${date}, kl 18-20\n\nFråga 1: Vad är viktigt för att du ska må bra och kunna bo kvar här?\n`;
  const size = Math.ceil(mixed.length / TABLES);
  const tables = Array.from({ length: TABLES }, (_, nth) => `BORD ${nth + 1}\n${mixed.slice(nth * size, (nth + 1) * size).map((words) => `- ${words}`).join("\n")}`);
  return `${head}\n${tables.join("\n")}\n`;
}
