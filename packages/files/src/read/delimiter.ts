import Papa from "papaparse";

/**
 * What divides the cells of a text: of the usual four, the one under which most rows are as wide as each
 * other, and then the one that makes more columns. A comma where none divides anything. papaparse's own
 * guess counts the empty line at the end and so misses short tables of two columns.
 */
export function delimiterOf(text: string): string {
  const start = text.slice(0, longestSample);
  const [first, ...others] = delimiters.map((delimiter) => fitOf(start, delimiter));
  if (first === undefined) return ",";
  return others.reduce((best, fit) => (isBetter(fit, best) ? fit : best), first).delimiter;
}

/** What divides cells in nearly every text. */
export const delimiters = [",", "\t", ";", "|"] as const;

/** How many rows at the start are looked at. */
const sampleSize = 50;
/** How many letters at the start are looked at, if the rows are long. */
const longestSample = 200_000;

/** The commonest width of more than one column, and the share of rows that have it. */
type Fit = { readonly delimiter: string; readonly share: number; readonly width: number };

function fitOf(text: string, delimiter: string): Fit {
  const options = { delimiter, newline: "\n", preview: sampleSize, skipEmptyLines: true } as const;
  const widths = Papa.parse<string[]>(text, options).data.map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  counts.delete(1);
  const [width, count] = Array.from(counts).reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return { delimiter, share: count / Math.max(1, widths.length), width };
}

function isBetter(fit: Fit, best: Fit): boolean {
  return fit.share === best.share ? fit.width > best.width : fit.share > best.share;
}
