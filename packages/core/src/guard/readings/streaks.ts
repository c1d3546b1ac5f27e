import type { Claim } from "../../claims/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { numberOf } from "../marks/numbers.ts";
import { COUNT_WORD, NEGATION, ORDINALS, type Said, type Way, type WordReading } from "./said.ts";

const RUN = new RegExp(
  `\\b(?:(?:in|over|during|across|at the end of|for) (?:all|each|every one) (?:of )?|for )?(?:the |our )?(?:(?:last|past) )?(${COUNT_WORD}|second(?= (?:consecutive|successive)\\b| (?:quarter|month|year|period) (?:in a row|running|in succession|on the trot)\\b)|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|\\d+(?:st|nd|rd|th))) (?:consecutive |successive )?(?:quarters?|months?|years?|periods?)(?: (?:in a row|running|in succession|on the trot))?\\b`,
  "giu",
);

const STREAK_WAY: readonly (readonly [RegExp, Way])[] = [
  [
    /\b(?:fallen|fell|falling|dropp\w+|come down|came down|decreas\w+|smaller|lower|shorter|quicker|faster|down|declin\w+)\b/iu,
    "lower",
  ],
  [/\b(?:risen|rose|rising|grown|grew|increas\w+|higher|up|longer)\b/iu, "higher"],
  [/\b(?:improv\w+|better)\b/iu, "better"],
  [/\b(?:worsen\w+|worse|slipp\w+)\b/iu, "worse"],
];

/** "in all of the last four quarters": so many at least. */
const EACH = /\b(?:all|each|every one)\b/iu;

const TARGET = "(?:our |the |its )?(?:[\\w.%-]+ )?(?:target|standard|plan|budget)";
const STATES = `on target|met|green|off target|missed|amber|red|beaten|beat|(?:within|above|below|over|under) ${TARGET}`;
export const STATUS = new RegExp(`\\b(?:${STATES})\\b`, "iu");
/** "the third quarter running above target", "four quarters running that we have met it". */
const STATUS_BEHIND = new RegExp(
  `^(?: (?:that|in which|where|when) (?:we|it)(?: (?:have|has|had|was|were|is|are))?)? (?:${STATES})\\b`,
  "iu",
);

/** What a streak is of; undefined where words of above and below tell nothing of good and bad. */
export function statusOf(words: string, { kpi: { polarity } }: Said["subject"]): string | undefined {
  const side = /\b(?:above|over|below|under)\b/iu.exec(words)?.[0].toLowerCase();
  if (side !== undefined) {
    if (polarity !== "higher" && polarity !== "lower") return undefined;
    return (side === "above" || side === "over") === (polarity === "higher") ? "met" : "not met";
  }
  if (/on target|met|green|beat|within/iu.test(words)) return "met";
  return /amber/iu.test(words) ? "close" : "not met";
}

const SEASON = "(?:springs?|summers?|autumns?|winters?|Christmas(?:es)?)";
const EVERY_SEASON = new RegExp(
  `\\b(?:every|each) ${SEASON}\\b|\\b(?:each|all|both|every one) of (?:the|those|these|our) (?:(?:last|past|previous) )?${COUNT_WORD} (?:${SEASON}\\b|(?<!(?:last|past|previous) ${COUNT_WORD} )years\\b)`,
  "iu",
);
const EACH_YEAR =
  /\b(?:each|all|both|every one) of (?:the|those|these|our) (?:last |past |previous )?[\w-]+ years\b/iu;
const PART_OF_YEAR =
  /\b(?:spring|summer|autumn|winter|Christmas|(?:first|second|third|fourth|last) quarter|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** "rose between June and September in each of the three years": what comes back each year is no run up to now. */
export function isOfManyYears({ text, subject: { now } }: Said): boolean {
  if (now.months >= YEAR) return false;
  return EVERY_SEASON.test(text) || (EACH_YEAR.test(text) && PART_OF_YEAR.test(text));
}

const YEAR = 12;

/** How many times in a row, of a way or of a status. */
export function streaks(said: Said): readonly WordReading[] {
  const { subject, text, start: at } = said;
  if (isOfManyYears(said)) return [];
  return matchesOf(text, RUN).flatMap((match): WordReading[] => {
    const isEach = EACH.test(match[0]);
    const isSaid = isEach || /in a row|running|succession|trot|consecutive|successive|^for /iu.test(match[0]);
    const before = text.slice(0, match.index);
    if (!isSaid) return [];
    const value =
      ORDINALS[(match[1] ?? "").toLowerCase()] ??
      numberOf(match[1] ?? "") ??
      Number.parseInt(match[1] ?? "", 10);
    const base = { kpi: subject.kpi.id, period: subject.now };
    const quantity = { value, decimals: 0 };
    const hedge = isEach ? { hedge: "at least" as const } : {};
    const after = text.slice(match.index + match[0].length);
    const word = STREAK_WAY.find(([pattern]) => pattern.test(before) || pattern.test(after));
    const isStatus = STATUS.exec(before) ?? STATUS_BEHIND.exec(after);
    const status = isStatus === null ? undefined : statusOf(isStatus[0], subject);
    const isBefore = isStatus !== null && STATUS.test(before);
    const whole = {
      start: at + ((isBefore ? isStatus.index : undefined) ?? word?.[0].exec(before)?.index ?? match.index),
      end: at + match.index + match[0].length,
    };
    if (status !== undefined) {
      return [
        {
          ...whole,
          fault: "wrong streak",
          claims: [
            { ...base, role: "streak", quantity, ...hedge, word: status, rule: "target" } satisfies Claim,
          ],
          negated: NEGATION.test(before),
        },
      ];
    }
    if (word === undefined) return [];
    return [
      {
        ...whole,
        fault: "wrong streak",
        claims: [
          { ...base, role: "run", quantity, ...hedge, way: word[1], rule: "arithmetic" } satisfies Claim,
        ],
        negated: NEGATION.test(before),
      },
    ];
  });
}
