import type { LineChart } from "../drawn.ts";
import { palette } from "../palette.ts";
import type { Mark } from "../scene.ts";
import { type Frame, span } from "./frame.ts";

/** The expected range of each stretch: shaded, its borders solid, or dashed while the limits are on trial. */
export function bandMarks(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  return chart.expected.flatMap((range) => {
    const { left, right } = span(frame, range.from, range.to);
    const top = frame.y(range.upper);
    const bottom = frame.y(range.lower);
    const border = (y: number): Mark => ({
      kind: "path",
      points: [
        { x: left, y },
        { x: right, y },
      ],
      stroke: palette.edge,
      width: text * 0.07,
      ...(range.trial ? { dash: "4 3" } : {}),
    });
    const area: Mark = {
      kind: "rect",
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      fill: palette.band,
    };
    return [area, border(top), border(bottom)];
  });
}

/** The median of each stretch of a run chart: a thin line, for there is no range to shade. */
export function medianMarks(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  return chart.medians.map((median): Mark => {
    const { left, right } = span(frame, median.from, median.to);
    const y = frame.y(median.value);
    const points = [
      { x: left, y },
      { x: right, y },
    ];
    return { kind: "path", points, stroke: palette.edge, width: text * 0.1 };
  });
}
