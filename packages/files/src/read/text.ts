import type { Sheet } from "@quarterlight/core/workbook";
import Papa from "papaparse";
import { Budget } from "./budget.ts";
import { decode } from "./decode.ts";
import { delimiterOf, delimiters } from "./delimiter.ts";
import { Grid } from "./grid.ts";
import { mostPlaces, mostRows } from "./limits.ts";
import type { Notice } from "./notice.ts";
import { Stop } from "./stop.ts";
import { refuse, type ReadResult } from "./result.ts";

/**
 * Reads a CSV, TSV or other delimited file as a workbook of one sheet. Every cell is text exactly as in the
 * file, except that a line break within a cell is always a plain one, as in Excel.
 */
export function readText(name: string, bytes: Uint8Array, progress: (share: number) => void): ReadResult {
  const decoded = decode(bytes);
  progress(0.2);
  const { text, delimiter } = declared(plainLines(decoded.text));
  if (text.trim() === "") return refuse(name, { kind: "empty" });
  if (/^\s*<[!?a-z]/i.test(text)) return refuse(name, { kind: "markup" });
  const title = name.replace(/\.[^.]*$/, "");
  refuseEndless(text, title);
  const { data, unevenAt } = parse(text, delimiter ?? delimiterFor(name, text));
  progress(0.6);
  const grid = gridFrom(title, data);
  const rows = grid.rows([]);
  const width = Math.max(...rows.slice(0, sampleSize).map((row) => row.length));
  if (!namedAsTable(name) && (width < 2 || !agree(rows))) return refuse(name, { kind: "notTable" });
  const notices: Notice[] = [];
  if (decoded.windows1252) notices.push({ kind: "windows1252" });
  if (width < 2) notices.push({ kind: "oneColumn" });
  if (unevenAt !== null) notices.push({ kind: "unevenQuotes", line: unevenAt + 1 });
  const sheet: Sheet = {
    name: title,
    visibility: "visible",
    rows,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const cleaned = grid.cleaned.length > 0 ? { cleaned: grid.cleaned } : {};
  return { ok: true, workbook: { name, sheets: [sheet], date1904: false, ...cleaned }, notices };
}

/** A first line such as `sep=;` is an instruction to Excel and no part of the table. */
function declared(text: string): { text: string; delimiter: string | undefined } {
  const [line, delimiter] = /^sep=(.)\n/.exec(text) ?? [];
  return { text: line === undefined ? text : text.slice(line.length), delimiter };
}

function namedAsTable(name: string): boolean {
  return /\.(csv|tsv|tab)$/i.test(name);
}

/** A name that promises tabs is believed where there are any. */
function delimiterFor(name: string, text: string): string {
  return /\.(tsv|tab)$/i.test(name) && text.includes("\t") ? "\t" : delimiterOf(text);
}

function plainLines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}

/** Stops where so many cells or lines would come of a text that taking it apart is no use. */
function refuseEndless(text: string, sheet: string): void {
  const counts = new Uint32Array(128);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < counts.length) counts[code] = (counts[code] ?? 0) + 1;
  }
  const lines = counts[lineEnd] ?? 0;
  if (lines > 2 * mostRows) throw new Stop({ kind: "outside", sheet, line: "row", number: lines + 1 });
  const most = Math.max(...[...delimiters, '"'].map((mark) => counts[mark.charCodeAt(0)] ?? 0));
  if (most > mostPlaces) throw new Stop({ kind: "tooMany", what: "places", sheet, limit: mostPlaces });
}

const lineEnd = 10;

type Parsed = { readonly data: readonly (readonly string[])[]; readonly unevenAt: number | null };

function parse(text: string, delimiter: string): Parsed {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
  });
  const uneven = errors.find((error) => error.type === "Quotes");
  return { data, unevenAt: uneven === undefined ? null : (uneven.row ?? 0) };
}

function gridFrom(title: string, data: Parsed["data"]): Grid {
  const grid = new Grid(title, new Budget());
  data.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== "") grid.place(row, column, { value });
    });
  });
  return grid;
}

/** How many rows are looked at to tell a table from prose. */
const sampleSize = 200;

/** Whether most rows that hold anything are as wide as each other, which the lines of prose are not. */
function agree(rows: Sheet["rows"]): boolean {
  const widths = rows.slice(0, sampleSize).map((row) => row.length);
  const filled = widths.filter((width) => width > 0);
  return filled.some(
    (width) => filled.filter((other) => other === width).length * 2 > filled.length && width > 1,
  );
}
