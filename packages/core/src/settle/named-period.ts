import { type Period, isMonth, isQuarter, previous, readPeriod, yearBefore } from "../period/index.ts";

/** Another time that a name says its figures are of, and the name without it. */
export type NamedPeriod = {
  /** The period that a figure is of which stands where those of another are; nothing where nobody can say. */
  readonly of: (heads: Period) => Period | undefined;
  /** Whether the name names it by itself, as `Q1 2025/26` does, and not from the period of the figures beside it. */
  readonly isOwn: boolean;
  /** Whether the words may as well be of what is counted: people seen last quarter. */
  readonly isLoose: boolean;
  readonly rest: string;
};

const APART = /(?<mark>\s*[()[\]]\s*|\s+[-–—]\s*|[:;,]\s+)/u;
const WHOLE_YEAR = /^(?:the )?(?:full|whole)[ -]year(?: total| figure)?$/iu;
const LEAD = "(?:(?:in|for|during|over|at|of) )?(?:the )?(?:(?:full|whole)[ -]year )?";
const TAIL = "(?: (?:(?:full|whole)[ -]year|totals?|figures?|actual|value|performance|results?|outturn))?";
const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\.?`;
const LABEL = String.raw`(?:q(?:tr|uarter)?\.? ?[1-4][ ,]*(?:of )?|${MONTH}(?:(?: ?[-–] ?| to )${MONTH})?[ ,]*)?(?:fy ?)?(?:19|20)\d\d(?: ?[/–-] ?(?:20)?\d\d)?(?:[ ,]*q(?:tr|uarter)?\.? ?[1-4])?`;
const BEFORE = "(?:(?<sure>previous|prior|preceding)|last)";
const AGO = `(?:same (?:quarter|month|period|qtr|time),? (?:of |in )?(?:the )?(?:last|previous|prior|preceding) year|(?:a|one) year (?:ago|earlier))`;

type Way = {
  readonly words: string;
  readonly named: (text: string) => Omit<NamedPeriod, "rest"> | undefined;
};

const WAYS: readonly Way[] = [
  {
    words: AGO,
    named: () => ({ of: yearBefore, isOwn: false, isLoose: false }),
  },
  {
    words: `${BEFORE} (?:quarter|qtr)(?:'s|’s)?`,
    named: (text) => before(text, isQuarter),
  },
  {
    words: `${BEFORE} month(?:'s|’s)?`,
    named: (text) => before(text, isMonth),
  },
  {
    words: LABEL,
    named: (text) => {
      // A year alone may be of an Act, a census or a standard.
      const read = /^\d{4}$/u.test(text) ? undefined : readPeriod(text, "financial");
      return read?.kind === "period" ? { of: () => read.period, isOwn: true, isLoose: false } : undefined;
    },
  },
];

function before(text: string, isLong: (period: Period) => boolean): Omit<NamedPeriod, "rest"> {
  return {
    of: (heads) => (isLong(heads) ? previous(heads) : undefined),
    isOwn: false,
    isLoose: /^last/iu.test(text),
  };
}

const PLACES = WAYS.map(({ words, named }) => ({
  named,
  alone: new RegExp(`^${LEAD}(?<text>${words})${TAIL}$`, "iu"),
  first: new RegExp(`^(?<text>${words})${TAIL} (?<rest>.+)$`, "iu"),
  last: new RegExp(`^(?<rest>.+?) ${LEAD}(?<text>${words})${TAIL}$`, "iu"),
}));

/** What a name says of another time, set apart or as its first or last words: `Q1 2025/26 % in time`, `Referrals – previous quarter`. */
export function namedPeriod(name: string): NamedPeriod | undefined {
  const pieces = name.replaceAll(/\s+/gu, " ").trim().split(APART);
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 1) continue;
    for (const { named, alone, first, last } of PLACES) {
      for (const form of [alone, first, last]) {
        const { text, rest = "" } = form.exec(piece)?.groups ?? {};
        const said = text === undefined ? undefined : named(text);
        if (said === undefined) continue;
        return { ...said, isLoose: said.isLoose && form !== alone, rest: joined(pieces.with(at, rest)) };
      }
    }
  }
  return undefined;
}

/** The pieces of a name with the marks between them, without what only says that a year is a whole one. */
function joined(pieces: readonly string[]): string {
  const left = pieces.map((piece, at) => (at % 2 === 0 && WHOLE_YEAR.test(piece) ? "" : piece));
  const marks = left.map((piece, at) => {
    const isBetween =
      at % 2 === 0 ||
      (left[at - 1] !== "" && left.slice(at + 1).some((each, next) => next % 2 === 0 && each !== ""));
    return isBetween ? piece : "";
  });
  return marks.join("").replaceAll(/\s+/gu, " ").trim();
}
