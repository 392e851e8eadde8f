// How a page reads: how many words come before what somebody looks for, and how heavy they are.

/** Words that a person reads in half a minute at 220 words a minute, slower than the 238 of Brysbaert (2019). */
export const HALF_A_MINUTE = 110;

/** The words of a text; what has neither a letter nor a digit is none. */
export function words(text) {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * LIX (Björnsson 1968): words to a sentence, and in a hundred words those of more than six letters. A line of its own
 * is a sentence.
 */
export function lix(text) {
  const all = words(text);
  const sentences = text.split(/[\n.!?:]+(?=\s|$)/).filter((part) => words(part).length > 0).length;
  const long = all.filter((word) => word.replace(/[^\p{L}\p{N}]/gu, "").length > 6).length;
  return all.length / sentences + (100 * long) / all.length;
}
