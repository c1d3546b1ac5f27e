import type { Workbook } from "../../workbook/index.ts";

/** Whether the workbook is a plain text file, whose cells have no types: a number in it is text for nobody. */
export function isTextFile({ name }: Workbook): boolean {
  return /\.(csv|tsv|txt)$/i.test(name);
}
