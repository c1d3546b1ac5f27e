import { isCellError } from "@quarterlight/core/workbook";
import { plainContent, type Content } from "../content.ts";

/** Two values joined by one of Excel's signs. An error on either side is the result. */
export function combine(sign: string, left: Content, right: Content): Content {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (sign === "&") return `${left}${right}`;
  return /^[=<>]/.test(sign) ? compare(sign, left, right) : calculate(sign, left, right);
}

function calculate(sign: string, left: Content, right: Content): Content {
  const first = asNumber(left);
  const second = asNumber(right);
  if (first === null || second === null) return { error: "#VALUE!" };
  if (sign === "+") return first + second;
  if (sign === "-") return first - second;
  if (sign === "*") return first * second;
  if (sign === "^") return first ** second;
  return second === 0 ? { error: "#DIV/0!" } : first / second;
}

function compare(sign: string, left: Content, right: Content): boolean {
  const order = orderOf(left, right);
  if (sign === "=") return order === 0;
  if (sign === "<>") return order !== 0;
  if (sign === "<") return order < 0;
  if (sign === "<=") return order <= 0;
  return sign === ">" ? order > 0 : order >= 0;
}

/** Below zero where the first comes first. Numbers come before text, as in Excel; capitals do not count. */
function orderOf(left: Content, right: Content): number {
  const numbers = [asNumber(left), asNumber(right)];
  const [first, second] = numbers;
  const isText = typeof left === "string" && left !== "" ? true : typeof right === "string" && right !== "";
  if (!isText && first !== null && second !== null && first !== undefined && second !== undefined) {
    return Math.sign(first - second);
  }
  if (typeof left !== typeof right) return typeof left === "number" ? -1 : 1;
  return String(plainContent(left)).localeCompare(String(plainContent(right)), "en", {
    sensitivity: "accent",
  });
}

/** As Excel counts with it: an empty cell is 0, TRUE is 1, text that reads as a number is that number. */
export function asNumber(content: Content): number | null {
  if (typeof content === "number") return content;
  if (typeof content === "boolean") return content ? 1 : 0;
  if (isCellError(content)) return null;
  if (content === "") return 0;
  const read = Number(content);
  return content.trim() === "" || Number.isNaN(read) ? null : read;
}
