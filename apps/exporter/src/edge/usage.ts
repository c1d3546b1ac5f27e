import type { CommanderError } from "commander";
import { Failure } from "./failure.ts";

/** A command line that was not understood, as a sentence with the way to the help. */
export function usageFailure({ code, message }: CommanderError): Failure {
  if (code === "commander.help") {
    return new Failure("There is no command of that name. See: quarterlight --help");
  }
  const said = message.replace(/^error: /, "").replaceAll("'", '"');
  const [what = "", ...hints] = said.split("\n");
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  const hint = hints.map((line) => line.replace(/^\((.*)\)$/, "$1")).join(" ");
  return new Failure([stopped(sentence), hint, "See: quarterlight --help"].filter(Boolean).join(" "));
}

function stopped(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
