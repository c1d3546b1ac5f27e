/** The blank workbook and the worked example, as plans and as files. */
import { writeWorkbook } from "@quarterlight/files/write";
import { blankWorkbook } from "./blank.ts";
import { exampleWorkbook } from "./example.ts";
import { faultyWorkbook } from "./faulty.ts";

export { readyToWrite } from "@quarterlight/files/write";
export { blankWorkbook } from "./blank.ts";
export { exampleWorkbook } from "./example.ts";
export { faultyWorkbook } from "./faulty.ts";

const PLANS = { blank: blankWorkbook, example: exampleWorkbook, faulty: faultyWorkbook };

/** A template as the bytes of an .xlsx file: the same bytes every time. */
export function templateBytes(kind: keyof typeof PLANS): Promise<Uint8Array> {
  return writeWorkbook(PLANS[kind]());
}
