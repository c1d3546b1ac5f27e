import type { LineChart } from "../drawn.ts";
import type { Point } from "../scene.ts";
import type { Size } from "../size.ts";

/** Where values and periods lie on the paper. */
export type Frame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** Half the way from one period to the next. */
  readonly halfStep: number;
};

type Domain = { readonly low: number; readonly high: number };

/** The values the chart must have room for, with air above and below that stays within what can occur. */
function domainOf(chart: LineChart): Domain {
  const values = [
    ...chart.points.flatMap((point) => point.value ?? []),
    ...chart.targets.map((target) => target.value),
    ...chart.expected.flatMap((range) => [range.lower, range.upper]),
  ];
  if (values.length === 0) return { low: 0, high: 1 };
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = high > low ? (high - low) * 0.1 : Math.max(Math.abs(high) * 0.1, 1);
  return { low: low - air, high: high + air };
}

/** Whether nought needs a line of its own: some values lie below it, and the plot reaches above it. */
export function aroundNought(chart: LineChart): boolean {
  return domainOf(chart).high > 0 && chart.points.some((point) => (point.value ?? 0) < 0);
}

/** The frame of a plot whose labels leave `right` free at the right and start `top` and end `bottom` from the top. */
export function frameOf(
  chart: LineChart,
  size: Size,
  edges: { readonly right: number; readonly top: number; readonly bottom: number },
): Frame {
  const inset = size.text * 0.5;
  const { low, high } = domainOf(chart);
  const last = chart.points.length - 1;
  const start = inset;
  const end = edges.right - inset;
  const x = (index: number) => (last === 0 ? (start + end) / 2 : start + ((end - start) * index) / last);
  const y = (value: number) => edges.top + (edges.bottom - edges.top) * (1 - (value - low) / (high - low));
  const halfStep = last === 0 ? (end - start) / 2 : (end - start) / last / 2;
  return { left: 0, right: edges.right, top: edges.top, bottom: edges.bottom, x, y, halfStep };
}

/** The stretch from one period to another, out to halfway to their neighbours and no further than the plot. */
export function span(
  frame: Frame,
  from: number,
  to: number,
): { readonly left: number; readonly right: number } {
  return {
    left: Math.max(frame.left, frame.x(from) - frame.halfStep),
    right: Math.min(frame.right, frame.x(to) + frame.halfStep),
  };
}

/** The points with a value, in order, where they lie. */
export function placed(chart: LineChart, frame: Frame): readonly (Point & { readonly index: number })[] {
  return chart.points.flatMap((point, index) =>
    point.value === undefined ? [] : [{ index, x: frame.x(index), y: frame.y(point.value) }],
  );
}
