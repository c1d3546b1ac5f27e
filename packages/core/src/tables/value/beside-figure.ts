/**
 * What people write beside a figure in its cell and what leaves the figure as it is: a mark that points to a
 * note, a tick or a traffic light, an arrow after it, the figure before, the change, a mark of an estimate.
 */
export type BesideFigure = {
  /** The cell's text without it. */
  readonly text: string;
  /** What was taken off, as it stood. */
  readonly notes: readonly string[];
  readonly estimated: boolean;
  readonly revised: boolean;
};

const NUMBER = String.raw`[-+\u2212\u2013]?\s?£?\d[\d,.]*\s?(?:%|per cent|pp|ppts?|points?|percentage points?|k|m|bn)?`;
const ARROWS = "▲▼△▽↑↓↔→←↗↘↕⬆⬇➡⬅⇧⇩►◄";
const WAY = String.raw`(?:[${ARROWS}]\uFE0F?|up|down|increased?|decreased?|risen|fallen|unchanged|no change|same)`;
const EARLIER = String.raw`(?:from|was|were|previously|previous(?: (?:quarter|year|month|period|figure|value))?|prev\.?|compared (?:with|to)|last (?:quarter|year|month|time)|q[1-4]|target(?: is| of)?|baseline)`;

/** `from 85%`, `(was 85%)`, `↑ from 85% last quarter`, `(Q1: 85%)`. */
const FROM = new RegExp(
  String.raw`^(?<figure>.*\d.*?)\s*[,;]?\s*(?<beside>\(?\s*(?:${WAY}\s*)?(?:(?<revised>revised|corrected)\s+)?${EARLIER}\s*[:=]?\s*${NUMBER}(?:\s+(?:in |at |last |the )?[a-z][\w /]{1,24})?\s*\)?)$`,
  "iu",
);
/** `(+3)`, `(↑ 3pp)`, `▲ 3%`: a change is signed or has an arrow, so that it is never taken for the figure. */
const CHANGE = new RegExp(
  String.raw`^(?<figure>.*\d\D*?)\s*(?<beside>\(\s*(?:[+\u2212\u2013-]|${WAY}\s?)\s?(?:by )?\d[\d,.]*\s?(?:%|pp|ppts?|points?|percentage points?)?\s*\)|[${ARROWS}]\uFE0F?\s?\d[\d,.]*\s?(?:%|pp|ppts?|points?)?)$`,
  "iu",
);
/** `92% (85%)`: two percentages of which the second stands in brackets. */
const SECOND = /^(?<figure>[^()]*\d\s?%)\s*(?<beside>\(\s*\d[\d.]*\s?%\s*\))$/u;
const BASE = /^(?<figure>.*\d.*?)\s*(?<beside>\(\s*(?:n|base)\s*[=:]\s*\d[\d,]*\s*\))$/iu;
const MARK =
  /^(?<figure>.*\d\s?%?)\s*(?<beside>(?<=[%\s])\^\s?(?:\d{1,2}|[a-z])|\(\s?[adg-oqs-wy]\s?\)|\((?:see )?notes? ?\d{0,2}\)|see notes?(?: \d{1,2})?|notes? \d{1,2})$/iu;
const STAR = /^(?<figure>.*\d.*?)\s*(?<beside>\*{1,4}|#{1,2}|\[\d{1,2}\])$/u;
const ESTIMATE = /^(?<figure>[^£]*\d\s?%?)\s*(?<beside>(?:est|est\.|estimate|estimated)|(?<=\d|%|\d\s)e)$/iu;
const ICON =
  /(?![\u2795-\u2797\u2716])(?:\p{Extended_Pictographic}|[✓✔✗✘☑☒●○◉⬤■□◆◇★☆])\p{Emoji_Modifier}?\uFE0F?/u;
const ICON_AFTER = new RegExp(
  String.raw`^(?<figure>.*[\d\p{L}].*?)\s*(?<beside>\(?(?:${ICON.source})\)?)$`,
  "u",
);
const ICON_BEFORE = new RegExp(
  String.raw`^(?<beside>(?![${ARROWS}])(?:${ICON.source}))\s*(?<figure>.*\d.*)$`,
  "u",
);
const WORD =
  /^(?<figure>.*\d\s?%?)\s*[,;:–-]?\s*(?<beside>\(?(?:improving|worsening|improved|no change|unchanged|steady|red|amber|green|on target|off target|on track|off track|target met)\)?)$/iu;

const PATTERNS = [FROM, CHANGE, SECOND, BASE, STAR, MARK, ESTIMATE, ICON_AFTER, ICON_BEFORE, WORD];

/** Words alone, as most texts are, have no figure for anything to stand beside. */
const ONLY_WORDS = /^[a-z][\x20-\x7e]*$/iu;

/** Longer is no figure with something beside it, but a sentence. */
const LONGEST = 80;

/** Takes off, from the outside in, everything of that kind that stands beside a figure. */
export function takeBeside(whole: string): BesideFigure {
  if (whole.length > LONGEST || ONLY_WORDS.test(whole)) {
    return { text: whole, notes: [], estimated: false, revised: false };
  }
  let text = whole;
  const notes: string[] = [];
  let [estimated, revised] = [false, false];
  for (let again = true; again;) {
    again = false;
    for (const pattern of PATTERNS) {
      const found = pattern.exec(text)?.groups;
      if (found === undefined || (pattern === FROM && !isEarlier(found))) continue;
      text = (found["figure"] ?? "").trim();
      notes.unshift((found["beside"] ?? "").trim());
      estimated ||= pattern === ESTIMATE;
      revised ||= found["revised"] !== undefined;
      again = true;
      break;
    }
  }
  return { text, notes, estimated, revised };
}

/** `5 from 10` may be five of ten: an earlier figure is in brackets, has an arrow or a word, or both are percentages. */
function isEarlier({ figure = "", beside = "" }: Readonly<Record<string, string | undefined>>): boolean {
  const isBare = /^from\b/iu.test(beside);
  return !isBare || (figure.trim().endsWith("%") && beside.includes("%"));
}
