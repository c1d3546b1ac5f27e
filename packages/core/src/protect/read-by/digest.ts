import type { Feedback, Story } from "../../register/index.ts";

/** Everything of a story that is printed, as one text. */
export function wordsOfStory({
  title,
  label,
  paragraphs,
  quote,
  attribution,
  note,
  picture,
}: Pick<Story, "title" | "label" | "paragraphs" | "quote" | "attribution" | "note" | "picture">): string {
  const beside = picture === undefined ? [] : [picture.shows, picture.credit];
  return [title, label, ...paragraphs, quote, attribution, note, ...beside]
    .filter((part) => part !== "")
    .join("\n");
}

/** Everything of a remark that is printed, as one text. */
export function wordsOfFeedback({
  text,
  attribution,
  response,
}: Pick<Feedback, "text" | "attribution" | "response">): string {
  return [text, attribution, response].filter((part) => part !== "").join("\n");
}

/**
 * A digest by which a changed word is noticed: FNV-1a of 64 bits over the UTF-16 units. Texts alone are digested,
 * never a number that could be found by trying.
 */
export function digestOf(text: string): string {
  let hash = 0xcb_f2_9c_e4_84_22_23_25n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x01_00_00_00_01_b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
