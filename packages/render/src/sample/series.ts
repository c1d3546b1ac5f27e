import { type LineChart, scaleFor } from "@quarterlight/core/report";

/** What is drawn of one invented KPI. */
export type Series = {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly values: readonly number[];
  readonly unit?: string;
  readonly target?: number;
  readonly limits?: readonly [lower: number, upper: number];
  readonly signals?: Readonly<Record<number, "improvement" | "concern">>;
  readonly events?: Readonly<Record<number, string>>;
  readonly provisional?: number;
  readonly message: string;
};

const QUARTERS = ["January to March", "April to June", "July to September", "October to December"];
const SHORT = ["Jan to Mar", "Apr to Jun", "Jul to Sep", "Oct to Dec"];
/** The last period of every sample: July to September 2025. */
const END = 2025 * 4 + 2;

/** The chart of a series whose last value is that of July to September 2025. */
export function chartOf(series: Series): LineChart {
  const { values, unit = "" } = series;
  const start = END - values.length + 1;
  const points = values.map((value, index) => {
    const quarter = start + index;
    const year = Math.floor(quarter / 4);
    const signal = series.signals?.[index];
    return {
      period: `${QUARTERS[quarter % 4] ?? ""} ${year}`,
      axis: `${SHORT[quarter % 4] ?? ""} ${year}`,
      value,
      text: [`${value}${unit}`],
      provisional: index >= values.length - (series.provisional ?? 0),
      ...(quarter % 4 === 1 ? { year: `Apr ${year}` } : {}),
      ...(signal === undefined ? {} : { signal }),
    };
  });
  const last = values.length - 1;
  const text = [`${series.target ?? ""}${unit}`];
  const [lower, upper] = series.limits ?? [0, 0];
  return {
    kind: "line",
    id: series.id,
    title: [series.title],
    subtitle: `${series.measure}, Glenmarrow, by quarter to September 2025`,
    alt: [
      `Line chart of ${series.measure.toLowerCase()} by quarter. ${series.message} The figures are in the table that follows.`,
    ],
    points,
    breaks: [],
    targets: series.target === undefined ? [] : [{ from: 0, to: last, value: series.target, text }],
    expected:
      series.limits === undefined
        ? []
        : [
            {
              from: 0,
              to: last,
              lower,
              upper,
              text: [`${lower} to ${upper}`],
              trial: values.length < 13,
            },
          ],
    centres:
      series.limits === undefined
        ? []
        : [
            {
              from: 0,
              to: last,
              value: (lower + upper) / 2,
              text: [`${((lower + upper) / 2).toFixed(1)}${unit}`],
              called: "average",
            },
          ],
    rules: [],
    notes: Object.entries(series.events ?? {}).map(([index, words]) => ({
      from: Number(index),
      to: Number(index),
      kind: "event",
      text: [`${words}.`],
    })),
    scale: scaleFor(
      [...values, ...(series.target === undefined ? [] : [series.target]), ...(series.limits ?? [])],
      { kind: unit === "%" ? "percentage" : "number", of: "" },
    ),
    table: {
      caption: `${series.measure}, by quarter`,
      head: ["Quarter", series.measure],
      rows: points.map((point) => [
        { kind: "period", text: point.period },
        { kind: "text", text: point.text, marks: point.provisional ? ["(provisional)"] : [] },
      ]),
      numeric: [1],
      notes: [],
    },
  };
}
