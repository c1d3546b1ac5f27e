import type { FactIndex } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { type Flag, type Guarded, guardText } from "./guard.ts";
import type { Span } from "./mark.ts";
import type { Typed } from "./typed.ts";

/** Holds a text against the KPIs it stands beside: what is so of one of them is so, and what is so of none is told. */
export function guardTyped({ place, text, kpis, counts }: Typed, index: FactIndex): Guarded {
  const beside = kpis.flatMap((id) => index.register.kpis.filter((kpi) => kpi.id === id).slice(0, 1));
  const all = (beside.length === 0 ? [undefined] : beside).map((kpi: Kpi | undefined) =>
    guardText(text, kpi, index, place === "action", counts),
  );
  const isHeldBy = (readings: readonly Guarded[], span: Span) =>
    readings.some(({ held }) => held.some((each) => overlap(each, span)));
  const flags = apart(
    all.flatMap((each) => {
      const others = all.filter((other) => other !== each);
      return each.flags.filter((flag) => !isHeldBy(others, flag));
    }),
  ).filter((flag) => isOfPlace(flag, place, text));
  // What is counted, why and whence is said with numbers that are no figures.
  const unread = place === "name" ? [] : all;
  const notRead = apart(unread.flatMap((each) => each.notRead)).filter(
    (span) => !isHeldBy(all, span) && !flags.some((flag) => overlap(flag, span)),
  );
  const hidden = apart(all.flatMap((each) => each.hidden));
  return { flags, held: all.flatMap(({ held }) => held), notRead, hidden };
}

function isOfPlace(flag: Flag, place: Typed["place"], text: string): boolean {
  if (place === "name") return isStated(flag, text);
  return place !== "story" || isOfService(flag, text);
}

/**
 * Whether words that say what is counted, why or whence also tell how it stands: "which fell to 90 this quarter". "Within five
 * working days, or 20" does not, nor does what the workbook has no figure of.
 */
function isStated({ start, fault, facts }: Flag, text: string): boolean {
  if (facts.length === 0) return false;
  return OF_WORDS.has(fault) || STATED.test(text.slice(0, start));
}

const OF_WORDS: ReadonlySet<string> = new Set([
  "wrong status",
  "flipped direction",
  "wrong superlative",
  "wrong streak",
]);

/** What stands before a number that is told as a figure and not as a limit. */
const STATED =
  /\b(?:(?:fell|fallen|rose|risen|dropped|went|gone|down|up|cut|brought|reduced|increased|grew|grown|improved|worsened|came|now|stands?|stood|reached|reaching) (?:[\p{L}'-]+ ){0,6}?(?:to|by|at|of)?|(?:shows?|showed|showing|(?<!\b(?:who|that|which|whom) )(?:is|are|was|were)|now|only|just) (?:(?:that|only|just|now|at|about|around|nearly) )*) ?$/iu;

/**
 * A story is of one person: "down", "six weeks" and "better" are theirs. What is held is a figure of the service, or what is
 * said of its targets.
 */
function isOfService({ start, end, fault }: Flag, text: string): boolean {
  if (fault === "wrong status") return true;
  const words = text.slice(start, end);
  return /\d/u.test(words) && !/(?:minute|hour|day|week|month|year)s?$/iu.test(words);
}

function apart<One extends Span>(spans: readonly One[]): readonly One[] {
  const kept: One[] = [];
  for (const span of spans) if (!kept.some((each) => overlap(each, span))) kept.push(span);
  return kept.toSorted((a, b) => a.start - b.start);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
