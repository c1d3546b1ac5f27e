import { cellName } from "@quarterlight/core/workbook";
import type { DataValidation, Worksheet } from "exceljs";
import type { ColumnPlan, DateValidation, NumberValidation, Validation } from "./column-plan.ts";
import type { TablePlan } from "./plan.ts";

/** ExcelJS keeps rules by range, but its own types leave the list out. */
type KeepsRules = { readonly dataValidations: { add: (range: string, rule: Rule) => void } };
type Rule = Omit<DataValidation, "type"> & { type: DataValidation["type"] | "any" };

/** Puts each column's note and validation on the table's rows and on the spare rows below them. */
export function drawRules(sheet: Worksheet, table: TablePlan): void {
  const top = table.at.row + 1;
  const height = Math.max(table.rows.length, 1) + (table.spareRows ?? 0);
  table.columns.forEach((plan, index) => {
    const column = table.at.column + index;
    const first = cellName({ row: top, column });
    const last = cellName({ row: top + height - 1, column });
    if (plan.softEnding !== undefined) soften(sheet, { first, last }, plan.softEnding);
    const rule = ruleOf(plan);
    if (rule === null) return;
    rulesOf(sheet).add(first === last ? first : `${first}:${last}`, rule);
  });
}

const SOFT = { italic: true, color: { argb: "FF5F6673" } } as const;

function soften(sheet: Worksheet, { first, last }: { first: string; last: string }, ending: string): void {
  sheet.addConditionalFormatting({
    ref: `${first}:${last}`,
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: [`RIGHT(${first},${ending.length})="${ending.replaceAll('"', '""')}"`],
        style: { font: SOFT },
      },
    ],
  });
}

function rulesOf(sheet: object): KeepsRules["dataValidations"] {
  if (!keepsRules(sheet)) throw new Error("This version of ExcelJS keeps validation elsewhere");
  return sheet.dataValidations;
}

function keepsRules(sheet: object): sheet is KeepsRules {
  return "dataValidations" in sheet;
}

function ruleOf({ heading, note, validation }: ColumnPlan): Rule | null {
  if (note === undefined && validation === undefined) return null;
  return {
    ...(validation === undefined ? { type: "any", formulae: [] } : limitOf(validation)),
    allowBlank: true,
    ...(note === undefined
      ? {}
      : { showInputMessage: true, promptTitle: heading.slice(0, 32), prompt: note }),
    ...(validation === undefined ? {} : refusalOf(heading, validation)),
  };
}

const errorStyles = { stop: "stop", warn: "warning", inform: "information" } as const;

function refusalOf(heading: string, validation: Validation): Partial<Rule> {
  return {
    showErrorMessage: true,
    errorStyle: errorStyles[validation.otherwise ?? "stop"],
    errorTitle: heading.slice(0, 32),
    ...(validation.message === undefined ? {} : { error: validation.message }),
  };
}

function limitOf(validation: Validation): Rule {
  switch (validation.kind) {
    case "choices":
      return { type: "list", formulae: [`"${validation.choices.join(",").replaceAll('"', '""')}"`] };
    case "reference":
      return { type: "list", formulae: [validation.source] };
    case "number":
      return { type: validation.whole === true ? "whole" : "decimal", ...numberLimits(validation) };
    case "date":
      return { type: "date", ...dateLimits(validation) };
    default:
      return validation satisfies never;
  }
}

/** Excel wants a limit on every number; this is the lowest it holds. */
const lowestNumber = -9.99e307;

function numberLimits({ least, most }: NumberValidation): Limits {
  return limits(least ?? null, most ?? null, lowestNumber);
}

/** The first day that Excel can hold. */
const firstDay = new Date("1900-01-01T00:00:00Z");

function dateLimits({ from, until }: DateValidation): Limits {
  return limits(dayOf(from), dayOf(until), firstDay);
}

function dayOf(date: string | undefined): Date | null {
  return date === undefined ? null : new Date(`${date}T00:00:00Z`);
}

type Limits = Pick<DataValidation, "operator" | "formulae">;

function limits<Limit>(least: Limit | null, most: Limit | null, lowest: Limit): Limits {
  if (least !== null && most !== null) return { operator: "between", formulae: [least, most] };
  if (most !== null) return { operator: "lessThanOrEqual", formulae: [most] };
  return { operator: "greaterThanOrEqual", formulae: [least ?? lowest] };
}
