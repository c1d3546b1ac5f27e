import { csvText } from "../print/csv-text.ts";
import { figureRow, targetRow, toleranceRow } from "./as-json.ts";
import type { Seen } from "./seen.ts";

const HEAD = [
  "what",
  "kpi",
  "title",
  "area",
  "period",
  "value",
  "printed",
  "unit",
  "of",
  "state",
  "flags",
  "numerator",
  "denominator",
  "cell",
  "shown",
] as const;

/** A row a figure and a row a target, to be sorted and filtered in Excel. */
export function asCsv({ figures, targets, tolerances }: Seen): string {
  const rows = [
    ...figures.map((figure) => ({ what: "figure", ...figureRow(figure), flags: figure.flags.join(", ") })),
    ...targets.map((target) => ({ what: "target", ...targetRow(target), shown: target.text })),
    ...tolerances.map((each) => ({ what: "tolerance", ...toleranceRow(each), shown: each.text })),
  ];
  return csvText([HEAD, ...rows.map((row) => HEAD.map((name) => textIn(row, name)))]);
}

function textIn(row: Readonly<Record<string, unknown>>, name: string): string {
  const value = row[name] ?? "";
  return typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
}
