import type { NoStatusReason } from "../comparison/index.ts";
import type { Fact, FactSheet } from "../facts/index.ts";
import { numberInWords } from "../figure/index.ts";
import { type Period, periodKey, samePeriod } from "../period/index.ts";
import { timeOfFigure } from "../register/index.ts";
import type { Findings } from "./headline.ts";
import { figure, judging, name, rule, when } from "./holes.ts";
import { MARGIN_UNREAD } from "./status.ts";
import { type Bound, type Text, listed, lowerFirst, say } from "./text.ts";
import { besideWhom } from "./times.ts";

/** On which periods the KPIs are judged, what could not be judged, and what was published otherwise. */
export function judgedSentences(findings: Findings): readonly Text[] {
  return [
    ...periodsSentence(findings),
    ...shortSentence(findings),
    ...unsettledSentence(findings),
    ...withoutFigureSentence(findings),
    ...withoutTargetSentence(findings),
    ...disputes(findings),
  ];
}

/** How many KPIs, bound to the cells of the figures that were counted. */
export function numberOf(many: Fact) {
  return figure(many, many.value === 0 ? "none" : many.printed);
}

/** A count as a sentence says it: "seven", "12". */
export function inWords(many: Fact): Bound {
  return figure(many, many.value === 0 ? "none" : numberInWords(many.value ?? 0));
}

export function isOne({ value }: Fact): boolean {
  return value === 1;
}

type Judged = { readonly period: Period; readonly sheets: FactSheet[] };

/** The judged KPIs by the period that their status rests on, the one with most of them first. */
function judgedIn({ met, close, missed }: Findings): readonly Judged[] {
  const groups = new Map<string, Judged>();
  for (const facts of [...met, ...close, ...missed]) {
    const { now, kpi } = facts;
    if (!now) continue;
    const period = timeOfFigure(kpi, now.period);
    const key = periodKey(period);
    const group = groups.get(key) ?? { period, sheets: [] };
    group.sheets.push(facts);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => b.sheets.length - a.sheets.length);
}

/** Which figures are meant by now: said wherever they are not all of the reporting period. */
function periodsSentence(findings: Findings): readonly Text[] {
  const { howMany, reporting } = findings;
  const groups = judgedIn(findings);
  if (groups.every(({ period }) => samePeriod(period, reporting))) return [];
  const countOf = ({ sheets }: Judged) => {
    const many = howMany("how many judged", sheets);
    return many ? say`${figure(many, numberInWords(sheets.length))}` : [];
  };
  const onOf = ({ period }: Judged) =>
    samePeriod(period, reporting) ? when(period) : besideWhom(period, reporting);
  const areNamed = ({ sheets }: Judged) => sheets.length <= MOST_NAMED;
  const [first, ...after] = groups;
  if (first === undefined) return [];
  if (!samePeriod(first.period, reporting)) {
    const parts = groups.map(
      (group) =>
        say`${countOf(group)} on ${onOf(group)}${areNamed(group) ? say` (${titlesOf(group.sheets)})` : []}`,
    );
    return [say`We judge ${listed(parts)}: the newest that is due.`];
  }
  const parts = after.map(
    (group) => say`${areNamed(group) ? titlesOf(group.sheets) : countOf(group)} on ${onOf(group)}`,
  );
  const isLast = after.flatMap(({ sheets }) => sheets).length === 1;
  const rest = isLast ? say`the other` : say`the others`;
  return [
    say`We judge ${countOf(first)} on ${onOf(first)}, and ${rest} on the newest figure due: ${listed(parts)}.`,
  ];
}

/** More titles than this are a list, which the tables are. */
const MOST_NAMED = 3;

function titlesOf(sheets: readonly FactSheet[]): Text {
  return listed(sheets.map(({ kpi }) => say`${name(lowerFirst(kpi.title))}`));
}

/** What could not be judged is never left out of the count, and what is in doubt is counted by itself. */
function unsettledSentence({ howMany, unsettled }: Findings): readonly Text[] {
  const [many, doubted] = [howMany("how many unsettled"), howMany("how many doubted")];
  if (!many?.value) return [];
  if (!doubted?.value) {
    return [say`${others(many)} could not be judged, because ${rule(reasonsOf(unsettled))}.`];
  }
  if (doubted.value === many.value) {
    return [say`${others(many)} could not be judged, because a figure or a target is in doubt.`];
  }
  return [
    say`${others(many)} could not be judged: ${numberOf(doubted)} because a figure or a target is in doubt, the rest because ${rule(reasonsOf(unsettled))}.`,
  ];
}

/** What is not met all the same is never told as if nothing were known of it. */
function shortSentence({ howMany }: Findings): readonly Text[] {
  const many = howMany("how many short");
  if (!many?.value) return [];
  const fell = judging(many, "short", "fell short of");
  return isOne(many)
    ? [say`We ${fell} ${figure(many, "one")} target that has no status, because ${rule(MARGIN_UNREAD)}.`]
    : [
        say`We ${fell} ${figure(many, numberInWords(many.value))} targets that have no status, because ${rule(MARGIN_UNREAD)}.`,
      ];
}

/** Why those that are unsettled and in no doubt could not be judged: every reason there is among them, and no other. */
function reasonsOf(unsettled: readonly FactSheet[]): string {
  const reasons = new Set(
    unsettled.map(({ status }) => (status.kind === "none" ? status.reason : undefined)),
  );
  const told = (words: readonly (readonly [NoStatusReason, string])[]) =>
    words.flatMap(([reason, said]) => (reasons.has(reason) ? [said] : []));
  const unread = told(UNREAD);
  const could = unread.length > 0 ? [`${unread.join(" or ")} could not be read`] : [];
  return [...could, ...told(UNANSWERED)].join(" or ");
}

const UNREAD = [
  ["figure not read", "a figure"],
  ["target not read", "a target"],
  ["tolerance not read", "how close counts as on target"],
] as const;

const UNANSWERED = [
  ["open question", "a question is open"],
  ["rounded", "a figure is rounded to protect people"],
  ["no direction", "which way is better is not recorded"],
] as const;

/** Nor is what has no figure of now: its last one is history, and no status. */
function withoutFigureSentence({ howMany }: Findings): readonly Text[] {
  const many = howMany("how many without figure");
  if (!many?.value) return [];
  return [
    say`${others(many)} could not be judged, because the figure has not come, is missing or is hidden.`,
  ];
}

/** What we are to be judged by and is held to nothing now is no part of the count, and that is said. */
function withoutTargetSentence({ howMany }: Findings): readonly Text[] {
  const many = howMany("how many without target");
  if (!many?.value) return [];
  return isOne(many)
    ? [
        say`${figure(many, "One")} other indicator is not counted, because there is no target to hold its figure against now.`,
      ]
    : [
        say`Another ${numberOf(many)} indicators are not counted, because there is no target to hold their figures against now.`,
      ];
}

/** "One other target", "Another 12 targets": no sentence begins with a numeral. */
function others(many: Fact): Text {
  return isOne(many) ? say`${figure(many, "One")} other target` : say`Another ${numberOf(many)} targets`;
}

/** A status published elsewhere that the figures do not bear out is owned up to on the first page. */
function disputes({ howMany, disputed }: Findings): readonly Text[] {
  const many = howMany("how many disputed");
  if (!many || disputed.length === 0) return [];
  const differ = isOne(many) ? say`differs` : say`differ`;
  return [say`Of these statuses, ${numberOf(many)} ${differ} from what was published: see how we judge.`];
}
