import { periodKey } from "../period/index.ts";
import { read } from "../read/index.ts";
import { type Register, isMeasured } from "../register/index.ts";
import { type Cell, type Workbook, addressName } from "../workbook/index.ts";
import { type Finding, check, inWords } from "./index.ts";
import type { Mapping } from "../answers/index.ts";

/** Every fix that is offered for a workbook and changes a figure that was measured before it, in words; none is right. */
export function fixesThatChangeFigures(workbook: Workbook, mapping: Mapping): readonly string[] {
  const before = read(workbook, { mapping });
  const input = { workbook, ...before };
  const fixes = inWords(check(input), input).flatMap(({ check: id, fixes: offered }) =>
    offered.map((fix) => ({ id, fix })),
  );
  return fixes.flatMap(({ id, fix }) => {
    const fixed = applied(workbook, fix);
    const { register } = read(fixed, { mapping });
    return differences(before.register, register).map((what) => `${id} “${fix.says}”: ${what}`);
  });
}

/** The checks that offer a fix for a workbook. */
export function offeringFor(workbook: Workbook, mapping: Mapping): readonly string[] {
  return check({ workbook, ...read(workbook, { mapping }) }).flatMap(({ check: id, fixes }) =>
    fixes.length === 0 ? [] : [id],
  );
}

function applied(workbook: Workbook, { edits }: Finding["fixes"][number]): Workbook {
  const values = new Map(edits.map(({ edit: { at, value } }) => [addressName(at), value]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) => {
          const value = values.get(addressName({ sheet: sheet.name, row, column }));
          return value === undefined ? cell : edited(cell, value);
        }),
      ),
    })),
  };
}

function edited(cell: Cell | null, value: Cell["value"]): Cell | null {
  return value === null ? null : { ...cell, value };
}

type Figure = { readonly key: string; readonly cell: string; readonly value: number };

function figuresIn({ kpis }: Register): readonly Figure[] {
  return kpis.flatMap(({ id, observations, monthly }) =>
    [...observations, ...monthly].filter(isMeasured).map(({ period, value, at }) => ({
      key: `${id}, ${periodKey(period)}`,
      cell: addressName(at),
      value,
    })),
  );
}

/**
 * What was measured before and is another figure now: at its cell, where the cell still holds one, else under its KPI
 * and period, where a row that was there twice is there once.
 */
function differences(before: Register, after: Register): readonly string[] {
  const now = figuresIn(after);
  const byCell = new Map(now.map((each) => [each.cell, each.value]));
  const byKey = new Map(now.map((each) => [each.key, each.value]));
  return figuresIn(before).flatMap(({ key, cell, value }) => {
    const is = byCell.get(cell) ?? byKey.get(key);
    const under = byKey.get(key);
    if (is === value && (under === undefined || under === value)) return [];
    return [`${cell} (${key}) was ${value}, is ${is ?? "gone"}, and ${under ?? "nothing"} under its name`];
  });
}
