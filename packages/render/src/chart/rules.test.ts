import { type Chart, type LineChart, plain } from "@quarterlight/core/report";
import { describe, expect, test } from "vitest";
import { sceneOf } from "./draw.ts";
import { gallery } from "./gallery/gallery.ts";
import {
  type Box,
  boxOf,
  contains,
  crosses,
  grow,
  type Label,
  type Mark,
  overlap,
  type Scene,
} from "./scene.ts";
import { NARROW, PAPER, type Size, WIDE } from "./size.ts";

const SIZES: readonly (readonly [string, Size])[] = [
  ["narrow", NARROW],
  ["wide", WIDE],
  ["on paper", PAPER],
];

const named = gallery.map((chart) => [plain(chart.title), chart] as const);
const lines = gallery.filter((chart) => chart.kind === "line");
const namedLines = lines.map((chart) => [plain(chart.title), chart] as const);

/** Lines that say something and so may not run through a word: not the grid, which is cut there and only separates. */
function telling(mark: Mark): boolean {
  return mark.kind === "path" && mark.stroke !== "rule";
}

function boxesOf({ marks }: Scene): readonly Box[] {
  return marks.flatMap((mark) =>
    mark.kind === "shape"
      ? [
          {
            left: mark.x - mark.radius,
            right: mark.x + mark.radius,
            top: mark.y - mark.radius,
            bottom: mark.y + mark.radius,
          },
        ]
      : [],
  );
}

/** A letter stands in its own disc. */
function isLetter(label: Label): boolean {
  return label.fill === "paper";
}

describe.each(SIZES)("every chart of the gallery, %s", (_, size) => {
  test.each(named)("%s: no label touches another", (__, chart) => {
    const boxes = sceneOf(chart, size).labels.map((label) => ({ text: label.text, box: boxOf(label) }));
    const touching = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other) => (overlap(one.box, other.box) ? [[one.text, other.text]] : [])),
    );
    expect(touching).toEqual([]);
  });

  test.each(named)("%s: no label touches a mark or a line", (__, chart) => {
    const scene = sceneOf(chart, size);
    const shapes = boxesOf(scene);
    const touching = scene.labels
      .filter((label) => !isLetter(label))
      .filter((label) => {
        const box = boxOf(label);
        const isCrossed = scene.marks.some(
          (mark) =>
            telling(mark) &&
            mark.kind === "path" &&
            mark.points.some((to, i) => i > 0 && crosses(box, mark.points[i - 1] ?? to, to)),
        );
        return isCrossed || shapes.some((shape) => overlap(shape, box));
      });
    expect(touching.map(({ text }) => text)).toEqual([]);
  });

  test.each(named)("%s: the grid is cut where a word stands", (__, chart) => {
    const { labels, marks } = sceneOf(chart, size);
    const grid = marks.flatMap((mark) =>
      mark.kind === "path" && mark.stroke === "rule" ? [mark.points] : [],
    );
    const crossed = labels.filter((label) =>
      grid.some(([from, to]) => from !== undefined && to !== undefined && crosses(boxOf(label), from, to)),
    );
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });

  test.each(named)("%s: all of it is in the picture", (__, chart) => {
    const scene = sceneOf(chart, size);
    const paper = grow({ left: 0, top: 0, right: scene.width, bottom: scene.height }, 0.6);
    const outside = scene.labels.filter((label) => !contains(paper, boxOf(label)));
    expect(outside.map((label) => label.text)).toEqual([]);
    expect(boxesOf(scene).filter((box) => !contains(paper, box))).toEqual([]);
  });

  test.each(named)("%s: its axis has at least three labelled values", (__, chart) => {
    const words = new Set(sceneOf(chart, size).labels.map(({ text }) => text));
    expect(chart.scale.ticks.length).toBeGreaterThanOrEqual(3);
    const shown = chart.scale.ticks.filter(({ text }) => words.has(text));
    expect(shown.length).toBeGreaterThanOrEqual(chart.kind === "line" ? chart.scale.ticks.length : 3);
  });

  test.each(named)("%s: its words are as large as asked, but for letters in their discs", (__, chart) => {
    const small = sceneOf(chart, size).labels.filter((label) => label.size < size.text && !isLetter(label));
    expect(small).toEqual([]);
  });

  test.each(namedLines)("%s: what it draws it also says", (__, chart) => {
    const words = said(chart, size);
    for (const text of toldIn(chart)) expect(words).toContain(text);
  });
});

/** All the words of a drawing, whichever lines they are broken into. */
function said(chart: Chart, size: Size): string {
  return sceneOf(chart, size)
    .labels.map(({ text }) => text)
    .join(" ");
}

/** The last value, each average, range and target, each rule, the quarter, each note with its letter. */
function toldIn(chart: LineChart): readonly string[] {
  const last = chart.points.findLast(({ value }) => value !== undefined);
  const isBroken = chart.breaks.some((index) => index > 0);
  return [
    ...(last ? [plain(last.text)] : []),
    ...chart.centres.map(
      ({ called, text }) => `${called === "median" ? "Median" : "Average"} ${plain(text)}`,
    ),
    ...chart.expected.map(({ trial, text }) => `${trial ? "Trial" : "Expected"} range ${plain(text)}`),
    ...chart.targets.map(({ text }) => plain(text)),
    ...chart.rules.map(({ text }) => plain(text)),
    ...(chart.whole ? [plain(chart.whole.text)] : []),
    ...chart.notes.map(({ text }) => plain(text)),
    ...chart.notes.map((_, i) => String.fromCodePoint(65 + i)),
    ...(isBroken ? ["Not comparable"] : []),
    ...(chart.points.some(({ provisional }) => provisional) ? ["Provisional"] : []),
  ];
}
