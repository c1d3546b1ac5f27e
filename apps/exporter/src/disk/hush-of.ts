import { type Hush, hushOf, identifyingWords } from "@quarterlight/core/protect";
import type { Understood } from "./understand.ts";

/** Takes out of a text whatever identifies somebody in a workbook. */
export function hushIn({ workbook, register }: Pick<Understood, "workbook" | "register">): Hush {
  return hushOf(identifyingWords(workbook, register));
}
