import { type Share, type SurveyChange, shareOf, surveyChange } from "../../comparison/index.ts";
import { differenceFigure, groupThousands, tableFigure } from "../../figure/index.ts";
import { type Text, bind, listed } from "../../narrative/index.ts";
import { type Period, comparePeriods, endOf, periodLabel, periodName } from "../../period/index.ts";
import type { SurveyResult } from "../../register/index.ts";
import type { Report } from "../model/report.ts";
import { slug } from "./slug.ts";

type SurveyBlock = Report["voices"]["surveys"][number];

/** Survey shares are printed whole: a decimal would promise more than the margin can keep. */
const PERCENT = { kind: "percentage", of: "" } as const;
const DECIMALS = 0;

/** Each survey's latest wave up to the reporting period, with the wave before where the words are the same. */
export function surveyBlocks(results: readonly SurveyResult[], reporting: Period): readonly SurveyBlock[] {
  const known = results.filter(({ wave }) => endOf(wave) <= endOf(reporting));
  return [...new Set(known.map(({ survey }) => survey))].flatMap((survey) => {
    const changes = changesOf(known.filter((result) => result.survey === survey));
    return changes.length > 0 ? [blockOf(survey, changes)] : [];
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

function blockOf(survey: string, changes: readonly SurveyChange[]): SurveyBlock {
  const wave = changes[0]?.now.result.wave;
  const when = wave ? periodLabel(wave) : "";
  const before = changes.find(isComparable)?.before?.result.wave;
  const heading = `${survey}, ${when}`;
  const rows = changes.map((change) => {
    const { now } = change;
    const earlier = isComparable(change) && change.before ? change.before : undefined;
    return {
      label: now.result.question,
      value: now.percent,
      text: printed(now),
      ...(now.lower !== undefined && now.upper !== undefined ? { lower: now.lower, upper: now.upper } : {}),
      ...(earlier ? { before: { value: earlier.percent, text: printed(earlier) } } : {}),
    };
  });
  const spoken = rows.map(
    ({ label, text, before: was }) => `${label}: ${text}${was ? `, ${was.text} before` : ""}.`,
  );
  return {
    heading,
    texts: [[...baseText(changes), ...dontKnowText(changes)], ...changeTexts(changes)],
    chart: {
      kind: "shares",
      id: slug("survey", heading),
      title: messageOf(changes),
      subtitle: [`Per cent who answered positively`, changes[0]?.now.result.population ?? "", when]
        .filter((part) => part !== "")
        .join(", "),
      alt: `Bar chart of ${survey}, ${when}. ${spoken.join(" ")} The figures are in the table with the chart.`,
      now: when,
      ...(before ? { before: periodLabel(before) } : {}),
      rows,
      table: {
        caption: `${survey}, ${wave ? periodName(wave) : ""}: per cent who answered positively`,
        head: [
          "Question",
          when,
          ...(before ? [periodLabel(before)] : []),
          "95% range",
          "People who answered",
        ],
        rows: changes.map((change, i) => [
          change.now.result.question,
          printed(change.now),
          ...(before ? [rows[i]?.before?.text ?? "Not compared"] : []),
          rangeText(change.now),
          change.now.result.base === undefined ? "Not known" : groupThousands(String(change.now.result.base)),
        ]),
        numeric: before ? [1, 2, 3, 4] : [1, 2, 3],
        notes: changes.some(({ verdict }) => verdict === "wording changed")
          ? ["Not compared: the question’s words changed since the wave before."]
          : [],
      },
    },
  };
}

function isComparable({ verdict }: SurveyChange): boolean {
  return verdict === "within" || verdict === "beyond";
}

function messageOf(changes: readonly SurveyChange[]): string {
  const beyond = changes.filter(({ verdict }) => verdict === "beyond");
  if (beyond.length > 0)
    return `${beyond.length === 1 ? "One answer" : "Some answers"} changed by more than chance would explain`;
  return changes.some(isComparable) ? "No clear change since the wave before" : "What people answered";
}

/** How many people answered: one number, or the smallest and the largest. */
function baseText(changes: readonly SurveyChange[]): Text {
  const known = changes
    .flatMap(({ now }) => (now.result.base === undefined ? [] : [now.result]))
    .toSorted((a, b) => (a.base ?? 0) - (b.base ?? 0));
  const [least, most] = [known[0], known.at(-1)];
  if (!least || !most) return ["The workbook does not say how many people answered."];
  if (least.base === most.base) return ["Each question was answered by ", people(least), " people."];
  return ["Between ", people(least), " and ", people(most), " people answered each question."];
}

/** What was done with "don't know", said only where every question was treated alike. */
function dontKnowText(changes: readonly SurveyChange[]): Text {
  const treated = new Set(changes.map(({ now }) => now.result.dontKnow));
  const [only] = treated;
  if (treated.size !== 1 || only === undefined) return [];
  return [` People who answered “don’t know” are ${only}.`];
}

function people(result: SurveyResult) {
  return bind(groupThousands(String(result.base ?? 0)), [result.at]);
}

/** What changed beyond its margin, one sentence each; the rest in one. */
function changeTexts(changes: readonly SurveyChange[]): readonly Text[] {
  const beyond = changes.filter(({ verdict }) => verdict === "beyond");
  const within = changes.filter(({ verdict }) => verdict === "within");
  const reworded = changes.filter(({ verdict }) => verdict === "wording changed");
  return [
    ...beyond.map(beyondText),
    ...(within.length > 0
      ? [
          [
            "No clear change, because the difference is within the margin of the survey: ",
            ...named(within),
            ".",
          ],
        ]
      : []),
    ...(reworded.length > 0
      ? [
          [
            "Not compared with earlier waves, because the words of the question changed: ",
            ...named(reworded),
            ".",
          ],
        ]
      : []),
  ];
}

function named(changes: readonly SurveyChange[]): Text {
  return listed(
    changes.map(({ now }) => [`“${now.result.question}” (`, bind(printed(now), [now.result.at]), ")"]),
  );
}

function beyondText({ now, before }: SurveyChange): Text {
  const was = before ?? now;
  const { text, direction } = differenceFigure(was.percent, now.percent, PERCENT, DECIMALS);
  const cells = [now.result.at, was.result.at];
  return [
    `“${now.result.question}”: `,
    bind(printed(now), [now.result.at]),
    ", ",
    bind(text, cells),
    ` ${direction} than in ${periodLabel(was.result.wave)} (`,
    bind(printed(was), [was.result.at]),
    "). That is more than chance would explain.",
  ];
}

function printed({ percent }: Share): string {
  return tableFigure(percent, PERCENT, DECIMALS);
}

function rangeText({ lower, upper }: Share): string {
  if (lower === undefined || upper === undefined) return "Not known";
  return `${tableFigure(lower, PERCENT, DECIMALS)} to ${tableFigure(upper, PERCENT, DECIMALS)}`;
}
