import { samePeriod } from "../../period/index.ts";
import { type Observation, type Target, isLevel } from "../../register/index.ts";
import { legendsFor, readFigure } from "../../tables/index.ts";
import { type Address, type Cell, type CellValue, addressName } from "../../workbook/index.ts";
import type { Offer } from "./finding.ts";
import { cellsOf } from "./places.ts";
import type { Desk } from "./subjects.ts";

/**
 * Whether a fix leaves every figure and target as it was read: a cell that holds one may be written otherwise, but
 * says the same number after it. Nothing that a check offers ever changes what was measured.
 */
export function keepsFigures(desk: Desk): (fix: Pick<Offer, "edits">) => boolean {
  const { workbook, register } = desk;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows]));
  const { legends } = legendsFor(workbook, { version: 1 });
  const measured = new Set(
    register.kpis.flatMap(({ observations, monthly, comparators, targets }) => [
      ...[...observations, ...monthly, ...comparators.flatMap((each) => each.observations)].flatMap(
        numbersOf,
      ),
      ...targets.filter((each) => !hasTwin(each, targets)).map(({ at }) => addressName(at)),
    ]),
  );
  const says = (cell: Cell | null, value: CellValue) =>
    readFigure(cell === null ? { value } : { ...cell, value }, legends);
  return ({ edits }) =>
    edits.every(({ edit: { at, value } }) => {
      if (!measured.has(addressName(at))) return true;
      const cell = cellAt(sheets, at);
      const [before, after] = [says(cell, cell?.value ?? null), says(cell, value)];
      if (before.read !== "number") return after.read === before.read;
      return after.read === "number" && after.value === before.value && after.as === before.as;
    });
}

type Sheets = ReadonlyMap<string, readonly (readonly (Cell | null)[])[]>;

function cellAt(sheets: Sheets, { sheet, row, column }: Address): Cell | null {
  return sheets.get(sheet)?.[row]?.[column] ?? null;
}

/** Whether another cell says the same target for the same period, so that nothing is lost without this one. */
function hasTwin(target: Target, among: readonly Target[]): boolean {
  return among.some(
    (each) =>
      each !== target &&
      samePeriod(each.from, target.from) &&
      isLevel(each) &&
      isLevel(target) &&
      each.value === target.value &&
      each.upTo === target.upTo,
  );
}

/** The cells of a figure that is a number, and of its parts. */
function numbersOf(observation: Observation): readonly string[] {
  return observation.state === "value" ? cellsOf(observation).map(addressName) : [];
}
