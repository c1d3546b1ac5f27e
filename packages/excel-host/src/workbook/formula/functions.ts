import { isCellError } from "@quarterlight/core/workbook";
import type { Content } from "../content.ts";
import { asNumber } from "./operators.ts";

/** Each argument as the contents of its cells; a value by itself is a list of one. */
type Given = readonly (readonly Content[])[];

const DIVIDED_BY_NOTHING: Content = { error: "#DIV/0!" };

/** The functions of the calculator, by Excel's English name. */
export const functions: Readonly<Record<string, (given: Given) => Content>> = {
  ABS: ([of]) => Math.abs(number(of)),
  AND: (given) => given.flat().every(isTrue),
  AVERAGE: (given) => {
    const numbers = numbersIn(given);
    return numbers.length === 0 ? DIVIDED_BY_NOTHING : total(numbers) / numbers.length;
  },
  COUNT: (given) => numbersIn(given).length,
  COUNTA: (given) => given.flat().filter((content) => content !== "").length,
  IF: ([test, yes, no]) => (isTrue(test?.[0] ?? false) ? first(yes, true) : first(no, false)),
  IFERROR: ([tried, otherwise]) => {
    const result = first(tried, "");
    return isCellError(result) ? first(otherwise, "") : result;
  },
  MAX: (given) => extreme(given, (one, other) => one > other),
  MIN: (given) => extreme(given, (one, other) => one < other),
  NOT: ([of]) => !isTrue(of?.[0] ?? false),
  OR: (given) => given.flat().some(isTrue),
  ROUND: ([of, places]) => rounded(number(of), number(places)),
  SUM: (given) => total(numbersIn(given)),
};

function numbersIn(given: Given): readonly number[] {
  return given.flat().filter((content) => typeof content === "number");
}

/** The number that comes before all others; 0 where there is none, as in Excel. */
function extreme(given: Given, isBefore: (one: number, other: number) => boolean): number {
  const numbers = numbersIn(given);
  return numbers.reduce((best, value) => (isBefore(value, best) ? value : best), numbers[0] ?? 0);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}

function number(given: readonly Content[] | undefined): number {
  return asNumber(given?.[0] ?? 0) ?? Number.NaN;
}

function first(given: readonly Content[] | undefined, otherwise: Content): Content {
  return given?.[0] ?? otherwise;
}

function isTrue(content: Content): boolean {
  return content !== "" && asNumber(content) !== 0 && content !== false;
}

/** Half away from zero, as Excel rounds. */
function rounded(value: number, places: number): number {
  const scale = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}
