import type { LineChart } from "../drawn.ts";
import { drawKey } from "../key.ts";
import { textWidth } from "../measure.ts";
import { boxOf, grow, type Label, overlap, type Scene } from "../scene.ts";
import type { Size } from "../size.ts";
import { gridMarks, timeLabels, timeMarks, timesOf, valueLabels, valuesWidth } from "./axis.ts";
import { bracketsOf, drawBrackets, heightOf } from "./brackets.ts";
import { type Frame, frameOf } from "./frame.ts";
import { insideLabels } from "./inside.ts";
import { lineKey } from "./key.ts";
import { letterMarks, lettered, rowsOf, stripHeight } from "./letters.ts";
import { aimMarks, bandMarks, breakMarks, centreMarks } from "./levels.ts";
import { marginLabels, marginOf, remarks, remarksHeight } from "./margin.ts";
import { seriesMarks } from "./series.ts";
import { BREAK } from "./wording.ts";

/**
 * A series over time. From the top: what the rules found above, where a break is, the plot with the average, the expected
 * range and the target, letters, what the rules found below and the quarter that months make, the axis of time, the key.
 */
export function lineScene(chart: LineChart, size: Size): Scene {
  const { text, width } = size;
  const remarked = remarks(chart, size);
  const left = valuesWidth(chart, text);
  const right = width - marginOf(remarked, text);
  const inset = text * 0.55;
  const notes = lettered(chart);
  const rows = rowsOf(notes, (right - left - 2 * inset) / Math.max(1, chart.points.length - 1), text);
  const { above, below } = bracketsOf(chart, text, width);
  const times = timesOf(chart, size, right - left - 2 * inset);

  const lane = chart.breaks.some((index) => index > 0) ? text * LANE : 0;
  const top = text * 0.5 + heightOf(above, text) + lane;
  const plot = Math.max(size.height - times.height, remarksHeight(remarked, text), text * 7);
  const bottom = top + plot;
  const frame = frameOf(chart, { left, right, top, bottom }, inset);
  const strip = bottom + stripHeight(rows, text);
  const axis = strip + heightOf(below, text) + text * 0.25;

  const over = drawBrackets(above, frame, { edge: top - lane - text * 0.1, way: -1, text, width });
  const under = drawBrackets(below, frame, { edge: strip, way: 1, text, width });
  const letters = letterMarks(notes, rows, chart, frame, text);
  const outer: readonly Label[] = [
    ...valueLabels(chart, frame, text),
    ...marginLabels(remarked, frame, text),
    ...timeLabels(times, frame, axis, size),
    ...breakLabels(chart, frame, size),
    ...over.labels,
    ...under.labels,
    ...letters.labels,
  ];
  const centres = centreMarks(chart, frame, text);
  const aims = aimMarks(chart, frame, text);
  const breaks = breakMarks(chart, frame, text);
  const band = bandMarks(chart, frame, text);
  const inside = insideLabels(chart, frame, text, {
    labels: outer,
    marks: [...band, ...centres, ...aims, ...breaks, ...letters.lines, ...over.marks, ...under.marks],
    within: { left, right, top: top - text * 0.3, bottom },
  });
  const foot = axis + times.height;
  const key = drawKey(lineKey(chart, inside.homeless, notes, text), width, foot, text);
  return {
    width,
    height: foot + key.height,
    marks: [
      ...band.filter(({ kind }) => kind === "rect"),
      ...gridMarks(chart, frame, text, inside.labels.map(boxOf)),
      ...band.filter(({ kind }) => kind !== "rect"),
      ...centres,
      ...breaks,
      ...aims,
      ...timeMarks(times, frame, axis, text),
      ...letters.lines,
      ...seriesMarks(chart, frame, text),
      ...letters.discs,
      ...over.marks,
      ...under.marks,
      ...key.marks,
    ],
    labels: [...outer, ...inside.labels, ...key.labels],
  };
}

/** The height of the words over a break. */
const LANE = 1.55;

/** That figures are not comparable, over each upright that has room for it. */
function breakLabels(chart: LineChart, frame: Frame, { text, width }: Size): readonly Label[] {
  const half = textWidth(BREAK, text, 400) / 2;
  const kept: Label[] = [];
  for (const index of chart.breaks.toReversed()) {
    if (index <= 0 || index >= chart.points.length) continue;
    const x = Math.min(width - half, Math.max(half, frame.x(index) - frame.halfStep));
    const label: Label = {
      text: BREAK,
      x,
      y: frame.top - text * 0.75,
      anchor: "middle",
      size: text,
      weight: 400,
      fill: "ink",
    };
    if (!kept.some((other) => overlap(grow(boxOf(label), text * 0.3), boxOf(other)))) kept.push(label);
  }
  return kept;
}
