import {
  cellName,
  isPrintable,
  printable,
  type Address,
  type Block,
  type Cell,
} from "@quarterlight/core/workbook";
import type { Budget } from "./budget.ts";
import { largestNumber, longestText, mostColumns, mostRows } from "./limits.ts";
import { Stop } from "./stop.ts";

type Row = (Cell | null)[];

/** A cell as a file gives it. */
type Given = {
  readonly value: Cell["value"];
  readonly format?: string | undefined;
  readonly formula?: string | undefined;
};

/**
 * The cells of one sheet as they are read, in any order. A cell beyond Excel's rows, columns, letters or numbers
 * stops the reading, naming it. Texts are made printable here, as they enter; the cells whose text was changed by
 * that are kept.
 */
export class Grid {
  readonly sheet: string;
  readonly cleaned: Address[] = [];
  readonly budget: Budget;
  readonly #rows: (Row | undefined)[] = [];

  constructor(sheet: string, budget: Budget) {
    this.sheet = sheet;
    this.budget = budget;
  }

  /** Puts a cell where it stands, both counted from zero. A cell that was there before is replaced. */
  place(row: number, column: number, { value, format, formula }: Given): void {
    const at = this.within(row, column);
    const checked = this.#checked(value, at);
    const length = typeof checked === "string" ? checked.length : 0;
    this.budget.takeCell(this.sheet, length + (formula?.length ?? 0));
    (this.#rows[row] ??= [])[column] = {
      value: checked,
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? {} : { formula: printable(formula) }),
    };
  }

  /** The address of a place that a sheet can have. */
  within(row: number, column: number): Address {
    const { sheet } = this;
    if (!(row >= 0 && row < mostRows))
      throw new Stop({ kind: "outside", sheet, line: "row", number: row + 1 });
    if (!(column >= 0 && column < mostColumns)) {
      throw new Stop({ kind: "outside", sheet, line: "column", number: column + 1 });
    }
    return { sheet, row, column };
  }

  /** The rows from the first, without empty cells at their ends. In joined cells only the first has a value. */
  rows(merges: readonly Block[]): readonly (readonly (Cell | null)[])[] {
    this.#keepTopLeft(merges);
    const rows = trimmed(this.#rows, (row) => row === undefined || row.every((cell) => cell === null));
    let places = rows.length;
    for (const row of rows) places += row?.length ?? 0;
    this.budget.takePlaces(this.sheet, places);
    return Array.from(rows, (row) =>
      row === undefined ? NOTHING : trimmed(Array.from(row, (cell) => cell ?? null)),
    );
  }

  #checked(value: Cell["value"], at: Address): Cell["value"] {
    if (typeof value === "number") {
      if (Math.abs(value) <= largestNumber) return value;
      throw new Stop({ kind: "hugeNumber", sheet: at.sheet, cell: cellName(at) });
    }
    if (typeof value === "object") return value === null ? null : { error: printable(value.error) };
    if (typeof value !== "string") return value;
    if (value.length > longestText) {
      throw new Stop({ kind: "longText", at: `cell ${cellName(at)} of its sheet "${at.sheet}"` });
    }
    if (!isPrintable(value)) this.cleaned.push(at);
    return printable(value);
  }

  /** What joined cells other than the first still hold, Excel does not show. */
  #keepTopLeft(merges: readonly Block[]): void {
    let work = 0;
    for (const { top, left, bottom, right } of merges) {
      for (let at = top; at <= Math.min(bottom, this.#rows.length - 1); at += 1) {
        const row = this.#rows[at];
        work += 1;
        if (row === undefined) continue;
        for (let column = left; column <= Math.min(right, row.length - 1); column += 1) {
          work += 1;
          if ((at !== top || column !== left) && row[column] !== undefined) row[column] = null;
        }
      }
      if (work > mostWork)
        throw new Stop({ kind: "damaged", part: `list of joined cells of sheet "${this.sheet}"` });
    }
  }
}

const NOTHING: readonly null[] = [];

/** Cells that are joined do not overlap, so that no sheet has more of them than this to look at. */
const mostWork = 20_000_000;

/** A list without the empty things at its end. */
function trimmed<Thing>(
  things: Thing[],
  isEmpty: (thing: Thing) => boolean = (thing) => thing === null,
): Thing[] {
  const last = things.findLastIndex((thing) => !isEmpty(thing));
  return things.slice(0, last + 1);
}
