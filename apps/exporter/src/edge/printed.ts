import { type Command, Option } from "commander";
import type { Heard, QuietTerminal } from "./quiet.ts";
import { progressOn } from "./terminal.ts";

/** How a command that prints in several formats was asked to print. */
export type Printed<Format extends string> = {
  readonly format: Format;
  readonly json?: boolean;
  readonly progress?: boolean;
};

/** Adds the three options of every command that prints in several formats, a table unless asked otherwise. */
export function printedAs(
  command: Command,
  formats: Readonly<Record<string, unknown>>,
  says: { readonly format?: string; readonly json?: string } = {},
): Command {
  const { format = "how to print it", json = "the same as --format json" } = says;
  return command
    .addOption(new Option("--format <format>", format).choices(Object.keys(formats)).default("table"))
    .option("--json", json)
    .option("--progress", "say what is being done, also where nobody watches");
}

/** The format that was asked for, and what listens as files are read: nobody is told of progress beside JSON. */
export function printing<Format extends string>(
  { format, json, progress }: Printed<Format>,
  terminal: QuietTerminal,
): { readonly format: Format | "json"; readonly heard: Heard } {
  const chosen = json === true ? "json" : format;
  const heard = {
    progress: progressOn(terminal, { json: chosen === "json", progress: progress === true }),
    hush: terminal.hush,
  };
  return { format: chosen, heard };
}
