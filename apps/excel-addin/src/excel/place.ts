/** A cell's name cut into its sheet and its place on it. */
export type Place = { readonly sheet: string; readonly cell: string };

/** Reads `Figures!C12` or `'Who''s who'!A1`, as core writes them. */
export function placeOf(name: string): Place | undefined {
  const mark = name.lastIndexOf("!");
  if (mark <= 0) return undefined;
  const sheet = name.slice(0, mark);
  const isQuoted = sheet.startsWith("'") && sheet.endsWith("'");
  return {
    sheet: isQuoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    cell: name.slice(mark + 1),
  };
}
