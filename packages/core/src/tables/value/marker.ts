import type { Flag, MissingState } from "../../register/index.ts";
import type { DecimalMark } from "./decimal-mark.ts";
import { nameKey } from "../../workbook/index.ts";

/** What a marker stands for. A dash may stand for zero where the file's own legend or a person says so. */
export type Meaning = MissingState | "zero";

export type Legend = {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly whose: "the workbook's own" | "the house's" | "a person's";
  /** Whether the workbook counts its dates from 1904. */
  readonly date1904?: boolean;
  /** Which mark stands before decimals in this workbook; a point unless said. */
  readonly decimalMark?: DecimalMark;
  /** The same of sheets of which a person says otherwise, by their names as keys. */
  readonly marksOn?: ReadonlyMap<string, DecimalMark>;
  /** Whether R, A and G after a figure are its status: an R alone may as well stand for revised. */
  readonly statusLetters?: boolean;
};

/**
 * The house's legend, used where the workbook has none of its own. `N/A` is taken as not available,
 * which claims less than not applicable. A dash has no safe meaning: it is taken as not available
 * and asked about.
 */
const HOUSE: readonly { readonly state: Meaning; readonly markers: readonly string[] }[] = [
  {
    state: "suppressed",
    markers: ["[c]", "*", "**", "***", "c", "suppressed", "supp", "supp.", "confidential", "disclosive"],
  },
  {
    state: "not available",
    markers: [
      "[x]",
      "x",
      "..",
      "...",
      ":",
      "!",
      "-",
      "–",
      "—",
      "--",
      "?",
      "na",
      "n/a",
      "n.a.",
      "n.a",
      "n/k",
      "n.k.",
      "nk",
      "n/d",
      "n.d.",
      "[w]",
      "#n/a",
      "dna",
      "d.n.a.",
      "ns",
      "nr",
      "null",
      "nan",
      "none",
      "no data",
      "no data available",
      "data not available",
      "not available",
      "unavailable",
      "unknown",
      "not known",
      "not submitted",
      "not supplied",
      "not provided",
      "not recorded",
      "not collected",
      "not reported",
      "not asked",
      "data unavailable",
      "missing",
    ],
  },
  {
    state: "not applicable",
    markers: [
      "[z]",
      "z",
      "not applicable",
      "not measured for quarters",
      "not measured for years",
      "measured annually",
      "annual measure",
      "annual only",
      "reported annually",
    ],
  },
  { state: "low", markers: ["[low]", "low"] },
  { state: "zero", markers: ["nil", "zero"] },
  {
    state: "not yet due",
    markers: [
      "[due]",
      "tbc",
      "tba",
      "tbd",
      "to be confirmed",
      "to follow",
      "pending",
      "awaited",
      "awaiting data",
      "data awaited",
      "not yet available",
      "not yet due",
      "not due",
      "due",
      "not yet published",
    ],
  },
  {
    state: "not available nationally",
    markers: ["[nat]", "not available nationally", "not published nationally", "not reported nationally"],
  },
];

export const HOUSE_LEGEND: Legend = {
  whose: "the house's",
  meanings: new Map(HOUSE.flatMap(({ state, markers }) => markers.map((marker) => [marker, state] as const))),
};

const BEGINS_WITH_DIGIT = /^\d/;

/** Phrases that say there is no number, where the whole cell is a phrase rather than a marker. */
const PHRASES: readonly (readonly [RegExp, MissingState])[] = [
  [/^(?:data )?not (?:yet )?available (?:until|before)\b/, "not yet due"],
  [/^(?:data )?(?:expected|due|available) (?:in|from|by)\b/, "not yet due"],
  [
    /^(?:measured|reported|recorded|published|collected) (?:annually|yearly|every (?:two|2) years|biennially)\b/,
    "not applicable",
  ],
  [/^(?:annual|biennial) (?:indicator|measure|survey|figure)\b/, "not applicable"],
  [
    /^(?:(?:series|indicator|measure|kpi) )?(?:discontinued|ended|ceased|retired|withdrawn|no longer (?:collected|measured|reported|published|produced|recorded))\b/,
    "not applicable",
  ],
  [
    /^(?:data |figures? |value )?(?:is |are |was |were )?(?:currently )?not (?:yet )?(?:available|submitted|supplied|provided|recorded|collected|reported|known|measured)\b/,
    "not available",
  ],
  [/^(?:did not submit|no data|no figures?|no return|nil return|data unavailable)\b/, "not available"],
  [/^(?:n\/a|not available|no data|data not available)\s*[-–—:,;(]\s*\p{L}/u, "not available"],
  [
    /^(?:tbc|tba|tbd|to follow|awaiting|awaited|pending|not yet due|not yet available)\b[\s\p{L}\p{N}()'’:,/–-]{1,40}$/u,
    "not yet due",
  ],
  [/^(?:fewer|less) than (?:\d+|five|ten)\b/, "suppressed"],
  // A number in brackets after it is the one that it was to hide.
  [/^(?:n\s*)?(?:<=?|≤)\s*\d+(?:\s*\(\d+\))?$/, "suppressed"],
];

/** What a cell's text stands for under the first legend that knows it; `undefined` where it is no marker. */
export function meaningOf(
  text: string,
  legends: readonly Legend[],
): { readonly meaning: Meaning; readonly whose: Legend["whose"] } | undefined {
  const key = nameKey(text);
  for (const { meanings, whose } of legends) {
    const meaning = meanings.get(key);
    if (meaning !== undefined) return { meaning, whose };
  }
  // Each phrase begins with a word or a sign.
  if (BEGINS_WITH_DIGIT.test(key)) return undefined;
  const phrase = PHRASES.find(([pattern]) => pattern.test(key));
  return phrase === undefined ? undefined : { meaning: phrase[1], whose: "the house's" };
}

/** Flags by the letter that marks them, in brackets after a figure, in superscript or in a column of their own. */
export const FLAG_LETTERS: Readonly<Record<string, Flag>> = {
  p: "provisional",
  r: "revised",
  e: "estimated",
  f: "forecast",
  b: "break",
};
