/**
 * What words of a title or a definition show of an indicator. The signs are what the ordered argument of
 * `evidence/argue.ts` goes by; the questions they answer follow from them.
 */
export type Sign =
  /** Somebody else's act makes the number: courts, police, ambulances, whoever walks in. */
  | "others"
  /** Others have a part in it: practices, wards, providers, a national programme. */
  | "shared"
  /** Everyone in the area is counted. */
  | "everyone"
  /** A state of people's lives, not a piece of work. */
  | "condition"
  /** Our own work with a clock, a backlog, an error rate or a standard. */
  | "standard"
  /** Activity that a service decides to carry out. */
  | "chosen"
  /** How much or how many, with no wish in the words. */
  | "count"
  /** What became of people whom the service worked with, or of its own house. */
  | "result"
  /** Named as ours: a team, service, member of staff or budget of the partnership. */
  | "ours"
  /** People whom a service works with are counted, whosever service it is. */
  | "served"
  /** A thing learnt from, that a target would bend: complaints upheld, incidents reported. */
  | "learning";

/** One line of the table: a pattern of grammar, what it shows, one title that holds and one that breaks. */
export type Cue = {
  readonly sign: Sign;
  readonly pattern: RegExp;
  /** Words that take the cue back wherever they stand in the same text. */
  readonly unless?: RegExp;
  readonly why: string;
  readonly holds: string;
  readonly breaks: string;
};

/** The words a cue is found by in a text, as they stand there. */
export function foundBy({ pattern, unless }: Cue, text: string): string | undefined {
  if (unless?.test(text) === true) return undefined;
  const match = pattern.exec(text);
  return match === null ? undefined : wholeWords(text, match);
}

/** What was found, with the rest of the words that it begins or ends within, so that a quotation is of whole words. */
export function wholeWords(text: string, { index, 0: found }: RegExpExecArray): string {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, index))?.[0] ?? "";
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(index + found.length))?.[0] ?? "";
  const starts = /^[\p{L}\p{N}]/u.test(found) ? before : "";
  const ends = /[\p{L}\p{N}]$/u.test(found) ? after : "";
  return `${starts}${found}${ends}`.trim();
}
