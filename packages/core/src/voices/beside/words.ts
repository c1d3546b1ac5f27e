import type { Mismatch } from "./align.ts";

/** Why two indicators were not put beside each other, as a sentence goes on after a colon. */
export function mismatchInWords(mismatch: Mismatch): string {
  switch (mismatch.why) {
    case "name only":
      return "the same title under another code, which may be another measure";
    case "unit":
      return `another unit: ${mismatch.ours} here, ${mismatch.theirs} there`;
    case "direction":
      return "good is the other way there";
    case "base":
      return `other people are counted: ${mismatch.ours} here, ${mismatch.theirs} there`;
    case "no common period":
      return "no period that both have";
    case "count without population":
      return "a count without its population says how large a place is";
  }
}
