import type { Audience, Register } from "@quarterlight/core/register";
import { compareWith } from "@quarterlight/core/voices";
import type { Command } from "commander";
import { COMPARE_FORMATS, type CompareFormat } from "../compare/print.ts";
import { requireKpis } from "../disk/require-kpis.ts";
import { understand } from "../disk/understand.ts";
import { Failure } from "../edge/failure.ts";
import { AUDIENCE, editionOf } from "../make/edition.ts";
import { type Printed, printedAs, printing } from "../edge/printed.ts";
import type { QuietTerminal } from "../edge/quiet.ts";

type Options = Printed<CompareFormat> & {
  readonly area?: string;
  readonly audience: Audience;
};

const EXAMPLES = `
Ours first, then others. Indicators are put beside each other by code (SW8 and NI-19 are one), then by unit, direction,
people counted and period; whatever does not agree is said and not compared. Where chance could explain a difference, or
no range is known, nobody can tell. Small counts and the ranges that would give them away are hidden; --audience internal
shows them.

Examples:
  quarterlight compare Ours.xlsx Theirs.xlsx Others.xlsx
  quarterlight compare Ours.xlsx Theirs.xlsx --format csv > beside.csv`;

export function addCompare(program: Command, terminal: QuietTerminal): void {
  const command = program
    .command("compare")
    .description(
      "put indicators beside other partnerships': what differs by more than chance, and whom to ring",
    )
    .argument("<workbook>", "our workbook")
    .argument("<others...>", "other partnerships' workbooks")
    .option("--area <area>", "the area of ours, in a file that holds several")
    .addOption(AUDIENCE);
  printedAs(command, COMPARE_FORMATS)
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, others: readonly string[], options: Options) =>
      compare(path, others, options, terminal),
    );
}

async function compare(
  path: string,
  paths: readonly string[],
  options: Options,
  terminal: QuietTerminal,
): Promise<void> {
  const { format, heard } = printing(options, terminal);
  const ours = await understand(path, options, heard);
  requireKpis(ours, { figures: true });
  const others = [];
  for (const each of paths) {
    const theirs = await understand(each, {}, heard);
    requireKpis(theirs, { figures: true });
    others.push({
      name: nameOf(theirs.register, theirs.workbook.name),
      register: editionOf(theirs, options.audience),
    });
  }
  heard.progress("");
  const compared = compareWith(editionOf(ours, options.audience), others);
  if (compared.length === 0)
    throw new Failure(
      "The workbooks have no indicator in common, by code or by title. Codes have to be the same, or twins such as SW8 and NI-19.",
    );
  terminal.out(COMPARE_FORMATS[format]({ ours: nameOf(ours.register, ours.workbook.name), compared }));
}

/** Whose figures they are, as the workbook says, else its own name. */
function nameOf({ settings }: Register, file: string): string {
  return settings.area || settings.partnership || file.replace(/\.\w+$/u, "");
}
