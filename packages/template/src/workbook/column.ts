import type { ColumnPlan, Validation } from "@quarterlight/files/write";
import type { Column } from "@quarterlight/core/layouts";
import { COLOURS } from "./colours.ts";
import { CODES, PERIODS } from "./names.ts";

/** A column of a subject's table, with the rules for what may be typed in it. */
export function columnPlan(column: Column, index: number, columns: readonly Column[]): ColumnPlan {
  const validation = validationOf(column);
  return {
    heading: column.heading,
    width: column.width,
    wrap: column.kind === "long text" || column.kind === "text",
    note: `${column.required ? "Needed. " : ""}${column.explains}`,
    headingFill: column.required ? COLOURS.blue : COLOURS.slate,
    ...placing(column, columns[index - 1]),
    ...(column.kind === "date" ? { format: "d mmm yyyy" } : {}),
    ...(validation === undefined ? {} : { validation }),
  };
}

/** Numbers right, words left; words beside numbers, and short ones beside long text, step in so as not to touch. */
function placing(column: Column, before: Column | undefined): Pick<ColumnPlan, "align" | "indent"> {
  if (isNumeric(column)) return { align: "right" };
  const besideNumber = before !== undefined && isNumeric(before);
  const besideText = before?.kind === "long text" && column.kind !== "long text";
  return besideNumber || besideText ? { align: "left", indent: 1 } : { align: "left" };
}

function isNumeric({ kind }: Column): boolean {
  return kind === "number" || kind === "figure";
}

function validationOf(column: Column): Validation | undefined {
  switch (column.kind) {
    case "choice":
      return choices(column.choices ?? []);
    case "yes or no":
      return choices(["yes", "no"]);
    case "date":
      return { kind: "date", from: "1990-01-01", message: "Type a date, such as 14 Nov 2025." };
    case "number":
      return { kind: "number", message: "Type a number, or leave the cell empty." };
    case "period":
      return {
        kind: "reference",
        source: PERIODS,
        message: "Pick a period, or type one such as 2025/26 Q2, Sep 2025 or 2025/26.",
        otherwise: "warn",
      };
    case "id":
      return reference(column);
    case "figure":
    case "list":
    case "text":
    case "long text":
      return undefined;
  }
}

function choices(words: readonly string[]): Validation {
  return { kind: "choices", choices: words, message: `Pick one of: ${words.join("; ")}.` };
}

function reference({ refersTo }: Column): Validation | undefined {
  const source = refersTo === undefined ? undefined : CODES[refersTo];
  if (source === undefined) return undefined;
  return {
    kind: "reference",
    source,
    message: `Pick a code that is on the sheet ${refersTo ?? ""}, or add it there first.`,
  };
}
