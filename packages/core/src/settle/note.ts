import { marksAlone } from "../tables/index.ts";
import { type Period, dateInWords, endOf, periodOfDate, readDate } from "../period/index.ts";

/** Initials and a date of six figures, year, month, day or day, month, year: JE100914-, 141022 -, 140929: */
const STAMP = /^(?<initials>[A-Z]{2,4})?\s*(?<digits>\d{6})(?:\s*[-–:.]\s*|\s+)(?<rest>\S[\s\S]*)$/u;
const NONE = /^(?:no (?:notes?|comments?)|none|n\/a|-|nil)\.?$/iu;

/**
 * A note without its stamp; who wrote it and when are kept beside it. Nothing where it says that there
 * is none. `near` settles which way round six figures are: the date nearest to the period they are about.
 */
export function readNote(
  text: string,
  near: Period,
): { readonly text: string; readonly author: string } | undefined {
  const said = text.trim();
  if (said === "" || NONE.test(said) || marksAlone(said)) return undefined;
  const stamp = STAMP.exec(said)?.groups;
  const date = stamp === undefined ? undefined : dateOf(stamp["digits"] ?? "", near);
  if (stamp === undefined || date === undefined) return { text: said, author: "" };
  const author = [stamp["initials"] ?? "", dateInWords(date)].filter(Boolean).join(", ");
  return { text: stamp["rest"] ?? "", author };
}

/**
 * Whether a cell of a column of notes is a footnote about the data and nobody's words about a period: it bears a
 * footnote's mark, or begins by saying where figures are from, what is in them or how often they come.
 */
export function isFootnote(text: string): boolean {
  return MARKED.test(text.trim()) || ABOUT_DATA.test(text.trim());
}

const MARKED =
  /^(?:[*†‡§¹²³⁴-⁹]+\s*\S|\(?[a-e1-9][)\]]\s+(?!.*\b[2b][)\]]\s)\S|\[[a-e1-9]\]\s*\S|n\.?b\.?[:\s]|(?:foot)?note(?: \d)?\s*[:–-])/iu;
const ABOUT_DATA = new RegExp(
  [
    String.raw`^(?:the |these |this |all |latest )?(?:data|figures?|numbers?|values?|baselines?)(?: (?:for|in) [\w/ ]{1,20}?)?(?: (?:are|is|was|were|have been|has been))? (?:from|for (?:the )?(?:year|quarter|month|financial|calendar|\d)|supplied|taken|sourced|collected|published|reported|rounded|provisional|estimated|subject|exclud\w+|includ\w+|cover\w*|may (?:be revised|change)|relates? to|refers? to|not (?:yet )?(?:available|validated|published|final))`,
    String.raw`(?:data )?sources?\s*[:–-]`,
    String.raw`(?:published|reported|collected|measured|available) (?:annually|yearly|quarterly|monthly|weekly|every|by |from |one |a (?:year|quarter|month))`,
    String.raw`(?:annual|yearly|quarterly|monthly|biennial|two-yearly) (?:measure|indicator|figure|data|survey|return|collection|update)`,
    String.raw`(?:excludes?|includes?|excluding|including|calculated|derived|rounded)`,
    String.raw`based on (?:the )?(?:[\w-]+ ){0,2}(?:data|figures|returns?|census|survey|sample|population|estimates?|definition)`,
    String.raw`(?:provisional|estimated?)(?: (?:data|figures?))?(?:[.,;]|$| (?:until|and subject|subject|pending))`,
    String.raw`(?:new|changed) (?:measure|indicator|definition)`,
    String.raw`(?:rolling|calendar year|snapshot|census|see (?:foot)?notes?)`,
  ].join("|^"),
  "iu",
);

function dateOf(digits: string, near: Period): string | undefined {
  const [a = "", b = "", c = ""] = digits.match(/../gu) ?? [];
  const distance = (iso: string) => Math.abs(periodOfDate(iso).start - endOf(near));
  return [readDate(`${a}/${b}/20${c}`), readDate(`${c}/${b}/20${a}`)]
    .filter((date) => date !== undefined)
    .toSorted((one, other) => distance(one) - distance(other))[0];
}
