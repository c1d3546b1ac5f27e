import { type Mapping, mappingFor, mappingIn, mappingSchema } from "@quarterlight/core/answers";
import type { Reading } from "@quarterlight/core/reading";
import type { Workbook } from "@quarterlight/core/workbook";
import { Failure } from "../edge/failure.ts";
import { withAnswers } from "./given-answers.ts";
import { answersPath } from "./answers-name.ts";
import { readPlain } from "./read-plain.ts";
import type { Output } from "./write-whole.ts";

/** What was asked for on the command line and stands over any answer that was kept. */
export type Asked = {
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly answer?: readonly string[] | undefined;
};

/** The answers about a workbook: those kept beside it, else those it keeps itself, and over them what was asked for now. */
export function answersFor(path: string, workbook: Workbook, { area, period, answer = [] }: Asked): Mapping {
  const kept = keptAnswers(answersPath(path)) ?? mappingIn(workbook);
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

/**
 * The answers that a copy of a workbook is read by, to lie beside it as they lie beside the workbook; none where nobody
 * answered anything, or where the workbook keeps its answers itself.
 */
export function answersBeside(path: string, copy: string): Output | undefined {
  const read = readPlain(answersPath(path), { most: LARGEST, links: true });
  return read.kind === "read" ? { path: answersPath(copy), bytes: read.bytes } : undefined;
}

/** More than anybody answers, in bytes. */
const LARGEST = 20_000_000;

function keptAnswers(path: string): Mapping | undefined {
  const read = readPlain(path, { most: LARGEST, links: true });
  if (read.kind === "absent") return undefined;
  if (read.kind === "refused") {
    throw new Failure(
      `"${path}" ${read.why}, and Quarterlight keeps the answers about a workbook under that name. Move it away to read the workbook without.`,
    );
  }
  const answers = mappingSchema.safeParse(jsonOf(new TextDecoder().decode(read.bytes)));
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
