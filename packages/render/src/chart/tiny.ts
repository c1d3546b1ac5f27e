import type { Trend } from "@quarterlight/core/report";
import type { LineChart } from "./drawn.ts";
import { type Frame, frameOf, placed } from "./line/frame.ts";
import { aimMarks, breakMarks, centreMarks } from "./line/levels.ts";
import { pieces, pointMarks } from "./line/series.ts";
import type { Mark, Scene } from "./scene.ts";
import { type Size, TINY } from "./size.ts";

/** A chart of the size of a word: the line, the average, the target, the marked points and the latest; no words. */
export function tinyScene(trend: Trend, { width, height }: Pick<Size, "width" | "height"> = TINY): Scene {
  const chart = chartOf(trend);
  const text = height / 4;
  const pad = text * 0.6;
  const frame = frameOf(fitted(chart), { left: 0, right: width, top: pad, bottom: height - pad }, pad);
  const lines = pieces(chart, frame)
    .filter((piece) => piece.length > 1)
    .map((points): Mark => ({ kind: "path", points, stroke: "figure", width: text * 0.2 }));
  const marks = [
    ...centreMarks(chart, frame, text * 1.3),
    ...breakMarks(chart, frame, text),
    ...aimMarks(chart, frame, text * 1.2),
    ...lines,
    ...toldMarks(chart, frame, text * 0.95),
  ];
  return { width, height, marks, labels: [] };
}

/** The series of a row as what a drawing needs. */
function chartOf({ points, centre, target }: Trend): LineChart {
  const whole = { from: 0, to: points.length - 1, text: "" };
  return {
    kind: "line",
    id: "trend",
    alt: "",
    scale: { ticks: [] },
    points: points.map((point) => ({ ...point, period: "", axis: "", text: "" })),
    breaks: points.flatMap(({ broken }, i) => (broken ? [i] : [])),
    targets: target === undefined ? [] : [{ ...whole, value: target }],
    expected: [],
    centres: centre === undefined ? [] : [{ ...whole, value: centre, called: "average" }],
    rules: [],
    notes: [],
  };
}

/** The points that a rule marks, and the latest; of a short series all. */
function toldMarks(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  const points = placed(chart, frame);
  const last = points.at(-1);
  const isTold = new Map(
    points.map(({ x, index }) => {
      const { signal, provisional } = chart.points[index] ?? {};
      return [x, signal !== undefined || provisional === true || index === last?.index];
    }),
  );
  return pointMarks(chart, frame, text).filter(({ x }) => points.length < SHORT || isTold.get(x) === true);
}

/** Fewer points than this are each marked. */
const SHORT = 8;

/** The same series on a scale that it fills: a tiny chart has no axis to read. */
function fitted(chart: LineChart): LineChart {
  const values = [...chart.points, ...chart.targets, ...chart.centres].flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ticks = [low, high > low ? high : low + 1].map((value) => ({ value, text: "" }));
  return { ...chart, scale: { ticks } };
}
