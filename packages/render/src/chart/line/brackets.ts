import type { LineChart } from "../drawn.ts";
import { textWidth, wrapText } from "../measure.ts";
import { type Label, LEADING, type Mark } from "../scene.ts";
import type { Frame } from "./frame.ts";

/** A bracket over a stretch of points, or under it, with the words for it. */
type Bracket = { readonly from: number; readonly to: number; readonly lines: readonly string[] };

/** The brackets above the plot and below it, nearest first. */
export type Brackets = { readonly above: readonly Bracket[]; readonly below: readonly Bracket[] };

/** The height of the bracket itself with the room about it. */
const HEIGHT = 1;

/** The rules that fired, on the side on which their points lie; the quarter that the months make is below. */
export function bracketsOf({ rules, whole }: LineChart, text: number, width: number): Brackets {
  const lines = (words: string) => wrapText(words, width, text, 700);
  const made = rules.map(({ from, to, side, text: words }) => ({ from, to, side, lines: lines(words) }));
  const above = made.filter(({ side }) => side === "high");
  const below = made.filter(({ side }) => side === "low");
  if (!whole) return { above, below };
  const same = below.findIndex(({ from, to }) => from === whole.from && to === whole.to);
  const own = lines(whole.text);
  if (same === -1) return { above, below: [...below, { ...whole, lines: own }] };
  return {
    above,
    below: below.map((each, i) => (i === same ? { ...each, lines: [...each.lines, ...own] } : each)),
  };
}

export function heightOf(brackets: readonly Bracket[], text: number): number {
  return brackets.reduce((sum, { lines }) => sum + text * (HEIGHT + lines.length * LEADING), 0);
}

/** The brackets outwards from the edge of the plot. */
export function drawBrackets(
  brackets: readonly Bracket[],
  frame: Frame,
  { edge, way, text, width }: { edge: number; way: -1 | 1; text: number; width: number },
): { readonly marks: readonly Mark[]; readonly labels: readonly Label[] } {
  const marks: Mark[] = [];
  const labels: Label[] = [];
  let at = edge;
  for (const { from, to, lines } of brackets) {
    const [left, right] = [frame.x(from) - text * 0.45, frame.x(to) + text * 0.45];
    const y = at + way * text * 0.45;
    const foot = y - way * text * 0.4;
    const points = [
      { x: left, y: foot },
      { x: left, y },
      { x: right, y },
      { x: right, y: foot },
    ];
    marks.push({ kind: "path", points, stroke: "ink", width: text * 0.11 });
    for (const [row, line] of lines.entries()) {
      const long = textWidth(line, text, 700);
      const x = Math.min(width, Math.max(long, Math.max(right, Math.min(right, (left + right + long) / 2))));
      const down = way === 1 ? 1.1 + row * LEADING : -0.5 - (lines.length - 1 - row) * LEADING;
      labels.push({ text: line, x, y: y + text * down, anchor: "end", size: text, weight: 700, fill: "ink" });
    }
    at += way * text * (HEIGHT + lines.length * LEADING);
  }
  return { marks, labels };
}
