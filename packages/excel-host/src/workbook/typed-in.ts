import type { Content } from "./content.ts";

const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;
const PERCENTAGE = /^\s*[-+]?\d+(\.\d+)?%\s*$/;
const ERROR = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

/**
 * What a value becomes when it is typed into a cell or written by a program: text that reads as a number,
 * a percentage, TRUE, FALSE or an error turns into it, unless the cell's format is text (`@`) or the text
 * starts with an apostrophe. Dates in words are left as text: how Excel reads them depends on its region.
 */
export function typedIn(value: string | number | boolean, format: string): Content {
  if (typeof value !== "string" || format === "@") return value;
  if (value.startsWith("'")) return value.slice(1);
  if (NUMBER.test(value)) return Number(value);
  if (PERCENTAGE.test(value)) return Number(value.replace("%", "")) / 100;
  if (/^(true|false)$/i.test(value)) return /^true$/i.test(value);
  return ERROR.test(value) ? { error: value } : value;
}
