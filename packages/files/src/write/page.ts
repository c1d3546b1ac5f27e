import type { AddWorksheetOptions } from "exceljs";
import type { PrintPlan } from "./plan.ts";

/** Excel's number for A4. */
const a4 = 9;
/** In inches: narrow enough for a table, wide enough for any printer. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** The page a sheet prints on: A4, as wide as the sheet, as many pages long as it takes. */
export function pageOf(
  print: PrintPlan | undefined,
  hasFooter: boolean,
): Partial<Pick<AddWorksheetOptions, "pageSetup" | "headerFooter">> {
  const repeated = print?.repeatRows;
  const printTitlesRow =
    repeated === undefined ? {} : { printTitlesRow: `${repeated.first + 1}:${repeated.last + 1}` };
  return {
    pageSetup: {
      paperSize: a4,
      orientation: print?.orientation ?? "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins,
      ...printTitlesRow,
    },
    ...(hasFooter ? { headerFooter: { oddFooter: footer(print?.footer ?? "") } } : {}),
  };
}

/** In Excel's footer language: the text on the left, the page's number on the right. */
function footer(text: string): string {
  return `&L${text.replaceAll("&", "&&")}&RPage &P of &N`;
}
