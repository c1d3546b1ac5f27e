import type { LineChart } from "../drawn.ts";
import type { Point } from "../scene.ts";

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

type Edges = Pick<Frame, "left" | "right" | "top" | "bottom">;

/** The frame of a plot between such edges, from the lowest label of its scale to the highest. */
export function frameOf({ points, scale }: LineChart, edges: Edges, inset: number): Frame {
  const { left, right, top, bottom } = edges;
  const [low, high] = [scale.ticks[0]?.value ?? 0, scale.ticks.at(-1)?.value ?? 1];
  const last = points.length - 1;
  const [start, end] = [left + inset, right - inset];
  const x = (index: number) => (last === 0 ? (start + end) / 2 : start + ((end - start) * index) / last);
  const y = (value: number) => top + (bottom - top) * (1 - (value - low) / (high - low || 1));
  const halfStep = last === 0 ? (end - start) / 2 : (end - start) / last / 2;
  return { left, right, top, bottom, x, y, halfStep };
}

/** The stretch from one period to another, out to halfway to their neighbours and no further than the plot. */
export function span(
  frame: Frame,
  { from, to }: { readonly from: number; readonly to: number },
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
