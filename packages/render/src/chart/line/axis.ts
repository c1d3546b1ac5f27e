import type { LineChart } from "../drawn.ts";
import { textWidth, wrapText } from "../measure.ts";
import { type Box, boxOf, grow, type Label, LEADING, type Mark, overlap } from "../scene.ts";
import type { Size } from "../size.ts";
import type { Frame } from "./frame.ts";

/** How much room the labels of the values take at the left. */
export function valuesWidth({ scale }: LineChart, text: number): number {
  return Math.max(...scale.ticks.map((tick) => textWidth(tick.text, text, 400))) + text * 0.5;
}

export function valueLabels({ scale }: LineChart, frame: Frame, text: number): readonly Label[] {
  return scale.ticks.map((tick) => ({
    text: tick.text,
    x: frame.left - text * 0.5,
    y: frame.y(tick.value) + text * 0.34,
    anchor: "end",
    size: text,
    weight: 400,
    fill: "soft",
  }));
}

/** A line at each labelled value, cut where a label stands; a solid one at nought, and no base line anywhere else. */
export function gridMarks(
  { scale }: LineChart,
  frame: Frame,
  text: number,
  boxes: readonly Box[],
): readonly Mark[] {
  return scale.ticks.flatMap(({ value }): readonly Mark[] => {
    const y = frame.y(value);
    const base = value === 0;
    const gaps = boxes
      .filter(
        (box) => box.top - 1 < y && y < box.bottom + 1 && box.right > frame.left && box.left < frame.right,
      )
      .toSorted((a, b) => a.left - b.left);
    const pieces: (readonly [number, number])[] = [];
    let from = frame.left;
    for (const gap of gaps) {
      pieces.push([from, gap.left - text * 0.2]);
      from = Math.max(from, gap.right + text * 0.2);
    }
    pieces.push([from, frame.right]);
    return pieces
      .filter(([start, end]) => end > start)
      .map(([start, end]) => ({
        kind: "path",
        points: [
          { x: start, y },
          { x: end, y },
        ],
        stroke: base ? "edge" : "rule",
        width: text * (base ? 0.09 : 0.07),
      }));
  });
}

type Tick = { readonly index: number; readonly lines: readonly string[] };

/** What is named under the plot, and the room it takes. */
export type Times = { readonly ticks: readonly Tick[]; readonly height: number; readonly isYears: boolean };

/** The years that begin in the series, thinned from the newest back; of a short series, its first and last period. */
export function timesOf({ points }: LineChart, size: Size, width: number): Times {
  const years = points.flatMap(({ year }, index) => (year === undefined ? [] : [{ index, lines: [year] }]));
  const isYears = years.length > 1;
  const each = isYears ? thinned(years, points.length, size.text, width) : 1;
  const ticks = isYears
    ? years.filter((_, i) => (years.length - 1 - i) % each === 0)
    : [...new Set([0, points.length - 1])].map((index) => ({
        index,
        lines: wrapText(
          points[index]?.axis ?? "",
          points.length === 1 ? width : width * 0.42,
          size.text,
          400,
        ),
      }));
  const lines = Math.max(...ticks.map((tick) => tick.lines.length));
  return { ticks, height: size.text * (0.8 + lines * LEADING), isYears };
}

/** Every how manyth year has room to be named. */
function thinned(years: readonly Tick[], count: number, text: number, width: number): number {
  const widest = Math.max(...years.map(({ lines }) => textWidth(lines[0] ?? "", text, 400)));
  const [first, second] = [years[0]?.index ?? 0, years[1]?.index ?? 1];
  const apart = ((second - first) * width) / Math.max(1, count - 1);
  return Math.max(1, Math.ceil((widest + text * 0.8) / apart));
}

export function timeMarks({ ticks }: Times, frame: Frame, y: number, text: number): readonly Mark[] {
  return ticks.map(({ index }) => ({
    kind: "path",
    points: [
      { x: frame.x(index), y },
      { x: frame.x(index), y: y + text * 0.35 },
    ],
    stroke: "edge",
    width: text * 0.09,
  }));
}

/** The names under their ticks, within the picture; one that would come near another gives way to the newer. */
export function timeLabels({ ticks }: Times, frame: Frame, y: number, size: Size): readonly Label[] {
  const kept: (readonly Label[])[] = [];
  for (const tick of ticks.toReversed()) {
    const labels = tickLabels(tick, frame, y, size);
    const isNear = labels.some((label) =>
      kept.flat().some((other) => overlap(grow(boxOf(label), size.text * 0.25), boxOf(other))),
    );
    if (!isNear) kept.unshift(labels);
  }
  return kept.flat();
}

function tickLabels(
  { index, lines }: Tick,
  frame: Frame,
  y: number,
  { text, width }: Size,
): readonly Label[] {
  const half = Math.max(...lines.map((line) => textWidth(line, text, 400))) / 2;
  const x = Math.min(width - half, Math.max(half, frame.x(index)));
  return lines.map((line, row) => ({
    text: line,
    x,
    y: y + text * (1.4 + row * LEADING),
    anchor: "middle",
    size: text,
    weight: 400,
    fill: "soft",
  }));
}
