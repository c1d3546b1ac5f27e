/** The blank workbook and the worked example, as plans and as files. */
import { writeWorkbook } from "@quarterlight/files/write";
import { drawings } from "../example/drawings.ts";
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

/** The drawings that the worked example and its twin name, by those names: they lie beside the workbook. */
export function templateDrawings(
  kind: keyof typeof PLANS,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const encoder = new TextEncoder();
  return kind === "blank" ? [] : drawings.map(({ name, svg }) => ({ name, bytes: encoder.encode(svg) }));
}
