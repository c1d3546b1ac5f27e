import type { Audience } from "@quarterlight/core/register";
import { surveysOf } from "@quarterlight/core/voices";
import type { Command } from "commander";
import { understand } from "../disk/understand.ts";
import { asOf } from "../duties/as-of.ts";
import { Failure } from "../edge/failure.ts";
import { type Printed, printedAs, printing } from "../edge/printed.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { AUDIENCE, editionOf } from "../make/edition.ts";
import { chooseDate } from "../make/choose-date.ts";
import { SURVEY_FORMATS, type SurveyFormat } from "../surveys/print.ts";

type Options = Printed<SurveyFormat> & {
  readonly date?: string;
  readonly audience: Audience;
};

const EXAMPLES = `
Who is asked how often, which questions of two surveys look alike, which of yours could go, and which published
question may answer an indicator that has no figure. What a person decided in Matched questions always wins.

Examples:
  quarterlight surveys KPIs.xlsx
  quarterlight surveys KPIs.xlsx --format csv > surveys.csv`;

export function addSurveys(program: Command, terminal: QuietTerminal): void {
  const command = program
    .command("surveys")
    .description("say who is asked how often, what is asked twice, and what could be dropped")
    .argument("<workbook>", "a workbook (.xlsx or .ods)")
    .option("--date <date>", "the day to look at it; else the workbook's own", chooseDate)
    .addOption(AUDIENCE);
  printedAs(command, SURVEY_FORMATS)
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => surveys(path, options, terminal));
}

async function surveys(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const { format, heard } = printing(options, terminal);
  const understood = await understand(path, {}, heard);
  heard.progress("");
  const { register, workbook } = understood;
  if (register.surveys.length === 0)
    throw new Failure(`"${workbook.name}" has no sheet "Surveys", or nothing in it.`);
  const date = asOf(options.date, register);
  terminal.out(
    SURVEY_FORMATS[format]({
      workbook: workbook.name,
      asOf: date,
      told: surveysOf(editionOf(understood, options.audience, { date }), date),
    }),
  );
}
