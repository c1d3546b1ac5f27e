import type { Visibility } from "@quarterlight/core/workbook";
import { Area, MAX_COLUMNS } from "./area.ts";
import type { Book } from "./book.ts";
import { emptyCell, isBlank, type Content, type HostCell } from "./content.ts";
import type { ConditionalFormat } from "./conditional-format.ts";
import type { Json } from "./json.ts";
import type { NamedItem } from "./named-item.ts";
import { typedIn } from "./typed-in.ts";

/** A sheet of the simulated workbook. */
export class Sheet {
  readonly book: Book;
  /** A GUID in braces, by which Office.js knows the sheet whatever it is called. */
  readonly id: string;
  name: string;
  visibility: Visibility = "visible";
  /** `#RRGGBB`, or empty. */
  tabColour = "";
  isProtected = false;
  merges: readonly Area[] = [];
  /** Names that hold on this sheet only. */
  names: readonly NamedItem[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** Rules for what may be typed, by the address of the cells they hold for; in Office.js's own form. */
  readonly validations = new Map<string, Json>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  /** In pixels, where somebody set one. Only a page that draws the sheet asks. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  showsGridLines = true;
  readonly #cells = new Map<number, HostCell>();
  readonly #formulas = new Set<number>();

  constructor(book: Book, id: string, name: string) {
    this.book = book;
    this.id = id;
    this.name = name;
  }

  /** The cell, an empty one where nothing was ever put. */
  cell(row: number, column: number): HostCell {
    return this.#cells.get(key(row, column)) ?? emptyCell;
  }

  content(row: number, column: number): Content {
    return this.cell(row, column).content;
  }

  /** Puts a cell in place of what was there; what was there is kept for undo. */
  put(row: number, column: number, cell: HostCell): void {
    const at = key(row, column);
    this.book.undo.note(this, row, column, this.cell(row, column));
    if (isBlank(cell)) this.#cells.delete(at);
    else this.#cells.set(at, cell);
    if (cell.formula === undefined) this.#formulas.delete(at);
    else this.#formulas.add(at);
  }

  /**
   * Types a value or a formula (with its equals sign) into a cell; its format and look stay. `null` leaves the
   * cell alone, as Office.js promises.
   */
  set(row: number, column: number, value: string | number | boolean | null): void {
    if (value === null) return;
    const { format, style } = this.cell(row, column);
    const isFormula = typeof value === "string" && value.startsWith("=") && value.length > 1;
    this.put(
      row,
      column,
      isFormula
        ? { content: 0, formula: value.slice(1), format, style }
        : { content: typedIn(value, format), format, style },
    );
  }

  /** The smallest rectangle around every cell with something in it, or null on an empty sheet. */
  used(counts: (cell: HostCell) => boolean = (cell) => !isBlank(cell), within?: Area): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [at, cell] of this.#cells) {
      const row = Math.floor(at / MAX_COLUMNS);
      const column = at % MAX_COLUMNS;
      if (!counts(cell) || !isWithin(within, row, column)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : new Area(this, top, left, bottom - top + 1, right - left + 1);
  }

  /** Every cell that holds a formula. */
  formulaPlaces(): readonly { readonly row: number; readonly column: number }[] {
    return Array.from(this.#formulas, (at) => ({
      row: Math.floor(at / MAX_COLUMNS),
      column: at % MAX_COLUMNS,
    }));
  }

  /** Takes the result of a formula, which is no edit and cannot be undone by itself. */
  settle(row: number, column: number, content: Content): void {
    this.#cells.set(key(row, column), { ...this.cell(row, column), content });
  }
}

function key(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function isWithin(area: Area | undefined, row: number, column: number): boolean {
  if (area === undefined) return true;
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
