import { existsSync } from "node:fs";
import { FACTS_ENDING, type FactsFile } from "@quarterlight/core/report";
import { factsAt } from "../disk/facts-at.ts";
import { Failure } from "../edge/failure.ts";

/** Whether a path is that of a report or its facts, and not of a workbook. */
export function isReport(path: string): boolean {
  return /\.(?:json|html|docx|pdf)$/iu.test(path);
}

/** The facts of a report: its own file where that is given, else the one that lies beside it; undefined where none does. */
export function factsBeside(report: string): FactsFile | undefined {
  const isFacts = report.endsWith(FACTS_ENDING) || report.endsWith(".json");
  const path = isFacts ? report : report.replace(/\.[^./\\]+$/u, `.${FACTS_ENDING}`);
  if (!isFacts && !existsSync(path)) return undefined;
  const read = factsAt(path);
  if (read === undefined) throw new Failure(`"${path}" could not be read as a facts file.`, 2);
  if (read.kind === "refused") throw new Failure(read.sentence, 2);
  return read.file;
}
