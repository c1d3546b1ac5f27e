import type { LineChart } from "../drawn.ts";
import type { Mark, Point } from "../scene.ts";
import { type Frame, span } from "./frame.ts";

/** The expected range of each stretch: shaded, with dotted borders, or dashed ones while the limits are on trial. */
export function bandMarks(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  return chart.expected.flatMap((range): readonly Mark[] => {
    const { left, right } = span(frame, range);
    const [top, bottom] = [frame.y(range.upper), frame.y(range.lower)];
    const dash = range.trial ? [text * 0.35, text * 0.25] : [text * 0.09, text * 0.2];
    const border = (y: number) =>
      ({ ...level(left, right, y), stroke: "edge", width: text * 0.09, dash }) as const;
    const area = {
      kind: "rect",
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      fill: "band",
    } as const;
    return [area, border(top), border(bottom)];
  });
}

/** The average or median of each stretch: a thin line. */
export function centreMarks(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  return chart.centres.map((centre) => {
    const { left, right } = span(frame, centre);
    return { ...level(left, right, frame.y(centre.value)), stroke: "edge", width: text * 0.1 } as const;
  });
}

/** The target as a dashed line; where one level ends and the next begins at once, it steps. */
export function aimMarks(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  const dash = [text * 0.45, text * 0.28];
  return [undefined, "at least", "at most"].flatMap((edge) =>
    runs(
      chart.targets.filter((target) => target.edge === edge),
      frame,
    ).map((points) => ({ kind: "path", points, stroke: "aim", width: text * 0.14, dash }) as const),
  );
}

function runs(targets: LineChart["targets"], frame: Frame): readonly (readonly Point[])[] {
  const joined: Point[][] = [];
  let end = -2;
  for (const target of targets) {
    const { left, right } = span(frame, target);
    const points = level(left, right, frame.y(target.value)).points;
    const piece = target.from === end + 1 ? joined.at(-1) : undefined;
    if (piece === undefined) joined.push([...points]);
    else piece.push(...points);
    end = target.to;
  }
  return joined;
}

function level(left: number, right: number, y: number) {
  const points: readonly Point[] = [
    { x: left, y },
    { x: right, y },
  ];
  return { kind: "path", points } as const;
}

/** A dotted upright where a stretch begins that is not comparable with what is before it. */
export function breakMarks({ breaks, points }: LineChart, frame: Frame, text: number): readonly Mark[] {
  return breaks
    .filter((index) => index > 0 && index < points.length)
    .map((index) => {
      const x = frame.x(index) - frame.halfStep;
      const ends = [
        { x, y: frame.top },
        { x, y: frame.bottom },
      ];
      const dash = [text * 0.25, text * 0.2];
      return { kind: "path", points: ends, stroke: "ink", width: text * 0.11, dash } as const;
    });
}
