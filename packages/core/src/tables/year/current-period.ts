import { type Period, readPeriod, within } from "../../period/index.ts";
import { refuseAnswer } from "../../reading/index.ts";
import { type Address, type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import type { Context } from "../context.ts";

export type CurrentPeriod = {
  readonly period: Period;
  readonly from: "saved answers" | "title" | "sheet name" | "file name";
  readonly text: string;
};

/**
 * The period that "this quarter" means: as a person said, else as a title above the table, the sheet's
 * name or the file's name says, in that order. Only a whole label counts: a bare year says nothing
 * about a quarter.
 */
export function currentPeriod(
  sheet: Sheet,
  headingTop: number,
  { mapping, workbook, notebook }: Context,
): CurrentPeriod | undefined {
  const said = mapping.period === undefined ? undefined : wholeLabel(mapping.period);
  const titled = periodAbove(sheet, headingTop);
  if (said !== undefined && (titled === undefined || areOfOneTime(said, titled.period))) {
    notebook.rested.add("period");
    return { period: said, from: "saved answers", text: mapping.period ?? "" };
  }
  if (titled !== undefined) {
    const { period, text, at } = titled;
    if (said !== undefined) refuseAnswer(notebook, `period=${mapping.period ?? ""}`, at, text);
    return { period, from: "title", text };
  }
  const stem = workbook.name.replace(/\.[a-z]+$/iu, "");
  const inSheet = sheet.name === stem ? undefined : periodWithin(sheet.name);
  if (inSheet !== undefined) return { period: inSheet, from: "sheet name", text: sheet.name };
  const inFile = periodWithin(stem);
  return inFile === undefined ? undefined : { period: inFile, from: "file name", text: workbook.name };
}

/** The period that the nearest title above a table names, and its cell. */
function periodAbove(
  sheet: Sheet,
  headingTop: number,
): { readonly period: Period; readonly text: string; readonly at: Address } | undefined {
  for (let row = headingTop - 1; row >= 0; row -= 1) {
    const column = textAt(sheet, row, 0) === "" ? 1 : 0;
    const text = textAt(sheet, row, column);
    const period = periodWithin(text);
    if (period !== undefined) return { period, text, at: addressAt(sheet, row, column) };
  }
  return undefined;
}

/** Whether one period lies in the other, as a month does in its quarter. */
export function areOfOneTime(one: Period, other: Period): boolean {
  return within(one, other) || within(other, one);
}

/** The current period with what that rests on written down; where nothing says it, it is asked. */
export function settleCurrentPeriod(
  sheet: Sheet,
  headingRow: number,
  column: number,
  context: Context,
): Period | undefined {
  const current = currentPeriod(sheet, headingRow, context);
  if (current === undefined) {
    context.notebook.questions.push({ asks: "current period", at: addressAt(sheet, headingRow, column) });
  } else if (current.from !== "saved answers") {
    const { period, from, text } = current;
    context.notebook.assumptions.push({ kind: "current period", period, from, text });
  }
  return current?.period;
}

const MOST_WORDS = 40;

/** The longest run of words in a text that names a period of less than a year; `2014_15` counts as 2014/15. */
export function periodWithin(text: string): Period | undefined {
  const plain = text.replaceAll(/(?<=\b(?:19|20)\d\d|_(?:19|20)\d\d)[_ -](?=\d\d(?:\D|$))/gu, "/");
  const words = plain
    .split(/[\s_()[\],.;:]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  for (let length = Math.min(words.length, 6); length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const period = wholeLabel(words.slice(start, start + length).join(" "));
      if (period !== undefined && period.months < 12) return period;
    }
  }
  return undefined;
}

function wholeLabel(text: string): Period | undefined {
  const read = readPeriod(text, "financial");
  return read.kind === "period" ? read.period : undefined;
}
