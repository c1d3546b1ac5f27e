import type { Audience } from "@quarterlight/core/register";
import { gonePromises, planOf, reachOf } from "@quarterlight/core/voices";
import type { Command } from "commander";
import { understand } from "../disk/understand.ts";
import { asOf } from "../duties/as-of.ts";
import { type Printed, printedAs, printing } from "../edge/printed.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { chooseDate } from "../make/choose-date.ts";
import { AUDIENCE, editionOf } from "../make/edition.ts";
import { periodOfPeople } from "../make/period-of-people.ts";
import { PLAN_FORMATS, type PlanFormat } from "../plan/print.ts";

type Options = Printed<PlanFormat> & {
  readonly period?: string;
  readonly date?: string;
  readonly previous?: string;
  readonly audience: Audience;
};

const EXAMPLES = `
Recommendations of evaluations, inspections and audits, promises made to people, and actions: what is open, late, moved,
done with evidence or said before. What is open stays until somebody closes it.

Examples:
  quarterlight plan KPIs.xlsx --period "2025/26 Q2"
  quarterlight plan KPIs.xlsx --format csv > plan.csv`;

export function addPlan(program: Command, terminal: QuietTerminal): void {
  const command = program
    .command("plan")
    .description("say what became of recommendations, promises and actions in a period")
    .argument("<workbook>", "a workbook (.xlsx or .ods)")
    .option(
      "--period <period>",
      'the period, such as "2025/26 Q2"; else the newest that most indicators have',
    )
    .option("--date <date>", "the day to look at it; else the workbook's own", chooseDate)
    .option("--previous <workbook>", "the last quarter's workbook, to see which promises are quietly gone")
    .addOption(AUDIENCE);
  printedAs(command, PLAN_FORMATS)
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, options: Options) => plan(path, options, terminal));
}

async function plan(path: string, options: Options, terminal: QuietTerminal): Promise<void> {
  const { format, heard } = printing(options, terminal);
  const understood = await understand(path, {}, heard);
  heard.progress("");
  const { register, workbook } = understood;
  const period = periodOfPeople(understood, options.period);
  const date = asOf(options.date, register);
  const known = editionOf(understood, options.audience, { period, date });
  const before = options.previous === undefined ? undefined : await understand(options.previous, {}, heard);
  heard.progress("");
  terminal.out(
    PLAN_FORMATS[format]({
      workbook: workbook.name,
      period,
      asOf: date,
      items: planOf(known, period, date),
      reach: reachOf(known, period),
      gone: before === undefined ? [] : gonePromises(before.register, register).map(({ said }) => said),
    }),
  );
}
