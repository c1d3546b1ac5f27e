import type { Address } from "../workbook/index.ts";

/** A picture that may be printed as it is: without a word of where or with what it was made. */
export type Picture = {
  readonly kind: "jpeg" | "png" | "svg";
  readonly bytes: Uint8Array;
  /** As it is seen, in its own unit: pixels, or the drawing's. */
  readonly width: number;
  readonly height: number;
  /** How far a program that does not read it from the file must turn it clockwise, in degrees. */
  readonly turn: 0 | 90 | 180 | 270;
};

/** A file that was to be a picture. `why` ends a sentence that begins with it: "is no JPEG, PNG or SVG". */
export type Brought =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly why: string };

/** Files by how the workbook names them; one that lies on a sheet by the row that names it. */
export type Pictures = ReadonlyMap<string, Brought>;

/** What a cell says whose picture lies on the sheet, beginning in its row. */
const HERE = "here";

/** The key of a picture that is named in a cell. */
export function pictureKey(file: string, { sheet, row }: Pick<Address, "sheet" | "row">): string {
  return isHere(file) ? `${sheet} ${row + 1}` : file;
}

export function isHere(file: string): boolean {
  return file.trim().toLowerCase() === HERE;
}

/** The largest file that goes into a report: a web page with a few of them can still be sent by mail. */
export const MOST_BYTES = 2_000_000;
