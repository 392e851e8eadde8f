// The twelve journeys. Each is made in seven ways; see modes.mjs for the ways and tree.mjs for what is kept of them.
import { judges, looksUp, withdraws } from "./answers.mjs";
import { invitation, joins, look, says, village } from "./hearing.mjs";
import { answers, checks, host, sorts } from "./work.mjs";

/**
 * @typedef {object} Journey
 * @property {string} name what somebody does
 * @property {"a resident" | "a table host" | "somebody who leads"} who
 * @property {(walk: { hand: object, house: object, at: (stop: string) => Promise<void> }) => Promise<void>} walk
 */

/** @type {Journey[]} */
export const JOURNEYS = [invitation, says, looksUp, judges, withdraws, village, joins, look, host, checks, sorts, answers];
