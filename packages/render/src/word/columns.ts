import { type Cell, type Table, cellWords } from "@quarterlight/core/report";
import { textWidth } from "../chart/measure.ts";

/** The type size of a cell, in twentieths of a point. */
const SIZE = 170;
/** The margin of a cell, and room for fonts wider than the one that is measured. */
const AIR = { margin: 120, share: 1.08 };
/** What stands in a cell beside its words: a sign, or a series drawn small. */
const BESIDE: Readonly<Partial<Record<Cell["kind"], number>>> = { status: 240, change: 240, trend: 1480 };
const SPACE = wide(" ");
/** Shares of the whole that are tried, one after the other, to be moved from one column to another. */
const MOVES = [0.06, 0.03, 0.015];

/** How wide a column is for its longest word, with each cell in one line, and with all its cells in one. */
type Need = { readonly word: number; readonly line: number; readonly all: number; readonly beside: number };

/** The widths of a cell's words, line by line as it is written. */
type Lines = readonly (readonly number[])[];

/**
 * The widths of a table's columns, together `width`: none so narrow that its longest word is broken, and beyond that so
 * that the rows take as few lines as can be found.
 */
export function columnWidths(table: Table, width: number): readonly number[] {
  const columns = table.head.map((name, column) =>
    table.rows
      .flatMap((row) => row[column] ?? [])
      .map(linesOf)
      .concat([linesIn([name])]),
  );
  const needs = table.head.map((_, column) =>
    need(
      columns[column] ?? [],
      table.rows.flatMap((row) => row[column]?.kind ?? []),
    ),
  );
  const started = startFrom(needs, width);
  const rows = Array.from({ length: table.rows.length + 1 }, (_, row) =>
    columns.map((cells) => cells[row] ?? []),
  );
  const lowest = (widths: readonly number[]) =>
    sum(
      rows.map((row) =>
        Math.max(
          ...row.map((cell, column) => linesAt(cell, (widths[column] ?? 0) - (needs[column]?.beside ?? 0))),
        ),
      ),
    );
  const found = MOVES.reduce((widths, share) => moved(widths, needs, share * width, lowest), started);
  return found.map((each) => Math.floor((each * width) / sum(found)));
}

/** As the square roots of what they hold, which makes rows low on the whole, but none wider than its longest line. */
function startFrom(needs: readonly Need[], width: number): readonly number[] {
  const at = (scale: number) =>
    needs.map(({ word, line, all }) => Math.max(word, Math.min(line, Math.sqrt(all) * scale)));
  let [low, high] = [0, 1000];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) <= width) low = middle;
    else high = middle;
  }
  return at(low);
}

/** Gives room from one column to another as long as that makes the rows lower. */
function moved(
  widths: readonly number[],
  needs: readonly Need[],
  room: number,
  lowest: (widths: readonly number[]) => number,
): readonly number[] {
  let best = { widths, lines: lowest(widths) };
  for (;;) {
    const before = best;
    for (const from of needs.keys()) {
      for (const to of needs.keys()) {
        if (from === to || (before.widths[from] ?? 0) - room < (needs[from]?.word ?? 0)) continue;
        const tried = before.widths.map(
          (each, column) => each + (column === to ? room : column === from ? -room : 0),
        );
        const lines = lowest(tried);
        if (lines < best.lines) best = { widths: tried, lines };
      }
    }
    if (best === before) return best.widths;
  }
}

function need(cells: readonly Lines[], kinds: readonly Cell["kind"][]): Need {
  const beside = Math.max(0, ...kinds.map((kind) => BESIDE[kind] ?? 0)) + AIR.margin;
  const lines = cells.flat();
  const widest = Math.max(0, ...lines.map(lineWidth)) + beside;
  return {
    word: Math.max(0, ...lines.flat()) + beside,
    line: widest,
    all: sum(lines.map(lineWidth)) + beside,
    beside,
  };
}

/** How many lines a cell takes in a column so wide. */
function linesAt(cell: Lines, width: number): number {
  let count = 0;
  for (const words of cell) {
    let left = -1;
    for (const word of words) {
      if (left < word + SPACE) {
        count += 1;
        left = width - word;
      } else left -= word + SPACE;
    }
  }
  return count;
}

function linesOf(cell: Cell): Lines {
  return linesIn([cellWords(cell)]);
}

function linesIn(texts: readonly string[]): Lines {
  return texts.map((text) => text.split(" ").map((word) => wide(word) * AIR.share));
}

function lineWidth(words: readonly number[]): number {
  return sum(words) + SPACE * Math.max(0, words.length - 1);
}

function wide(text: string): number {
  return textWidth(text, SIZE, 700);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
