/** The form on which an owner says what lies behind a figure. */
import type { OwnersForm } from "@quarterlight/core/asking";
import { writeWorkbook } from "@quarterlight/files/write";
import { askPlan } from "./form.ts";

/** {@link askPlan} as the bytes of an .xlsx file. */
export function askBytes(form: OwnersForm): Promise<Uint8Array> {
  return writeWorkbook(askPlan(form));
}
