import type { HeldAgain } from "@quarterlight/core/report";
import type { Carried } from "./carry.ts";
import type { OtherLabel } from "./labels.ts";
import type { Typed } from "./typed.ts";

type Block = { readonly heading: string; readonly lines: readonly string[] };

const WHY = {
  "no claims": "it makes no claim that could be read",
  "no figure now": "the workbook has no figure for it now",
  "judged by another rule": "the workbook now judges change by another rule",
} as const;

/** What a published report said and is no longer so, for a terminal. */
export function factsInWords({ sentences: all, figures, untracked, charts }: HeldAgain): readonly Block[] {
  // A chart may be drawn in two places, with the same words for both.
  const sentences = [...new Map(all.map((each) => [each.text, each])).values()];
  const told = figures.filter((each) => !each.isStatus).map(changeWords);
  const lost = untracked.filter(({ because }) => because !== "no claims");
  const silent = untracked.length - lost.length;
  return [
    {
      heading: `Sentences that are no longer so: ${sentences.length}`,
      lines: sentences.flatMap(({ text, made, because }) => [
        `“${text}”${made === "typed" ? " (in a person’s words, or with some)" : ""}`,
        ...because.map((each) => `  ${changeWords(each)}`),
      ]),
    },
    {
      heading: `Statuses that are otherwise: ${count(figures)}`,
      lines: figures.filter(({ isStatus }) => isStatus).map(changeWords),
    },
    { heading: `Figures and words that are otherwise: ${told.length}`, lines: told },
    {
      heading: `Charts that would be drawn otherwise: ${charts.length}`,
      lines: charts.map(
        ({ kpi, changes, cells }) =>
          `${kpi}: ${changes} ${changes === 1 ? "point or target" : "points and targets"} (${placesIn(cells)}).`,
      ),
    },
    {
      heading: `Could not be tracked: ${lost.length}`,
      lines: lost.map(({ text, because }) => `“${text}”: ${WHY[because]}.`),
    },
    ...(silent === 0
      ? []
      : [
          {
            heading: `Sentences that people typed and that make no claim that could be read: ${silent}`,
            lines: [],
          },
        ]),
  ].filter(({ heading, lines }) => lines.length > 0 || heading.startsWith("Sentences that people"));
}

/** Labels of charts that are otherwise than the workbook's report has them, for a terminal. */
export function labelsInWords(labels: readonly OtherLabel[]): readonly Block[] {
  const lines = labels.map(
    ({ where, says, was }) =>
      `Chart under ${where}: “${says}”${was === undefined ? " is not in the workbook’s chart." : `, where the workbook’s chart has “${was}”.`}`,
  );
  return lines.length === 0
    ? []
    : [{ heading: `Labels of charts that are otherwise: ${lines.length}`, lines }];
}

function count(figures: HeldAgain["figures"]): number {
  return figures.filter(({ isStatus }) => isStatus).length;
}

function changeWords({ kpi, was, is, cells }: HeldAgain["figures"][number]): string {
  return `${kpi === "" ? "" : `${kpi}: `}was ${was}, is ${is} (${placesIn(cells)}).`;
}

function placesIn(cells: readonly string[]): string {
  return `${cells.slice(0, 3).join(", ")}${cells.length > 3 ? ` and ${cells.length - 3} more` : ""}`;
}

/** What people changed in a document, and what of it does not fit. */
export function typedInWords(typed: readonly Typed[]): readonly Block[] {
  const unread = typed.filter(({ notRead, contradicts }) => notRead.length > 0 && contradicts.length === 0);
  return [
    {
      heading: `Otherwise than the workbook’s report: ${typed.length}`,
      lines: typed.flatMap(({ where, says, was, contradicts }) => [
        `${where}: “${says}”`,
        ...(was === undefined ? [] : [`  The workbook gives: “${was}”`]),
        ...contradicts.map((each) => `  ${each}`),
      ]),
    },
    {
      heading: `Figures that could be held to nothing: ${unread.length}`,
      lines: unread.map(({ where, notRead }) => `${where}: ${notRead.map((each) => `“${each}”`).join(", ")}`),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** What of people's wording the new Word file says, and what not, with the reason. */
export function carriedInWords({ carried, left }: Carried): readonly Block[] {
  return [
    {
      heading: `Carried into the new Word file: ${carried.length}`,
      lines: carried.map(({ where, says }) => `${where}: “${says}”`),
    },
    {
      heading: `Not carried: ${left.length}`,
      lines: left.map(({ typed: { where, says }, because }) => `${where}: “${says}”: ${because}.`),
    },
  ];
}
