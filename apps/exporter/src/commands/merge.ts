import { basename } from "node:path";
import { type Merged, type Returned, mergeForms, noteInWords, returnedForm } from "@quarterlight/core/asking";
import type { Command } from "commander";
import { type CopySet, answersWords, copyTo, refuseThere } from "../asking/copy-with.ts";
import { requireExcelName } from "../disk/new-workbook.ts";
import { readBytes } from "../disk/read-bytes.ts";
import { requireKpis } from "../disk/require-kpis.ts";
import { filledIn, understand } from "../disk/understand.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { asOf } from "../duties/as-of.ts";
import { Failure } from "../edge/failure.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { progressOn } from "../edge/terminal.ts";
import { chooseDate } from "../make/choose-date.ts";
import { jsonText } from "../print/json-text.ts";

type Options = {
  readonly to: string;
  readonly accept?: readonly string[];
  readonly take?: string;
  readonly date?: string;
  readonly json?: boolean;
  readonly progress?: boolean;
};

const EXAMPLES = `
Your workbook is only read: answers go into a copy of it, in which everything else is as it was. Words that are there are
never written over. Where two answers differ, where a figure was another when the form was made, or where a figure says
otherwise than the words, nothing is taken and you are told: each box is in the copy or named here.

Examples:
  quarterlight merge KPIs.xlsx forms/*.xlsx --to KPIs-2.xlsx
  quarterlight merge KPIs.xlsx forms/*.xlsx --to KPIs-2.xlsx --take ward-manager.xlsx   of two that differ, this one
  quarterlight merge KPIs.xlsx forms/*.xlsx --to KPIs-2.xlsx --accept GL-03             words that a figure contradicts`;

export function addMerge(program: Command, terminal: QuietTerminal): void {
  program
    .command("merge")
    .description("bring the answers of returned forms into a new copy of the workbook")
    .argument("<workbook>", "the workbook the forms were made from (.xlsx)")
    .argument("<forms...>", "the forms that came back, whatever they are called by now")
    .requiredOption("--to <file>", "the copy to make, ending in .xlsx")
    .option("--accept <codes...>", "indicators whose words are taken although a figure says otherwise")
    .option("--take <form>", "the form whose answer is taken where two differ")
    .option("--date <date>", "the day on which the answers came; else the workbook's own", chooseDate)
    .option("--json", "print the outcome for a machine")
    .option("--progress", "say what is being done, also where nobody watches")
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, forms: readonly string[], options: Options) =>
      merge(path, forms, options, terminal),
    );
}

async function merge(
  path: string,
  files: readonly string[],
  options: Options,
  terminal: QuietTerminal,
): Promise<void> {
  const { to, accept = [], take = "" } = options;
  requireExcelName(to);
  refuseThere([{ path: to, bytes: new Uint8Array() }]);
  const progress = progressOn(terminal, options);
  const heard = { progress, hush: terminal.hush };
  const understood = await understand(path, {}, heard);
  requireKpis(understood, { figures: false });
  const { register, workbook, inputs } = understood;
  const forms: Returned[] = [];
  const others: string[] = [];
  for (const file of files) {
    const form = returnedForm(await filledIn(file, understood, heard));
    if (form === undefined) others.push(file);
    else forms.push(form);
  }
  progress("");
  if (forms.length === 0)
    throw new Failure(`None of these is a form that "ask" made: ${others.join(", ")}. Nothing was written.`);
  const date = asOf(options.date, register);
  const merged = mergeForms(workbook, register, forms, { date, accept, take: basename(take) });
  const { outputs, answers } = await copyTo(to, {
    path,
    bytes: await readBytes(path),
    edits: merged.edits,
  });
  refuseThere(outputs);
  await writeWhole(outputs, [...inputs, ...files]);
  const outcome = {
    to,
    forms: forms.length,
    others,
    merged,
    ...(answers === undefined ? {} : { answers }),
  };
  terminal.out(options.json ? jsonText(asJson(outcome)) : asText(outcome));
}

type Outcome = Pick<CopySet, "answers"> & {
  readonly to: string;
  readonly forms: number;
  /** Files that are no forms, or have lost what says so. */
  readonly others: readonly string[];
  readonly merged: Merged;
};

function asText({ to, forms, others, merged: { notes, boxes, taken }, answers }: Outcome): string {
  const held = boxes - taken;
  return [
    `${to} is ready: ${taken} of ${boxes} filled boxes from ${forms} ${forms === 1 ? "form" : "forms"} are in it${held === 0 ? "." : `, and ${held} ${held === 1 ? "is" : "are"} not, named below.`}`,
    ...answersWords(answers),
    ...others.map(
      (file) => `${file} is no form that "ask" made, or its hidden sheet is gone; nothing of it was read.`,
    ),
    ...notes
      .map(noteInWords)
      .flatMap(({ check, says, lines }) => [
        `${check === "" ? "" : `${check} `}${says}`,
        ...lines.map((line) => `  ${line}`),
      ]),
    "",
  ].join("\n");
}

function asJson({ to, forms, others, merged: { notes, boxes, taken }, answers }: Outcome) {
  return {
    ok: true,
    file: to,
    ...(answers === undefined ? {} : { answers }),
    forms,
    notForms: others,
    boxes,
    taken,
    notes: notes.map((note) => ({ ...note, ...noteInWords(note) })),
  };
}
