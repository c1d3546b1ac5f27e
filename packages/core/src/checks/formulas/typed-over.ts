import type { Cell } from "../../workbook/index.ts";
import { computed } from "../examples/formulas.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

const FEWEST = 5;
const SHARE = 0.8;

export const typedOver = defineCheck({
  id: "F03",
  title: "Number typed over a formula",
  castsDoubt: true,
  why: "The figure no longer follows from its parts, and will not change when they do.",
  scope: "column",
  check: ({ column, cells }) => {
    const numbers = cells.filter(({ cell }) => typeof cell.value === "number");
    const typed = numbers.filter(({ cell }) => cell.formula === undefined);
    const isFormulaColumn =
      numbers.length >= FEWEST && numbers.length - typed.length >= SHARE * numbers.length;
    if (!isFormulaColumn || column.holds !== "figures") return undefined;
    const among = typed.map(({ at }) => at.row).join(" ");
    return typed.map(({ at, cell }) => ({
      at,
      value: shown(Number(cell.value)),
      formulas: numbers.length - typed.length,
      among,
    }));
  },
  severity: "warning",
  message: ({ value, formulas }) =>
    `${value} is typed in a column whose other ${formulas} numbers are formulas.`,
  cause: ({ at, among }) => `${at.sheet}|${among}`,
  together: (all) => {
    const columns = new Set(all.map(({ at }) => at.column)).size;
    const where = columns === 1 ? "a column whose other numbers are" : `${columns} columns of`;
    return `${all.length} numbers are typed in ${where} formulas, the first ${all[0]?.value ?? ""}.`;
  },
  remedy: "Put the formula back, or correct what it is worked out from.",
  departs:
    "A warning, where the definition has an error: a typed figure may be the right one, and published files hold many. Of columns of figures that are read, with at least five numbers. Told once for all that are typed in one column, and once for a row that is typed in several.",
  examples: {
    keep: [() => scorecard(SOUND), () => scorecard(rows(computed("C8+1", 82)))],
    break: [() => scorecard(rows(82))],
  },
});

function rows(last: Cell | number) {
  const sums = [2, 3, 4, 5, 6, 7].map((row) => computed(`C${row}+1`, 82));
  return [...sums, last].map((cell, index) => [`H${index}`, "Visits on time (%)", 81, cell, 84, 83, 80]);
}
