import type { LineChart } from "@quarterlight/core/report";

type PointOf = LineChart["points"][number];

/** A line chart of invented values, made short: a hole is a missing value. */
export type LineSpec = {
  readonly title: string;
  readonly values: readonly (number | undefined)[];
  readonly start?: number;
  readonly print?: (value: number) => string;
  readonly axis?: (index: number) => string;
  readonly marks?: Readonly<Record<number, Partial<PointOf>>>;
  readonly breaks?: readonly number[];
  readonly targets?: LineChart["targets"];
  readonly expected?: LineChart["expected"];
  readonly medians?: LineChart["medians"];
};

const MONTHS = ["Jan to Mar", "Apr to Jun", "Jul to Sep", "Oct to Dec"];

/** Quarters counted from January to March 2020. */
function quarter(index: number): string {
  return `${MONTHS[index % 4] ?? ""} ${2020 + Math.floor(index / 4)}`;
}

export function line(spec: LineSpec): Omit<LineChart, "id"> {
  const print = spec.print ?? String;
  const points = spec.values.map((value, index): PointOf => {
    const period = (spec.axis ?? quarter)(index + (spec.start ?? 0));
    const text = value === undefined ? "Not available" : print(value);
    const base = { period, axis: period, text: [text], provisional: false, ...spec.marks?.[index] };
    return value === undefined ? base : { ...base, value };
  });
  return {
    kind: "line",
    title: [spec.title],
    subtitle: "An invented measure, Glenmarrow",
    alt: [`Line chart of an invented measure: ${spec.title}.`],
    points,
    breaks: spec.breaks ?? [],
    targets: spec.targets ?? [],
    expected: spec.expected ?? [],
    medians: spec.medians ?? [],
    table: {
      caption: spec.title,
      head: ["Period", "Value"],
      rows: points.map((point) => [
        { kind: "period", text: point.period },
        { kind: "text", text: point.text, marks: [] },
      ]),
      numeric: [1],
      notes: [],
    },
  };
}

export function aim(
  from: number,
  to: number,
  value: number,
  text = String(value),
): LineChart["targets"][number] {
  return { from, to, value, text: [text] };
}

export function range(
  stretch: readonly [number, number],
  limits: readonly [number, number],
  trial = false,
): LineChart["expected"][number] {
  const [from, to] = stretch;
  const [lower, upper] = limits;
  const text = `${lower} to ${upper}`;
  return { from, to, lower, upper, centre: (lower + upper) / 2, text: [text], trial };
}

/** Values that look like noise about a level and are the same every time. */
export function noise(count: number, level: number, spread: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const wave = Math.sin(index * 12.9898) * 43758.5453;
    return Math.round((level + (wave - Math.floor(wave) - 0.5) * 2 * spread) * 10) / 10;
  });
}
