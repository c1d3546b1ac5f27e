import { join } from "node:path";
import type { Command } from "commander";
import { writeWhole } from "../disk/write-whole.ts";
import type { QuietTerminal } from "../edge/quiet.ts";
import { progressOn } from "../edge/terminal.ts";
import { DEFAULT_FORMATS } from "@quarterlight/core/report";
import { makeReport } from "../make/make-report.ts";
import { madeJson, madeText } from "../print/made-text.ts";

type Options = { readonly out: string; readonly json?: boolean; readonly progress?: boolean };

const EXAMPLES = `
The worked example is an invented partnership: no figure, person or story in it is real.`;

export function addExample(program: Command, terminal: QuietTerminal): void {
  program
    .command("example")
    .description("make the worked example and its report, to see what Quarterlight does")
    .option("--out <folder>", "where to put the workbook and the report", "report")
    .option("--json", "print the outcome for a machine")
    .option("--progress", "say what is being done, also where nobody watches")
    .addHelpText("after", EXAMPLES)
    .action(async (options: Options) => example(options, terminal));
}

async function example(options: Options, terminal: QuietTerminal): Promise<void> {
  const started = performance.now();
  const progress = progressOn(terminal, options);
  progress("Making the worked example");
  const { templateBytes, templateDrawings } = await import("@quarterlight/template/workbook");
  const workbook = join(options.out, "worked-example.xlsx");
  const beside = templateDrawings("example").map(({ name, bytes }) => ({
    path: join(options.out, name),
    bytes,
  }));
  await writeWhole([{ path: workbook, bytes: await templateBytes("example") }, ...beside], []);
  const open = {
    also: [],
    area: undefined,
    period: undefined,
    audience: undefined,
    date: undefined,
    draft: false,
    wordTemplate: undefined,
    replace: false,
  };
  const request = { ...open, workbook, formats: DEFAULT_FORMATS, out: options.out };
  const made = await makeReport(request, { progress, hush: terminal.hush });
  const seconds = (performance.now() - started) / 1000;
  terminal.out(options.json ? madeJson(made) : `${madeText(made, seconds)}From the workbook ${workbook}\n`);
}
