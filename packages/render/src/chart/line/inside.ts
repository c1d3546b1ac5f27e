import type { LineChart } from "../drawn.ts";
import { textWidth } from "../measure.ts";
import { palette } from "../palette.ts";
import { type Obstacles, firstClear } from "../place.ts";
import { type Box, boxOf, type Label, type Mark, type Point } from "../scene.ts";
import { aroundNought, type Frame, placed, span } from "./frame.ts";
import { pieces, pointMarks } from "./series.ts";
import { aimText, medianText, rangeText } from "./wording.ts";

/** Up to this many values are all named in the plot. */
const FEW = 4;

/** What the plot says in words inside itself, and what found no clear place and belongs in the key. */
export type Inside = {
  readonly labels: readonly Label[];
  readonly homeless: { readonly ranges: readonly string[]; readonly aims: readonly string[] };
};

/** A wish to say something: the places for it, best first. What is extra goes unsaid where there is no room. */
type Wish = {
  readonly about: "value" | "range" | "aim" | "extra";
  readonly text: string;
  readonly places: readonly Label[];
  /** Said even where it must cross a line to be said. */
  readonly required: boolean;
};

/** Puts every label where it is clear of the line, of the targets and of every other label. */
export function insideLabels(
  chart: LineChart,
  frame: Frame,
  text: number,
  taken: { readonly labels: readonly Label[]; readonly marks: readonly Mark[]; readonly within: Box },
): Inside {
  const labels: Label[] = [];
  const ranges: string[] = [];
  const aims: string[] = [];
  const fixed = [...taken.labels.map(boxOf), ...shapeBoxes(chart, frame, text)];
  const lines = [
    ...pieces(chart, frame),
    ...taken.marks.flatMap((mark) => (mark.kind === "path" ? [mark.points] : [])),
  ];
  for (const wish of [
    ...values(chart, frame, text),
    ...rangeWishes(chart, frame, text),
    ...medianWishes(chart, frame, text),
    ...aimWishes(chart, frame, text),
    ...noughtWish(chart, frame, text),
  ]) {
    const obstacles: Obstacles = { within: taken.within, boxes: [...fixed, ...labels.map(boxOf)], lines };
    const clear =
      firstClear(wish.places, obstacles, text * 0.12) ??
      (wish.required ? firstClear(wish.places, { ...obstacles, lines: [] }, 0) : undefined);
    if (clear !== undefined) labels.push(clear);
    else if (wish.about === "range") ranges.push(wish.text);
    else if (wish.about === "aim") aims.push(wish.text);
  }
  return { labels, homeless: { ranges, aims } };
}

function shapeBoxes(chart: LineChart, frame: Frame, text: number): readonly Box[] {
  return pointMarks(chart, frame, text).map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
}

/** A last value before the end, each of a few values, or the first value where nothing else gives the scale. */
function values(chart: LineChart, frame: Frame, text: number): readonly Wish[] {
  const end = chart.points.length - 1;
  const points = placed(chart, frame);
  const last = points.at(-1);
  return points.flatMap((point) => {
    const isLast = point === last;
    const atMargin = isLast && point.index === end && end > 0;
    const first = point === points[0] && chart.expected.length + chart.medians.length === 0;
    if (atMargin || !(isLast || points.length <= FEW || first)) return [];
    const label = {
      text: chart.points[point.index]?.text ?? "",
      size: isLast ? text * 1.4 : text,
      weight: isLast ? (700 as const) : (400 as const),
      fill: palette.figure,
    };
    return [
      {
        about: "value",
        text: label.text,
        places: around(point, label),
        required: isLast || points.length <= FEW,
      },
    ];
  });
}

type Words = Pick<Label, "text" | "size" | "weight" | "fill">;

/** Above, below, then to each side of a point, near before far. */
function around(point: Point, words: Words): readonly Label[] {
  const { size } = words;
  const near = size * 0.6;
  const left = Math.max(0, point.x - near);
  return [1, 1.6, 2.4].flatMap((far): readonly Label[] => [
    { ...words, x: point.x, y: point.y - near * far, anchor: "middle" },
    { ...words, x: point.x, y: point.y + near * far + size * 0.74, anchor: "middle" },
    { ...words, x: point.x + near * far, y: point.y + size * 0.3, anchor: "start" },
    { ...words, x: point.x - near * far, y: point.y + size * 0.3, anchor: "end" },
    { ...words, x: left, y: point.y - near * far, anchor: "start" },
    { ...words, x: left, y: point.y + near * far + size * 0.74, anchor: "start" },
    { ...words, x: point.x + near, y: point.y - near * far, anchor: "end" },
    { ...words, x: point.x + near, y: point.y + near * far + size * 0.74, anchor: "end" },
  ]);
}

/** Where along a stretch a label may stand: from its start to its end. */
const ALONG = [0, 0.25, 0.5, 0.75, 1] as const;

/** Places over a stretch at each height, within the plot even where the words are wider than the stretch. */
function alongside(
  words: Words,
  stretch: { left: number; right: number },
  baselines: readonly number[],
  frame: Frame,
): readonly Label[] {
  const inset = words.size * 0.4;
  const width = textWidth(words.text, words.size, words.weight);
  const room = stretch.right - stretch.left - 2 * inset - width;
  const farthest = frame.right - width - inset;
  return baselines.flatMap((y) =>
    ALONG.map((share): Label => {
      const x = Math.max(frame.left, Math.min(farthest, stretch.left + inset + room * share));
      return { ...words, x, y, anchor: "start" };
    }),
  );
}

/** The words of each expected range, said once: just inside its borders, or else just outside. */
function rangeWishes(chart: LineChart, frame: Frame, text: number): readonly Wish[] {
  const said = chart.expected.filter(
    (range, index) => chart.expected.findIndex((other) => rangeText(other) === rangeText(range)) === index,
  );
  return said.map((range) => {
    const words: Words = { text: rangeText(range), size: text, weight: 400, fill: palette.soft };
    const upper = frame.y(range.upper);
    const lower = frame.y(range.lower);
    const baselines = [upper + text * 1.1, lower - text * 0.45, upper - text * 0.45, lower + text * 1.05];
    const places = alongside(words, span(frame, range.from, range.to), baselines, frame);
    return { about: "range", text: words.text, places, required: false };
  });
}

/** The words of each median, said once, above its line or below it. */
function medianWishes(chart: LineChart, frame: Frame, text: number): readonly Wish[] {
  return chart.medians.map((median) => {
    const words: Words = { text: medianText(median), size: text, weight: 400, fill: palette.soft };
    const y = frame.y(median.value);
    const places = alongside(
      words,
      span(frame, median.from, median.to),
      [y - text * 0.45, y + text * 1.05],
      frame,
    );
    return { about: "range", text: words.text, places, required: true };
  });
}

/** From this many earlier targets on, only the first is named: a trajectory speaks by its shape. */
const TRAJECTORY = 3;

/** The words of each earlier target; the one that holds at the end stands in the margin. */
function aimWishes(chart: LineChart, frame: Frame, text: number): readonly Wish[] {
  const end = chart.points.length - 1;
  const atMargin = chart.targets.find((target) => target.from <= end && target.to >= end)?.text;
  const said = chart.targets.filter(
    (target, index) =>
      target.text !== atMargin && chart.targets.findIndex((other) => other.text === target.text) === index,
  );
  const trajectory = said.length >= TRAJECTORY;
  return said.slice(0, trajectory ? 1 : said.length).map((target) => {
    const words: Words = { text: aimText(target), size: text, weight: 400, fill: palette.aim };
    const y = frame.y(target.value);
    const places = alongside(
      words,
      span(frame, target.from, target.to),
      [y - text * 0.5, y + text * 1.1],
      frame,
    );
    return { about: trajectory ? "extra" : "aim", text: words.text, places, required: false };
  });
}

/** The nought of its line, where values lie on both sides of it. */
function noughtWish(chart: LineChart, frame: Frame, text: number): readonly Wish[] {
  if (!aroundNought(chart)) return [];
  const words: Words = { text: "0", size: text, weight: 400, fill: palette.soft };
  const y = frame.y(0);
  const places = alongside(
    words,
    { left: frame.left, right: frame.right },
    [y - text * 0.3, y + text],
    frame,
  );
  return [{ about: "extra", text: "0", places, required: false }];
}
