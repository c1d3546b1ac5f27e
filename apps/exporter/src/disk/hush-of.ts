import { basename } from "node:path";
import { type Hush, hushOf, identifyingNames, identifyingWords } from "@quarterlight/core/protect";
import type { Understood } from "./understand.ts";

/** Takes out of a text whatever identifies somebody in a workbook or a companion. */
export function hushIn({
  workbook,
  register,
  also,
}: Pick<Understood, "workbook" | "register" | "also">): Hush {
  return hushOf(identifyingWords(workbook, register, also));
}

/** The same of the names of the files that a command is given, before anything is read. */
export function hushOfNames(given: readonly unknown[], options: Readonly<Record<string, unknown>>): Hush {
  const files = [...given, options["also"], options["previous"], options["wordTemplate"]].flat();
  return hushOf(
    identifyingNames(files.flatMap((file) => (typeof file === "string" ? [basename(file)] : []))),
  );
}
