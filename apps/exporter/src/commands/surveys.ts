import { surveysOf } from "@quarterlight/core/voices";
import { type Command, Option } from "commander";
import { understand } from "../disk/understand.ts";
import { asOf } from "../duties/as-of.ts";
import { Failure } from "../edge/failure.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { progressOn } from "../edge/terminal.ts";
import { chooseDate } from "../make/choose-date.ts";
import { SURVEY_FORMATS, type SurveyFormat } from "../surveys/print.ts";

type Options = {
  readonly date?: string;
  readonly format: SurveyFormat;
  readonly json?: boolean;
  readonly progress?: boolean;
};

const EXAMPLES = `
Who is asked how often, which questions of two surveys look alike, which of yours could go, and which published
question may answer an indicator that has no figure. What a person decided in Matched questions always wins.

Examples:
  quarterlight surveys KPIs.xlsx
  quarterlight surveys KPIs.xlsx --format csv > surveys.csv`;

export function addSurveys(program: Command, terminal: QuietTerminal): void {
  program
    .command("surveys")
    .description("say who is asked how often, what is asked twice, and what could be dropped")
    .argument("<workbook>", "a workbook (.xlsx or .ods)")
    .option("--date <date>", "the day to look at it; else the workbook's own", chooseDate)
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(Object.keys(SURVEY_FORMATS))
        .default("table"),
    )
    .option("--json", "the same as --format json")
    .option("--progress", "say what is being done, also where nobody watches")
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => surveys(path, options, terminal));
}

async function surveys(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const format = options.json ? "json" : options.format;
  const progress = progressOn(terminal, { ...options, json: format === "json" });
  const understood = await understand(path, {}, { progress, hush: terminal.hush });
  progress("");
  const { register, workbook } = understood;
  if (register.surveys.length === 0)
    throw new Failure(`"${workbook.name}" has no sheet "Surveys", or nothing in it.`);
  const date = asOf(options.date, register);
  terminal.out(
    SURVEY_FORMATS[format]({ workbook: workbook.name, asOf: date, told: surveysOf(register, date) }),
  );
}
