import { extname } from "node:path";

const ENDING = ".quarterlight.json";

/** Where a person's answers about a workbook are kept: "KPIs.quarterlight.json" beside "KPIs.xlsx". */
export function answersPath(workbook: string): string {
  return `${workbook.slice(0, workbook.length - extname(workbook).length)}${ENDING}`;
}

/** Whether a file of this name holds answers. */
export function isAnswersName(name: string): boolean {
  return name.length > ENDING.length && name.endsWith(ENDING);
}
