import { periodName } from "@quarterlight/core/period";
import { AUDIENCES, type Audience } from "@quarterlight/core/register";
import { type Command, Option } from "commander";
import { Failure } from "../edge/failure.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { progressOn } from "../edge/terminal.ts";
import { chooseDate } from "../make/choose-date.ts";
import { blocksText } from "../print/blocks-text.ts";
import { jsonText } from "../print/json-text.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { type Carried, carry } from "../verify/carry.ts";
import { carriedInWords, factsInWords, labelsInWords, typedInWords } from "../verify/in-words.ts";
import { type Verified, verifyReport } from "../verify/verify-report.ts";

type Options = {
  readonly period?: string;
  readonly audience?: Audience;
  readonly date?: string;
  readonly area?: string;
  readonly also?: readonly string[];
  readonly wordTemplate?: string;
  readonly carry?: string;
  readonly json?: boolean;
  readonly progress?: boolean;
};

const EXAMPLES = `
A Word file may have been edited, with its changes followed or not, and saved by another program. What people typed is held to the
figures as commentary is. A PDF is held by the facts that are attached to it; its words are not read again.

Examples:
  quarterlight verify quarterly-report.docx KPIs.xlsx
  quarterlight verify quarterly-report.html KPIs.xlsx --period "2025/26 Q2"
  quarterlight verify edited.docx KPIs.xlsx --carry carried.docx`;

export function addVerify(program: Command, terminal: QuietTerminal): void {
  program
    .command("verify")
    .description("say what in a finished or edited report the workbook does not bear out")
    .argument("<report>", "a report: .html, .docx, .pdf or its .facts.json")
    .argument("<workbook>", "the workbook it is held against")
    .option("--period <period>", "the period it is about; else as its facts file says, or the workbook")
    .addOption(
      new Option("--audience <audience>", "who it is for; else as its facts file says").choices(AUDIENCES),
    )
    .option("--date <date>", "the day it bears; else as its facts file says", chooseDate)
    .option("--area <area>", "the area it is about, in a file that holds several")
    .option("--also <files...>", "companions, such as a register of indicators")
    .option(
      "--word-template <file>",
      "the document whose look the Word file took, where the workbook does not name it",
    )
    .option(
      "--carry <file>",
      "make the Word file anew, with people's wording where what it says of figures holds",
    )
    .option("--json", "print the outcome for a machine")
    .option("--progress", "say what is being done, also where nobody watches")
    .addHelpText("after", EXAMPLES)
    .action(async (report: string, workbook: string, options: Options) =>
      verify(report, workbook, options, terminal),
    );
}

async function verify(
  report: string,
  workbook: string,
  options: Options,
  terminal: QuietTerminal,
): Promise<void> {
  const { period, audience, date, area, also, wordTemplate } = options;
  if (options.carry !== undefined && !/\.docx$/iu.test(report))
    throw new Failure("--carry is for a Word file: people's wording is carried from a .docx alone.");
  const progress = progressOn(terminal, options);
  const request = { report, workbook, period, audience, date, area, also, wordTemplate };
  const verified = await verifyReport(request, { progress, hush: terminal.hush });
  const carried = verified.fresh && options.carry ? await carry(verified.fresh, verified.typed) : undefined;
  if (carried && options.carry)
    await writeWhole(
      [{ path: options.carry, bytes: carried.docx }],
      [...verified.prepared.understood.inputs, report],
    );
  progress("");
  terminal.out(options.json ? jsonOf(verified, report, carried) : textOf(verified, report, carried));
  if (isOtherwise(verified))
    throw new Failure(
      `"${report}" says something that the workbook does not bear out, or that could not be read.`,
      1,
      {
        isPrinted: true,
      },
    );
}

function isOtherwise({ facts, typed, labels }: Verified): boolean {
  return (
    typed.length + labels.length > 0 ||
    (facts !== undefined && facts.figures.length + facts.sentences.length + facts.charts.length > 0)
  );
}

function textOf(verified: Verified, report: string, carried: Carried | undefined): string {
  const { prepared, facts, words, typed, labels } = verified;
  const { brief, understood } = prepared;
  const title = `Held ${report} against ${understood.workbook.name}: ${periodName(brief.period)}, audience: ${brief.audience}`;
  const blocks = [
    ...typedInWords(typed),
    ...labelsInWords(labels),
    ...(facts === undefined ? [] : factsInWords(facts)),
    ...(carried === undefined ? [] : carriedInWords(carried)),
  ];
  const read =
    words === undefined
      ? "Its words were not read again: it was held by its facts."
      : `${words.same} stretches of words are as the workbook gives them, and ${words.gone} of the workbook’s report are not in it.`;
  const held = facts === undefined ? [] : [`${facts.holding} published sentences still hold.`];
  const outcome = isOtherwise(verified) ? [] : ["Everything it says is borne out by the workbook."];
  return blocksText(title, [...blocks, { heading: "What was held", lines: [read, ...held, ...outcome] }]);
}

function jsonOf(verified: Verified, report: string, carried: Carried | undefined): string {
  const { facts, words, typed, labels } = verified;
  return jsonText({
    ok: !isOtherwise(verified),
    report,
    changed: typed,
    unchanged: words?.same,
    gone: words?.gone,
    labels,
    figures: facts?.figures,
    sentences: facts?.sentences,
    untracked: facts?.untracked,
    charts: facts?.charts,
    carried: carried?.carried.map(({ where, says }) => ({ where, says })),
    notCarried: carried?.left.map(({ typed: { where, says }, because }) => ({ where, says, because })),
  });
}
