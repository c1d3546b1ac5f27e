import { columnName } from "@quarterlight/core/workbook";
import { HostError } from "./host-error.ts";
import type { Sheet } from "./sheet.ts";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells of one sheet. Rows and columns count from zero. */
export class Area {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;

  /** Throws `InvalidArgument` where the rectangle is empty or leaves the sheet. */
  constructor(sheet: Sheet, top: number, left: number, rows = 1, columns = 1) {
    const isInside = top >= 0 && left >= 0 && top + rows <= MAX_ROWS && left + columns <= MAX_COLUMNS;
    if (!isInside || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
    this.sheet = sheet;
    this.top = top;
    this.left = left;
    this.rows = rows;
    this.columns = columns;
  }

  static whole(sheet: Sheet): Area {
    return new Area(sheet, 0, 0, MAX_ROWS, MAX_COLUMNS);
  }

  /** The last row inside. */
  get bottom(): number {
    return this.top + this.rows - 1;
  }

  /** The last column inside. */
  get right(): number {
    return this.left + this.columns - 1;
  }

  get size(): number {
    return this.rows * this.columns;
  }

  /** Within its sheet, as Excel writes it: `B2:D5`, `C:C`, `4:6`. */
  get a1(): string {
    const first = columnName(this.left);
    const last = columnName(this.right);
    if (this.rows === MAX_ROWS) return `${first}:${last}`;
    if (this.columns === MAX_COLUMNS) return `${this.top + 1}:${this.bottom + 1}`;
    const corner = `${first}${this.top + 1}`;
    return this.size === 1 ? corner : `${corner}:${last}${this.bottom + 1}`;
  }

  /** With its sheet, quoted where Excel quotes it. */
  get address(): string {
    return `${quotedName(this.sheet.name)}!${this.a1}`;
  }

  /** A rectangle counted from this one's top left cell. */
  part(row: number, column: number, rows = 1, columns = 1): Area {
    return new Area(this.sheet, this.top + row, this.left + column, rows, columns);
  }

  /** What `of` gives for each cell, row by row. */
  grid<Thing>(of: (row: number, column: number) => Thing): Thing[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => of(this.top + row, this.left + column)),
    );
  }

  /** Calls `visit` for each cell, with its place on the sheet and its place in this rectangle. */
  each(visit: (row: number, column: number, down: number, across: number) => void): void {
    for (let down = 0; down < this.rows; down += 1) {
      for (let across = 0; across < this.columns; across += 1) {
        visit(this.top + down, this.left + across, down, across);
      }
    }
  }

  intersection(other: Area): Area | null {
    if (other.sheet !== this.sheet) return null;
    const top = Math.max(this.top, other.top);
    const left = Math.max(this.left, other.left);
    const bottom = Math.min(this.bottom, other.bottom);
    const right = Math.min(this.right, other.right);
    return bottom < top || right < left ? null : between(this.sheet, top, left, bottom, right);
  }

  /** The smallest rectangle around both. */
  around(other: Area): Area {
    const top = Math.min(this.top, other.top);
    const left = Math.min(this.left, other.left);
    return between(
      this.sheet,
      top,
      left,
      Math.max(this.bottom, other.bottom),
      Math.max(this.right, other.right),
    );
  }
}

/** A rectangle by its corners, which may be given in any order. */
export function between(sheet: Sheet, row: number, column: number, row2: number, column2: number): Area {
  const rows = Math.abs(row2 - row) + 1;
  const columns = Math.abs(column2 - column) + 1;
  return new Area(sheet, Math.min(row, row2), Math.min(column, column2), rows, columns);
}

function quotedName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
