import type { LineChart } from "../drawn.ts";
import { textWidth } from "../measure.ts";
import { palette } from "../palette.ts";
import { LEADING, type Label, type Mark } from "../scene.ts";
import type { Frame } from "./frame.ts";

/** Something that happened, with the letter that stands for it at its period. */
export type Happening = { readonly index: number; readonly letter: string; readonly text: string };

export function happenings(chart: LineChart): readonly Happening[] {
  return chart.points
    .flatMap((point, index) => (point.event === undefined ? [] : [{ index, text: point.event }]))
    .map((event, order) => ({ ...event, letter: letterOf(order) }));
}

/** A to Z, then AA to AZ. */
function letterOf(order: number): string {
  const letter = String.fromCodePoint(65 + (order % 26));
  return order < 26 ? letter : `${letterOf(Math.floor(order / 26) - 1)}${letter}`;
}

/** The row of each letter, counted up from the axis, so that near neighbours stand above one another. */
export function rowsOf(events: readonly Happening[], step: number, text: number): readonly number[] {
  const ends: number[] = [];
  return events.map((event) => {
    const middle = event.index * step;
    const half = (textWidth(event.letter, text, 700) + text * 0.4) / 2;
    const free = ends.findIndex((end) => end <= middle - half);
    const row = free === -1 ? ends.length : free;
    ends[row] = middle + half;
    return row;
  });
}

export function stripHeight(rows: readonly number[], text: number): number {
  return rows.length === 0 ? 0 : text * (0.8 + (Math.max(...rows) + 1) * LEADING);
}

/** A tick on the axis under each letter. */
export function eventMarks(
  events: readonly Happening[],
  rows: readonly number[],
  frame: Frame,
  axis: number,
  text: number,
): readonly Mark[] {
  return events.map((event, order) => {
    const x = frame.x(event.index);
    const up = text * (0.35 + (rows[order] ?? 0) * LEADING);
    const points = [
      { x, y: axis },
      { x, y: axis - up },
    ];
    return { kind: "path", points, stroke: palette.ink, width: text * 0.13 };
  });
}

export function eventLabels(
  events: readonly Happening[],
  rows: readonly number[],
  frame: Frame,
  axis: number,
  text: number,
): readonly Label[] {
  return events.map((event, order) => ({
    text: event.letter,
    x: frame.x(event.index),
    y: axis - text * (0.55 + (rows[order] ?? 0) * LEADING),
    anchor: "middle",
    size: text,
    weight: 700,
    fill: palette.ink,
  }));
}
