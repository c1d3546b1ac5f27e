import type { Workbook } from "@quarterlight/core/workbook";
import { type Choices, choiceRows, isChoice } from "../publish/choices.ts";
import { keptRows } from "../work/kept-table.ts";
import { writeKeptRows } from "./write-kept-rows.ts";

/** Keeps the choices for the report in the workbook, beside the answers that it keeps already. */
export async function saveChoices(workbook: Workbook, choices: Choices): Promise<void> {
  const others = keptRows(workbook).filter((row) => !isChoice(row));
  await writeKeptRows(workbook, [...others, ...choiceRows(choices)]);
}
