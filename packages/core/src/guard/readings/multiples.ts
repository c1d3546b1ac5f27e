import type { Claim, Hedge } from "../../claims/index.ts";
import { previous, yearBefore } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { endsInCountOfElse, isOfHowMany, isOfSomethingElse, namesAnything } from "../about.ts";
import { WHAT_IT_WAS } from "../marks/figures.ts";
import { isOfKpi, isPeople, namedIn } from "../named.ts";
import { singular } from "../noun.ts";
import type { Subject } from "../subject.ts";
import { stemsOf } from "./own-words.ts";
import { isOfLate } from "./wholes.ts";
import { NEGATION, type Said, type Way, type WordReading } from "./said.ts";

/** Words that say how many times a figure is what it was, each with the change in per cent that they mean. */
const multiple = (words: string) => new RegExp(`\\b(?:${words})`, "giu");
const MULTIPLES: readonly (readonly [RegExp, number, Way])[] = [
  [multiple(`halved|half (?:as (?:many|much|long|high)|${WHAT_IT_WAS})`), 50, "lower"],
  [multiple(`a third ${WHAT_IT_WAS}`), 200 / 3, "lower"],
  [multiple(`a quarter ${WHAT_IT_WAS}`), 75, "lower"],
  [multiple(`two[- ]thirds ${WHAT_IT_WAS}`), 100 / 3, "lower"],
  [multiple(`doubled|(?:twice|double) (?:as (?:many|much|long|high)|${WHAT_IT_WAS})`), 100, "higher"],
  [multiple(`trebled|tripled|three times (?:as (?:many|much|long|high)|${WHAT_IT_WAS})`), 200, "higher"],
  [multiple(`quadrupled|four times (?:as (?:many|much|long|high)|${WHAT_IT_WAS})`), 300, "higher"],
];

const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [/\bmore than $/iu, "more than"],
  [/\b(?:nearly|almost|not quite|all but) $/iu, "just under"],
  [/\bjust over $/iu, "just over"],
];

/** "has more than halved": what is told of stands before the hedge. */
const HEDGED = /\b(?:(?:much |far |well )?more than|just over|well over|all but|not quite|nearly|almost) $/iu;

/** "more than halved since last quarter": against the period it names, or against the last quarter or last year. */
export function multiples({
  subject,
  areas,
  text,
  start: at,
  bases,
  isBasisNamed,
}: Said): readonly WordReading[] {
  const { kpi, now } = subject;
  const from = isBasisNamed ? bases : [previous(now), yearBefore(now)];
  return MULTIPLES.flatMap(([pattern, value, way]) =>
    matchesOf(text, pattern).flatMap((match): readonly WordReading[] => {
      const before = text.slice(0, match.index);
      const isLeading = / as \p{L}+$/iu.test(match[0]) && !/\p{L}/u.test(before);
      const behind = text.slice(match.index + match[0].length).replace(/ as .*$/su, "");
      const leadsUp = isLeading ? behind : before.replace(HEDGED, "");
      if (isOfLate(text, subject)) return [];
      const span = { start: at + match.index, end: at + match.index + match[0].length };
      // Of whom or what it is said is not known: it is told to be held to nothing.
      const isTold = isLeading && namesWhatIsCounted(behind, subject, areas);
      if (!isTold && !isOfOurs(subject, areas, leadsUp, text.slice(match.index + match[0].length)))
        return [{ ...span, fault: "", negated: false, claims: [] }];
      const hedge = HEDGES.find(([words]) => words.test(before))?.[1] ?? "about";
      return [
        {
          ...span,
          fault: "wrong figure",
          negated: NEGATION.test(before),
          claims: from.map((period): Claim => ({
            kpi: kpi.id,
            period: now,
            role: "percent change",
            basis: { kind: "period", period },
            quantity: { value: Number(value.toFixed(1)), decimals: 0 },
            hedge,
            way,
            rule: "arithmetic",
          })),
        },
      ];
    }),
  );
}

/** The same words where no KPI is named: nothing holds them. */
export function looseMultiples({ text, start: at }: Said): readonly WordReading[] {
  return MULTIPLES.flatMap(([pattern]) =>
    matchesOf(text, pattern).map(({ index, 0: words }) => ({
      start: at + index,
      end: at + index + words.length,
      fault: "",
      negated: false,
      claims: [],
    })),
  );
}

/** "Half as many people waited as": what is counted stands between. */
function namesWhatIsCounted(behind: string, subject: Subject, areas: readonly string[]): boolean {
  if (isOfSomethingElse(behind, subject, areas)) return false;
  return (behind.match(/\p{L}{4,}/gu) ?? []).some((each) => isOfTitle(each, subject));
}

/** "The team doubled" is no figure's: the words name what the KPI counts before it, or give its figure behind it. */
function isOfOurs(subject: Subject, areas: readonly string[], before: string, after: string): boolean {
  if (/^ to (?:about |around |just )?[£\d]/u.test(after)) return true;
  if (!/\p{L}/u.test(before) || isOfSomethingElse(before, subject, areas)) return false;
  if (endsInCountOfElse(before, subject) || isOfTheirNumber(before, subject)) return false;
  if (namesAnything(before)) return true;
  if (namedIn(before).some(({ head }) => isOfTitle(head, subject))) return true;
  const { nouns, names } = subject;
  const said = new Set((before.match(/[\p{L}'-]+/gu) ?? []).map(singular));
  return (
    [...nouns].some((noun) => noun !== "person" && said.has(noun)) ||
    names.some((name) => name.every((word) => said.has(word)))
  );
}

/** "Sickness has halved", of "Sickness absence": a word of the title, and not one that any title has. */
function isOfTitle(word: string, subject: Subject): boolean {
  return !isPeople(word) && stemsOf(word).size > 0 && isOfKpi(word, subject, true);
}

/** "Complaints have doubled", of a share of complaints: how many there are, and not the share. */
function isOfTheirNumber(before: string, subject: Subject): boolean {
  if (subject.kpi.unit.kind !== "percentage") return false;
  return namedIn(before).some(({ head, before: words }) => {
    const isPlural = singular(head) !== head.toLowerCase();
    return isPlural && words.length === 0 && isOfHowMany(`${before}was `, subject);
  });
}
