import { samePeriod, within } from "../../period/index.ts";
import type { Address } from "../../workbook/index.ts";
import { SOUND, ownSheet, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import type { CheckInput, Desk } from "../frame/subjects.ts";
import { textsIn } from "../frame/texts-in.ts";

export const struckThrough = defineCheck({
  id: "B17",
  title: "What is struck through would be printed",
  why: "Who strikes a thing through takes it back, and the report would print it as if nobody had.",
  scope: "workbook",
  check: (desk) => {
    const { struck: whole = [], struckInPart = [] } = desk.workbook;
    const struck = [...whole, ...struckInPart];
    if (struck.length === 0) return [];
    const inPart = new Set(struckInPart);
    const words = new Set(textsIn(desk, struck).map(keyOf));
    const figures = figuresOf(desk);
    return struck.flatMap((at) => {
      const key = keyOf(at);
      const isPrinted = words.has(key) || figures.get(key) === true;
      if (!isPrinted && !figures.has(key)) return [];
      return [{ at, isPrinted, isFigure: figures.has(key), isInPart: inPart.has(at) }];
    });
  },
  severity: ({ isPrinted }) => (isPrinted ? "error" : "warning"),
  isReading: true,
  message: ({ isFigure, isPrinted, isInPart }) => {
    const [whole, part, it] = isFigure
      ? ["This figure is", "this figure", "it"]
      : ["These words are", "these words", "them"];
    const what = isInPart
      ? `Part of ${part} is struck through; Excel does not say which`
      : `${whole} struck through`;
    if (!isPrinted) return `${what}, and is read like any other.`;
    return `${what}, and the report would print ${isInPart ? `all of ${it}` : it}.`;
  },
  remedy: "Empty the cell if it no longer holds. If it holds, take the line through it away (Excel: Ctrl+5).",
  departs:
    "Of a cell that is struck through in part, what is struck through is not read; of a workbook that is open in Excel all of the cell is, since Excel does not say which part it is.",
  examples: {
    keep: [
      () => scorecard(SOUND),
      () => striking(scorecard(SOUND), [{ sheet: "Elsewhere", row: 0, column: 0 }]),
    ],
    break: [
      () => striking(scorecard(SOUND), [{ sheet: "Scorecard", row: 2, column: 5 }]),
      () => striking(commentary(), [{ sheet: "Commentary", row: 1, column: 2 }]),
      () => striking(commentary(), [], [{ sheet: "Commentary", row: 1, column: 2 }]),
    ],
  },
});

/** The cells of figures and targets, with whether they are of the period that is reported. */
function figuresOf({ register, period }: Desk): ReadonlyMap<string, boolean> {
  const cells = new Map<string, boolean>();
  for (const { observations, monthly, targets } of register.kpis) {
    for (const each of [...observations, ...monthly]) {
      if (each.state === "blank") continue;
      const isNow = period === undefined || samePeriod(each.period, period) || within(each.period, period);
      for (const at of cellsOf(each)) cells.set(keyOf(at), isNow);
    }
    const newest = targets.at(-1);
    for (const target of targets) cells.set(keyOf(target.at), target === newest);
  }
  return cells;
}

function keyOf({ sheet, row, column }: Address): string {
  return `${sheet}|${row}|${column}`;
}

function striking(
  input: CheckInput,
  struck: readonly Address[],
  struckInPart: readonly Address[] = [],
): CheckInput {
  return { ...input, workbook: { ...input.workbook, struck, struckInPart } };
}

function commentary(): CheckInput {
  return ownSheet("Commentary", ["KPI", "Period", "Commentary"], [["H1", "2025/26 Q1", "Calls were quick."]]);
}
