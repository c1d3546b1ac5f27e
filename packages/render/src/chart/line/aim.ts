import type { LineChart } from "../drawn.ts";
import { palette } from "../palette.ts";
import type { Mark, Point } from "../scene.ts";
import { type Frame, span } from "./frame.ts";

/** The target as a dashed line; where one stretch ends and the next begins at once, it steps. */
export function aimMarks(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  return runs(chart, frame).map((points) => ({
    kind: "path",
    points,
    stroke: palette.aim,
    width: text * 0.11,
    dash: "5 3.5",
  }));
}

function runs(chart: LineChart, frame: Frame): readonly (readonly Point[])[] {
  const joined: Point[][] = [];
  let end = -2;
  for (const target of chart.targets.toSorted((one, other) => one.from - other.from)) {
    const y = frame.y(target.value);
    const { left, right } = span(frame, target.from, target.to);
    const piece = target.from === end + 1 ? joined.at(-1) : undefined;
    const points = [
      { x: left, y },
      { x: right, y },
    ];
    if (piece === undefined) joined.push(points);
    else piece.push(...points);
    end = target.to;
  }
  return joined;
}
