import type { Claim } from "../../claims/index.ts";
import type { Basis } from "../../facts/index.ts";
import { type Period, endOf, financialYearOf } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { theQuarter } from "../marks/times.ts";
import type { Subject } from "../subject.ts";
import type { Way } from "./said.ts";
import { type Setting, claim } from "./setting.ts";

/** What a span had of the KPI: all of its periods added up. */
export function sumOver(setting: Setting, period: Period): Claim {
  return claim(setting, "sum", lastIn(setting, period), spanOf(setting, period));
}

export function spanOf(setting: Setting, period: Period): Basis & { readonly kind: "span" } {
  const { months } = setting.subject.now;
  return { kind: "span", from: { start: period.start, months }, to: lastIn(setting, period) };
}

export function lastIn({ subject }: { readonly subject: Pick<Subject, "now"> }, period: Period): Period {
  return { start: endOf(period) - subject.now.months, months: subject.now.months };
}

/**
 * Whether what is counted adds up, so that a span has the sum of its periods and no one of them stands for it. What there is
 * at a time, such as people on a list, stands for itself; a running total may be told as it stands.
 */
export function isAddedUp({ unit, title, meaning, cumulative }: Kpi): boolean {
  const isAmount = unit.kind === "count" || unit.kind === "money";
  return isAmount && !cumulative && !AT_A_TIME.test(`${title} ${meaning}`);
}

const AT_A_TIME =
  /\b(?:waiting|awaiting|list|census|snapshot|caseloads?|backlog|vacan\w+|vacant|in post|open|occupied|on the (?:last|first)|at (?:the )?(?:end|any|start|month|quarter)|end of (?:the )?(?:month|quarter)|living|lives?|receiv\w+|supported|registered|delayed|still|who (?:are|have|get)|in (?:care|hospital|receipt)|balance|reserves?|debt|owed|average|median|per|each|every|a (?:day|week|month))\b/iu;

/** Which way a span's sum went from that of another. */
export function sumWay({ kpi, now }: Subject, here: Period, before: Period, way: Way): Claim {
  const ends = (period: Period) => ({
    from: { start: period.start, months: now.months },
    to: lastIn({ subject: { now } }, period),
  });
  const basis: Basis = { kind: "span", ...ends(here), before: ends(before) };
  return { kpi: kpi.id, period: ends(here).to, role: "sum change", basis, way, rule: "arithmetic" };
}

/** The spans that words without a named end may mean: the year so far, the last year, and the quarter of months. */
export function spansMeant(setting: Setting): {
  readonly spans: readonly Period[];
  readonly isNamed: boolean;
} {
  const { subject, before, after, clause } = setting;
  const { now } = subject;
  const { start } = financialYearOf(now);
  const soFar = { start, months: endOf(now) - start };
  const year = [{ start: endOf(now) - YEAR, months: YEAR }, soFar, { start: start - YEAR, months: YEAR }];
  const isSaidBy = (words: RegExp) => !ARRIVES.test(before) && isBeside(words, before, after);
  if (OVER_A_YEAR.test(clause)) return { spans: year, isNamed: isSaidBy(OVER_A_YEAR) };
  if (SINCE_APRIL.test(clause)) return { spans: [soFar], isNamed: isSaidBy(SINCE_APRIL) };
  // Of months, in a report by the quarter, no time named.
  return { spans: now.months === 1 ? [theQuarter({ now, months: 1 })] : [], isNamed: false };
}

const YEAR = 12;

/** "We had 1,780 over the year": what its quarters add up to, the last four or those of a financial year. */
const OVER_A_YEAR =
  /\b(?:over|in|during|across|for) (?:(?:the|a|this|all of the) )?(?:(?:last|past|whole|full|previous) )?(?:year|12 months|twelve months|four quarters)\b(?! (?:of|to|ending|ended|ago|earlier|before|\d))/iu;

/** "We have had three since April": what all the quarters of the year so far had. */
const SINCE_APRIL = /\bsince (?:the (?:start|beginning) of )?(?:April|the (?:financial )?year)\b(?! \d)/u;

/** "to 115", "now 115": where the figure went, and no sum. */
const ARRIVES =
  /\b(?:to|at|now|from|is|are|stands|reached|than|with|against|just|about|around|nearly|only|almost) $/iu;

/** Whether a span stands right behind what is counted, or opens the clause with nothing said to have changed. */
function isBeside(words: RegExp, before: string, after: string): boolean {
  const behind = words.exec(after);
  if (behind !== null) return /^[\p{L}' -]{0,40}$/u.test(after.slice(0, behind.index));
  return words.test(before) && !CHANGED.test(before);
}

const CHANGED =
  /\b(?:rose|risen|fell|fallen|gr[eo]wn?|up|down|increas\w+|decreas\w+|improv\w+|worse\w*|drop\w*|went|gone|came|halved|doubled|cut|reduc\w+|by)\b/iu;
