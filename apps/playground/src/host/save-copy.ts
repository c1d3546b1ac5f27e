import type { Book } from "@quarterlight/excel-host/workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the workbook as it stands to the browser, as a new .xlsx file. */
export async function saveCopy(book: Book): Promise<void> {
  const { saveXlsx } = await import("@quarterlight/excel-host/xlsx");
  const bytes = await saveXlsx(book, new Date().toISOString());
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = book.name;
  link.click();
  // The browser takes the file from the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
