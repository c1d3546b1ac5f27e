/** A Quarterlight workbook made from another that was read. */
import type { Register } from "@quarterlight/core/register";
import type { Workbook } from "@quarterlight/core/workbook";
import { writeWorkbook } from "@quarterlight/files/write";
import { adoptedWorkbook } from "./adopted.ts";
import { type Accepted, companionWorkbook } from "./companion.ts";

export { adoptedWorkbook } from "./adopted.ts";
export { companionWorkbook } from "./companion.ts";
export { otherAreasLeft } from "./other-areas.ts";

/** {@link adoptedWorkbook} as the bytes of an .xlsx file. */
export function adoptedBytes(register: Register, workbook: Workbook): Promise<Uint8Array> {
  return writeWorkbook(adoptedWorkbook(register, workbook));
}

/** {@link companionWorkbook} as the bytes of an .xlsx file. */
export function companionBytes(
  register: Register,
  workbook: Workbook,
  accepted: Accepted = [],
): Promise<Uint8Array> {
  return writeWorkbook(companionWorkbook(register, workbook, accepted));
}
