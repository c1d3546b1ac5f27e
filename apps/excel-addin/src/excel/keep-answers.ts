import { type Mapping, mappingRows } from "@quarterlight/core/answers";
import type { Workbook } from "@quarterlight/core/workbook";
import { isChoice } from "../publish/choices.ts";
import { keptRows } from "../work/kept-table.ts";
import { writeKeptRows } from "./write-kept-rows.ts";

/** Keeps a person's answers in the workbook, beside the choices for the report that it keeps already. */
export async function keepAnswers(workbook: Workbook, answers: Mapping): Promise<void> {
  await writeKeptRows(workbook, [...mappingRows(answers), ...keptRows(workbook).filter(isChoice)]);
}
