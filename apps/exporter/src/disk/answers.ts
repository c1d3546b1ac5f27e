import { existsSync } from "node:fs";
import { extname } from "node:path";
import { type Mapping, mappingFor, mappingIn, mappingSchema } from "@quarterlight/core/answers";
import type { Reading } from "@quarterlight/core/reading";
import type { Workbook } from "@quarterlight/core/workbook";
import { Failure } from "../edge/failure.ts";
import { withAnswers } from "./given-answers.ts";
import { readBytes } from "./read-bytes.ts";
import type { Output } from "./write-whole.ts";

/** Where a person's answers about a workbook are kept: "KPIs.quarterlight.json" beside "KPIs.xlsx". */
export function answersPath(workbook: string): string {
  return `${workbook.slice(0, workbook.length - extname(workbook).length)}.quarterlight.json`;
}

/** What was asked for on the command line and stands over any answer that was kept. */
export type Asked = {
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly answer?: readonly string[] | undefined;
};

/** The answers about a workbook: those kept beside it, else those it keeps itself, and over them what was asked for now. */
export async function answersFor(
  path: string,
  workbook: Workbook,
  { area, period, answer = [] }: Asked,
): Promise<Mapping> {
  const kept = (await keptAnswers(answersPath(path))) ?? mappingIn(workbook);
  return withAnswers(
    { ...kept, ...(area === undefined ? {} : { area }), ...(period === undefined ? {} : { period }) },
    answer,
  );
}

/** The answers as they are kept, with the layout they were given for, so that the next reading can say what moved. */
export function answersFile(path: string, reading: Reading, answers: Mapping): Output {
  const text = `${JSON.stringify(mappingFor(reading, answers), null, 2)}\n`;
  return { path: answersPath(path), bytes: new TextEncoder().encode(text) };
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
