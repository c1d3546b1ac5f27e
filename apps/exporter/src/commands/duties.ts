import type { Audience } from "@quarterlight/core/register";
import { dutiesFor } from "@quarterlight/core/voices";
import type { Command } from "commander";
import { understand } from "../disk/understand.ts";
import { asOf } from "../duties/as-of.ts";
import { CALENDAR_FORMATS } from "../duties/calendar.ts";
import { MAP_FORMATS, type MapFormat } from "../duties/map.ts";
import { dutyPaper } from "../duties/paper.ts";
import { Failure } from "../edge/failure.ts";
import { type Printed, printedAs, printing } from "../edge/printed.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { AUDIENCE, editionOf } from "../make/edition.ts";
import { chooseDate } from "../make/choose-date.ts";

type Options = Printed<MapFormat | "ics"> & {
  readonly calendar?: boolean;
  readonly paper?: boolean;
  readonly person?: string;
  readonly body?: string;
  readonly date?: string;
  readonly audience: Audience;
};

const EXAMPLES = `
The sheet Who reports what, with what is missing, late, done twice or asked by nobody first. Columns that nobody
fills in ask nothing. A person decides what goes.

Examples:
  quarterlight duties KPIs.xlsx                                        gaps first, then every report
  quarterlight duties KPIs.xlsx --person "Performance Analyst"         one person's, prepared or signed off
  quarterlight duties KPIs.xlsx --calendar --format ics > due.ics      dates for Outlook and others
  quarterlight duties KPIs.xlsx --paper > paper.md                     a paper for a committee`;

export function addDuties(program: Command, terminal: QuietTerminal): void {
  const command = program
    .command("duties")
    .description("say who prepares what for whom, and what is missing, late, doubled or asked by nobody")
    .argument("<workbook>", "a workbook (.xlsx or .ods)")
    .option("--calendar", "what is due when, the soonest first")
    .option("--paper", "a paper for a committee, as Markdown")
    .option("--person <role>", "only what a person prepares or signs off, by role or a part of it")
    .option("--body <body>", "only what goes to a body, by its name or a part of it")
    .option("--date <date>", "the day to look at it; else the workbook's own", chooseDate)
    .addOption(AUDIENCE);
  printedAs(command, CALENDAR_FORMATS, { format: "how to print it; ics with --calendar only" })
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => duties(path, options, terminal));
}

async function duties(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const { format, heard } = printing(options, terminal);
  const understood = await understand(path, {}, heard);
  heard.progress("");
  const { workbook } = understood;
  const register = editionOf(understood, options.audience);
  if (register.reporting.length === 0)
    throw new Failure(
      `"${workbook.name}" has no sheet "Who reports what", or nothing in it. Copy the sheet from a new workbook made with: quarterlight template`,
    );
  const date = asOf(options.date, register);
  const lines = dutiesFor(register, options);
  if (lines.length === 0) throw new Failure(nobodyCalled(options));
  if (options.paper === true) terminal.out(dutyPaper(register, lines, date));
  else if (options.calendar === true) terminal.out(CALENDAR_FORMATS[format]({ lines, asOf: date }));
  else if (format === "ics") throw new Failure("Dates are printed as a calendar: add --calendar");
  else terminal.out(MAP_FORMATS[format]({ workbook: workbook.name, register, lines, asOf: date }));
}

function nobodyCalled({ person = "", body = "" }: Options): string {
  const asked = [person, body].filter((name) => name !== "").map((name) => `"${name}"`);
  return `No report in the workbook is prepared by, signed off by or goes to ${asked.join(" and ")}. Part of a name is enough.`;
}
