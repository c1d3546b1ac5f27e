import { type Share, type SurveyChange, shareOf, surveyChange } from "../../comparison/index.ts";
import type { FactIndex } from "../../facts/index.ts";
import {
  type Text,
  capital,
  joined,
  lowerFirst,
  name,
  rule,
  say,
  short,
  when,
} from "../../narrative/index.ts";
import { comparePeriods, endOf, periodAxis, periodName } from "../../period/index.ts";
import type { SurveyResult } from "../../register/index.ts";
import { startOf } from "../model/chart.ts";
import type { SurveyBlock } from "../model/blocks.ts";
import type { Cell } from "../model/text.ts";
import { scaleFor } from "./scale.ts";
import { slug } from "./slug.ts";
import {
  type Told,
  asked,
  baseText,
  beyondText,
  changeTexts,
  dontKnowText,
  hidesBase,
  isComparable,
  marginText,
  messageOf,
  named,
  shareText,
  untoldTexts,
  waveName,
} from "./survey-words.ts";

/** A survey as it is told, with the national outcomes that its questions are about. */
export type SurveyTold = { readonly block: SurveyBlock; readonly outcomes: readonly number[] };

/**
 * Each survey's latest wave up to the reporting period, with the wave before where the words are the same. One that was over
 * when the period began is told in one paragraph, without a chart: the report of its own time has drawn it.
 */
export function surveysTold(results: readonly SurveyResult[], index: FactIndex): readonly SurveyTold[] {
  const known = results.filter(({ wave }) => endOf(wave) <= endOf(index.edition.period));
  return [...new Set(known.map(({ survey }) => survey))].flatMap((survey) => {
    const latest = latestOf(known.filter((result) => result.survey === survey));
    const changes = changesOf(latest);
    const outcomes = [...new Set(latest.now.flatMap((result) => result.outcomes))];
    const [first] = latest.now;
    if (first === undefined) return [];
    const isOld = endOf(first.wave) <= index.edition.period.start;
    const told = { index, changes };
    const untold = untoldTexts(
      index,
      latest.now.filter((result) => shareOf(result) === undefined),
    );
    const heading = `${survey}, ${waveName(first.wave)}`;
    const block: Omit<SurveyBlock, "heading"> =
      changes.length === 0 ? { texts: [] } : isOld ? lineOf(told) : blockOf(survey, heading, told);
    const texts = isOld ? [joined([...block.texts, ...untold])] : [...block.texts, ...untold];
    return [{ block: { ...block, heading, texts }, outcomes }];
  });
}

/** What of the surveys of this report's own time changed by more than chance would explain, the largest first. */
export function surveysChanged(results: readonly SurveyResult[], index: FactIndex): readonly Text[] {
  const { period } = index.edition;
  const known = results.filter(({ wave }) => endOf(wave) <= endOf(period));
  return [...new Set(known.map(({ survey }) => survey))]
    .flatMap((survey) => {
      const changes = changesOf(latestOf(known.filter((result) => result.survey === survey)));
      return changes.filter(
        ({ verdict, now }) => verdict === "beyond" && endOf(now.result.wave) > period.start,
      );
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .map((change) => say`${name(change.now.result.survey)}, ${beyondText(index, change)}`);
}

function sizeOf({ now, before }: SurveyChange): number {
  return Math.abs(now.percent - (before?.percent ?? now.percent));
}

type Latest = { readonly now: readonly SurveyResult[]; readonly earlier: readonly SurveyResult[] };

/** The answers of a survey’s latest wave, and those before it. */
function latestOf(results: readonly SurveyResult[]): Latest {
  const latest = results
    .map(({ wave }) => wave)
    .toSorted(comparePeriods)
    .at(-1);
  const isNow = ({ wave }: SurveyResult) => latest !== undefined && comparePeriods(wave, latest) === 0;
  return { now: results.filter(isNow), earlier: results.filter((result) => !isNow(result)) };
}

function changesOf({ now: answers, earlier }: Latest): readonly SurveyChange[] {
  return answers.flatMap((result) => {
    const now = shareOf(result);
    if (!now) return [];
    const before = earlier
      .filter(({ question }) => question === result.question)
      .toSorted((a, b) => comparePeriods(a.wave, b.wave))
      .at(-1);
    return [surveyChange(now, before && shareOf(before))];
  });
}

/** An older wave: what changed then, else what was answered. What was reworded and is an indicator is told as one. */
function lineOf(told: Told): Pick<SurveyBlock, "texts"> {
  const { index } = told;
  const titles = new Set(index.register.kpis.map(({ title }) => title));
  const changes = told.changes.filter(
    ({ verdict, now }) => verdict !== "wording changed" || !titles.has(now.result.question),
  );
  const isWhole = changes.length === told.changes.length;
  const which = changes.length === 0 ? say`its questions` : say`its other questions`;
  const changed = changeTexts({ index, changes });
  const texts = changed.length > 0 || changes.length === 0 ? changed : [say`${named(index, changes)}.`];
  const apart = isWhole ? [] : say`${capital(which)} were reworded; they stand among our indicators.`;
  return { texts: [joined([...texts, apart])] };
}

function blockOf(survey: string, heading: string, told: Told): SurveyBlock {
  const { index, changes } = told;
  const wave = changes[0]?.now.result.wave;
  const period = wave ? waveName(wave) : "";
  const onChart = wave ? periodAxis(wave) : "";
  const before = changes.find(isComparable)?.before?.result.wave;
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
  const whole = wave ? say`${when(wave, waveName)}` : [];
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
      now: onChart,
      ...(before ? { before: periodAxis(before) } : {}),
      rows,
      table: {
        caption: `${survey}, ${wave ? periodName(wave) : ""}: per cent who answered positively`,
        head: [
          "Question",
          onChart,
          ...(before ? [periodAxis(before)] : []),
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
        notes: notesOf(told),
      },
    },
  };
}

/** Who was asked, where every question was asked of the same people; else empty. */
function populationOf(changes: readonly SurveyChange[]): string {
  const [only, ...others] = new Set(changes.map(({ now }) => now.result.population));
  return only === undefined || others.length > 0 ? "" : lowerFirst(only);
}

function notesOf({ index, changes }: Told): readonly string[] {
  const isReworded = changes.some(({ verdict }) => verdict === "wording changed");
  const isHidden = changes.some(({ now }) => hidesBase(index, now));
  return [
    ...(isReworded ? ["Not compared: the question’s words changed since the survey before."] : []),
    ...(isHidden ? ["Not shown: to protect people."] : []),
  ];
}

function beforeCell(text: Text | undefined): Cell {
  return text ? { kind: "text", text: [...text], marks: [] } : { kind: "words", text: "Not compared" };
}

function rangeCell(index: FactIndex, share: Share): Cell {
  const [low, high] = [asked(index, share, "survey low"), asked(index, share, "survey high")];
  if (!low || !high) return untoldCell(index, share);
  return { kind: "text", text: [...say`${short(low)} to ${short(high)}`], marks: [] };
}

function baseCell(index: FactIndex, share: Share): Cell {
  const base = asked(index, share, "survey base");
  return base ? { kind: "text", text: [short(base)], marks: [] } : untoldCell(index, share);
}

function untoldCell(index: FactIndex, share: Share): Cell {
  return { kind: "words", text: hidesBase(index, share) ? "Not shown" : "Not known" };
}
