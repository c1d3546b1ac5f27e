import type { LineChart } from "../drawn.ts";
import { palette } from "../palette.ts";
import type { Mark, Point, Shape, ShapeMark } from "../scene.ts";
import { type Frame, placed } from "./frame.ts";

/** From this many points on, ordinary points are left unmarked: the line says enough. */
const CROWDED = 26;

type Signal = NonNullable<LineChart["points"][number]["signal"]>;

/** The shape and colour of each signal, and the words that explain it. */
export const SIGNALS: Readonly<Record<Signal, { shape: Shape; fill: string; text: string }>> = {
  improvement: { shape: "diamond", fill: palette.good, text: "Improvement" },
  concern: { shape: "square", fill: palette.bad, text: "Concern" },
  high: { shape: "up", fill: palette.ink, text: "Higher than usual" },
  low: { shape: "down", fill: palette.ink, text: "Lower than usual" },
};

/** The line in pieces: it is not joined over a missing value or a break. */
export function pieces(chart: LineChart, frame: Frame): readonly (readonly Point[])[] {
  const joined: Point[][] = [];
  let previous = -2;
  for (const point of placed(chart, frame)) {
    const piece = joined.at(-1);
    const apart = point.index !== previous + 1 || chart.breaks.includes(point.index);
    if (piece === undefined || apart) joined.push([point]);
    else piece.push(point);
    previous = point.index;
  }
  return joined;
}

export function seriesMarks(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  const lines = pieces(chart, frame).filter((piece) => piece.length > 1);
  return [
    ...lines.map((points): Mark => ({ kind: "path", points, stroke: palette.figure, width: text * 0.17 })),
    ...pointMarks(chart, frame, text),
  ];
}

/** The points that have a mark of their own. */
export function pointMarks(chart: LineChart, frame: Frame, text: number): readonly ShapeMark[] {
  const alone = new Set(
    pieces(chart, frame)
      .flatMap((piece) => (piece.length === 1 ? piece : []))
      .map(key),
  );
  const points = placed(chart, frame);
  const lastIndex = points.at(-1)?.index;
  return points.flatMap((place) => {
    const point = chart.points[place.index];
    if (point === undefined) return [];
    const last = place.index === lastIndex;
    const signal = point.signal === undefined ? undefined : SIGNALS[point.signal];
    const radius = radiusOf(text, { last, marked: signal !== undefined, open: point.provisional });
    const plain = !last && signal === undefined && !point.provisional;
    if (plain && chart.points.length >= CROWDED && !alone.has(key(place))) return [];
    const colour = signal?.fill ?? palette.figure;
    return [
      {
        kind: "shape",
        shape: signal?.shape ?? "circle",
        x: place.x,
        y: place.y,
        radius: plain && alone.has(key(place)) ? radius * 1.3 : radius,
        fill: point.provisional ? palette.paper : colour,
        stroke: point.provisional ? colour : palette.paper,
        width: point.provisional ? text * 0.15 : plain ? 0 : text * 0.08,
      },
    ];
  });
}

function radiusOf(text: number, is: { last: boolean; marked: boolean; open: boolean }): number {
  if (is.marked) return text * (is.last ? 0.44 : 0.38);
  if (is.last) return text * 0.36;
  return text * (is.open ? 0.27 : 0.17);
}

function key(point: Point): string {
  return `${point.x} ${point.y}`;
}

/** A dotted upright where a new stretch begins that is not comparable with what is before it. */
export function breakMarks(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  return chart.breaks
    .filter((index) => index > 0 && index < chart.points.length)
    .map((index) => {
      const x = frame.x(index) - frame.halfStep;
      const points = [
        { x, y: frame.top },
        { x, y: frame.bottom },
      ];
      return { kind: "path", points, stroke: palette.soft, width: text * 0.1, dash: "1.5 3" };
    });
}
