import { answerWith, readingInWords } from "@quarterlight/core/reading";
import { figuresSeen, linesSeen, openSeen, targetsSeen, tolerancesSeen } from "@quarterlight/core/seen";
import type { Command } from "commander";
import { answersFile } from "../disk/answers.ts";
import { ANSWER_HELP } from "../disk/given-answers.ts";
import { requireKpis } from "../disk/require-kpis.ts";
import { type Understood, understand } from "../disk/understand.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { Failure } from "../edge/failure.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { progressOn } from "../edge/terminal.ts";
import { asCsv } from "../figures/as-csv.ts";
import { asJson } from "../figures/as-json.ts";
import { asTable } from "../figures/as-table.ts";
import { blocksText } from "../print/blocks-text.ts";
import { jsonText } from "../print/json-text.ts";

type Options = {
  readonly area?: string;
  readonly answer?: readonly string[];
  readonly also?: readonly string[];
  readonly figures?: boolean;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly progress?: boolean;
};

const EXAMPLES = `
Examples:
  quarterlight read KPIs.xlsx          what was found, sheet by sheet, and what was not understood
  quarterlight read KPIs.csv --json    the same for a machine
  quarterlight read KPIs.xlsx --figures
                                       every figure and target as read, beside what its cell shows
  quarterlight read KPIs.csv --answer quarters=calendar "marker:-=not available"
                                       settle what it asked; kept in KPIs.quarterlight.json`;

export function addRead(program: Command, terminal: QuietTerminal): void {
  program
    .command("read")
    .description("say what was understood of a workbook, and what was not")
    .argument("<workbook>", "a workbook (.xlsx or .ods) or a table as text (.csv)")
    .option("--area <area>", "the area to report on, in a file that holds several")
    .option("--answer <answers...>", `answers to its questions, kept beside the workbook: ${ANSWER_HELP}`)
    .option("--also <files...>", "companions, such as a register of indicators")
    .option("--figures", "list every figure and target as read, beside what its cell shows")
    .option("--csv", "with --figures: as a table for Excel")
    .option("--json", "print it for a machine")
    .option("--progress", "say what is being done, also where nobody watches")
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => readCommand(path, options, terminal));
}

async function readCommand(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  if (options.csv && !options.figures)
    throw new Failure("Only the figures go into a table: add --figures to --csv.");
  if (options.csv && options.json) throw new Failure("Give --csv or --json, not both.");
  const progress = progressOn(terminal, { ...options, json: options.json === true || options.csv === true });
  const understood = await understand(path, options, { progress, hush: terminal.hush });
  progress("");
  const isTalking = !options.json && !options.csv;
  if (isTalking && !options.figures) terminal.out(readingText(understood));
  if (options.answer) {
    const kept = answersFile(path, understood.reading, understood.answers);
    await writeWhole([kept], [path]);
    if (isTalking) terminal.out(`\nYour answers are kept in ${kept.path}, and apply from now on.\n`);
  }
  requireKpis(understood, { figures: false });
  if (options.figures) terminal.out(figuresText(understood, options));
  else if (options.json) terminal.out(readingJson(understood));
}

function figuresText({ workbook, register, reading }: Understood, { json, csv }: Options): string {
  const seen = {
    workbook: workbook.name,
    figures: figuresSeen(register, workbook),
    targets: targetsSeen(register, workbook),
    tolerances: tolerancesSeen(register, workbook),
    lines: linesSeen(register, workbook),
    open: openSeen(reading, register),
  };
  if (json) return asJson(seen);
  return csv ? asCsv(seen) : asTable(seen);
}

function readingText({ workbook, reading, notices }: Understood): string {
  const about = { heading: "About the file", lines: notices };
  const typed = {
    heading: "To answer, read again with",
    lines: [...new Set(reading.questions.map(answerWith))],
  };
  const blocks = [about, ...readingInWords(reading), typed].filter(({ lines }) => lines.length > 0);
  return blocksText(workbook.name, blocks);
}

function readingJson({ workbook, reading, notices }: Understood): string {
  return jsonText({ ok: true, workbook: workbook.name, notices: notices, reading });
}
