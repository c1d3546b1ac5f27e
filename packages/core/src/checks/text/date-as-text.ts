import { SOUND, book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { isTextFile } from "../frame/text-file.ts";

const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})$/;

export const dateAsText = defineCheck({
  id: "T06",
  title: "Date stored as text",
  why: "Excel cannot sort or compare it, and 03/04/25 is another day in another country.",
  scope: "cell",
  check: ({ column, cell: { value }, at, desk }) => {
    if (column.holds !== "dates" || typeof value !== "string" || isTextFile(desk.workbook)) return undefined;
    return DATE.test(value.trim()) && !isEitherWay(value) ? { at, text: value.trim() } : undefined;
  },
  severity: "warning",
  message: ({ text }) => `“${text}” is text, not a date.`,
  together: (all) =>
    `${all.length} dates of one column are stored as text, the first “${all[0]?.text ?? ""}”.`,
  remedy: "Type it again as a date, with four figures for the year.",
  departs: "A date that could be read two ways is T07.",
  examples: { keep: [() => updated(45_000)], break: [() => updated("25/11/2025")] },
});

/** Whether day and month could be either way round. */
export function isEitherWay(text: string): boolean {
  const [first = 0, second = 0] = text.trim().split(/[/.-]/).map(Number);
  return first <= 12 && second <= 12 && first !== second;
}

export function updated(date: string | number) {
  const rows = SOUND.map((row) => [...row, date]);
  const headings = ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "2024/25 Q4", "Target"];
  return book(drawnSheet("Scorecard", [[...headings, "Last Update"], ...rows]));
}
