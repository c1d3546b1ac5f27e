/** The form on which people answer the six questions and decide. */
import type { ClassReview } from "@quarterlight/core/influence";
import { writeWorkbook } from "@quarterlight/files/write";
import { formPlan } from "./form.ts";

/** {@link formPlan} as the bytes of an .xlsx file. */
export function formBytes(
  workbook: string,
  reviews: readonly ClassReview[],
  created: string,
): Promise<Uint8Array> {
  return writeWorkbook(formPlan(workbook, reviews, created));
}
