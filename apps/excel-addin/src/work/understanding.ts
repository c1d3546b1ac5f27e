import { type ClassReview, review } from "@quarterlight/core/influence";
import { type Mapping, mappingIn } from "@quarterlight/core/answers";
import { identifyingWords } from "@quarterlight/core/protect";
import type { Reading } from "@quarterlight/core/reading";
import { read } from "@quarterlight/core/read";
import type { Workbook } from "@quarterlight/core/workbook";
import type { Register } from "@quarterlight/core/register";
import type { Content } from "../source/workbook-source.ts";

/** A workbook read and judged by the rubric: all that the views need of it. */
export type Understanding = {
  readonly name: string;
  readonly workbook: Workbook;
  readonly notices: readonly string[];
  /** The SHA-256 of the file's bytes; empty where the workbook is no file. */
  readonly sha256: string;
  readonly register: Register;
  readonly reading: Reading;
  readonly reviews: readonly ClassReview[];
  /** What identifies somebody in the workbook, and what is shown in its stead. */
  readonly identifying: ReadonlyMap<string, string>;
  /** A person's answers that it was read by. */
  readonly answers: Mapping;
};

/** Reads by the answers given now, else by those that came with the workbook, else by those it keeps itself. `progress` is told the share read. */
export function understand(
  { workbook, notices, sha256 = "", answers: brought }: Content,
  given: Mapping | undefined = brought,
  progress?: (share: number) => void,
): Understanding {
  const answers = given ?? mappingIn(workbook);
  const { register, reading } = read(workbook, { mapping: answers, progress });
  const reviews = review(register);
  const identifying = identifyingWords(workbook, register);
  return { name: workbook.name, workbook, notices, sha256, register, reading, reviews, identifying, answers };
}
