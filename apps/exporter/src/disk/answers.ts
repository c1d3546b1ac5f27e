import { existsSync } from "node:fs";
import { extname } from "node:path";
import { type Mapping, NO_MAPPING, mappingSchema } from "@quarterlight/core/layouts";
import { Failure } from "../edge/failure.ts";
import { readBytes } from "./read-bytes.ts";

/** Where a person's answers about a workbook are kept: "KPIs.quarterlight.json" beside "KPIs.xlsx". */
export function answersPath(workbook: string): string {
  return `${workbook.slice(0, workbook.length - extname(workbook).length)}.quarterlight.json`;
}

/**
 * The answers kept beside a workbook, with the area that was asked for now. Undefined where there is
 * neither: then the workbook's own answers hold.
 */
export async function answersFor(workbook: string, area: string | undefined): Promise<Mapping | undefined> {
  const kept = await keptAnswers(answersPath(workbook));
  return area === undefined ? kept : { ...(kept ?? NO_MAPPING), area };
}

async function keptAnswers(path: string): Promise<Mapping | undefined> {
  if (!existsSync(path)) return undefined;
  const answers = mappingSchema.safeParse(jsonOf(new TextDecoder().decode(await readBytes(path))));
  if (answers.success) return answers.data;
  const [issue] = answers.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at "${issue.path.join(".")}"`;
  throw new Failure(
    `"${path}" holds answers that make no sense${where}. Mend it, or delete it to read the workbook without.`,
  );
}

/** What the text holds; undefined where it is not JSON at all. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
