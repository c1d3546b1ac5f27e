import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";
import { numberFromText } from "./number-from-text.ts";

/** A number with a note mark after it. */
export const MARKED = /^(?<number>[-−£]?[\d.,]+)\s*(?<mark>[*†‡§]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\(\d\))$/u;

export const noteMarker = defineCheck({
  id: "T13",
  title: "Note mark stuck to a figure",
  why: "With a mark beside it the figure is text to Excel, and a screen reader reads the mark as part of it.",
  scope: "cell",
  check: ({ column, cell: { value }, at }) => {
    if (column.holds !== "figures" || typeof value !== "string") return undefined;
    const parts = MARKED.exec(value.trim())?.groups;
    const number = numberFromText(parts?.["number"] ?? "");
    if (number === undefined) return undefined;
    return { at, text: value.trim(), number, mark: parts?.["mark"] ?? "" };
  },
  severity: "warning",
  message: ({ text, mark }) => `“${text}” carries the note mark “${mark}”.`,
  remedy: "Put the note in a column of its own.",
  fix: ({ at, text, number }) => editOf(at, text, number, `Store ${number} without the mark.`),
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [() => scorecard([...SOUND, ["H4", "Falls (%)", "3.5*", 4, 5, 5, 4]])],
  },
});
