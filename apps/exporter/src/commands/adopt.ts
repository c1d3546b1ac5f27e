import { existsSync } from "node:fs";
import { askedBeforeAdopting, readingInWords } from "@quarterlight/core/reading";
import type { Command } from "commander";
import { requireExcelName } from "../disk/new-workbook.ts";
import { requireKpis } from "../disk/require-kpis.ts";
import { type Understood, understand } from "../disk/understand.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { Failure } from "../edge/failure.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { progressOn } from "../edge/terminal.ts";
import { blocksText } from "../print/blocks-text.ts";
import { jsonText } from "../print/json-text.ts";

type Options = {
  readonly to: string;
  readonly companion?: boolean;
  readonly area?: string;
  readonly also?: readonly string[];
  readonly json?: boolean;
  readonly progress?: boolean;
};

const EXAMPLES = `
Your workbook is only read. Each figure of the new one says in a note which cell it came from.

Examples:
  quarterlight adopt Scorecard.xlsx --to KPIs.xlsx     nobody retypes to begin
  quarterlight adopt Mine.xlsx --to Stories.xlsx --companion
                                                       keep your own, and only what it lacks beside it
  quarterlight read KPIs.xlsx --figures                see it before you trust it`;

export function addAdopt(program: Command, terminal: QuietTerminal): void {
  program
    .command("adopt")
    .description("make a Quarterlight workbook filled from what was read of yours")
    .argument("<workbook>", "a workbook (.xlsx or .ods) or a table as text (.csv)")
    .requiredOption("--to <file>", "the workbook to make, ending in .xlsx")
    .option("--companion", "only the sheets that yours lacks: stories, consents, feedback, decisions")
    .option("--area <area>", "the area to report on, in a file that holds several")
    .option("--also <files...>", "companions, such as a register of indicators")
    .option("--json", "print the outcome for a machine")
    .option("--progress", "say what is being done, also where nobody watches")
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => adopt(path, options, terminal));
}

async function adopt(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  requireExcelName(options.to);
  if (existsSync(options.to)) {
    throw new Failure(
      `"${options.to}" is already there, and nothing is ever written over it. Choose another name.`,
    );
  }
  const progress = progressOn(terminal, options);
  const understood = await understand(path, options, { progress, hush: terminal.hush });
  requireKpis(understood, { figures: false });
  if (!options.companion) requireAnswers(understood);
  const { register, workbook, inputs } = understood;
  progress(`Making ${options.to}`);
  const { adoptedBytes, companionBytes, otherAreasLeft } = await import("@quarterlight/template/adopt");
  const make = options.companion ? companionBytes : adoptedBytes;
  const bytes = await make(register, workbook, understood.answers.accepted);
  await writeWhole([{ path: options.to, bytes }], inputs);
  progress("");
  const { kpis, values, targets } = understood.reading.counts;
  if (options.json) {
    const kind = options.companion ? "companion" : "adopted";
    terminal.out(jsonText({ ok: true, kind, file: options.to, kpis, values, targets }));
  } else
    terminal.out(
      options.companion
        ? companionText(understood, options.to)
        : adoptedText(understood, options.to, otherAreasLeft(register, workbook)),
    );
}

function adoptedText({ workbook }: Understood, to: string, left: string): string {
  return (
    `${to} is ready, filled from ${workbook.name}. Hold it against that: quarterlight read "${to}" --figures\n` +
    (left === "" ? "" : `${left}\n`)
  );
}

function companionText({ path, workbook }: Understood, to: string): string {
  return `${to} is ready, with the sheets that ${workbook.name} lacks. Make the report from both: quarterlight report "${path}" --also "${to}"\n`;
}

function requireAnswers({ path, workbook, reading }: Understood): void {
  const questions = askedBeforeAdopting(reading);
  if (questions.length === 0) return;
  const asked = readingInWords({ ...reading, questions }).filter(({ heading }) =>
    heading.startsWith("Questions"),
  );
  throw new Failure(
    `${blocksText(workbook.name, asked)}\nAnswer first what only you can settle, so that nothing is written down as settled that is not: quarterlight read "${path}" --answer …`,
    1,
  );
}
