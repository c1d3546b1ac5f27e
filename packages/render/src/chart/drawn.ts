import {
  type AreaChart as Areas,
  type Chart,
  type LineChart as Line,
  type ShareChart as Shares,
  plain,
} from "@quarterlight/core/report";

/** What a drawing needs of a chart: its labels as they are printed. What they claim is the report's business. */
type Printed<Item extends { readonly text: unknown }> = Omit<Item, "text"> & { readonly text: string };

type Titled<Kind extends Chart> = Pick<Kind, "id"> & { readonly title: string; readonly alt: string };

export type LineChart = Titled<Line> &
  Pick<Line, "kind" | "subtitle" | "breaks" | "floor" | "ceiling"> & {
    readonly points: readonly Printed<Line["points"][number]>[];
    readonly targets: readonly Printed<Line["targets"][number]>[];
    readonly expected: readonly Printed<Line["expected"][number]>[];
    readonly medians: readonly Printed<Line["medians"][number]>[];
  };

type ShareRow = Shares["rows"][number];

export type ShareChart = Titled<Shares> &
  Pick<Shares, "kind" | "subtitle" | "now" | "before"> & {
    readonly rows: readonly (Omit<Printed<ShareRow>, "before"> & {
      readonly before?: { readonly value: number; readonly text: string };
    })[];
  };

export type AreaChart = Titled<Areas> &
  Pick<Areas, "kind" | "subtitle"> & { readonly rows: readonly Printed<Areas["rows"][number]>[] };

/** A chart with its words as they are printed. */
export function drawn(chart: Chart): LineChart | ShareChart | AreaChart {
  switch (chart.kind) {
    case "line":
      return drawnLine(chart);
    case "shares":
      return {
        ...chart,
        ...wordsOf(chart),
        rows: chart.rows.map(({ before, ...row }) => ({
          ...printed(row),
          ...(before ? { before: printed(before) } : {}),
        })),
      };
    case "areas":
      return { ...chart, ...wordsOf(chart), rows: chart.rows.map(printed) };
  }
}

export function drawnLine(chart: Line): LineChart {
  const { points, targets, expected, medians } = chart;
  return {
    ...chart,
    ...wordsOf(chart),
    points: points.map(printed),
    targets: targets.map(printed),
    expected: expected.map(printed),
    medians: medians.map(printed),
  };
}

function wordsOf({ title, alt }: Chart) {
  return { title: plain(title), alt: plain(alt) };
}

function printed<Item extends { readonly text: Chart["title"] }>(item: Item): Printed<Item> {
  return { ...item, text: plain(item.text) };
}
