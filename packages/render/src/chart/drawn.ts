import {
  type AreaChart as Areas,
  type Chart,
  type LineChart as Line,
  type ShareChart as Shares,
  plain,
} from "@quarterlight/core/report";

/** What a drawing needs of a chart: its labels as they are printed. What they claim is the report's business. */
type Printed<Item extends { readonly text: unknown }> = Omit<Item, "text"> & { readonly text: string };

type Drawn<Kind extends Chart> = Pick<Kind, "id" | "scale"> & { readonly alt: string };

export type LineChart = Drawn<Line> &
  Pick<Line, "kind" | "breaks"> & {
    readonly points: readonly Printed<Line["points"][number]>[];
    readonly targets: readonly Printed<Line["targets"][number]>[];
    readonly expected: readonly Printed<Line["expected"][number]>[];
    readonly centres: readonly Printed<Line["centres"][number]>[];
    readonly rules: readonly Printed<Line["rules"][number]>[];
    readonly whole?: Printed<NonNullable<Line["whole"]>>;
    readonly notes: readonly Printed<Line["notes"][number]>[];
  };

type ShareRow = Shares["rows"][number];

export type ShareChart = Drawn<Shares> &
  Pick<Shares, "kind" | "now" | "before"> & {
    readonly rows: readonly (Omit<Printed<ShareRow>, "before"> & {
      readonly before?: { readonly value: number; readonly text: string };
    })[];
  };

export type AreaChart = Drawn<Areas> &
  Pick<Areas, "kind"> & { readonly rows: readonly Printed<Areas["rows"][number]>[] };

/** A chart with its words as they are printed. */
export function drawn(chart: Chart): LineChart | ShareChart | AreaChart {
  switch (chart.kind) {
    case "line":
      return drawnLine(chart);
    case "shares":
      return {
        ...chart,
        alt: plain(chart.alt),
        rows: chart.rows.map(({ before, ...row }) => ({
          ...printed(row),
          ...(before ? { before: printed(before) } : {}),
        })),
      };
    case "areas":
      return { ...chart, alt: plain(chart.alt), rows: chart.rows.map(printed) };
  }
}

export function drawnLine({ whole, ...chart }: Line): LineChart {
  return {
    ...chart,
    alt: plain(chart.alt),
    points: chart.points.map(printed),
    targets: chart.targets.map(printed),
    expected: chart.expected.map(printed),
    centres: chart.centres.map(printed),
    rules: chart.rules.map(printed),
    notes: chart.notes.map(printed),
    ...(whole ? { whole: printed(whole) } : {}),
  };
}

function printed<Item extends { readonly text: Chart["title"] }>(item: Item): Printed<Item> {
  return { ...item, text: plain(item.text) };
}
