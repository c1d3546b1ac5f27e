import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type FormTaken, formIn, withForm } from "@quarterlight/core/answers";
import { evidenceText, isOpen, review, suggestClass } from "@quarterlight/core/influence";
import { whatMovesWords } from "@quarterlight/core/narrative";
import { answersFile } from "../disk/answers.ts";
import { requireExcelName } from "../disk/new-workbook.ts";
import { type Understood, filledIn } from "../disk/understand.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { Failure } from "../edge/failure.ts";
import type { Heard } from "../edge/quiet.ts";
import { today } from "../edge/today.ts";
import { movesOf } from "./moves.ts";
import { notesOn } from "./notes.ts";

/** What became of the sheet: made, or read back. */
export type SheetOutcome =
  | { readonly kind: "made"; readonly file: string; readonly kpis: number; readonly open: number }
  | {
      readonly kind: "read back";
      readonly file: string;
      /** Where the decisions and answers are kept; empty where nothing was written. */
      readonly kept: string;
      readonly decided: readonly string[];
      readonly answered: readonly string[];
      /** What the decisions change of the report's tally. */
      readonly moves: readonly string[];
      readonly notes: readonly string[];
      readonly open: number;
      readonly kpis: number;
    };

type Asked = {
  readonly sheet: string;
  /** Only show what a filled sheet would change. */
  readonly preview?: boolean | undefined;
};

/**
 * Makes the sheet of the six questions for a workbook, or reads a filled one back: what people decided and answered is
 * kept beside the workbook, who and why only as they wrote it. The workbook itself is never written.
 */
export async function sheetFor(
  understood: Understood,
  { sheet, preview }: Asked,
  heard: Heard,
): Promise<SheetOutcome> {
  requireExcelName(sheet);
  if (understood.inputs.some((input) => resolve(input) === resolve(sheet)))
    throw new Failure(`"${sheet}" is what is read. Give the sheet of questions a name of its own.`);
  return existsSync(sheet) ? readBack(understood, sheet, preview === true, heard) : make(understood, sheet);
}

async function make({ register, workbook, inputs }: Understood, sheet: string): Promise<SheetOutcome> {
  const { formBytes } = await import("@quarterlight/template/classify");
  const reviews = review(register);
  const { date } = register.settings;
  const bytes = await formBytes(workbook.name, reviews, date === "" ? MADE : date);
  await writeWhole([{ path: sheet, bytes }], inputs);
  return { kind: "made", file: sheet, kpis: reviews.length, open: reviews.filter(isOpen).length };
}

/** Given in place of a day that the workbook does not name: the same workbook makes the same bytes. */
const MADE = "2025-10-01";

async function readBack(
  understood: Understood,
  sheet: string,
  preview: boolean,
  heard: Heard,
): Promise<SheetOutcome> {
  const { register, reading, answers, path, inputs } = understood;
  const workbook = await filledIn(sheet, understood, heard);
  const rows = formIn(workbook);
  if (rows.length === 0) {
    throw new Failure(
      `"${sheet}" is already there and holds no sheet of questions, so it was left alone. Name a new file, or one that "classify --sheet" made.`,
    );
  }
  const taken = withEvidence(withForm(answers, rows, register.kpis, { missing: "given up", today: today() }));
  const isNew = taken.decided.length + taken.answered.length > 0;
  const kept = answersFile(path, reading, taken.answers);
  const moves = movesOf(
    register,
    new Map(taken.decided.map(({ kpi, decision }) => [kpi.id, decision.class])),
  );
  if (isNew && !preview) await writeWhole([kept], [...inputs.filter((input) => input !== kept.path), sheet]);
  const decidedNow = new Set(taken.decided.map(({ kpi }) => kpi.id));
  return {
    kind: "read back",
    file: sheet,
    kept: isNew && !preview ? kept.path : "",
    decided: [...decidedNow],
    answered: taken.answered.map(({ id }) => id),
    moves: moves === undefined || decidedNow.size === 0 ? [] : whatMovesWords(moves),
    notes: notesOn(taken, rows, basename(path)),
    open: review(register).filter((each) => isOpen(each) && !decidedNow.has(each.kpi.id)).length,
    kpis: register.kpis.length,
  };
}

/** Each new decision with the evidence as it stands, the answers on the same sheet included. */
function withEvidence(taken: FormTaken): FormTaken {
  const { answers } = taken;
  const decided = taken.decided.map(({ kpi, decision, row }) => {
    const said = answers.questions?.[kpi.id];
    const evidence = evidenceText(suggestClass(said === undefined ? kpi : { ...kpi, said }));
    return { kpi, decision: { ...decision, evidence }, row };
  });
  const before = (answers.decisions ?? []).slice(0, (answers.decisions ?? []).length - decided.length);
  const decisions = [...before, ...decided.map(({ decision }) => decision)];
  return { ...taken, decided, answers: decisions.length === 0 ? answers : { ...answers, decisions } };
}

/** The outcome for a person. */
export function sheetText(outcome: SheetOutcome, path: string): string {
  const again = `quarterlight classify "${path}" --sheet "${outcome.file}"`;
  if (outcome.kind === "made") {
    return [
      `${outcome.file} is ready, a row for each of ${outcome.kpis} indicators; ${outcome.open} are open.`,
      `Fill it in, save it, and have it read back with the same words: ${again}`,
      "",
    ].join("\n");
  }
  const { decided, answered, moves, notes, kept, open, kpis, file } = outcome;
  const nothing = decided.length + answered.length === 0;
  const lines = [
    ...(nothing ? [`${file} says nothing that is not kept already.`] : []),
    ...(decided.length === 0 ? [] : [`Decided: ${decided.join(", ")}.`, ...moves]),
    ...(answered.length === 0 ? [] : [`Answers to the six questions: ${answered.join(", ")}.`]),
    ...notes,
    ...(kept === ""
      ? nothing
        ? []
        : [`Nothing is recorded yet. To record it: ${again}`]
      : [`Recorded in ${kept}; what was decided before stands there too.`]),
    `${open} of ${kpis} left.`,
  ];
  return `${lines.join("\n")}\n`;
}
