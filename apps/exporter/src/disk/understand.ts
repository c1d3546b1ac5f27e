import { basename } from "node:path";
import { type Mapping, NO_MAPPING } from "@quarterlight/core/answers";
import { type Reading, driftInWords } from "@quarterlight/core/reading";
import { read, unknownAnswers } from "@quarterlight/core/read";
import type { Register } from "@quarterlight/core/register";
import type { Workbook } from "@quarterlight/core/workbook";
import { Failure } from "../edge/failure.ts";
import type { Heard } from "../edge/quiet.ts";
import type { Progress } from "../edge/terminal.ts";
import { type Asked, answersFor } from "./answers.ts";
import { answersPath } from "./answers-name.ts";
import { withAnswers } from "./given-answers.ts";
import { hushIn } from "./hush-of.ts";
import { requireArea } from "./require-area.ts";
import { readBytes } from "./read-bytes.ts";

/** A workbook as it was understood, with every file that was read for it. */
export type Understood = {
  /** The path as it was given. */
  readonly path: string;
  readonly workbook: Workbook;
  /** The companions that were read with it. */
  readonly also: readonly Workbook[];
  readonly register: Register;
  readonly reading: Reading;
  /** The answers it was read by. */
  readonly answers: Mapping;
  /** What a reader ought to know of the files, in sentences. */
  readonly notices: readonly string[];
  readonly inputs: readonly string[];
};

/** What is read beside a workbook: companion files, and what a person answered. */
export type Company = Asked & { readonly also?: readonly string[] | undefined };

/**
 * Reads a workbook, and companions such as a register of indicators, as far as they can be understood. What identifies
 * somebody in them is hushed before anything of them is said, so that no command has to think of it.
 */
export async function understand(
  path: string,
  { also = [], ...asked }: Company,
  { progress, hush }: Heard,
): Promise<Understood> {
  const [main, ...companions] = await readAll([path, ...also], progress);
  if (main === undefined) throw new Error("readAll gives one workbook a path");
  const working = `Working out what ${main.workbook.name} holds`;
  progress(working);
  const answers = answersFor(path, main.workbook, asked);
  const beside = companions.map(({ workbook }) => workbook);
  const { register, reading } = read(main.workbook, {
    mapping: answers,
    also: beside,
    progress: isLong(main.workbook) ? (share) => progress(withShare(working, share)) : undefined,
  });
  hush(hushIn({ workbook: main.workbook, register, also: beside }));
  requireArea({ workbook: main.workbook, register, reading, answers });
  refuseContradicted(reading);
  refuseAboutNothing([main.workbook, ...beside], { register, reading }, asked.answer);
  return {
    path,
    workbook: main.workbook,
    also: beside,
    register,
    reading,
    answers,
    notices: [main, ...companions].flatMap(({ notices }) => notices),
    inputs: [path, answersPath(path), ...also],
  };
}

/** Stops where a cell says otherwise than an answer, with both. */
function refuseContradicted({ drift }: Reading): void {
  const refused = drift.filter(({ kind }) => kind === "contradicted");
  if (refused.length > 0) throw new Failure(refused.map(driftInWords).join("\n"));
}

/** Stops where an answer given now is about nothing in the workbook; one that was kept is told as drift. */
function refuseAboutNothing(
  workbooks: readonly Workbook[],
  { register, reading }: { readonly register: Register; readonly reading: Reading },
  answer: readonly string[] = [],
): void {
  const given = withAnswers(NO_MAPPING, answer);
  const refused = unknownAnswers(given, workbooks, { kpis: register.kpis, questions: reading.questions });
  if (refused.length > 0) throw new Failure(refused.map(driftInWords).join("\n"));
}

/** Rows that take long enough to read for a person to want to know how far it is. */
const MANY_ROWS = 5000;

function isLong({ sheets }: Workbook): boolean {
  return sheets.reduce((rows, sheet) => rows + sheet.rows.length, 0) > MANY_ROWS;
}

/** What is being done, with how much of it is done in tens of a per cent. */
function withShare(what: string, share: number): string {
  return `${what}: ${Math.floor(share * 10) * 10}%`;
}

type Read = { readonly workbook: Workbook; readonly notices: readonly string[] };

async function readAll(paths: readonly string[], progress: Progress): Promise<readonly Read[]> {
  const all: Read[] = [];
  for (const path of paths) all.push(await workbookAt(path, progress));
  return all;
}

/** A file that was made from a workbook and filled in since, hushed as the workbook is. */
export async function filledIn(
  path: string,
  { register }: Understood,
  { progress, hush }: Heard,
): Promise<Workbook> {
  const { workbook } = await workbookAt(path, progress);
  hush(hushIn({ workbook, register, also: [] }));
  return workbook;
}

/** One file as the workbook it holds, with what a reader ought to know of it. */
async function workbookAt(path: string, progress: Progress): Promise<Read> {
  const { largestFile, noticeInWords, readFile, refusalInWords } = await import("@quarterlight/files/read");
  const name = basename(path);
  progress(`Reading ${name}`);
  const bytes = await readBytes(path, (size) => {
    if (size <= largestFile) return;
    throw new Failure(refusalInWords({ file: name, kind: "tooLarge", size, limit: largestFile }));
  });
  const result = await readFile(name, bytes, (share) => progress(withShare(`Reading ${name}`, share)));
  if (!result.ok) throw new Failure(refusalInWords(result.refusal));
  return { workbook: result.workbook, notices: result.notices.map(noticeInWords) };
}
