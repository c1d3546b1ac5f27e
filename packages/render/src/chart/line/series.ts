import type { LineChart } from "../drawn.ts";
import type { Ink } from "../palette.ts";
import type { Mark, Point, Shape, ShapeMark } from "../scene.ts";
import { type Frame, placed } from "./frame.ts";

/** From this many points on, ordinary points are left unmarked: the line says enough. */
const CROWDED = 26;

type Signal = NonNullable<LineChart["points"][number]["signal"]>;

/** The shape and colour of what a rule says: a square is worse, a circle better; where nothing is judged, which way. */
const SIGNALS: Readonly<Record<Signal, { readonly shape: Shape; readonly fill: Ink }>> = {
  improvement: { shape: "circle", fill: "good" },
  concern: { shape: "square", fill: "bad" },
  high: { shape: "up", fill: "ink" },
  low: { shape: "down", fill: "ink" },
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
    ...lines.map((points): Mark => ({ kind: "path", points, stroke: "figure", width: text * 0.17 })),
    ...pointMarks(chart, frame, text),
  ];
}

/** The points that have a mark of their own. */
export function pointMarks(chart: LineChart, frame: Frame, text: number): readonly ShapeMark[] {
  const alone = new Set(
    pieces(chart, frame)
      .flatMap((piece) => (piece.length === 1 ? piece : []))
      .map(({ x }) => x),
  );
  const points = placed(chart, frame);
  const lastIndex = points.at(-1)?.index;
  return points.flatMap(({ x, y, index }): readonly ShapeMark[] => {
    const point = chart.points[index];
    if (point === undefined) return [];
    if (point.provisional) return [hollow(x, y, text)];
    if (point.signal !== undefined) {
      const { shape, fill } = SIGNALS[point.signal];
      return [{ kind: "shape", shape, x, y, radius: text * 0.38, fill, stroke: "paper", width: text * 0.08 }];
    }
    const isLast = index === lastIndex;
    if (!isLast && chart.points.length >= CROWDED && !alone.has(x)) return [];
    const radius = text * (isLast ? 0.32 : alone.has(x) ? 0.22 : 0.16);
    return [{ kind: "shape", shape: "circle", x, y, radius, fill: "figure", stroke: "paper", width: 0 }];
  });
}

/** What is provisional is a hollow diamond, and nothing else is hollow. */
export function hollow(x: number, y: number, text: number): ShapeMark {
  return {
    kind: "shape",
    shape: "diamond",
    x,
    y,
    radius: text * 0.36,
    fill: "paper",
    stroke: "figure",
    width: text * 0.15,
  };
}
