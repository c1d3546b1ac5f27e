import { type Table, cellWords } from "@quarterlight/core/report";
import { textWidth } from "../chart/measure.ts";

/** The type size of a cell, in twentieths of a point. */
const SIZE = 180;
/** The margin of a cell, and room for fonts wider than the one that is measured. */
const AIR = { margin: 120, share: 1.1 };
/** The sign beside a status. */
const SIGN = 260;

/**
 * The widths of a table's columns, together `width`: each as wide as its longest word needs at the least, so that none is
 * broken, and beyond that by how much it has to say.
 */
export function columnWidths(table: Table, width: number): readonly number[] {
  const needs = table.head.map((name, column) => {
    const cells = table.rows.map((row) => row[column]).filter((cell) => cell !== undefined);
    const sign = cells.some(({ kind }) => kind === "status") ? SIGN : 0;
    const texts = [name, ...cells.map(cellWords)];
    const word = Math.max(...texts.flatMap((text) => text.split(/[ \n]/)).map(wide));
    const line = Math.max(...texts.map(wide));
    const least = word * AIR.share + AIR.margin + sign;
    return { least, more: Math.max(0, line * AIR.share + AIR.margin + sign - least) };
  });
  const least = sum(needs.map((need) => need.least));
  const more = sum(needs.map((need) => need.more));
  const spare = Math.max(0, width - least);
  const given = needs.map(
    (need) => need.least + (more === 0 ? spare / needs.length : share(need.more, more, spare)),
  );
  return given.map((each) => Math.floor((each * width) / sum(given)));
}

/** What a column is given of the room to spare: what it asks for where there is enough, else in proportion. */
function share(asked: number, all: number, spare: number): number {
  return (asked * spare) / all;
}

function wide(text: string): number {
  return textWidth(text, SIZE, 700);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
