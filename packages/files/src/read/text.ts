import { sheetOf } from "@quarterlight/core/workbook";
import Papa from "papaparse";
import { trimmed } from "./cells.ts";
import { decode } from "./decode.ts";
import { delimiterOf } from "./delimiter.ts";
import type { Notice } from "./notice.ts";
import { refuse, type ReadResult } from "./result.ts";

/**
 * Reads a CSV, TSV or other delimited file as a workbook of one sheet. Every cell is text exactly as in the
 * file, except that a line break within a cell is always a plain one, as in Excel.
 */
export function readText(name: string, bytes: Uint8Array, progress: (share: number) => void): ReadResult {
  const decoded = decode(bytes);
  progress(0.2);
  const { text, delimiter } = declared(decoded.text.replaceAll(/\r\n?/g, "\n"));
  if (text.trim() === "") return refuse(name, { kind: "empty" });
  if (/^\s*<[!?a-z]/i.test(text)) return refuse(name, { kind: "markup" });
  const { rows, unevenAt } = parse(text, delimiter ?? delimiterFor(name, text));
  progress(0.6);
  const sheet = sheetOf(name.replace(/\.[^.]*$/, ""), trimmed(rows, isEmptyRow));
  const width = Math.max(...sheet.rows.slice(0, sampleSize).map((row) => row.length));
  if (!namedAsTable(name) && (width < 2 || !agree(rows))) return refuse(name, { kind: "notTable" });
  const notices: Notice[] = [];
  if (decoded.windows1252) notices.push({ kind: "windows1252" });
  if (width < 2) notices.push({ kind: "oneColumn" });
  if (unevenAt !== null) notices.push({ kind: "unevenQuotes", line: unevenAt + 1 });
  return { ok: true, workbook: { name, sheets: [sheet], date1904: false }, notices };
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

type Parsed = { readonly rows: (string | null)[][]; readonly unevenAt: number | null };

function parse(text: string, delimiter: string): Parsed {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
  });
  const uneven = errors.find((error) => error.type === "Quotes");
  return {
    rows: data.map((row) => trimmed(row.map((cell) => (cell === "" ? null : cell)))),
    unevenAt: uneven === undefined ? null : (uneven.row ?? 0),
  };
}

function isEmptyRow(row: readonly (string | null)[]): boolean {
  return row.length === 0;
}

/** How many rows are looked at to tell a table from prose. */
const sampleSize = 200;

/** Whether most rows that hold anything are as wide as each other, which the lines of prose are not. */
function agree(rows: readonly (readonly (string | null)[])[]): boolean {
  const widths = rows.slice(0, sampleSize).map((row) => row.length);
  const filled = widths.filter((width) => width > 0);
  return filled.some(
    (width) => filled.filter((other) => other === width).length * 2 > filled.length && width > 1,
  );
}
