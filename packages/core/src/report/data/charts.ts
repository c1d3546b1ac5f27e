import type { FactIndex, Role } from "../../facts/index.ts";
import { plainText } from "../../narrative/index.ts";
import { isPublished } from "../../protect/index.ts";
import { type Chart, type LineChart, startOf } from "../model/chart.ts";
import { type Report, charts } from "../model/report.ts";
import { type Text, claimsOf } from "../model/text.ts";
import { asPrinted, factCell, missing, rule, words } from "./cells.ts";
import type { DataCell, DataRow, DataTable } from "./model.ts";

/** A point is a level or what a period added; a bar is ours, another area's or an answer's share. */
const DRAWN: readonly Role[] = ["level", "alone", "peer", "survey share"];

/** What every chart of the report is drawn from. */
export function chartsTable(report: Report, index: FactIndex): DataTable {
  return {
    id: "charts",
    title: "What the charts show",
    about:
      "A row for each point or bar, with what is drawn at it: the target that holds there, and the middle and the range that the series itself would make one expect.",
    columns: [
      { heading: "Chart", width: "wide" },
      { heading: "What it measures", width: "wide" },
      { heading: "Point or bar", width: "middle", dates: ["Value", "As printed"] },
      { heading: "Value", width: "narrow", holds: DRAWN },
      { heading: "As printed", width: "narrow", holds: DRAWN },
      { heading: "Target", width: "narrow", holds: ["target", "aim low", "planned"] },
      { heading: "Upper end of a target", width: "narrow", holds: ["target high", "aim high"] },
      { heading: "Average or median", width: "narrow", holds: ["centre"] },
      { heading: "Expected from", width: "narrow", holds: ["expected low"] },
      { heading: "Expected to", width: "narrow", holds: ["expected high"] },
      { heading: "Marked as", width: "middle" },
    ],
    rows: once(charts(report)).flatMap((chart) => rowsOf(chart, index)),
  };
}

/** The summary shows charts of its sections again, under names of their own. */
function once(drawn: readonly Chart[]): readonly Chart[] {
  return [...new Map(drawn.map((chart) => [chart.id.replace(/^summary-/, ""), chart])).values()];
}

function rowsOf(chart: Chart, index: FactIndex): readonly DataRow[] {
  const measure = chart.subtitle.replace(startOf(chart.scale), "").trim();
  const about = [{ kind: "sentence", text: chart.title } as const, words(measure)];
  if (chart.kind === "line") return chart.points.map((_, at) => pointRow({ chart, about, index }, at));
  return chart.rows.map(({ label, text }) => {
    const value = numberIn(text, index);
    const rest = COLUMNS_OF_LINES.map(() => missing());
    return { of: "", cells: [...about, words(label), value, asPrinted(value), ...rest, rule("None")] };
  });
}

const COLUMNS_OF_LINES = ["target", "upper end", "centre", "from", "to"] as const;

type Place = {
  readonly chart: LineChart;
  readonly about: readonly DataCell[];
  readonly index: FactIndex;
};

function pointRow({ chart, about, index }: Place, at: number): DataRow {
  const point = chart.points[at];
  const stretch = (stretches: readonly { from: number; to: number; text: Text }[]) =>
    stretches.find(({ from, to }) => from <= at && at <= to)?.text ?? [];
  const value = numberIn(point?.text ?? [], index);
  const expected = stretch(chart.expected);
  const target = stretch(chart.targets.filter(({ edge }) => edge !== "at most"));
  const most = stretch(chart.targets.filter(({ edge }) => edge === "at most"));
  return {
    of: "",
    cells: [
      ...about,
      { kind: "period", text: point?.period ?? "" },
      value,
      asPrinted(value),
      numberIn(target, index),
      numberIn(most, index),
      numberIn(stretch(chart.centres), index),
      numberIn(expected, index),
      numberIn(expected, index, 1),
      rule(point?.signal ?? "None"),
    ],
  };
}

/** The nth number that a text tells; where it tells none, its marker. */
function numberIn(text: Text | readonly [], index: FactIndex, nth = 0): DataCell {
  const figures = claimsOf(text.filter((run) => typeof run !== "string" && "figure" in run));
  const claim = figures[nth];
  if (claim)
    return factCell(index.factAt(claim), !isPublished(index.edition.audience, index.register.settings));
  const told = plainText(text);
  return missing(nth === 0 && told.startsWith("[") ? told : undefined);
}
