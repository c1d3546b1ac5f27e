import type { Claim } from "../../claims/index.ts";
import { type Period, financialYearOf } from "../../period/index.ts";
import { isMeasured } from "../../register/index.ts";
import { numberOf } from "../marks/numbers.ts";
import { LINE } from "./firsts.ts";
import { COUNT_WORD, NEGATION, type Said, type WordReading } from "./said.ts";
import { STATUS, statusOf } from "./streaks.ts";

const THIS_YEAR =
  "(?:of|in) (?:the|this) (?:financial )?year|this (?:financial )?year|so far|since April(?! \\d)";
/** Words that something was so in each period of a span that ends now. */
const EVERY = new RegExp(
  `\\b(?:(?:(?:in|for|over|during) )?(?:every|each)(?: single)? (?<each>quarter|month) (?:${THIS_YEAR})|all year|(?:throughout|all through) (?:the|this) year)\\b`,
  "iu",
);
const FOR_SO_LONG = new RegExp(
  `\\b(?:been|stayed|remained|kept|held)\\b[^.;,]{0,30}\\bfor (?:(?:the|over|more than) )?(?:(?:last|past) )?(?<many>${COUNT_WORD}) (?<unit>quarter|month|year)s\\b(?! (?:ago|before|earlier|in a row|running))`,
  "iu",
);
const LENGTH: Readonly<Record<string, number>> = { quarter: 3, month: 1, year: 12 };

type Says = Pick<Claim, "role" | "rule"> & Partial<Claim>;

/** "We met the target in every quarter this year", "above 95% all year": so of each of them, and not of the newest alone. */
export function everyOne(said: Said): readonly WordReading[] {
  const { subject, text, start, areas } = said;
  const found = EVERY.exec(text) ?? FOR_SO_LONG.exec(text);
  if (found === null || areas.length > 0 || NEGATION.test(text.slice(0, found.index))) return [];
  const says = saysIn(text.slice(0, found.index + found[0].length), said);
  if (says === undefined) return [];
  return periodsOf(found, said).map((period) => ({
    start: start + says.at,
    end: start + found.index + found[0].length,
    fault: "wrong streak",
    claims: [{ ...says.says, kpi: subject.kpi.id, period }],
    negated: false,
  }));
}

function periodsOf({ groups }: RegExpExecArray, { subject: { kpi, now } }: Said): readonly Period[] {
  const { each, many, unit } = groups ?? {};
  if (each !== undefined && LENGTH[each.toLowerCase()] !== now.months) return [];
  const from =
    many === undefined || unit === undefined
      ? financialYearOf(now).start
      : now.start + now.months - (numberOf(many) ?? 0) * (LENGTH[unit.toLowerCase()] ?? 0);
  return kpi.observations
    .filter(isMeasured)
    .map(({ period }) => period)
    .filter(({ start, months }) => months === now.months && start >= from && start <= now.start);
}

/** What is said to have been so: a status, or a side of a number in the KPI's own unit. */
function saysIn(words: string, { subject }: Said): { readonly at: number; readonly says: Says } | undefined {
  const line = LINE.exec(words);
  const { side = "", number = "", unit = "" } = line?.groups ?? {};
  const value = numberOf(number.replace("£", ""));
  const { unit: own } = subject.kpi;
  if (
    line !== null &&
    value !== undefined &&
    `${own.kind} ${own.of}`.includes(unit.trim().replace(/s$/u, ""))
  ) {
    const isUnder = /^(?:under|below|fewer|less|lower)/iu.test(side);
    const quantity = { value, decimals: number.split(".")[1]?.length ?? 0 };
    return {
      at: line.index,
      says: { role: "level", quantity, hedge: isUnder ? "at most" : "at least", rule: "cell" },
    };
  }
  const status = STATUS.exec(words);
  const word = status === null ? undefined : statusOf(status[0], subject);
  return status === null || word === undefined
    ? undefined
    : { at: status.index, says: { role: "status", word, rule: "target" } };
}
