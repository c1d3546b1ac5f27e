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
  `\\b(?:(?:(?:in|for|over|during) )?(?:every|each|all(?: of)?(?: the)?)(?: single)? (?<each>quarter|month)s? (?:so far )?(?:${THIS_YEAR})|all year(?: (?:round|long))?|(?:throughout|all through|(?:for|over|during|across) the (?:whole|entire|full)(?: of (?:the|this))?) (?:(?:the|this) )?year|the whole year)\\b`,
  "iu",
);
/** "Not at any time this year": in none of them, however it stands now. */
const ANY = new RegExp(
  `\\b(?:(?:in|at|for|during) any (?:(?<each>quarter|month)|time|point|stage) (?:so far )?(?:${THIS_YEAR})|(?:in|for) a single (?<single>quarter|month) (?:${THIS_YEAR})|(?<=\\bnever [^.;,]{1,40} )(?:${THIS_YEAR}))\\b`,
  "iu",
);
const FOR_SO_LONG = new RegExp(
  `\\b(?:been|stayed|remained|kept|held)\\b[^.;,]{0,30}\\bfor (?:(?:the|over|more than) )?(?:(?:last|past) )?(?<many>${COUNT_WORD}) (?<unit>quarter|month|year)s\\b(?! (?:ago|before|earlier|in a row|running))`,
  "iu",
);
const LENGTH: Readonly<Record<string, number>> = { quarter: 3, month: 1, year: 12 };

type Says = Pick<Claim, "role" | "rule"> & Partial<Claim>;

/**
 * "We met the target in every quarter this year", "above 95% all year": so of each of them, and not of the newest alone. Denied,
 * it was not so of one of them at least; "not in any of them", of none.
 */
export function everyOne(said: Said): readonly WordReading[] {
  const { subject, text, start, areas } = said;
  if (areas.length > 0) return [];
  const found = EVERY.exec(text) ?? FOR_SO_LONG.exec(text);
  const none = found === null ? ANY.exec(text) : null;
  const span = found ?? none;
  if (span === null) return [];
  const isDenied = NEGATION.test(text.slice(0, span.index));
  const says = isDenied || none === null ? saysAround(span, said) : undefined;
  if (says === undefined || (isDenied && FOR_SO_LONG.test(span[0]))) return [];
  const of = { start: start + says.from, end: start + says.to, fault: "wrong streak", negated: isDenied };
  const claims = periodsOf(span, said).map((period) => ({ ...says.says, kpi: subject.kpi.id, period }));
  if (claims.length > 0 && found !== null && isDenied) return [{ ...of, claims, isWhole: true }];
  return claims.map((claim) => ({ ...of, claims: [claim], ...(isDenied ? { isWhole: true } : {}) }));
}

/** What is said to have been so, before the words of time or behind them. */
function saysAround({ index, 0: words }: RegExpExecArray, said: Said) {
  const to = index + words.length;
  const before = saysIn(said.text.slice(0, to), said);
  if (before !== undefined) return { from: before.at, to, says: before.says };
  const behind = saysIn(said.text.slice(to), said);
  return behind && { from: index, to: to + behind.at + behind.width, says: behind.says };
}

function periodsOf({ groups }: RegExpExecArray, { subject: { kpi, now } }: Said): readonly Period[] {
  const { many, unit } = groups ?? {};
  const each = groups?.["each"] ?? groups?.["single"];
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
function saysIn(
  words: string,
  { subject }: Said,
): { readonly at: number; readonly width: number; readonly says: Says } | undefined {
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
      width: line[0].length,
      says: { role: "level", quantity, hedge: isUnder ? "at most" : "at least", rule: "cell" },
    };
  }
  const status = STATUS.exec(words) ?? MEETS.exec(words);
  const word = status === null ? undefined : MEETS.test(status[0]) ? "met" : statusOf(status[0], subject);
  return status === null || word === undefined
    ? undefined
    : { at: status.index, width: status[0].length, says: { role: "status", word, rule: "target" } };
}

/** "did not meet the target in every quarter". */
const MEETS =
  /\b(?:meet|reach|hit|achieve|achieved|reached|attain|beat) (?:the|our|its|their) (?:[\w.%-]+ )?(?:targets?|standards?)\b/iu;
