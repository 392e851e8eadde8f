// Days counted from today, so that the road leads through last month whenever it is walked.

const ONE = 86_400_000;
const from = (days) => new Date(Date.now() + days * ONE);

/** A day as forms take it: 2027-03-12. */
export const day = (days) => from(days).toISOString().slice(0, 10);

/** A day as somebody writes it in their notes: 12 mars 2027. */
export const written = (days) => new Intl.DateTimeFormat("sv", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(from(days));

/** The evening, and the day by which an answer was promised there. */
export const EVENING = -40;
export const PROMISED = 50;
