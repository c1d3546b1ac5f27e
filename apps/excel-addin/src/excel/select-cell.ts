import { placeOf } from "./place.ts";
import { runInExcel } from "./run.ts";

/** Shows a cell, such as `Figures!C12`, on its sheet. One round trip. */
export async function selectCell(name: string): Promise<void> {
  const place = placeOf(name);
  if (!place) return;
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(place.cell).select();
    await context.sync();
  });
}
