import { existsSync } from "node:fs";
import { extname } from "node:path";
import { FACTS_ENDING, type FactsFile, readFactsFile } from "@quarterlight/core/report";
import { factsAt } from "../disk/facts-at.ts";
import { readBytes } from "../disk/read-bytes.ts";
import { Failure } from "../edge/failure.ts";

/** Whether a path is that of a report or its facts, and not of a workbook. */
export function isReport(path: string): boolean {
  return /\.(?:json|html|docx|pdf)$/iu.test(path);
}

/**
 * The facts of a report: its own file where that is given, those that a Word file or a PDF carries, else the file that lies
 * beside it; undefined where there are none.
 */
export async function factsOf(report: string): Promise<FactsFile | undefined> {
  const carried = await carriedIn(report);
  if (carried !== undefined) return carried;
  const isFacts = report.endsWith(FACTS_ENDING) || report.endsWith(".json");
  const path = isFacts ? report : report.replace(/\.[^./\\]+$/u, `.${FACTS_ENDING}`);
  if (!isFacts && !existsSync(path)) return undefined;
  const read = factsAt(path);
  if (read === undefined) throw new Failure(`"${path}" could not be read as a facts file.`, 2);
  if (read.kind === "refused") throw new Failure(read.sentence, 2);
  return read.file;
}

async function carriedIn(report: string): Promise<FactsFile | undefined> {
  const kind = extname(report).toLowerCase();
  if ((kind !== ".docx" && kind !== ".pdf") || !existsSync(report)) return undefined;
  const { attachedFacts, carriedFacts } = await import("@quarterlight/render/finished");
  const bytes = await readBytes(report);
  const text = kind === ".pdf" ? attachedFacts(bytes) : wordFacts(carriedFacts, bytes);
  if (text === undefined) return undefined;
  const read = readFactsFile(text);
  return read.kind === "facts" ? read.file : undefined;
}

/** A file that is no Word document carries nothing; that it is none is told where its words are read. */
function wordFacts(read: (docx: Uint8Array) => string | undefined, bytes: Uint8Array): string | undefined {
  try {
    return read(bytes);
  } catch {
    return undefined;
  }
}
