import { Command, CommanderError } from "commander";
import { addAdopt } from "./commands/adopt.ts";
import { addApprove } from "./commands/approve.ts";
import { addAsk } from "./commands/ask.ts";
import { addCheck } from "./commands/check.ts";
import { addClassify } from "./commands/classify.ts";
import { addCompare } from "./commands/compare.ts";
import { addDiff } from "./commands/diff.ts";
import { addDuties } from "./commands/duties.ts";
import { addExample } from "./commands/example.ts";
import { addMerge } from "./commands/merge.ts";
import { addPlan } from "./commands/plan.ts";
import { addRead } from "./commands/read.ts";
import { addReport } from "./commands/report.ts";
import { addTemplate } from "./commands/template.ts";
import { addSurveys } from "./commands/surveys.ts";
import { addThemes } from "./commands/themes.ts";
import { addVerify } from "./commands/verify.ts";
import { hushOfNames } from "./disk/hush-of.ts";
import { recoverAround } from "./disk/recover-around.ts";
import { type ExitCode, Failure } from "./edge/failure.ts";
import { type QuietTerminal, quietTerminal } from "./edge/quiet.ts";
import { CLEAR_LINE, type Terminal } from "./edge/terminal.ts";
import { usageFailure } from "./edge/usage.ts";
import { version } from "./edge/version.ts";

/** The commands, in the order a newcomer meets them. */
const COMMANDS = [
  addExample,
  addTemplate,
  addRead,
  addAdopt,
  addCheck,
  addClassify,
  addAsk,
  addMerge,
  addDuties,
  addCompare,
  addPlan,
  addSurveys,
  addThemes,
  addApprove,
  addReport,
  addVerify,
  addDiff,
];

const EXPLAINS = `
Start here:
  quarterlight example                 make a report from the worked example and look at it
  quarterlight template KPIs.xlsx      make a blank workbook to fill in
  quarterlight read KPIs.xlsx          see what was understood, and what was not
  quarterlight adopt Card.xlsx --to KPIs.xlsx   make a Quarterlight workbook from yours
  quarterlight check KPIs.xlsx         see whether the figures can be trusted
  quarterlight approve KPIs.xlsx       read each story and quote, and say that you have
  quarterlight report KPIs.xlsx        make the report: a web page, a Word file and a PDF
  quarterlight verify report.docx KPIs.xlsx   hold a finished or edited report to the workbook
  quarterlight diff report.facts.json KPIs.xlsx   list what was published and is no longer so

Exit codes:
  0   done
  1   the workbook holds something that stops the report
  2   a file could not be read or written, or the command was not understood
  70  a fault in Quarterlight itself
  130, 143  interrupted; what stood there before stands there still

Your workbook is only ever read, and nothing leaves this computer.
Help on one command: quarterlight report --help`;

/** Runs one command line and gives its exit code. The only place where an error becomes words. */
export async function run(
  line: readonly string[],
  terminal: Terminal,
  { debug }: { debug: boolean },
): Promise<ExitCode> {
  const quiet = quietTerminal(terminal);
  try {
    const program = programFor(quiet);
    if (line.length === 0) {
      terminal.err(program.helpInformation());
      terminal.err(EXPLAINS);
      terminal.err("\n");
      return 2;
    }
    await program.parseAsync(line, { from: "user" });
    return 0;
  } catch (error) {
    return explain(error, quiet, { debug, json: line.includes("--json") });
  }
}

function programFor(terminal: QuietTerminal): Command {
  const program = new Command("quarterlight")
    .description("From a partnership's KPI workbook to a quarterly report people want to read.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", EXPLAINS)
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .exitOverride();
  for (const add of COMMANDS) add(program, terminal);
  // Before anything else: a folder in which a run was stopped is put right.
  program.hook("preAction", (_, command) => {
    terminal.hush(hushOfNames(command.processedArgs, command.opts()));
    for (const said of recoverAround(command.processedArgs, command.opts())) terminal.err(`${said}\n`);
  });
  return program;
}

function explain(error: unknown, terminal: Terminal, { debug, json }: { debug: boolean; json: boolean }) {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = error instanceof CommanderError ? usageFailure(error) : error;
  if (terminal.watched && !json) terminal.err(CLEAR_LINE);
  if (known instanceof Failure) {
    terminal.err(`${known.message}\n`);
    if (json && !known.isPrinted)
      terminal.out(`${JSON.stringify({ ok: false, error: known.message }, null, 2)}\n`);
    return known.exitCode;
  }
  terminal.err(
    `Sorry: Quarterlight ${version} has a fault of its own, and nothing was written. ` +
      "Run the command again with QUARTERLIGHT_DEBUG=1 set to see the details to report.\n",
  );
  if (debug) terminal.err(`${known instanceof Error ? (known.stack ?? known.message) : String(known)}\n`);
  return 70;
}
