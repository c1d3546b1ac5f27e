import {
  endsInCountOfElse,
  endsInOwnCount,
  isBeforeSomethingElse,
  isHadByOthers,
  isOfHowMany,
  isOfSomethingElse,
  isSomethingElse,
  isToldOfElse,
} from "./about.ts";
import { isDoneBy, isDoneByBody, isOfNarrowed } from "./body.ts";
import { hasVerb } from "./named.ts";
import {
  doesOtherwise,
  isNamedOtherwise,
  isOfAPart,
  isOfNation,
  isOfThis,
  isShareOfOthers,
} from "./whose.ts";
import { claimInTitle } from "../register/index.ts";
import type { FigureMark, Span } from "./mark.ts";
import { type Setting, isDifference } from "./readings/setting.ts";
import type { WordReading } from "./readings/said.ts";
import type { Subject } from "./subject.ts";
import type { ClauseSetting } from "./surroundings.ts";

/** "Referrals grew", "a rise in calls", "lowest in Harbour ward": a way of something that the KPI does not count. */
export function isOfOther(
  setting: ClauseSetting,
  { start, end, fault }: WordReading,
  subject: Subject,
  areas: readonly string[],
): boolean {
  const { all, clause } = setting;
  if (isInTitle(all, { start, end }, subject.kpi.title)) return true;
  if (!WAYS.has(fault)) return false;
  const [before, after] = [leading(setting, start), all.slice(end, clause.end)];
  if (isOfAPart(all.slice(clause.start, clause.end), subject, areas)) return true;
  if (isToldOfOthers(setting, start, subject, areas)) return true;
  if (endsInOwnCount(before, subject)) return false;
  if (endsInCountOfElse(before, subject) || THAN_ELSEWHERE.test(after)) return true;
  const isOfNext = OF_WHAT_FOLLOWS.test(all.slice(start, end)) || /^ (?:in|of) (?!\d|£)/u.test(after);
  const next =
    fault === "wrong superlative"
      ? isBeforeSomethingElse(all.slice(start, clause.end).replace(SUPERLATIVE, ""), subject)
      : isOfNext
        ? isSomethingElse(after, subject)
        : undefined;
  return next ?? isOfSomethingElse(before, subject, areas);
}

/** "Overspend against budget, as our ledger has it": a word of the title, where all of that is written, names and says nothing. */
function isInTitle(all: string, { start, end }: Span, title: string): boolean {
  const name = title.trim().toLowerCase();
  if (name.split(/\s+/u).length < NAMES || claimInTitle(title) !== undefined) return false;
  const text = all.toLowerCase();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (at <= start && end <= at + name.length) return true;
  return false;
}

/** A title of fewer words may be said as a claim: "Overspend again". */
const NAMES = 3;

/** What leads up to a place in its clause; a bracket is of the words before it. */
function leading({ all, clause }: ClauseSetting, to: number): string {
  return all.slice(all[clause.start] === "(" ? clause.sentence.start : clause.start, to);
}

/** Whether what a sentence tells of, up to a place in it, is another body or a place or group within the KPI. */
function isToldOfOthers(
  setting: ClauseSetting,
  to: number,
  subject: Subject,
  areas: readonly string[],
): boolean {
  const { all, clause, ours } = setting;
  const isCut = /^[()]/u.test(all.slice(clause.start));
  const told = all.slice(isCut ? clause.sentence.start : clause.start, to);
  return (
    isDoneByBody(leading(setting, to), subject, areas, ours) ||
    isOfNarrowed(told.split(/;|, (?:and|but|so|while)\b/u).at(-1) ?? "", subject, areas)
  );
}

const WAYS: ReadonlySet<string> = new Set(["flipped direction", "wrong superlative"]);

/** "higher (17.9%) than in community teams": one part beside another. */
const THAN_ELSEWHERE =
  /^[^.;]{0,30}? than (?:(?:in|at|among|for|across) (?!(?:the )?(?:same|last|previous|preceding|prior|first|second|third|fourth|any|a|this|quarter|year|month|period|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|census|its|our|q[1-4]|early|late|mid|20\d\d)\b|\d|scotland)|(?:those|other|others|elsewhere|anywhere)\b)/iu;

const SUPERLATIVE = /^(?:\p{L}+[- ])?\p{L}+?(?:est|best|worst|most|high|low|record)\b/iu;

const OF_WHAT_FOLLOWS =
  /^(?:more|fewer|less|higher|lower|longer|shorter|better|worse|slower|quicker|faster)$/iu;

/** A number of which the words say that it is of something else. */
export function isUnbound(
  setting: ClauseSetting,
  figure: FigureMark,
  subject: Subject,
  areas: readonly string[],
  held: FigureMark | undefined,
): boolean {
  const { all, clause, figures } = setting;
  // "finished 87 plans, up from 78": what is compared with a figure of the KPI is one.
  if (held !== undefined && COMPARED.test(all.slice(held.end, figure.start)))
    return isOfAPart(all.slice(held.end, clause.end), subject, areas);
  const last = figures.findLast((each) => each.end <= figure.start && each.measure === figure.measure);
  // "had 7.9% of beds empty and council homes 2.2%": what is told of the first is told of the other.
  return (
    isOfOthers(setting, figure, subject, areas) ||
    (last !== undefined &&
      !hasVerb(all.slice(last.end, figure.start)) &&
      isOfOthers(setting, last, subject, areas))
  );
}

/** "staff answered 96% in time, against a target of 98%": the target is the KPI's, whoever did what is told before it. */
const OUR_TARGET = /\b(?:a|the|our|its|this|that) (?:target|standard|goal) of $/iu;

function isOfOthers(
  setting: ClauseSetting,
  { start, end, bare, noun, measure, quantity }: FigureMark,
  subject: Subject,
  areas: readonly string[],
): boolean {
  const { all, clause, figures } = setting;
  const last = figures.findLast((each) => each.end <= start)?.end ?? clause.start;
  const next = figures.find((each) => each.start >= end)?.start ?? clause.end;
  if (isOfAPart(all.slice(last, next), subject, areas) || isOfNation(all.slice(last, next), areas))
    return true;
  const isShare = subject.kpi.unit.kind === "percentage";
  const before = leading(setting, bare.start);
  if (OUR_TARGET.test(before)) return false;
  if (isHadByOthers(before, subject, areas) || isToldOfOthers(setting, bare.start, subject, areas))
    return true;
  if (measure === "plain" && isDoneBy(all.slice(end, next), subject, areas, setting.ours)) return true;
  if (
    all[clause.start] === ":" &&
    isOfSomethingElse(all.slice(clause.sentence.start, clause.start), subject, areas)
  )
    return true;
  if (isNamedOtherwise(before, subject, areas)) return true;
  if (!(isShare && measure === "plain") && isOfThis(before)) return true;
  const isShareOf =
    measure === "per cent" || measure === "fraction"
      ? isShareOfOthers(all.slice(end, clause.end), subject)
      : undefined;
  if (isShareOf !== undefined) return isShareOf;
  // "of its 13,860 calls": the base of a share that has been told.
  if (subject.nouns.has(noun) && /\bof (?:the|our|its|all|these) $/iu.test(before)) return false;
  const isBracket = all[clause.start] === "(";
  if (isBracket && isOfSomethingElse(all.slice(clause.sentence.start, clause.start), subject, areas))
    return true;
  if (
    isShare &&
    measure === "per cent" &&
    /\b(?:up|down|by) $/iu.test(before) &&
    isOfHowMany(before, subject)
  )
    return true;
  const isCount = measure === "plain" && subject.kpi.unit.kind === "count";
  const behind = all.slice(end, clause.end).replace(/^(?: [\p{L}-]+){1,2}(?= (?:were|was|are|had)\b)/u, "");
  if (isCount && subject.nouns.has(noun) && doesOtherwise(behind, subject)) return true;
  const isOwnNoun = subject.nouns.has(noun) && (!isShare || quantity.decimals > 0);
  return !isOwnNoun && isToldOfElse(leading(setting, start), subject, areas);
}

/**
 * "96 people were referred, 17 more than a year ago", "164 days compared with 139": a difference of the number before it, or
 * what that is compared with, where that is no figure of the KPI.
 */
export function isToldOf({ all }: ClauseSetting, told: FigureMark, at: Setting): boolean {
  const between = all.slice(told.end, at.figure.start);
  if (COMPARED.test(between)) return true;
  return (
    isDifference(at) &&
    /,(?: (?:which is|that is|or|and|up|down|by|about|around|nearly|some|just|a))* ?$/iu.test(between)
  );
}

const COMPARED =
  /^[^,;.]{0,20},? (?:compared (?:to|with)|against|instead of|rather than|up from|down from|from) $/iu;
