import { readByBeside, readByRecords, readRecords } from "@quarterlight/core/checks";
import { type ToRead, allowancesOf, identifiersIn, printedTexts } from "@quarterlight/core/protect";
import { AUDIENCES, type Audience } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { type Command, Option } from "commander";
import { answersFile } from "../disk/answers.ts";
import { answersPath } from "../disk/answers-name.ts";
import { requireKpis } from "../disk/require-kpis.ts";
import { type Understood, understand } from "../disk/understand.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { Failure } from "../edge/failure.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { progressOn } from "../edge/terminal.ts";
import { today } from "../edge/today.ts";
import { chooseDate } from "../make/choose-date.ts";
import { periodOf } from "../make/choose-period.ts";

type Options = {
  readonly by?: string;
  readonly only?: readonly string[];
  readonly on?: string;
  readonly date?: string;
  readonly period?: string;
  readonly audience?: Audience;
  readonly area?: string;
  readonly also?: readonly string[];
  readonly progress?: boolean;
};

const EXAMPLES = `
Shows every story and quote that the report would print, word for word. With --by, keeps the record that this
person has read them, beside the workbook; a changed word opens a text again. Read first, then say so: no list of
patterns knows everything that gives a person away.

Examples:
  quarterlight approve KPIs.xlsx                                   what must be read, and who has read what
  quarterlight approve KPIs.xlsx --by "Communications Officer"     you have read all of them
  quarterlight approve KPIs.xlsx --by "Communications Officer" --only ST-1 FB-07`;

export function addApprove(program: Command, terminal: QuietTerminal): void {
  program
    .command("approve")
    .description("show each story and quote to be printed, and keep the record of who has read them")
    .argument("<workbook>", "an Excel workbook (.xlsx) or a table as text (.csv)")
    .option("--by <name>", "who has read them")
    .option("--only <codes...>", "only these stories and quotes, by their codes")
    .option("--on <date>", "the day they were read; else today", chooseDate)
    .option("--period <period>", "the period to report on; else the newest that most indicators have")
    .option("--date <date>", "the report's date; else as the workbook says", chooseDate)
    .addOption(
      new Option("--audience <audience>", "who the report is for; else as the workbook says").choices(
        AUDIENCES,
      ),
    )
    .option("--area <area>", "the area to report on, in a file that holds several")
    .option("--also <files...>", "companions, such as a register of indicators")
    .option("--progress", "say what is being done, also where nobody watches")
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => approve(path, options, terminal));
}

async function approve(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const { by = "", only, audience, date } = options;
  const understood = await understand(path, options, {
    progress: progressOn(terminal, options),
    hush: terminal.hush,
  });
  requireKpis(understood, { figures: true });
  const { workbook, register, reading, answers } = understood;
  const texts = chosen(
    printedTexts({
      register,
      audience: audience ?? register.settings.audience,
      date: date ?? register.settings.date,
      period: periodOf(understood, options.period),
      readBy: readRecords(workbook, answers),
    }),
    only,
  );
  // These words are shown whole on purpose: a person is asked to read them.
  for (const text of texts) terminal.outWhole(inWords(text, understood));
  const open = texts.filter(({ read }) => read === undefined);
  if (options.by === undefined) {
    terminal.out(
      `${open.length} of ${texts.length} have nobody recorded as having read them. Say who has: --by "Your role"\n`,
    );
    return;
  }
  if (by.trim() === "") throw new Failure('Say who has read them, as in: --by "Communications Officer"');
  const records = readByRecords(open, by.trim(), options.on ?? today());
  const kept = answersFile(path, reading, readByBeside(answers, records));
  await writeWhole([kept], [path]);
  terminal.out(
    `Recorded in ${answersPath(path)}: ${by.trim()} has read ${records.length} of ${texts.length} stories and quotes; the others were read before. A changed word opens a text again.\n`,
  );
}

function chosen(texts: readonly ToRead[], only: readonly string[] | undefined): readonly ToRead[] {
  if (only === undefined) return texts;
  const unknown = only.find((code) => !texts.some(({ id }) => id.toLowerCase() === code.toLowerCase()));
  if (unknown !== undefined)
    throw new Failure(`No story or quote that this report would print has the code "${unknown}".`);
  return texts.filter(({ id }) => only.some((code) => code.toLowerCase() === id.toLowerCase()));
}

function inWords({ what, id, at, words, read, readBefore }: ToRead, { register }: Understood): string {
  const consent = [...register.stories, ...register.feedback].find((item) => item.id === id)?.consent ?? "";
  const where = what === "story" ? "story" : "feedback";
  const marks = identifiersIn({ text: words, where, consent }, allowancesOf(register));
  const state = read
    ? `Read by ${read.person} on ${read.date}.`
    : readBefore
      ? `Read by ${readBefore.person} on ${readBefore.date}, and changed since.`
      : "Nobody is recorded as having read it.";
  const looked =
    marks.length === 0
      ? "We found no identifier; a person must still read this."
      : `Look at: ${marks.map(({ at: span }) => `“${words.slice(...span)}”`).join(", ")}.`;
  return `${what === "story" ? "Story" : "Quote"} ${id} (${addressName(at)})\n${words}\n  ${state} ${looked}\n\n`;
}
