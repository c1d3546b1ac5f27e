import { type ClassReview, review } from "@quarterlight/core/influence";
import { type Reading, read } from "@quarterlight/core/layouts";
import type { Workbook } from "@quarterlight/core/workbook";
import type { Register } from "@quarterlight/core/register";
import type { Content } from "../source/workbook-source.ts";

/** A workbook read and judged by the rubric: all that the views need of it. */
export type Understanding = {
  readonly name: string;
  readonly workbook: Workbook;
  readonly notices: readonly string[];
  readonly register: Register;
  readonly reading: Reading;
  readonly reviews: readonly ClassReview[];
};

export function understand({ workbook, notices }: Content): Understanding {
  const { register, reading } = read(workbook);
  return { name: workbook.name, workbook, notices, register, reading, reviews: review(register) };
}
