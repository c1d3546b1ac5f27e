import { isBlankRow, textOf } from "../../workbook/index.ts";
import type { Desk } from "./desk.ts";
import type { FoundTable } from "./headings.ts";
import { nameOf } from "./row-name.ts";

/** Rows that head the lettered ones under them, `3` over `3a` and `3b`, and the title of its heading by each of those rows. */
export type LetteredParts = {
  readonly headings: ReadonlySet<number>;
  readonly titles: ReadonlyMap<number, string>;
};

/** Finds the rows without figures whose number the rows right under them bear with a letter: they are no KPIs, but name those. */
export function letteredParts(
  desk: Pick<Desk, "sheet" | "columns" | "through">,
  { headingBottom, lastRow }: FoundTable,
): LetteredParts {
  const headings = new Set<number>();
  const titles = new Map<number, string>();
  let over: { readonly row: number; readonly code: string; readonly title: string } | undefined;
  for (let row = headingBottom + 1; row <= lastRow; row += 1) {
    if (isBlankRow(desk.sheet, row)) continue;
    const { id: code, title } = nameOf(desk, row);
    if (over !== undefined && isLettered(code, over.code)) {
      headings.add(over.row);
      titles.set(row, over.title);
    } else {
      const isHeading = /\d/u.test(code) && code !== title && !holdsAny(desk, row);
      over = isHeading ? { row, code, title } : undefined;
    }
  }
  return { headings, titles };
}

/** `3a`, `3.a` and `3(a)` are parts of `3`. */
function isLettered(code: string, of: string): boolean {
  if (!code.toLowerCase().startsWith(of.toLowerCase())) return false;
  return /^[\s.-]?\(?[a-z]{1}\)?$|^[\s.-]?\(?[ivx]{1,4}\)?$/iu.test(
    code.slice(of.replace(/\.$/u, "").length),
  );
}

function holdsAny({ columns, through }: Pick<Desk, "columns" | "through">, row: number): boolean {
  const of = [
    ...columns.dated.map(({ column }) => column),
    ...(columns.target === undefined ? [] : [columns.target]),
  ];
  return of.some((column) => textOf(through(row, column)) !== "");
}
