// The ways in which every journey is made, and what is looked at on each page where it stops.
import { Keyboard, Mouse } from "../hands.mjs";
import { ENLARGED } from "../inspect.mjs";
import { cutFaults, enlargeText, fingertipFaults, focusFaults, movingFaults, sidewaysFaults } from "../senses.mjs";

/**
 * @typedef {object} Mode
 * @property {string} name how it is told in sentences
 * @property {typeof Mouse | typeof Keyboard} Hand
 * @property {object} options of the window
 * @property {((page: object) => Promise<string[]>)[]} looks
 * @property {(context: object) => Promise<void>} [prepare]
 * @property {boolean} [keepsTrees] whether what a screen reader is told is compared with what was kept
 */

/** @type {Mode[]} */
export const MODES = [
  { name: "with a mouse", Hand: Mouse, options: {}, keepsTrees: true, looks: [sidewaysFaults, cutFaults, fingertipFaults] },
  { name: "with a keyboard alone", Hand: Keyboard, options: {}, looks: [focusFaults] },
  { name: "without JavaScript", Hand: Mouse, options: { javaScriptEnabled: false }, looks: [sidewaysFaults, cutFaults] },
  { name: "in a window of 320 px", Hand: Mouse, options: { viewport: { width: 320, height: 640 }, hasTouch: true }, looks: [sidewaysFaults, cutFaults, fingertipFaults] },
  { name: "at 400 %", Hand: Keyboard, options: { viewport: ENLARGED, deviceScaleFactor: 4 }, looks: [sidewaysFaults, cutFaults, focusFaults] },
  { name: "with text alone at 200 %", Hand: Mouse, options: {}, prepare: enlargeText, looks: [sidewaysFaults, cutFaults] },
  { name: "with reduced motion", Hand: Mouse, options: { reducedMotion: "reduce" }, looks: [movingFaults] },
];
