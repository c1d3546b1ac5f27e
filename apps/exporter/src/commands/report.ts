import { AUDIENCES, type Audience } from "@quarterlight/core/register";
import { DEFAULT_FORMATS, FORMATS, FORMAT_IDS, type Format } from "@quarterlight/core/report";
import { type Command, Option } from "commander";
import type { QuietTerminal } from "../edge/quiet.ts";
import { progressOn } from "../edge/terminal.ts";
import { chooseDate } from "../make/choose-date.ts";
import { chooseFormats } from "../make/choose-formats.ts";
import { makeReport } from "../make/make-report.ts";
import { madeJson, madeText } from "../print/made-text.ts";

type Options = {
  readonly period?: string;
  readonly to: readonly Format[];
  readonly out: string;
  readonly audience?: Audience;
  readonly date?: string;
  readonly area?: string;
  readonly also?: readonly string[];
  readonly wordTemplate?: string;
  readonly previous?: string;
  readonly largePrint?: boolean;
  readonly draft?: boolean;
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly progress?: boolean;
};

const ALL = DEFAULT_FORMATS.join(",");
const ALL_OF = new Intl.ListFormat("en-GB", { type: "conjunction" });
const ANY_OF = new Intl.ListFormat("en-GB", { type: "disjunction" });

const EXAMPLES = `
Stories and quotes are printed only with a consent record that covers the report's audience on its date.
What was left out, and why, is listed here and never in the report.
The text of a Word template is left out, but for what stands about a paragraph with {{report}} in it.
A workbook with a finding that blocks publication makes only a draft: see quarterlight check.

Examples:
  quarterlight report KPIs.xlsx
  quarterlight report KPIs.xlsx --period "2025/26 Q2" --to html,pdf --out reports
  quarterlight report KPIs.xlsx --audience board --date 2025-11-14
  quarterlight report KPIs.xlsx --word-template council.docx
  quarterlight report KPIs.xlsx --previous quarterly-report-2025-26-q1-public.facts.json`;

export function addReport(program: Command, terminal: QuietTerminal): void {
  program
    .command("report")
    .description(`make the quarterly report: ${ALL_OF.format(DEFAULT_FORMATS.map((id) => FORMATS[id].name))}`)
    .argument("<workbook>", "a workbook (.xlsx or .ods) or a table as text (.csv)")
    .option(
      "--period <period>",
      'what to report on, such as "2025/26 Q2"; else the newest that most indicators have',
    )
    .addOption(
      new Option("--to <formats>", `${ANY_OF.format(FORMAT_IDS)}, with commas between`)
        .argParser(chooseFormats)
        .default(chooseFormats(ALL), ALL),
    )
    .option("--out <folder>", "where to put the files", ".")
    .addOption(
      new Option("--audience <audience>", "who will read it; else as the workbook says").choices(AUDIENCES),
    )
    .option("--date <date>", "the report's date; else as the workbook says", chooseDate)
    .option("--area <area>", "the area to report on, in a file that holds several")
    .option("--also <files...>", "companions, such as a register of indicators")
    .option(
      "--word-template <file>",
      "a Word document of yours, whose styles, header, footer and page the Word file takes",
    )
    .option(
      "--previous <file>",
      "the last report’s workbook, or its facts file, to tell readers what changed since",
    )
    .option("--large-print", "set the PDF in 18 point, for people who read large print")
    .option("--draft", "make it although something blocks it, marked as a draft on every page")
    .option("--replace", "write over a report of another workbook that has the same name")
    .option("--json", "print the outcome for a machine")
    .option("--progress", "say what is being done, also where nobody watches")
    .addHelpText("after", EXAMPLES)
    .action(async (workbook: string, options: Options) => report(workbook, options, terminal));
}

async function report(workbook: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const started = performance.now();
  const { to: formats, draft = false, replace = false, out, period, audience, date, also, area } = options;
  const { wordTemplate, previous, largePrint } = options;
  const request = {
    workbook,
    also,
    area,
    period,
    formats,
    out,
    audience,
    date,
    previous,
    draft,
    replace,
    wordTemplate,
    largePrint,
  };
  const made = await makeReport(request, {
    progress: progressOn(terminal, options),
    hush: terminal.hush,
  });
  const seconds = (performance.now() - started) / 1000;
  terminal.out(options.json ? madeJson(made) : madeText(made, seconds));
}
