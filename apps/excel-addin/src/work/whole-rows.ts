import { type Edit, type Workbook, isBlankRow } from "@quarterlight/core/workbook";

/**
 * The same edits, with the cells between those of a row that is new written as empty: Excel then writes such a row as one
 * piece, and one Undo takes it back.
 */
export function wholeRows({ sheets }: Workbook, edits: readonly Edit[]): readonly Edit[] {
  const rows = new Map<string, readonly Edit[]>();
  for (const edit of edits) {
    const key = `${edit.at.sheet}!${edit.at.row}`;
    rows.set(key, [...(rows.get(key) ?? []), edit]);
  }
  const between = [...rows.values()].flatMap((row): readonly Edit[] => {
    const [first] = row;
    const sheet = sheets.find(({ name }) => name === first?.at.sheet);
    if (first === undefined || (sheet !== undefined && !isBlankRow(sheet, first.at.row))) return [];
    const columns = row.map(({ at }) => at.column);
    const left = Math.min(...columns);
    const width = Math.max(...columns) - left + 1;
    return Array.from({ length: width }, (_, place) => left + place)
      .filter((column) => !columns.includes(column))
      .map((column) => ({ at: { ...first.at, column }, value: null }));
  });
  return [...edits, ...between];
}
