import type { LineChart } from "../drawn.ts";
import { textWidth, wrapText } from "../measure.ts";
import { palette } from "../palette.ts";
import { boxOf, grow, type Label, LEADING, type Mark, overlap } from "../scene.ts";
import type { Size } from "../size.ts";
import type { Frame } from "./frame.ts";

type Tick = { readonly index: number; readonly lines: readonly string[] };

/** The periods named under the plot: the first, the last and, where there is room, the one in the middle. */
export function ticks(chart: LineChart, size: Size): readonly Tick[] {
  const last = chart.points.length - 1;
  const width = last === 0 ? size.width : size.width * 0.42;
  const tick = (index: number): Tick => ({
    index,
    lines: wrapText(chart.points[index]?.axis ?? "", width, size.text, 400),
  });
  const indices = [...new Set([0, Math.floor(last / 2), last])];
  return indices.map(tick);
}

export function axisHeight(found: readonly Tick[], text: number): number {
  const lines = Math.max(...found.map((tick) => tick.lines.length));
  return text * (0.75 + lines * LEADING);
}

export function axisMarks(found: readonly Tick[], frame: Frame, y: number, text: number): readonly Mark[] {
  const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: "path",
    points: [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ],
    stroke: palette.edge,
    width: text * 0.08,
  });
  const stubs = found.map(({ index }) => line(frame.x(index), y, frame.x(index), y + text * 0.35));
  return [line(frame.left, y, frame.right, y), ...stubs];
}

/** The names under the ticks, and the ticks that keep one; the middle one gives way when it would come near another. */
export function axisLabels(
  found: readonly Tick[],
  frame: Frame,
  y: number,
  size: Size,
): { readonly labels: readonly Label[]; readonly ticks: readonly Tick[] } {
  const last = found.at(-1);
  const ends = found.filter((tick) => tick === last || tick.index === 0);
  const labels = ends.flatMap((tick) => tickLabels(tick, endAt(tick, found, frame, size), y, size.text));
  const middle = found.length === 3 ? found[1] : undefined;
  if (middle === undefined) return { labels, ticks: found };
  const place = { x: frame.x(middle.index), anchor: "middle" as const };
  const between = tickLabels(middle, place, y, size.text);
  const crowded = between.some((label) =>
    labels.some((other) => overlap(grow(boxOf(label), size.text * 0.6), boxOf(other))),
  );
  return crowded ? { labels, ticks: ends } : { labels: [...labels, ...between], ticks: found };
}

type Place = { readonly x: number; readonly anchor: Label["anchor"] };

/** The first name starts with the plot; the last is centred under its tick as far as the picture reaches. */
function endAt(tick: Tick, found: readonly Tick[], frame: Frame, size: Size): Place {
  if (found.length === 1) return { x: frame.x(tick.index), anchor: "middle" };
  if (tick.index === 0) return { x: frame.left, anchor: "start" };
  const width = Math.max(...tick.lines.map((line) => textWidth(line, size.text, 400)));
  const first = found[0];
  const taken = Math.max(...(first?.lines ?? []).map((line) => textWidth(line, size.text, 400)), 0);
  const clear = taken + size.text + width;
  return { x: Math.min(size.width, Math.max(frame.right, clear)), anchor: "end" };
}

function tickLabels(tick: Tick, place: Place, y: number, text: number): readonly Label[] {
  return tick.lines.map((line, index) => ({
    text: line,
    x: place.x,
    y: y + text * (1.4 + index * LEADING),
    anchor: place.anchor,
    size: text,
    weight: 400,
    fill: palette.soft,
  }));
}
