import type { LineChart } from "../drawn.ts";
import { DISC, disc, letter as letterIn } from "../key.ts";
import type { Label, Mark } from "../scene.ts";
import type { Frame } from "./frame.ts";

/** A note of the chart with the letter that stands for it at its points. */
export type Lettered = LineChart["notes"][number] & { readonly letter: string };

export function lettered({ notes }: LineChart): readonly Lettered[] {
  return notes.map((note, order) => ({ ...note, letter: letterOf(order) }));
}

/** A to Z, then AA to AZ. */
function letterOf(order: number): string {
  const letter = String.fromCodePoint(65 + (order % 26));
  return order < 26 ? letter : `${letterOf(Math.floor(order / 26) - 1)}${letter}`;
}

/** The row of each letter under the plot, so that near neighbours stand below one another. */
export function rowsOf(notes: readonly Lettered[], step: number, text: number): readonly number[] {
  const ends: number[] = [];
  return notes.map(({ from, to }) => {
    const middle = ((from + to) / 2) * step;
    const half = text * (DISC.radius + 0.12);
    const free = ends.findIndex((end) => end <= middle - half);
    const row = free === -1 ? ends.length : free;
    ends[row] = middle + half;
    return row;
  });
}

/** From one row of letters to the next. */
const ROW = 1.75;

export function stripHeight(rows: readonly number[], text: number): number {
  return rows.length === 0 ? 0 : text * (0.35 + (Math.max(...rows) + 1) * ROW);
}

/** A disc with its letter under the plot, and a dotted line up to the point it is about. */
export function letterMarks(
  notes: readonly Lettered[],
  rows: readonly number[],
  chart: LineChart,
  frame: Frame,
  text: number,
): { readonly lines: readonly Mark[]; readonly discs: readonly Mark[]; readonly labels: readonly Label[] } {
  const placed = notes.map((note, order) => ({
    note,
    x: (frame.x(note.from) + frame.x(note.to)) / 2,
    y: frame.bottom + text * (0.35 + DISC.radius + (rows[order] ?? 0) * ROW),
    value: chart.points[note.from]?.value,
  }));
  return {
    lines: placed.map(({ note, x, y, value }) => ({
      kind: "path",
      points: [
        { x, y: y - text * DISC.radius },
        { x, y: note.kind === "gap" || value === undefined ? frame.bottom : frame.y(value) + text * 0.5 },
      ],
      stroke: "ink",
      width: text * 0.09,
      dash: [text * 0.12, text * 0.2],
    })),
    discs: placed.map(({ x, y }) => disc(x, y, text)),
    labels: placed.map(({ note, x, y }) => letterIn(note.letter, x, y, text)),
  };
}
