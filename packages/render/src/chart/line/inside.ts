import type { LineChart } from "../drawn.ts";
import { textWidth } from "../measure.ts";
import { type Obstacles, firstClear } from "../place.ts";
import { type Box, boxOf, type Label, LEADING, type Mark, type Point } from "../scene.ts";
import { type Frame, placed, span } from "./frame.ts";
import { LARGE } from "./margin.ts";
import { pieces, pointMarks } from "./series.ts";
import { aimText, centreText, rangeName, rangeText } from "./wording.ts";

/** Up to this many values are all named in the plot. */
const FEW = 4;

/** What the plot says in words inside itself, and what found no clear place and belongs in the key. */
export type Inside = {
  readonly labels: readonly Label[];
  readonly homeless: Readonly<Record<"ranges" | "centres" | "aims", readonly string[]>>;
};

/** A wish to say something: the places for it, best first. */
type Wish = {
  readonly about: "value" | "ranges" | "centres" | "aims";
  readonly text: string;
  readonly places: readonly Place[];
};

/** The lines of a label where they would stand. */
type Place = readonly Label[];

/** What is already on the paper: labels, lines that no word may touch, and the room there is. */
type Taken = { readonly labels: readonly Label[]; readonly marks: readonly Mark[]; readonly within: Box };

/** Puts every label where it is clear of every line, mark and other label; what finds no such place goes to the key. */
export function insideLabels(chart: LineChart, frame: Frame, text: number, taken: Taken): Inside {
  const labels: Label[] = [];
  const homeless = { ranges: new Set<string>(), centres: new Set<string>(), aims: new Set<string>() };
  const boxes = [...taken.labels.map(boxOf), ...shapeBoxes(chart, frame, text)];
  const lines = [
    ...pieces(chart, frame),
    ...taken.marks.flatMap((mark) => (mark.kind === "path" ? [mark.points] : [])),
  ];
  const wishes = [
    ...values(chart, frame, text),
    ...rangeWishes(chart, frame, text),
    ...centreWishes(chart, frame, text),
    ...aimWishes(chart, frame, text),
  ];
  for (const wish of wishes) {
    const obstacles: Obstacles = { within: taken.within, boxes, lines };
    const clear = firstClear(wish.places, obstacles, text * 0.12);
    labels.push(...clear);
    boxes.push(...clear.map(boxOf));
    if (clear.length === 0 && wish.about !== "value") homeless[wish.about].add(wish.text);
  }
  const { ranges, centres, aims } = homeless;
  return { labels, homeless: { ranges: [...ranges], centres: [...centres], aims: [...aims] } };
}

function shapeBoxes(chart: LineChart, frame: Frame, text: number): readonly Box[] {
  return pointMarks(chart, frame, text).map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
}

/** A last value before the end, and each of a few values. */
function values(chart: LineChart, frame: Frame, text: number): readonly Wish[] {
  const end = chart.points.length - 1;
  const points = placed(chart, frame);
  const last = points.at(-1);
  return points.flatMap((point): readonly Wish[] => {
    const isLast = point === last;
    const atMargin = isLast && point.index === end && end > 0;
    if (atMargin || !(isLast || points.length <= FEW)) return [];
    const words: Words = {
      text: chart.points[point.index]?.text ?? "",
      size: isLast ? text * LARGE : text,
      weight: isLast ? 700 : 400,
      fill: "figure",
    };
    return [{ about: "value", text: words.text, places: around(point, words, frame) }];
  });
}

type Words = Pick<Label, "text" | "size" | "weight" | "fill">;

/** Above, below, then to each side of a point, near before far, and at last anywhere over or under the plot's middle. */
function around(point: Point, words: Words, frame: Frame): readonly Place[] {
  const { size } = words;
  const near = size * 0.6;
  return [1, 1.6, 2.4, 3.4, 4.8, 6.5].flatMap((far): readonly Place[] => {
    const [up, down] = [point.y - near * far, point.y + near * far + size * 0.74];
    const sideways = [
      { ...words, x: point.x + near * far, y: point.y + size * 0.3, anchor: "start" },
      { ...words, x: point.x - near * far, y: point.y + size * 0.3, anchor: "end" },
    ] as const;
    const over = [up, down].flatMap((y) => [
      { ...words, x: point.x, y, anchor: "middle" } as const,
      { ...words, x: Math.max(frame.left, point.x - near), y, anchor: "start" } as const,
      { ...words, x: point.x + near, y, anchor: "end" } as const,
    ]);
    return [...over, ...sideways].map((label) => [label]);
  });
}

/** Where along a stretch a label may stand: from its start to its end. */
const ALONG = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * Places over a stretch at each height of a first line, within the plot even where the words are wider than the stretch;
 * `split` are the same words in lines, for where one is too long.
 */
function alongside(
  words: Words,
  stretch: { left: number; right: number },
  baselines: readonly number[],
  frame: Frame,
  split: readonly string[] = [words.text],
): readonly Place[] {
  const inset = words.size * 0.4;
  const width = Math.max(...split.map((line) => textWidth(line, words.size, words.weight)));
  const room = stretch.right - stretch.left - 2 * inset - width;
  const farthest = frame.right - width - inset;
  return baselines.flatMap((y) =>
    ALONG.map((share): Place => {
      const x = Math.max(frame.left, Math.min(farthest, stretch.left + inset + room * share));
      return split.map((text, row) => ({
        ...words,
        text,
        x,
        y: y + row * words.size * LEADING,
        anchor: "start",
      }));
    }),
  );
}

/** The words of each expected range, said once: just inside its borders, or else just outside. */
function rangeWishes(chart: LineChart, frame: Frame, text: number): readonly Wish[] {
  return chart.expected.map((range) => {
    const words: Words = { text: rangeText(range), size: text, weight: 400, fill: "soft" };
    const [upper, lower] = [frame.y(range.upper), frame.y(range.lower)];
    const stretch = span(frame, range);
    const baselines = [upper + text * 1.1, upper - text * 0.45, lower - text * 0.45, lower + text * 1.05];
    const second = text * LEADING;
    const split = [rangeName(range), range.text];
    const places = [
      ...alongside(words, stretch, baselines, frame),
      ...alongside(words, stretch, [upper + text * 1.1, lower - text * 0.45 - second], frame, split),
      ...alongside(words, stretch, [upper - text * 0.45 - second, lower + text * 1.05], frame, split),
    ];
    return { about: "ranges", text: words.text, places };
  });
}

/** The words of each earlier average; the one that holds at the end stands in the margin. */
function centreWishes(chart: LineChart, frame: Frame, text: number): readonly Wish[] {
  return earlier(chart, chart.centres).map((centre) => {
    const words: Words = { text: centreText(centre), size: text, weight: 400, fill: "soft" };
    const y = frame.y(centre.value);
    const places = alongside(words, span(frame, centre), [y - text * 0.45, y + text * 1.05], frame);
    return { about: "centres", text: words.text, places };
  });
}

/** The words of each earlier target; the one that holds at the end stands in the margin. */
function aimWishes(chart: LineChart, frame: Frame, text: number): readonly Wish[] {
  return earlier(chart, chart.targets).map((target) => {
    const words: Words = { text: aimText(target), size: text, weight: 400, fill: "aim" };
    const y = frame.y(target.value);
    const places = alongside(words, span(frame, target), [y - text * 0.5, y + text * 1.1], frame);
    return { about: "aims", text: words.text, places };
  });
}

/** The stretches that end before the last point. */
function earlier<Stretch extends { readonly to: number }>(
  { points }: LineChart,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  return stretches.filter(({ to }) => to < points.length - 1);
}
