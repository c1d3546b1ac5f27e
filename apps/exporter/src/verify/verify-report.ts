import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Audience } from "@quarterlight/core/register";
import { type FactsFile, type HeldAgain, heldAgain } from "@quarterlight/core/report";
import type { Printed } from "@quarterlight/render/finished";
import { Failure } from "../edge/failure.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import type { Progress } from "../edge/terminal.ts";
import { MAKERS } from "../make/formats.ts";
import { type Prepared, prepareReport } from "../make/make-report.ts";
import { type Compared, compared } from "./changed.ts";
import { factsBeside } from "./facts-beside.ts";
import { type Typed, heldTyped } from "./typed.ts";

/** A report and the workbook that it is held against; what is left open comes from its facts file, else from the workbook. */
export type VerifyRequest = {
  readonly report: string;
  readonly workbook: string;
  readonly also: readonly string[] | undefined;
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly audience: Audience | undefined;
  readonly date: string | undefined;
};

export type Verified = {
  readonly prepared: Prepared;
  /** What its facts file tells is no longer so; absent where it has none. */
  readonly facts: HeldAgain | undefined;
  /** Its words against those of the report that the workbook makes now; absent where they are not read. */
  readonly words: Compared | undefined;
  readonly typed: readonly Typed[];
};

/** Holds a report against a workbook: by its words where it is a web page or a Word file, and by its facts. */
export async function verifyReport(
  request: VerifyRequest,
  progress: Progress,
  hush: QuietTerminal["hush"],
): Promise<Verified> {
  const kind = extname(request.report).toLowerCase();
  if (!KINDS.has(kind))
    throw new Failure(
      `"${request.report}" is none that can be verified: choose the .html, .docx, .pdf or .facts.json of a report.`,
    );
  const file = factsBeside(request.report);
  if (file === undefined && !READ.has(kind))
    throw new Failure(
      `The facts file of "${request.report}" does not lie beside it: the words of a PDF are not read.`,
    );
  const prepared = await prepareReport(askedFor(request, file), progress, hush);
  const facts = file === undefined ? undefined : heldAgain(file, prepared.built.index.register);
  if (!READ.has(kind)) return { prepared, facts, words: undefined, typed: [] };
  progress(`Reading ${request.report}`);
  const format = kind === ".docx" ? "docx" : "html";
  const fresh = await MAKERS[format](prepared.built, { word: undefined });
  const words = compared(
    await printedIn(format, await bytesOf(request.report)),
    await printedIn(format, fresh),
  );
  return {
    prepared,
    facts,
    words,
    typed: heldTyped(words.changed, prepared.understood.register, prepared.brief),
  };
}

const READ: ReadonlySet<string> = new Set([".html", ".docx"]);
const KINDS: ReadonlySet<string> = new Set([...READ, ".pdf", ".json"]);

function askedFor(request: VerifyRequest, file: FactsFile | undefined) {
  const { workbook, also } = request;
  return {
    workbook,
    also,
    out: ".",
    area: request.area ?? (file?.edition.area || undefined),
    period: request.period ?? file?.edition.period,
    audience: request.audience ?? file?.edition.audience,
    date: request.date ?? (file?.date || undefined),
    draft: file?.draft ?? false,
    previous: undefined,
    isFinal: false,
  };
}

async function printedIn(format: "html" | "docx", bytes: Uint8Array): Promise<readonly Printed[]> {
  const { printedInHtml, printedInWord } = await import("@quarterlight/render/finished");
  try {
    return format === "docx" ? printedInWord(bytes) : printedInHtml(new TextDecoder().decode(bytes));
  } catch {
    throw new Failure("The report could not be read: it is no Word file, or it is damaged.");
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new Failure(`"${path}" could not be opened.`);
  }
}
