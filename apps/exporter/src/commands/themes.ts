import type { Audience } from "@quarterlight/core/register";
import { extractOf, nothingToTake, themesOf } from "@quarterlight/core/voices";
import { type Command, Option } from "commander";
import { type Understood, understand } from "../disk/understand.ts";
import { asOf } from "../duties/as-of.ts";
import { Failure } from "../edge/failure.ts";
import { type Printed, printedAs, printing } from "../edge/printed.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { chooseDate } from "../make/choose-date.ts";
import { AUDIENCE, editionOf } from "../make/edition.ts";
import { periodOfPeople } from "../make/period-of-people.ts";
import { EXTRACT_FORMATS } from "../themes/extract.ts";
import { THEME_FORMATS, type ThemeFormat } from "../themes/print.ts";

type Options = Printed<ThemeFormat> & {
  readonly period?: string;
  readonly date?: string;
  readonly extract?: "cpp";
  readonly audience: Audience;
};

const EXAMPLES = `
What people told you, by theme: people and kinds of source counted, remarks without a theme with what their words
suggest, and how two people's codes agree. A suggestion is never ticked for anybody. For others than colleagues a few
people are said to be 1 to 4; --audience internal counts them.

Examples:
  quarterlight themes KPIs.xlsx --period "2025/26 Q2"
  quarterlight themes KPIs.xlsx --extract cpp --format csv > themes.csv   for Community Planning: public only, none of a few`;

export function addThemes(program: Command, terminal: QuietTerminal): void {
  const command = program
    .command("themes")
    .description("count what people said by theme: people, kinds of source, and what has no theme yet")
    .argument("<workbook>", "a workbook (.xlsx or .ods)")
    .option(
      "--period <period>",
      'the period, such as "2025/26 Q2"; else the newest that most indicators have',
    )
    .option("--date <date>", "the day on which consent is judged; else the workbook's own", chooseDate)
    .addOption(
      new Option("--extract <for>", "what may be taken to others, by theme and locality").choices(["cpp"]),
    )
    .addOption(AUDIENCE);
  printedAs(command, THEME_FORMATS)
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => themes(path, options, terminal));
}

async function themes(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const { format, heard } = printing(options, terminal);
  const understood = await understand(path, {}, heard);
  heard.progress("");
  const { register, workbook } = understood;
  if (register.feedback.length === 0)
    throw new Failure(`"${workbook.name}" has no sheet "Feedback", or nothing in it.`);
  const period = periodOfPeople(understood, options.period);
  const date = asOf(options.date, register);
  const known = editionOf(understood, options.extract === "cpp" ? "public" : options.audience, {
    period,
    date,
  });
  if (options.extract === "cpp")
    terminal.out(
      EXTRACT_FORMATS[format]({
        workbook: workbook.name,
        period,
        date,
        extract: extractOf(known, period, date),
        nothing: nothingToTake(known, period, date),
      }),
    );
  else
    terminal.out(
      THEME_FORMATS[format]({
        workbook: workbook.name,
        period,
        audience: options.audience,
        below: rowsBelow(understood),
        told: themesOf(known, period, date),
      }),
    );
}

/** Rows that look like remarks and that the table of remarks does not reach. */
function rowsBelow({ register, reading }: Understood): number {
  const sheet = register.feedback[0]?.at.sheet;
  return reading.notUnderstood.filter(({ why, at }) => why === "below the table" && at.sheet === sheet)
    .length;
}
