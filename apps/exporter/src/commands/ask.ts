import { outstandingOf } from "@quarterlight/core/voices";
import type { Command } from "commander";
import { answersWords } from "../asking/copy-with.ts";
import { type MadeForms, makeForms } from "../asking/make-forms.ts";
import { OUTSTANDING_FORMATS, type OutstandingFormat } from "../asking/print.ts";
import { requireKpis } from "../disk/require-kpis.ts";
import { understand } from "../disk/understand.ts";
import { asOf } from "../duties/as-of.ts";
import { Failure } from "../edge/failure.ts";
import { type Printed, printedAs, printing } from "../edge/printed.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { chooseDate } from "../make/choose-date.ts";
import { periodOfPeople } from "../make/period-of-people.ts";
import { jsonText } from "../print/json-text.ts";

type Options = Printed<OutstandingFormat> & {
  readonly to?: string;
  readonly outstanding?: boolean;
  readonly owed?: boolean;
  readonly owner?: string;
  readonly record?: string;
  readonly period?: string;
  readonly date?: string;
};

const EXAMPLES = `
One small workbook an owner, with their indicators alone: the figure, what it means, what is off, the last words and four
boxes. Beside it lies the text of an email; none is sent. Forms are for their owners, who work for the partnership: small
numbers are not hidden in them.

Examples:
  quarterlight ask KPIs.xlsx --to forms                          a form and a text for each owner
  quarterlight ask KPIs.xlsx --to forms --owed                   only about what is off target
  quarterlight ask KPIs.xlsx --to forms --record KPIs-2.xlsx     and a copy that says who was asked, and when
  quarterlight ask KPIs.xlsx --outstanding                       who was asked, since when, and whom to ask next
  quarterlight merge KPIs.xlsx forms/*.xlsx --to KPIs-2.xlsx     bring the answers in`;

export function addAsk(program: Command, terminal: QuietTerminal): void {
  const command = program
    .command("ask")
    .description(
      "make a small form for each owner to say what lies behind their figures, or say who has not answered",
    )
    .argument("<workbook>", "a workbook (.xlsx or .ods)")
    .option("--to <folder>", "where the forms and texts go")
    .option("--outstanding", "who was asked and has not answered, since when, and whom to ask next")
    .option("--owed", "ask only about indicators that are off target or became worse")
    .option("--owner <role>", "ask only one owner, by role or a part of it")
    .option("--record <file>", "a copy of the workbook, ending in .xlsx, that says who was asked and when")
    .option(
      "--period <period>",
      'the period, such as "2025/26 Q2"; else the newest that most indicators have',
    )
    .option("--date <date>", "the day of asking, or of looking; else the workbook's own", chooseDate);
  printedAs(command, OUTSTANDING_FORMATS, {
    format: "with --outstanding, how to print it",
    json: "print the outcome for a machine",
  })
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => ask(path, options, terminal));
}

async function ask(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const { to } = options;
  if ((to === undefined) === (options.outstanding !== true))
    throw new Failure("Say which: --to a folder for the forms, or --outstanding for who has not answered.");
  const { format, heard } = printing(options, terminal);
  const understood = await understand(path, {}, heard);
  heard.progress("");
  const { register, workbook } = understood;
  requireKpis(understood, { figures: false });
  const date = asOf(options.date, register);
  if (to === undefined) {
    const list = { workbook: workbook.name, asOf: date, items: outstandingOf(register, date) };
    terminal.out(OUTSTANDING_FORMATS[format](list));
    return;
  }
  const period = periodOfPeople(understood, options.period);
  const { owed, owner, record } = options;
  heard.progress(`Making forms in ${to}`);
  const made = await makeForms(understood, { to, period, date, owed, owner, record });
  heard.progress("");
  terminal.out(format === "json" ? jsonText(madeJson(made, record)) : madeText(made, to, record));
}

function madeText({ made, ownerless, answers }: MadeForms, to: string, record: string | undefined): string {
  const lines = made.map(({ form, file }) => {
    const needed = form.items.filter(({ isOwed }) => isOwed).length;
    const beside = form.items.length === 1 ? "1 indicator" : `${form.items.length} indicators`;
    return `  ${file}  ${form.owner}: ${beside}, ${needed} ${needed === 1 ? "needs" : "need"} words`;
  });
  return [
    `${made.length} ${made.length === 1 ? "form is" : "forms are"} in ${to}, each with the text of an email beside it. Nothing was sent.`,
    ...lines,
    "The forms are for their owners alone: small numbers of people are not hidden in them.",
    ...(ownerless.length === 0
      ? []
      : [
          `Nobody leads ${ownerless.map(({ id }) => id).join(", ")}, so nobody was asked about ${ownerless.length === 1 ? "it" : "them"}.`,
        ]),
    record === undefined
      ? "To keep who was asked and when, fill in Asked on on the sheet Commentary, or add --record with a name for a copy."
      : `${record} is a copy of your workbook that says who was asked, and when.`,
    ...answersWords(answers),
    "",
  ].join("\n");
}

function madeJson({ made, ownerless, answers }: MadeForms, record: string | undefined) {
  return {
    ok: true,
    forms: made.map(({ form, file, message }) => ({
      owner: form.owner,
      file,
      message,
      indicators: form.items.map(({ kpi, isOwed }) => ({ kpi, needsWords: isOwed })),
    })),
    withoutLead: ownerless.map(({ id }) => id),
    ...(record === undefined ? {} : { record }),
    ...(answers === undefined ? {} : { answers }),
  };
}
