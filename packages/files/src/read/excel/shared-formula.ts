import { columnName } from "@quarterlight/core/workbook";
import { mostColumns, mostRows } from "../limits.ts";
import { columnNumber } from "../block.ts";

/** A formula in pieces, so that it can be given for many cells: words that stay, and references that move. */
type Piece = string | { readonly column?: number; readonly row?: number };

/**
 * A formula that many cells share. References without a dollar sign move with the cell; words within quotation
 * marks, names and names of sheets stay.
 */
export class SharedFormula {
  readonly #row: number;
  readonly #column: number;
  readonly #text: string;
  #pieces: readonly Piece[] | undefined;

  /** The formula as written for the first of the cells, and where that is, counted from zero. */
  constructor(text: string, row: number, column: number) {
    this.#text = text;
    this.#row = row;
    this.#column = column;
  }

  /** The formula as it stands in another of the cells. */
  at(row: number, column: number): string {
    const down = row - this.#row;
    const right = column - this.#column;
    this.#pieces ??= piecesOf(this.#text);
    let formula = "";
    for (const piece of this.#pieces) {
      if (typeof piece === "string") formula += piece;
      else if (piece.column !== undefined) formula += columnName(within(piece.column + right, mostColumns));
      else if (piece.row !== undefined) formula += String(within(piece.row + down, mostRows) + 1);
    }
    return formula;
  }
}

/** References run round the edges of a sheet, as in Excel. */
function within(number: number, count: number): number {
  return ((number % count) + count) % count;
}

const column = "\\$?[A-Z]{1,3}";
const row = "\\$?[1-9]\\d{0,6}";

/** Quoted words and files, which stay; references to whole columns, whole rows and cells; names and numbers, which stay. */
const parts = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?:[^']|'')*'`,
    `\\[[^\\]]*\\]`,
    `(?<columns>${column}:${column})(?![\\w.(])`,
    `(?<rows>${row}:${row})(?![\\w.(])`,
    `(?<cell>${column}${row})(?![\\w.(!])`,
    `[\\p{L}_\\\\$][\\p{L}\\p{N}_.\\\\$]*`,
    `\\d[\\d.]*(?:E[+-]?\\d+)?`,
  ].join("|"),
  "gu",
);

function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let stays = "";
  let at = 0;
  const move = (piece: Piece) => {
    if (stays !== "") pieces.push(stays);
    stays = "";
    pieces.push(piece);
  };
  for (const match of formula.matchAll(parts)) {
    stays += formula.slice(at, match.index);
    at = match.index + match[0].length;
    const { columns, rows, cell } = match.groups ?? {};
    const reference = columns ?? rows ?? cell;
    if (reference === undefined) stays += match[0];
    else {
      for (const [word] of reference.matchAll(/:|\$[A-Z]+|\$\d+|[A-Z]+|\d+/g)) {
        if (word === ":" || word.startsWith("$")) stays += word;
        else move(/^\d/.test(word) ? { row: Number(word) - 1 } : { column: columnNumber(word) });
      }
    }
  }
  stays += formula.slice(at);
  if (stays !== "") pieces.push(stays);
  return pieces;
}
