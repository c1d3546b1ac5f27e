import { type Hush, hushOf, identifyingWords } from "../../protect/index.ts";
import type { CheckInput } from "./subjects.ts";

const known = new WeakMap<CheckInput, Hush>();

/** What takes out of a text whatever identifies somebody in what is checked; worked out once for it. */
export function hushIn(input: CheckInput): Hush {
  const hush = known.get(input) ?? hushOf(identifyingWords(input.workbook, input.register, input.also));
  known.set(input, hush);
  return hush;
}
