import type { Expected } from "./oracles.ts";
import type { Direction } from "../direction.ts";
import { type Series, seriesOf } from "../series.ts";

/** A file of reference cases in the format `spc-vectors/1`, as far as it is read here. */
export type VectorFile = { readonly cases: readonly VectorCase[] };

export function isVectorFile(file: unknown): file is VectorFile {
  return typeof file === "object" && file !== null && "cases" in file && Array.isArray(file.cases);
}

export type VectorCase = {
  readonly id: string;
  readonly input: VectorInput;
  readonly expected: Expected;
};

type VectorInput = {
  /** Left out where the points are in date order and the series is not rebased. */
  readonly dates?: readonly string[];
  readonly values: readonly (number | null)[];
  readonly target: number | null;
  readonly improvement_direction: "increase" | "decrease" | "neutral";
  readonly rebase: readonly string[];
  readonly fix_after_n_points: number | null;
  readonly screen_outliers: boolean;
};

/** A case as the engine takes it: in date order, with the points it is rebased at by index. */
export type Reference = {
  readonly id: string;
  readonly series: Series;
  readonly values: readonly (number | null)[];
  readonly target: number | null;
  readonly direction: Direction;
  readonly rebaseAt: readonly number[];
  readonly baseline: number | null;
  readonly screening: boolean;
  readonly expected: Expected;
};

const directions = { increase: "higher", decrease: "lower", neutral: "neither" } as const;

export function referenceOf({ id, input, expected }: VectorCase): Reference {
  const order = input.values.map((_, index) => index);
  const dates = input.dates;
  if (dates) order.sort((a, b) => (dates[a] ?? "").localeCompare(dates[b] ?? "") || a - b);
  const values = order.map((index) => input.values[index] ?? null);
  const inOrder = order.map((index) => dates?.[index] ?? "");
  return {
    id,
    series: seriesOf(values),
    values,
    target: input.target,
    direction: directions[input.improvement_direction],
    rebaseAt: input.rebase.map((date) => inOrder.indexOf(date)),
    baseline: input.fix_after_n_points,
    screening: input.screen_outliers,
    expected,
  };
}
