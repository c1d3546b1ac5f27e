import { type Period, readPeriod, within } from "../../period/index.ts";
import { NO_REMARKS, type Remark, asks, assumes, refusesAnswer } from "../../reading/index.ts";
import { type Address, type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import type { Context } from "../context.ts";

type From = "title" | "sheet name" | "file name";

/** The current period, where anything says it, and what that rests on. */
type CurrentPeriod = { readonly period: Period | undefined; readonly remarks: readonly Remark[] };

/**
 * The period that "this quarter" means: as a person said, else as a title above the table, the sheet's
 * name or the file's name says, in that order. Only a whole label counts: a bare year says nothing
 * about a quarter.
 */
export function currentPeriod(
  sheet: Sheet,
  headingTop: number,
  { mapping, workbook }: Context,
): CurrentPeriod {
  const said = mapping.period === undefined ? undefined : wholeLabel(mapping.period);
  const titled = periodAbove(sheet, headingTop);
  const stem = workbook.name.replace(/\.[a-z]+$/iu, "");
  const inSheet = sheet.name === stem ? undefined : periodWithin(sheet.name);
  const inFile = periodWithin(stem);
  if (said !== undefined && (titled === undefined || areOfOneTime(said, titled.period))) {
    const named =
      inSheet === undefined ? { period: inFile, name: workbook.name } : { period: inSheet, name: sheet.name };
    const isOther = named.period !== undefined && !areOfOneTime(said, named.period);
    const against = isOther ? named.name : "";
    const told =
      titled === undefined ? [assumes({ kind: "current period as answered", period: said, against })] : [];
    return { period: said, remarks: [{ tells: "rested", on: "period" }, ...told] };
  }
  if (titled !== undefined) {
    const { period, text, at } = titled;
    const refused = said === undefined ? [] : [refusesAnswer(`period=${mapping.period ?? ""}`, at, text)];
    const { remarks } = takenFrom(period, "title", text);
    return { period, remarks: [...refused, ...remarks] };
  }
  if (inSheet !== undefined) return takenFrom(inSheet, "sheet name", sheet.name);
  return inFile === undefined
    ? { period: undefined, remarks: NO_REMARKS }
    : takenFrom(inFile, "file name", workbook.name);
}

function takenFrom(period: Period, from: From, text: string): CurrentPeriod {
  return { period, remarks: [assumes({ kind: "current period", period, from, text })] };
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

/** The current period; where nothing says it, it is asked. */
export function currentPeriodOrAsk(
  sheet: Sheet,
  headingRow: number,
  column: number,
  context: Context,
): CurrentPeriod {
  const current = currentPeriod(sheet, headingRow, context);
  return current.period === undefined
    ? { ...current, remarks: [asks({ asks: "current period", at: addressAt(sheet, headingRow, column) })] }
    : current;
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
