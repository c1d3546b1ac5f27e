import { type LineChart, scaleFor } from "@quarterlight/core/report";

type PointOf = LineChart["points"][number];

/** A line chart of invented values, made short: a hole is a missing value. */
export type LineSpec = {
  readonly title: string;
  readonly values: readonly (number | undefined)[];
  readonly start?: number;
  readonly print?: (value: number) => string;
  readonly axis?: (index: number) => string;
  readonly year?: (index: number) => string | undefined;
  readonly marks?: Readonly<Record<number, Partial<PointOf>>>;
  readonly breaks?: readonly number[];
  readonly targets?: LineChart["targets"];
  readonly expected?: LineChart["expected"];
  readonly centres?: LineChart["centres"];
  readonly rules?: LineChart["rules"];
  readonly whole?: LineChart["whole"];
  readonly notes?: LineChart["notes"];
  /** Shares never pass a hundred. */
  readonly isShare?: boolean;
};

const MONTHS = ["Jan to Mar", "Apr to Jun", "Jul to Sep", "Oct to Dec"];

/** Quarters counted from January to March 2020. */
function quarter(index: number): string {
  return `${MONTHS[index % 4] ?? ""} ${2020 + Math.floor(index / 4)}`;
}

/** The year that begins with a quarter counted from January to March 2020. */
function aprilOf(index: number): string | undefined {
  return index % 4 === 1 ? `Apr ${2020 + Math.floor(index / 4)}` : undefined;
}

export function line(spec: LineSpec): Omit<LineChart, "id"> {
  const print = spec.print ?? String;
  const points = spec.values.map((value, index): PointOf => {
    const period = (spec.axis ?? quarter)(index + (spec.start ?? 0));
    const text = value === undefined ? "Not available" : print(value);
    const year = (spec.year ?? aprilOf)(index + (spec.start ?? 0));
    const years = year === undefined ? {} : { year };
    const base = { period, axis: period, ...years, text: [text], provisional: false, ...spec.marks?.[index] };
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
    centres: spec.centres ?? centresOf(spec.expected ?? [], print),
    rules: spec.rules ?? [],
    ...(spec.whole ? { whole: spec.whole } : {}),
    notes: spec.notes ?? [],
    scale: scaleFor(
      [
        ...spec.values.flatMap((value) => value ?? []),
        ...[...(spec.targets ?? []), ...(spec.centres ?? [])].map(({ value }) => value),
        ...(spec.expected ?? []).flatMap(({ lower, upper }) => [lower, upper]),
      ],
      { kind: spec.isShare ? "percentage" : "number", of: "" },
    ),
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
  return { from, to, lower, upper, text: [text], trial };
}

/** The average of each stretch that has a range, in its middle. */
function centresOf(expected: LineChart["expected"], print: (value: number) => string): LineChart["centres"] {
  return expected.map(({ from, to, lower, upper }) => {
    const value = (lower + upper) / 2;
    return { from, to, value, text: [print(value)], called: "average" };
  });
}

/** A rule over a stretch, in its words. */
export function fired(
  from: number,
  to: number,
  side: "high" | "low",
  text: string,
): LineChart["rules"][number] {
  return { from, to, side, text: [text] };
}

/** Something noted at a point, or a gap over several. */
export function noted(
  from: number,
  text: string,
  kind: "event" | "gap" = "event",
  to = from,
): LineChart["notes"][number] {
  return { from, to, kind, text: [text] };
}

/** Values that look like noise about a level and are the same every time. */
export function noise(count: number, level: number, spread: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const wave = Math.sin(index * 12.9898) * 43758.5453;
    return Math.round((level + (wave - Math.floor(wave) - 0.5) * 2 * spread) * 10) / 10;
  });
}
