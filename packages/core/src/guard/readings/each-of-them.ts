import type { Claim } from "../../claims/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { singular } from "../noun.ts";
import { isOfTime } from "./by-unit.ts";
import { stemsOf } from "./own-words.ts";
import type { Said, WordReading } from "./said.ts";
import { isOfPeople } from "./wholes.ts";

const WHO =
  "(?:(?<nobody>nobody|no[- ]one|none|no (?<none>[a-z-]+)|not (?:one|an?|a single) (?<single>[a-z-]+))|(?:everyone|everybody|(?:every|each)(?: single)? (?<each>[a-z-]+)|all(?: of)?(?: (?:the|our|these))? (?<all>[a-z-]+)))";
const BEYOND =
  "(?:longer|more|later|slower) than|over|above|beyond|past|outside|exceed(?:ed|s|ing)?|breach(?:ed|es|ing)?|missed";
const WITHIN = "within|inside|under|below|on|met|in";
const LIMIT =
  "(?:(?:the|our|its|this|their) )?(?:[a-z\\d.-]+ ){0,2}?(?:standard|target|limit|guarantee|maximum)s?\\b(?: of \\d+ (?:working )?[a-z]+)?|(?<many>\\d+) (?:working )?days\\b";
const EACH = new RegExp(`\\b${WHO}\\b[^.;,]{0,40}? (?:(?<beyond>${BEYOND})|${WITHIN}) (?:${LIMIT})`, "giu");

/** Of days lost in all no one of them has so many. */
const ONE_TIME: ReadonlySet<string> = new Set(["days", "duration", "number"]);
/** The longest that there was tells of each of them; an average does not. */
const LONGEST = /\b(?:longest|maximum|slowest)\b/iu;
const AVERAGE = /\b(?:average|median|typically|mean)\b/iu;

/**
 * "Nobody waited longer than the standard", of an average wait: the average cannot tell, unless it lies on the other side itself.
 */
export function eachOfThem(said: Said): readonly WordReading[] {
  const { subject, text, start, areas, periods } = said;
  const { kpi } = subject;
  if (!isOfTime(kpi) || kpi.polarity !== "lower" || LONGEST.test(kpi.title) || AVERAGE.test(text)) return [];
  if (areas.length > 0 || !ONE_TIME.has(kpi.unit.kind)) return [];
  return matchesOf(text, EACH).flatMap(({ index, 0: words, groups }): readonly WordReading[] => {
    const { nobody, none, single, each, all, beyond, many } = groups ?? {};
    const noun = none ?? single ?? each ?? all;
    if (noun !== undefined && !isOne(noun, said)) return [];
    const isShort = (nobody !== undefined) === (beyond !== undefined);
    const claims = periods.map((period): Claim => {
      const base = { kpi: kpi.id, period };
      if (many === undefined)
        return { ...base, role: "status", word: isShort ? "met" : "not met", rule: "target" };
      const quantity = { value: Number(many), decimals: 3 };
      return { ...base, role: "level", quantity, hedge: isShort ? "at most" : "more than", rule: "cell" };
    });
    const span = { start: start + index, end: start + index + words.length };
    const isOther = many !== undefined && kpi.unit.kind !== "days";
    return [
      {
        ...span,
        fault: "wrong status",
        claims: isOther ? [] : claims,
        negated: false,
        isOpen: true,
        isWhole: true,
      },
    ];
  });
}

/** Whether a noun is of those whom the KPI is about, each with a time of their own. */
function isOne(noun: string, { subject }: Said): boolean {
  if (OF_TIME.test(noun)) return false;
  if (isOfPeople(noun) || subject.nouns.has(singular(noun)) || CASE.test(noun)) return true;
  const own = stemsOf(`${subject.kpi.title} ${subject.kpi.meaning}`);
  return [...stemsOf(noun)].some((stem) => own.has(stem));
}

const OF_TIME = /^(?:longer|more|less|quarters?|months?|years?|weeks?|days?)$/iu;
const CASE = /^(?:cases?|waits?|were|was|are|have|waited|seen)$/iu;
