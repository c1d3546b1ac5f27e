import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { requireExcelName } from "../disk/new-workbook.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { Failure } from "../edge/failure.ts";
import type { Terminal } from "../edge/terminal.ts";
import { jsonText } from "../print/json-text.ts";

type Options = {
  readonly example?: boolean;
  readonly faulty?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
};

type Kind = "blank" | "example" | "faulty";

const EXAMPLES = `
Examples:
  quarterlight template KPIs.xlsx               a blank workbook, ready to fill in
  quarterlight template --example Example.xlsx  the worked example: an invented partnership, in full
  quarterlight template --faulty Faulty.xlsx    the example with over a hundred faults in it, to see the checks at work`;

export function addTemplate(program: Command, terminal: Terminal): void {
  program
    .command("template")
    .description("make a workbook to keep KPIs in: blank, the worked example, or its faulty twin")
    .argument("<file>", "the workbook to make, ending in .xlsx")
    .option("--example", "the worked example instead of a blank workbook")
    .option("--faulty", "the worked example with faults in it, to see the checks find them")
    .option("--force", "replace the file if it is already there")
    .option("--json", "print the outcome for a machine")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: Options) => template(file, options, terminal));
}

async function template(path: string, options: Options, terminal: Terminal): Promise<void> {
  requireExcelName(path);
  if (!options.force && existsSync(path)) {
    throw new Failure(`"${path}" is already there. Choose another name, or add --force to replace it.`);
  }
  const kind = kindOf(options);
  const { templateBytes, templateDrawings } = await import("@quarterlight/template/workbook");
  const bytes = await templateBytes(kind);
  // What lies there under such a name is somebody's own, and stays.
  const drawings = templateDrawings(kind)
    .map(({ name, bytes: drawn }) => ({ path: join(dirname(path), name), bytes: drawn }))
    .filter((drawing) => !existsSync(drawing.path));
  await writeWhole([{ path, bytes }, ...drawings], []);
  if (options.json) terminal.out(jsonText({ ok: true, kind, file: path, bytes: bytes.length }));
  else terminal.out(`${READY[kind]}: ${path}\n`);
}

function kindOf({ example, faulty }: Options): Kind {
  if (example && faulty) {
    throw new Failure("Give --example for the worked example or --faulty for its faulty twin, not both.");
  }
  if (faulty) return "faulty";
  return example ? "example" : "blank";
}

const READY: Readonly<Record<Kind, string>> = {
  blank: "A blank workbook is ready to fill in",
  example: "The worked example is ready",
  faulty: "The worked example with faults in it is ready. Run quarterlight check on it",
};
