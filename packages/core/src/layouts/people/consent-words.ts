import type { Audience } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";

/** What the words of a consent say: an audience, no, nothing, or something that only a person can settle. */
export type ScopeSaid =
  | { readonly says: "audience"; readonly scope: Audience }
  | { readonly says: "refused" }
  | { readonly says: "withdrawn" }
  | { readonly says: "nothing" }
  | { readonly says: "something else"; readonly words: string };

const REFUSED =
  /^(?:no|n|none|refused|declined|not given|no consent|not (?:for )?(?:sharing|publication|print)|do not (?:use|print|share|publish)|said no|✗|✘|❌|false)\b.*$|^(?:✗|✘|❌)$/u;
const WITHDRAWN = /\b(?:withdrawn|withdrew|revoked|taken back)\b/u;
const PUBLIC = /^(?:the )?(?:general )?public(?: (?:report|use|domain))?$/u;
const BOARD = /^(?:the )?(?:board|ijb)(?: (?:only|members?|reports?))?$/u;
/** Anything kept to staff is narrower than every report that leaves the house. */
const INTERNAL =
  /^(?:internal(?:ly)?(?: use)?(?: only)?|staff(?: .*)? only|staff|(?:the )?team(?: only)?|training(?: only)?|not external|in[- ]house(?: only)?)$/u;

/**
 * The audience that a consent's words name. Only words that leave no doubt are taken; "web and print",
 * "anyone" or a bare "yes" are for a person to settle, because a guess would widen what somebody agreed to.
 */
export function scopeSaid(
  text: string,
  settled: Readonly<Record<string, Audience | "none">> = {},
): ScopeSaid {
  const key = nameKey(text);
  if (key === "") return { says: "nothing" };
  const answer = Object.entries(settled).find(([words]) => nameKey(words) === key)?.[1];
  if (answer === "none") return { says: "refused" };
  if (answer !== undefined) return { says: "audience", scope: answer };
  if (WITHDRAWN.test(key)) return { says: "withdrawn" };
  if (REFUSED.test(key)) return { says: "refused" };
  if (PUBLIC.test(key)) return { says: "audience", scope: "public" };
  if (BOARD.test(key)) return { says: "audience", scope: "board" };
  if (INTERNAL.test(key)) return { says: "audience", scope: "internal" };
  return { says: "something else", words: text };
}

const TAKEN_BACK =
  /\b(?:withdr(?:awn|ew)|revoked|took (?:it|their consent|consent) back|taken back|no longer (?:agrees?|consents?|wants?)|asked (?:us )?(?:not to|to (?:take|remove)))\b/iu;

/** Whether a note in the row says that the consent does not hold any more. */
export function saysTakenBack(note: string): boolean {
  return TAKEN_BACK.test(note);
}
