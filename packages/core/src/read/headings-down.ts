import type { Notebook } from "../reading/index.ts";
import type { Address } from "../workbook/index.ts";

/** The words that head a cell: the nearest heading above it in its column, read or not. */
export type HeadingOver = (at: Address) => string | undefined;

/** The headings of columns, read or not, by what stands under them. */
export function headingsDown({ sheets, notUnderstood }: Notebook): HeadingOver {
  const found = new Map<string, { readonly row: number; readonly heading: string }[]>();
  const known = sheets.flatMap(({ columns }) => columns);
  const unknown = notUnderstood.flatMap(({ what, at, text }) =>
    what === "column" ? [{ at, heading: text }] : [],
  );
  for (const { at, heading } of [...known, ...unknown]) {
    const each = { row: at.row, heading };
    const others = found.get(columnKey(at));
    if (others === undefined) found.set(columnKey(at), [each]);
    else others.push(each);
  }
  return (at) => {
    const above = (found.get(columnKey(at)) ?? []).filter(({ row }) => row < at.row);
    return above.toSorted((a, b) => b.row - a.row)[0]?.heading;
  };
}

function columnKey({ sheet, column }: Address): string {
  return `${sheet}|${column}`;
}
