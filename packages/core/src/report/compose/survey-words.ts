import type { Share, SurveyChange } from "../../comparison/index.ts";
import {
  type Fact,
  type FactIndex,
  type Found,
  type NoFactReason,
  type Role,
  isFact,
  questionId,
} from "../../facts/index.ts";
import {
  type Text,
  figure,
  going,
  judging,
  judgingAll,
  listed,
  name,
  ranging,
  rule,
  say,
  short,
  when,
} from "../../narrative/index.ts";
import { type Period, periodLabel, periodName, samePeriod, yearBefore } from "../../period/index.ts";
import type { SurveyResult } from "../../register/index.ts";

/** A survey as it is told: its changes, and the facts they are told from. */
export type Told = { readonly index: FactIndex; readonly changes: readonly SurveyChange[] };

/** One fact of a survey's question. */
export function asked(index: FactIndex, { result }: Share, role: Role): Fact | undefined {
  const found = index.factAt({ kpi: questionId(result), period: result.wave, role });
  return isFact(found) ? found : undefined;
}

/** The share who answered positively, or that nobody knows it. */
export function shareText(index: FactIndex, share: Share): Text {
  const found = asked(index, share, "survey share");
  return found ? [short(found)] : [rule("Not known")];
}

/** The margin of an answer, where it is known. */
export function marginText(index: FactIndex, share: Share): Text {
  const [low, high] = [asked(index, share, "survey low"), asked(index, share, "survey high")];
  return low && high ? say`, margin ${short(low)} to ${short(high)}` : [];
}

function changesIn(index: FactIndex, changes: readonly SurveyChange[]): readonly Fact[] {
  return changes.flatMap(({ now }) => asked(index, now, "survey change") ?? []);
}

/** Whether the wave before asked the same in the same words. */
export function isComparable({ verdict }: SurveyChange): boolean {
  return verdict === "within" || verdict === "beyond";
}

/** The time of a survey, in words; of a whole year, its label. */
export function waveName(wave: Period): string {
  return wave.months === 12 ? periodLabel(wave) : periodName(wave);
}

/** What the chart’s title says of all answers together. */
export function messageOf({ index, changes }: Told): Text {
  const beyond = changes.filter(({ verdict }) => verdict === "beyond");
  const [first, ...others] = changesIn(index, beyond);
  if (first) {
    const many = beyond.length === 1 ? say`One answer` : say`Some answers`;
    const changed = "changed by more than chance would explain";
    return say`${many} ${judgingAll([first, ...others], "beyond", changed)}`;
  }
  const [within, ...alike] = changesIn(index, changes.filter(isComparable));
  if (!within) return say`What people answered`;
  const isOfAll = changes.every(isComparable);
  const of: Text = isOfAll ? [] : say` where it can be compared`;
  return say`${judgingAll([within, ...alike], "within", "No clear change since")} the survey before${of}`;
}

/** How many people answered: one number, or the smallest and the largest, of the questions of which it is told. */
export function baseText({ index, changes }: Told): Text {
  const found = changes
    .slice(0, 1)
    .flatMap(({ now }) => ofWave(index, now.result).map((row) => baseOf(index, row)));
  const bases = found.filter(isFact).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const untold = new Set(found.filter((each) => !isFact(each)).map(({ reason }) => reason));
  const [least, ...more] = bases;
  if (!least) {
    return untold.has("suppressed")
      ? say`How many people answered is not shown, to protect people.`
      : say`The workbook does not say how many people answered.`;
  }
  const most = more.at(-1) ?? least;
  const question = ranging([least, ...more], least, most, "Each question");
  const each = untold.size === 0 ? [question] : say`${question} of which that is ${rule(toldAs(untold))}`;
  if (least.value === most.value) return say`${each} was answered by ${short(least)} people.`;
  return say`${each} was answered by ${short(least)} to ${short(most)} people.`;
}

function ofWave({ register }: FactIndex, { survey, wave }: SurveyResult): readonly SurveyResult[] {
  return register.surveys.filter((each) => each.survey === survey && samePeriod(each.wave, wave));
}

function baseOf(index: FactIndex, result: SurveyResult): Found {
  return index.factAt({ kpi: questionId(result), period: result.wave, role: "survey base" });
}

/** Whether the edition hides how many answered a question. */
export function hidesBase(index: FactIndex, { result }: Share): boolean {
  const found = baseOf(index, result);
  return !isFact(found) && found.reason === "suppressed";
}

function toldAs(untold: ReadonlySet<NoFactReason>): string {
  if (!untold.has("suppressed")) return "known";
  return untold.size === 1 ? "shown" : "known and shown";
}

/** What was done with "don't know", said only where every question was treated alike. */
export function dontKnowText(changes: readonly SurveyChange[]): Text {
  const treated = new Set(changes.map(({ now }) => now.result.dontKnow));
  const [only] = treated;
  if (treated.size !== 1 || only === undefined) return [];
  return say`“Don’t know” is ${rule(only)}.`;
}

/** What changed beyond its margin, one sentence each; the rest in one. */
export function changeTexts({ index, changes }: Told): readonly Text[] {
  const beyond = changes.filter(({ verdict }) => verdict === "beyond");
  const within = changes.filter(({ verdict }) => verdict === "within");
  const reworded = changes.filter(({ verdict }) => verdict === "wording changed");
  const [first, ...others] = changesIn(index, within);
  return [
    ...beyond.map((change) => beyondText(index, change)),
    ...(first
      ? [say`${unchanged([first, ...others], within)} (within the survey’s margin): ${named(index, within)}.`]
      : []),
    ...(reworded.length > 0
      ? [say`Not compared with earlier surveys, because the question changed: ${named(index, reworded)}.`]
      : []),
  ];
}

/** That nothing changed, and since when where all were held against one survey. */
function unchanged(facts: readonly [Fact, ...Fact[]], changes: readonly SurveyChange[]): Text {
  const waves = new Map(
    changes.flatMap(({ before }) => (before ? [[waveName(before.result.wave), before.result.wave]] : [])),
  );
  const [only] = waves.values();
  if (!only || waves.size !== 1) return [judgingAll(facts, "within", "No clear change")];
  const isYear = changes.every(({ now }) => samePeriod(yearBefore(now.result.wave), only));
  return isYear
    ? [judgingAll(facts, "within", "No clear change in a year")]
    : say`${judgingAll(facts, "within", "No clear change since")} ${when(only, waveName)}`;
}

/** The questions with what was answered, in one list. */
export function named(index: FactIndex, changes: readonly SurveyChange[]): Text {
  return listed(
    changes.map(({ now }) => say`${name(`“${now.result.question}”`)} (${shareText(index, now)})`),
  );
}

/** The questions of which nothing may or can be printed, with the reason; one sentence for each reason. */
export function untoldTexts(index: FactIndex, results: readonly SurveyResult[]): readonly Text[] {
  const byReason = new Map<string, SurveyResult[]>();
  for (const result of results) {
    const reason = whyUntold(index, result);
    byReason.set(reason, [...(byReason.get(reason) ?? []), result]);
  }
  return [...byReason].map(
    ([reason, some]) =>
      say`Nothing of ${listed(some.map(({ question }) => [name(`“${question}”`)]))} is shown, because ${rule(reason)}.`,
  );
}

function whyUntold(index: FactIndex, result: SurveyResult): string {
  const found = index.factAt({ kpi: questionId(result), period: result.wave, role: "survey share" });
  if (!isFact(found) && found.reason === "suppressed")
    return "what a few people answered could be worked out from it";
  return result.percent === undefined && result.positive === undefined
    ? "the workbook does not say what was answered"
    : "what the workbook says of it cannot be a share of those who answered";
}

/** What one answer was and is, where that is more than chance would explain. */
export function beyondText(index: FactIndex, { now, before }: SurveyChange): Text {
  const change = asked(index, now, "survey change");
  const opening = say`${name(`“${now.result.question}”`)}: ${shareText(index, now)}`;
  if (!change || !before) return say`${opening}.`;
  const way = change.ways[0] ?? "same";
  const wave = when(before.result.wave, waveName);
  const certain = judging(change, "beyond", "That is more than chance would explain");
  return say`${opening}, ${figure(change)} ${going(change, way, way)} than in ${wave} (${shareText(index, before)}). ${certain}.`;
}
