import type { LineChart } from "../drawn.ts";
import type { KeyEntry } from "../key.ts";
import { palette } from "../palette.ts";
import type { Mark } from "../scene.ts";
import type { Happening } from "./events.ts";
import type { Inside } from "./inside.ts";
import { SIGNALS } from "./series.ts";

/** What each shape in the chart means, and what found no place in it. */
export function lineKey(
  chart: LineChart,
  homeless: Inside["homeless"],
  events: readonly Happening[],
  text: number,
): readonly KeyEntry[] {
  return [
    ...homeless.ranges.map((words) => entry(swatch(text), words)),
    ...homeless.aims.map((words) => entry(dashes(text), words)),
    ...signalEntries(chart, text),
    ...(chart.points.some((point) => point.provisional) ? [entry(ring(text), "Provisional")] : []),
    ...(chart.breaks.some((index) => index > 0)
      ? [entry(dots(text), "Not comparable across this line")]
      : []),
    ...events.map((event): KeyEntry => ({ sign: event.letter, text: event.text, alone: true })),
  ];
}

function signalEntries(chart: LineChart, text: number): readonly KeyEntry[] {
  const seen = new Set(chart.points.flatMap((point) => point.signal ?? []));
  return (["improvement", "concern", "high", "low"] as const)
    .filter((signal) => seen.has(signal))
    .map((signal) => {
      const { shape, fill, text: words } = SIGNALS[signal];
      const sign = (x: number, y: number): Mark => ({
        kind: "shape",
        shape,
        x,
        y,
        radius: text * 0.36,
        fill,
        stroke: palette.paper,
        width: 0,
      });
      return { sign, text: words, alone: false };
    });
}

function ring(text: number): (x: number, y: number) => Mark {
  return (x, y) => ({
    kind: "shape",
    shape: "circle",
    x,
    y,
    radius: text * 0.3,
    fill: palette.paper,
    stroke: palette.figure,
    width: text * 0.15,
  });
}

function swatch(text: number): (x: number, y: number) => Mark {
  const half = text * 0.5;
  return (x, y) => ({
    kind: "rect",
    x: x - half,
    y: y - text * 0.35,
    width: half * 2,
    height: text * 0.7,
    fill: palette.band,
  });
}

function dashes(text: number): (x: number, y: number) => Mark {
  const half = text * 0.5;
  return (x, y) => ({
    kind: "path",
    points: [
      { x: x - half, y },
      { x: x + half, y },
    ],
    stroke: palette.aim,
    width: text * 0.11,
    dash: "3 2",
  });
}

function dots(text: number): (x: number, y: number) => Mark {
  const half = text * 0.5;
  return (x, y) => ({
    kind: "path",
    points: [
      { x, y: y - half },
      { x, y: y + half },
    ],
    stroke: palette.soft,
    width: text * 0.1,
    dash: "1.5 3",
  });
}

function entry(sign: KeyEntry["sign"], words: string): KeyEntry {
  return { sign, text: words, alone: false };
}
