import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Audience } from "@quarterlight/core/register";
import { type FactsFile, type HeldAgain, carriedFacts, heldAgain } from "@quarterlight/core/report";
import type { Printed } from "@quarterlight/render/finished";
import { Failure } from "../edge/failure.ts";
import type { Heard } from "../edge/quiet.ts";
import { MAKERS } from "../make/formats.ts";
import { type Prepared, prepareReport } from "../make/make-report.ts";
import { wordLook, wordLookBeside } from "../make/word-template.ts";
import { type Compared, compared } from "./changed.ts";
import { factsOf } from "./facts-of.ts";
import { type OtherLabel, otherLabels } from "./labels.ts";
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
  /** The Word document whose look the Word file took, where the workbook does not name it. */
  readonly wordTemplate: string | undefined;
};

export type Verified = {
  readonly prepared: Prepared;
  /** What its facts file tells is no longer so; absent where it has none. */
  readonly facts: HeldAgain | undefined;
  /** Its words against those of the report that the workbook makes now; absent where they are not read. */
  readonly words: Compared | undefined;
  readonly typed: readonly Typed[];
  /** Labels of its charts that are otherwise; none where its charts are pictures. */
  readonly labels: readonly OtherLabel[];
  /** The Word file that the workbook makes now; absent where another was verified. */
  readonly fresh: Uint8Array | undefined;
};

/** Holds a report against a workbook: by its words where it is a web page or a Word file, and by its facts. */
export async function verifyReport(request: VerifyRequest, heard: Heard): Promise<Verified> {
  const kind = extname(request.report).toLowerCase();
  if (!KINDS.has(kind))
    throw new Failure(
      `"${request.report}" is none that can be verified: choose the .html, .docx, .pdf or .facts.json of a report.`,
    );
  const file = await factsOf(request.report);
  if (file === undefined && !READ.has(kind))
    throw new Failure(
      `"${request.report}" carries no facts, and its facts file does not lie beside it: the words of a PDF are not read.`,
    );
  const prepared = await prepareReport(askedFor(request, file), heard);
  const again = file === undefined ? undefined : heldAgain(file, prepared.built.index.register);
  if (!READ.has(kind))
    return { prepared, facts: again, words: undefined, typed: [], labels: [], fresh: undefined };
  heard.progress(`Reading ${request.report}`);
  const format = kind === ".docx" ? "docx" : "html";
  const word = format === "docx" ? await lookOf(request, prepared) : undefined;
  const facts = carriedFacts(prepared.built, prepared.brief);
  const make = await MAKERS[format]();
  const fresh = await make(prepared.built, { word, facts });
  const printed = await printedIn(format, await bytesOf(request.report));
  const made = await printedIn(format, fresh);
  const words = compared(printed, made);
  return {
    prepared,
    facts: again,
    words,
    labels: otherLabels(printed, made),
    fresh: format === "docx" ? fresh : undefined,
    typed: heldTyped(words.changed, prepared.understood.register, prepared.brief),
  };
}

/** The look that the Word file took: as it is asked for, or as the workbook names it. */
async function lookOf({ wordTemplate, workbook }: VerifyRequest, { understood }: Prepared) {
  return (await wordLook(wordTemplate, ["docx"])) ?? wordLookBeside(workbook, understood.register, ["docx"]);
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
