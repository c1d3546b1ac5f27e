import type { Reading } from "@quarterlight/core/reading";
import { read } from "@quarterlight/core/read";
import type { Register } from "@quarterlight/core/register";
import type { Workbook } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { templateBytes } from "../workbook/index.ts";

export type ReadBack = {
  readonly workbook: Workbook;
  readonly register: Register;
  readonly reading: Reading;
};

const kept = new Map<string, Promise<ReadBack>>();

/** A template written as a file and read back from its bytes, as anybody's workbook would be; once for all who ask. */
export function readBack(kind: "blank" | "example" | "faulty"): Promise<ReadBack> {
  const back = kept.get(kind) ?? templateBytes(kind).then((bytes) => readBytes(kind, bytes));
  kept.set(kind, back);
  return back;
}

/** Any plan, written and read back. */
export async function readPlan(plan: WorkbookPlan): Promise<ReadBack> {
  return readBytes(plan.title, await writeWorkbook(plan));
}

async function readBytes(name: string, bytes: Uint8Array): Promise<ReadBack> {
  const result = await readFile(`${name}.xlsx`, bytes);
  if (!result.ok) throw new Error(`The workbook ${name} cannot be read back`);
  return { workbook: result.workbook, ...read(result.workbook) };
}
