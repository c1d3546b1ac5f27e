/** Where a cell is. Rows and columns count from zero. */
export type Address = { readonly sheet: string; readonly row: number; readonly column: number };

/** A block of cells of one sheet, its corners included. */
export type Block = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Column letters from a number: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** A cell as Excel writes it within its sheet: C12. */
export function cellName({ row, column }: { row: number; column: number }): string {
  return `${columnName(column)}${row + 1}`;
}

/** A cell as a person says it: sheet and cell, quoted where Excel would quote it. */
export function addressName(address: Address): string {
  return `${sheetName(address.sheet)}!${cellName(address)}`;
}

function sheetName(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
