import { addressName } from "@quarterlight/core/workbook";
import { runInExcel } from "./run.ts";

/**
 * Tells which cell the person goes to, named as core names cells. No round trip a move, beyond one to learn
 * the name of a sheet gone to for the first time. The answer stops it.
 */
export async function followSelection(moved: (cell: string) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const listening = await runInExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    const added = sheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = names.get(worksheetId) ?? (await nameOf(worksheetId));
      names.set(worksheetId, sheet);
      const [corner = ""] = address.split(":");
      moved(named(sheet, corner));
    });
    await context.sync();
    for (const { id, name } of sheets.items) names.set(id, name);
    return added;
  });
  return async () => {
    await Excel.run(listening.context, async (context) => {
      listening.remove();
      await context.sync();
    });
  };
}

function nameOf(sheetId: string): Promise<string> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    await context.sync();
    return sheet.name;
  });
}

/** The sheet's name as core would quote it, with the cell as Excel gave it. */
function named(sheet: string, corner: string): string {
  return addressName({ sheet, row: 0, column: 0 }).replace(/A1$/, corner);
}
