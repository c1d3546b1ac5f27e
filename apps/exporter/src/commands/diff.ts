import { basename } from "node:path";
import { type FactsFile, FACTS_ENDING, factsFile, heldAgain } from "@quarterlight/core/report";
import type { Command } from "commander";
import { requireKpis } from "../disk/require-kpis.ts";
import { understand } from "../disk/understand.ts";
import { Failure } from "../edge/failure.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { type Progress, progressOn } from "../edge/terminal.ts";
import { prepareReport } from "../make/make-report.ts";
import { blocksText } from "../print/blocks-text.ts";
import { jsonText } from "../print/json-text.ts";
import { factsOf, isReport } from "../verify/facts-of.ts";
import { factsInWords } from "../verify/in-words.ts";

type Options = {
  readonly period?: string;
  readonly area?: string;
  readonly also?: readonly string[];
  readonly json?: boolean;
  readonly progress?: boolean;
};

const EXAMPLES = `
The old one is a report or its facts file, or a workbook as it was: then the report that it gives is taken for the published one.

Examples:
  quarterlight diff quarterly-report.facts.json KPIs.xlsx
  quarterlight diff KPIs-as-published.xlsx KPIs.xlsx`;

export function addDiff(program: Command, terminal: QuietTerminal): void {
  program
    .command("diff")
    .description("list the published sentences and figures that are no longer so")
    .argument("<old>", "a published report or its .facts.json, or the workbook as it was")
    .argument("<new>", "the workbook as it is now")
    .option("--period <period>", "the period that the old workbook is told for; else as it says")
    .option("--area <area>", "the area to report on, in a file that holds several")
    .option("--also <files...>", "companions, such as a register of indicators")
    .option("--json", "print the outcome for a machine")
    .option("--progress", "say what is being done, also where nobody watches")
    .addHelpText("after", EXAMPLES)
    .action(async (old: string, now: string, options: Options) => diff(old, now, options, terminal));
}

async function diff(old: string, now: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const progress = progressOn(terminal, options);
  const file = await published(old, options, terminal, progress);
  const understood = await understand(now, options, { progress, hush: terminal.hush });
  requireKpis(understood, { figures: true });
  const held = heldAgain(file, understood.register);
  progress("");
  const title = `${basename(old)} (${file.edition.period}) against ${understood.workbook.name}`;
  const blocks = factsInWords(held);
  const holding = { heading: `Published sentences that still hold: ${held.holding}`, lines: [] };
  terminal.out(options.json ? jsonText({ ok: true, ...held }) : blocksText(title, [...blocks, holding]));
}

/** What was published: as its facts file tells, or as the old workbook gives it. */
async function published(
  old: string,
  options: Options,
  terminal: QuietTerminal,
  progress: Progress,
): Promise<FactsFile> {
  if (isReport(old)) {
    const file = await factsOf(old);
    if (file !== undefined) return file;
    return missing(old);
  }
  const { area, also, period } = options;
  const asked = {
    workbook: old,
    also,
    area,
    period,
    out: ".",
    audience: undefined,
    date: undefined,
    draft: false,
    previous: undefined,
  };
  const { built, brief } = await prepareReport(
    { ...asked, isFinal: false },
    { progress, hush: terminal.hush },
  );
  return factsFile(built, brief, { name: basename(old), sha256: "" });
}

function missing(old: string): never {
  throw new Failure(
    `"${old}" carries no facts, and its facts file does not lie beside it: choose the .${FACTS_ENDING}, or the workbook as it was.`,
  );
}
