import type { CellValue, Edit } from "@quarterlight/core/workbook";

/** Values that are written to one rectangle of a sheet. */
export type EditBlock = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
};

type Run = {
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly values: CellValue[];
};

/** Edits put together into as few rectangles as stand side by side: Excel is slow with many small ones. */
export function editBlocks(edits: readonly Edit[]): readonly EditBlock[] {
  const blocks: { sheet: string; top: number; left: number; values: CellValue[][] }[] = [];
  for (const { sheet, row, left, values } of runsOf(edits)) {
    const above = blocks.find(
      (block) =>
        block.sheet === sheet &&
        block.left === left &&
        block.top + block.values.length === row &&
        block.values[0]?.length === values.length,
    );
    if (above) above.values.push(values);
    else blocks.push({ sheet, top: row, left, values: [values] });
  }
  return blocks;
}

/** Cells side by side in one row. Of several edits of a cell the last counts. */
function runsOf(edits: readonly Edit[]): readonly Run[] {
  const last = new Map(edits.map((edit) => [`${edit.at.sheet}!${edit.at.row}!${edit.at.column}`, edit]));
  const inOrder = [...last.values()].toSorted(
    ({ at: a }, { at: b }) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column,
  );
  const runs: Run[] = [];
  for (const { at, value } of inOrder) {
    const run = runs.at(-1);
    const goesOn =
      run?.sheet === at.sheet && run.row === at.row && run.left + run.values.length === at.column;
    if (goesOn) run.values.push(value);
    else runs.push({ sheet: at.sheet, row: at.row, left: at.column, values: [value] });
  }
  return runs;
}
