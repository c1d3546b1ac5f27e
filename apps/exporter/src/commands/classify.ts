import type { Command } from "commander";
import { REVIEW_FORMATS, type ReviewFormat } from "../classification/formats.ts";
import { reviewOf } from "../classification/review.ts";
import { sheetFor, sheetText } from "../classification/sheet.ts";
import { DIET_FORMATS } from "../diet/print.ts";
import { requireKpis } from "../disk/require-kpis.ts";
import { understand } from "../disk/understand.ts";
import { asOf } from "../duties/as-of.ts";
import { Failure } from "../edge/failure.ts";
import { type Printed, printedAs, printing } from "../edge/printed.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { chooseDate } from "../make/choose-date.ts";
import { jsonText } from "../print/json-text.ts";

type Options = Printed<ReviewFormat> & {
  readonly diet?: boolean;
  readonly date?: string;
  readonly area?: string;
  readonly also?: readonly string[];
  readonly sheet?: string;
  readonly preview?: boolean;
};

const EXAMPLES = `
Which indicators can the partnership influence? Six questions suggest a class; a person decides, and the
decision, its reason, person and date stand in the workbook or beside it and always win. A list of indicators
without any figure will do.

Examples:
  quarterlight classify KPIs.xlsx                             a table, then the reasons KPI by KPI
  quarterlight classify KPIs.xlsx --format csv > review.csv   to look through in Excel
  quarterlight classify KPIs.xlsx --sheet Classify.xlsx       one sheet to answer and decide on; the same
                                                              words again read it back
  quarterlight classify KPIs.xlsx --diet                      which could go, with the evidence on both sides`;

export function addClassify(program: Command, terminal: QuietTerminal): void {
  const command = program
    .command("classify")
    .description("suggest which KPIs to be judged by and which only to watch, with the reasons")
    .argument("<workbook>", "a workbook (.xlsx or .ods) or a table as text (.csv)")
    .option("--diet", "which indicators could go instead: repeated, stopped, never varying, read by nobody")
    .option("--date <date>", "with --diet, the day to look at it; else the workbook's own", chooseDate)
    .option("--area <area>", "the area to report on, in a file that holds several")
    .option("--also <files...>", "companions, such as a register of indicators")
    .option(
      "--sheet <file>",
      "make the sheet of the six questions, or read a filled one back and keep what it says",
    )
    .option("--preview", "with --sheet: show what a filled one would change, and keep nothing");
  printedAs(command, REVIEW_FORMATS, { format: "how to print the review" })
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => classify(path, options, terminal));
}

async function classify(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const { format, heard } = printing(options, terminal);
  const understood = await understand(path, options, heard);
  heard.progress("");
  requireKpis(understood, { figures: false });
  if (options.diet === true) {
    const { register, workbook } = understood;
    const list = { workbook: workbook.name, register, asOf: asOf(options.date, register) };
    terminal.out(DIET_FORMATS[format](list));
    return;
  }
  if (options.sheet !== undefined) {
    const outcome = await sheetFor(understood, { ...options, sheet: options.sheet }, heard);
    terminal.out(format === "json" ? jsonText({ ok: true, ...outcome }) : sheetText(outcome, path));
    return;
  }
  if (options.preview)
    throw new Failure("Only a filled sheet has something to show: add --sheet to --preview.");
  terminal.out(REVIEW_FORMATS[format](reviewOf(understood.workbook.name, understood.register)));
}
