import type { Area } from "../area.ts";
import { areaAt } from "../address.ts";
import type { Book } from "../book.ts";
import type { Content } from "../content.ts";
import { HostError } from "../host-error.ts";
import type { Sheet } from "../sheet.ts";
import { evaluate, NotUnderstood } from "./evaluate.ts";

/**
 * Works out every formula in the book and says which sheets now show something else. A formula that is not
 * understood, or that leads back to itself, keeps what it last showed.
 */
export function recalculate(book: Book): readonly Sheet[] {
  const changed = new Set<Sheet>();
  const settled = new Set<string>();
  for (const sheet of book.sheets) {
    for (const { row, column } of sheet.formulaPlaces()) settle(sheet, row, column, settled, changed);
  }
  return [...changed];
}

/** Settles a cell after the cells that its formula looks at; `settled` also stops a circle. */
function settle(sheet: Sheet, row: number, column: number, settled: Set<string>, changed: Set<Sheet>): void {
  const place = `${sheet.id}${row},${column}`;
  const { formula, content } = sheet.cell(row, column);
  if (formula === undefined || settled.has(place)) return;
  settled.add(place);
  const lookup = (address: string) => {
    const area = seen(areaAt(sheet.book, address, sheet));
    return area.grid((atRow, atColumn) => {
      settle(area.sheet, atRow, atColumn, settled, changed);
      return area.sheet.content(atRow, atColumn);
    });
  };
  const result = resultOf(formula, lookup);
  if (result === null || isSame(result, content)) return;
  sheet.settle(row, column, result);
  changed.add(sheet);
}

/** Only the used part of a block is looked at; the rest is empty. */
function seen(area: Area): Area {
  const used = area.size > 100_000 ? area.sheet.used() : null;
  return (used === null ? null : area.intersection(used)) ?? area;
}

function resultOf(
  formula: string,
  lookup: (address: string) => readonly (readonly Content[])[],
): Content | null {
  try {
    return evaluate(formula, lookup);
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    if (error instanceof HostError) return { error: "#REF!" };
    throw error;
  }
}

function isSame(one: Content, other: Content): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
