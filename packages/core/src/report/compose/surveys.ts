import { type Share, type SurveyChange, shareOf, surveyChange } from "../../comparison/index.ts";
import { type Fact, type FactIndex, type Role, isFact, questionId } from "../../facts/index.ts";
import {
  type Text,
  capital,
  figure,
  going,
  joined,
  judging,
  listed,
  lowerFirst,
  name,
  rule,
  say,
  short,
  when,
} from "../../narrative/index.ts";
import { comparePeriods, endOf, periodLabel, periodName } from "../../period/index.ts";
import type { SurveyResult } from "../../register/index.ts";
import { startOf } from "../model/chart.ts";
import type { SurveyBlock } from "../model/blocks.ts";
import type { Cell } from "../model/text.ts";
import { scaleFor } from "./scale.ts";
import { slug } from "./slug.ts";

/** A survey as it is told: its changes, and the facts they are told from. */
type Told = { readonly index: FactIndex; readonly changes: readonly SurveyChange[] };

/** A survey as it is told, with the national outcomes that its questions are about. */
export type SurveyTold = { readonly block: SurveyBlock; readonly outcomes: readonly number[] };

/** Each survey's latest wave up to the reporting period, with the wave before where the words are the same. */
export function surveysTold(results: readonly SurveyResult[], index: FactIndex): readonly SurveyTold[] {
  const known = results.filter(({ wave }) => endOf(wave) <= endOf(index.edition.period));
  return [...new Set(known.map(({ survey }) => survey))].flatMap((survey) => {
    const changes = changesOf(known.filter((result) => result.survey === survey));
    const outcomes = [...new Set(changes.flatMap(({ now }) => now.result.outcomes))];
    return changes.length > 0 ? [{ block: blockOf(survey, { index, changes }), outcomes }] : [];
  });
}

function changesOf(results: readonly SurveyResult[]): readonly SurveyChange[] {
  const waves = results.map(({ wave }) => wave).toSorted(comparePeriods);
  const latest = waves.at(-1);
  if (!latest) return [];
  return results
    .filter(({ wave }) => comparePeriods(wave, latest) === 0)
    .flatMap((result) => {
      const now = shareOf(result);
      if (!now) return [];
      const before = results
        .filter(({ question, wave }) => question === result.question && comparePeriods(wave, latest) < 0)
        .toSorted((a, b) => comparePeriods(a.wave, b.wave))
        .at(-1);
      return [surveyChange(now, before && shareOf(before))];
    });
}

function blockOf(survey: string, told: Told): SurveyBlock {
  const { index, changes } = told;
  const wave = changes[0]?.now.result.wave;
  const period = wave ? periodLabel(wave) : "";
  const before = changes.find(isComparable)?.before?.result.wave;
  const heading = `${survey}, ${period}`;
  const rows = changes.map((change) => {
    const { now } = change;
    const earlier = isComparable(change) && change.before ? change.before : undefined;
    return {
      label: now.result.question,
      value: now.percent,
      text: shareText(index, now),
      ...(now.lower !== undefined && now.upper !== undefined ? { lower: now.lower, upper: now.upper } : {}),
      ...(earlier ? { before: { value: earlier.percent, text: shareText(index, earlier) } } : {}),
      apart: change.verdict === "wording changed" ? "not compared" : "",
    };
  });
  const spoken = rows.map(({ label, text, before: was, apart }, i) => {
    const share = changes[i]?.now;
    const margin = share ? marginText(index, share) : [];
    const then = was ? say`, ${was.text} before` : apart === "" ? [] : say`, ${rule(apart)}`;
    return say`${name(label)}: ${text}${margin}${then}.`;
  });
  const scale = scaleFor(
    rows.flatMap(({ value, lower = value, upper = value, before: was }) => [
      value,
      lower,
      upper,
      was?.value ?? value,
    ]),
    { kind: "percentage", of: "" },
  );
  const whole = wave ? say`${when(wave, periodLabel)}` : [];
  const title = messageOf(told);
  const about = ["Per cent who answered positively", populationOf(changes), period]
    .filter((part) => part !== "")
    .join(", ");
  return {
    heading,
    texts: [joined([baseText(told), dontKnowText(changes)]), ...changeTexts(told)],
    chart: {
      kind: "shares",
      id: slug("survey", heading),
      title,
      subtitle: `${about}. ${startOf(scale)}`.trim(),
      alt: say`Dot chart with margins of ${name(survey)}, ${whole}: per cent who answered positively. ${capital(title)}. ${joined(spoken)}`,
      scale,
      now: period,
      ...(before ? { before: periodLabel(before) } : {}),
      rows,
      table: {
        caption: `${survey}, ${wave ? periodName(wave) : ""}: per cent who answered positively`,
        head: [
          "Question",
          period,
          ...(before ? [periodLabel(before)] : []),
          "95% range",
          "People who answered",
        ],
        rows: changes.map((change, i) => [
          { kind: "words", text: change.now.result.question },
          { kind: "text", text: rows[i]?.text ?? [], marks: [] },
          ...(before ? [beforeCell(rows[i]?.before?.text)] : []),
          rangeCell(index, change.now),
          baseCell(index, change.now),
        ]),
        numeric: before ? [1, 2, 3, 4] : [1, 2, 3],
        notes: changes.some(({ verdict }) => verdict === "wording changed")
          ? ["Not compared: the question’s words changed since the wave before."]
          : [],
      },
    },
  };
}

/** Who was asked, where every question was asked of the same people; else empty. */
function populationOf(changes: readonly SurveyChange[]): string {
  const [only, ...others] = new Set(changes.map(({ now }) => now.result.population));
  return only === undefined || others.length > 0 ? "" : lowerFirst(only);
}

/** One fact of a survey's question. */
function asked(index: FactIndex, { result }: Share, role: Role): Fact | undefined {
  const found = index.factAt({ kpi: questionId(result), period: result.wave, role });
  return isFact(found) ? found : undefined;
}

function shareText(index: FactIndex, share: Share): Text {
  const found = asked(index, share, "survey share");
  return found ? [short(found)] : [rule("Not known")];
}

/** The margin of an answer, where it is known. */
function marginText(index: FactIndex, share: Share): Text {
  const [low, high] = [asked(index, share, "survey low"), asked(index, share, "survey high")];
  return low && high ? say`, margin ${short(low)} to ${short(high)}` : [];
}

function beforeCell(text: Text | undefined): Cell {
  return text ? { kind: "text", text: [...text], marks: [] } : { kind: "words", text: "Not compared" };
}

function rangeCell(index: FactIndex, share: Share): Cell {
  const [low, high] = [asked(index, share, "survey low"), asked(index, share, "survey high")];
  if (!low || !high) return { kind: "words", text: "Not known" };
  return { kind: "text", text: [...say`${short(low)} to ${short(high)}`], marks: [] };
}

function baseCell(index: FactIndex, share: Share): Cell {
  const base = asked(index, share, "survey base");
  return base ? { kind: "text", text: [short(base)], marks: [] } : { kind: "words", text: "Not known" };
}

function isComparable({ verdict }: SurveyChange): boolean {
  return verdict === "within" || verdict === "beyond";
}

function messageOf({ index, changes }: Told): Text {
  const beyond = changes.filter(({ verdict }) => verdict === "beyond");
  const first = beyond[0] && asked(index, beyond[0].now, "survey change");
  if (first) {
    const many = beyond.length === 1 ? say`One answer` : say`Some answers`;
    return say`${many} ${judging(first, "beyond", "changed by more than chance would explain")}`;
  }
  const compared = changes.find(isComparable);
  const within = compared && asked(index, compared.now, "survey change");
  if (!within) return say`What people answered`;
  const isOfAll = changes.every(isComparable);
  const of: Text = isOfAll ? [] : say` in what can be compared with it`;
  return say`${judging(within, "within", "No clear change since")} the wave before${of}`;
}

/** How many people answered: one number, or the smallest and the largest. */
function baseText({ index, changes }: Told): Text {
  const bases = changes
    .flatMap(({ now }) => asked(index, now, "survey base") ?? [])
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [least, most] = [bases[0], bases.at(-1)];
  if (!least || !most) return say`The workbook does not say how many people answered.`;
  if (least.value === most.value) return say`Each question was answered by ${short(least)} people.`;
  return say`Between ${short(least)} and ${short(most)} people answered each question.`;
}

/** What was done with "don't know", said only where every question was treated alike. */
function dontKnowText(changes: readonly SurveyChange[]): Text {
  const treated = new Set(changes.map(({ now }) => now.result.dontKnow));
  const [only] = treated;
  if (treated.size !== 1 || only === undefined) return [];
  return say`People who answered “don’t know” are ${rule(only)}.`;
}

/** What changed beyond its margin, one sentence each; the rest in one. */
function changeTexts({ index, changes }: Told): readonly Text[] {
  const beyond = changes.filter(({ verdict }) => verdict === "beyond");
  const within = changes.filter(({ verdict }) => verdict === "within");
  const reworded = changes.filter(({ verdict }) => verdict === "wording changed");
  const first = within[0] && asked(index, within[0].now, "survey change");
  return [
    ...beyond.map((change) => beyondText(index, change)),
    ...(first
      ? [
          say`${judging(first, "within", "No clear change, because the difference is within the margin of the survey")}: ${named(index, within)}.`,
        ]
      : []),
    ...(reworded.length > 0
      ? [
          say`Not compared with earlier waves, because the words of the question changed: ${named(index, reworded)}.`,
        ]
      : []),
  ];
}

function named(index: FactIndex, changes: readonly SurveyChange[]): Text {
  return listed(
    changes.map(({ now }) => say`${name(`“${now.result.question}”`)} (${shareText(index, now)})`),
  );
}

function beyondText(index: FactIndex, { now, before }: SurveyChange): Text {
  const change = asked(index, now, "survey change");
  const opening = say`${name(`“${now.result.question}”`)}: ${shareText(index, now)}`;
  if (!change || !before) return say`${opening}.`;
  const way = change.ways[0] ?? "same";
  const wave = when(before.result.wave, periodLabel);
  const certain = judging(change, "beyond", "That is more than chance would explain");
  return say`${opening}, ${figure(change)} ${going(change, way, way)} than in ${wave} (${shareText(index, before)}). ${certain}.`;
}
