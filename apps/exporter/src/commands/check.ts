import { acceptances, blocks, check, inWords, readRecords } from "@quarterlight/core/checks";
import { AUDIENCES, type Audience } from "@quarterlight/core/register";
import { type Command, Option } from "commander";
import { requireKpis } from "../disk/require-kpis.ts";
import { picturesOf } from "../disk/pictures.ts";
import { previousFrom } from "../disk/previous.ts";
import { publishedFrom } from "../disk/published.ts";
import { understand } from "../disk/understand.ts";
import { answersFile, answersFor } from "../disk/answers.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { Failure } from "../edge/failure.ts";
import { type Printed, printedAs, printing } from "../edge/printed.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { type Accepting, acceptedOf } from "../findings/accept.ts";
import { FINDING_FORMATS, type FindingFormat } from "../findings/formats.ts";
import { chooseDate } from "../make/choose-date.ts";
import { periodOf } from "../make/choose-period.ts";

type Options = Printed<FindingFormat> &
  Accepting & {
    readonly period?: string;
    readonly date?: string;
    readonly previous?: string;
    readonly published?: readonly string[];
    readonly audience?: Audience;
    readonly area?: string;
    readonly also?: readonly string[];
  };

const EXAMPLES = `
Findings are ranked by what they would do to the report. A warning may be accepted, with a reason: by --accept,
kept beside the workbook, or in its Accepted sheet. It holds until the value changes. Nothing is changed in your workbook.

Examples:
  quarterlight check KPIs.xlsx                              what is wrong, where, why it matters, what to do
  quarterlight check KPIs.xlsx --previous Published.xlsx    also what changed since
  quarterlight check KPIs.xlsx --accept "N08@Figures!N20" --reason "Of the year" --by "Head of Service"
                                                            let a finding stand, by its check and first cell
  quarterlight check KPIs.xlsx --format sarif > checks.sarif`;

export function addCheck(program: Command, terminal: QuietTerminal): void {
  const command = program
    .command("check")
    .description("say whether the figures can be trusted: what is wrong, where, and what to do")
    .argument("<workbook>", "a workbook (.xlsx or .ods) or a table as text (.csv)")
    .option(
      "--period <period>",
      'the period to report on, such as "2025/26 Q2"; else the newest that most indicators have',
    )
    .option("--date <date>", "the report's date; else as the workbook says", chooseDate)
    .addOption(
      new Option("--audience <audience>", "who will read the report; else as the workbook says").choices(
        AUDIENCES,
      ),
    )
    .option("--previous <file>", "the last report’s workbook, or its facts file, to see what changed since")
    .option("--published <folders...>", "where earlier reports lie, beside the workbook's own folder")
    .option("--area <area>", "the area to report on, in a file that holds several")
    .option("--also <files...>", "companions, such as a register of indicators")
    .option(
      "--accept <findings...>",
      'let findings stand, kept beside the workbook: each as in "N08@Scorecard!N20"',
    )
    .option("--reason <words>", "with --accept: why it may stand")
    .option("--by <person>", "with --accept: who says so");
  printedAs(command, FINDING_FORMATS, { format: "how to print what was found" })
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => checkCommand(path, options, terminal));
}

async function checkCommand(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const { date, previous } = options;
  const { format, heard } = printing(options, terminal);
  const published = await previousFrom(previous, options, heard);
  const understood = await understand(path, options, heard);
  requireKpis(understood, { figures: true });
  const { workbook, also, register, reading, answers } = understood;
  const period = periodOf(understood, options.period);
  heard.progress(`Checking ${workbook.name}`);
  const accepted = acceptances(workbook, answers, also);
  const input = {
    workbook,
    also,
    register,
    reading,
    period,
    date,
    previous: published,
    audience: options.audience,
    readBy: readRecords(workbook, answers),
    published: publishedFrom(understood, options.published ?? []),
    pictures: await picturesOf(path, register),
    accepted,
  };
  const found = inWords(check(input), input);
  const kept = acceptedOf(answersFor(path, workbook, {}), found, options);
  if (kept !== undefined) await writeWhole([answersFile(path, reading, kept)], [path]);
  const again = { ...input, accepted: acceptances(workbook, kept ?? answers, also) };
  const findings = kept === undefined ? found : inWords(check(again), again);
  heard.progress("");
  terminal.out(FINDING_FORMATS[format]({ workbook: workbook.name, period, register, findings }));
  if (blocks(findings)) {
    const sentence = `"${workbook.name}" holds something that stops the report. Put right what blocks publication, then check again.`;
    throw new Failure(sentence, 1, { isPrinted: true });
  }
}
