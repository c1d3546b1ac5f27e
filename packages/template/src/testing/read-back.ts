import { type Reading, read } from "@quarterlight/core/layouts";
import type { Register } from "@quarterlight/core/register";
import type { Workbook } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { templateBytes } from "../workbook/index.ts";

export type ReadBack = {
  readonly workbook: Workbook;
  readonly register: Register;
  readonly reading: Reading;
};

/** A template written as a file and read back from its bytes, as anybody's workbook would be. */
export async function readBack(kind: "blank" | "example" | "faulty"): Promise<ReadBack> {
  const result = await readFile(`${kind}.xlsx`, await templateBytes(kind));
  if (!result.ok) throw new Error(`The ${kind} template cannot be read back`);
  return { workbook: result.workbook, ...read(result.workbook) };
}
