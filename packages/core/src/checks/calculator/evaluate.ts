import { type Address, isCellError } from "../../workbook/index.ts";
import { type Lookup, cellsOfBlock } from "./lookup.ts";
import type { Reference, Token } from "./token.ts";

/** A number, or nothing where the formula is not simple enough to be sure. */
type Result = number | undefined;

/** Where reading a formula has got to. */
type Reader = {
  readonly tokens: readonly Token[];
  readonly own: Address;
  readonly lookup: Lookup;
  next: number;
};

const SIMPLE = new Set(["SUM", "AVERAGE", "MIN", "MAX", "ABS"]);

/**
 * The result of a simple formula: numbers, cells, + − × ÷, powers, brackets, per cent, SUM, AVERAGE,
 * MIN, MAX and ABS. Anything else gives nothing, so that only what is surely different is told.
 */
export function evaluate(tokens: readonly Token[], own: Address, lookup: Lookup): Result {
  const reader: Reader = { tokens, own, lookup, next: 0 };
  const result = sum(reader);
  return reader.next === tokens.length && result !== undefined && Number.isFinite(result)
    ? result
    : undefined;
}

function sum(reader: Reader): Result {
  let left = product(reader);
  for (let sign = takeSign(reader, "+-"); sign !== undefined; sign = takeSign(reader, "+-")) {
    const right = product(reader);
    left = both(left, right, (a, b) => (sign === "+" ? a + b : a - b));
  }
  return left;
}

function product(reader: Reader): Result {
  let left = power(reader);
  for (let sign = takeSign(reader, "*/"); sign !== undefined; sign = takeSign(reader, "*/")) {
    const right = power(reader);
    left = both(left, right, (a, b) => (sign === "*" ? a * b : a / b));
  }
  return left;
}

function power(reader: Reader): Result {
  let left = signed(reader);
  while (takeSign(reader, "^") !== undefined) left = both(left, signed(reader), (a, b) => a ** b);
  return left;
}

function signed(reader: Reader): Result {
  const sign = takeSign(reader, "+-");
  if (sign !== undefined) {
    const value = signed(reader);
    return value !== undefined && sign === "-" ? -value : value;
  }
  let value = single(reader);
  while (takeSign(reader, "%") !== undefined) value = value === undefined ? undefined : value / 100;
  return value;
}

function single(reader: Reader): Result {
  const token = reader.tokens[reader.next];
  reader.next += 1;
  if (token?.kind === "number") return token.value;
  if (token?.kind === "reference")
    return token.reference.isBlock ? undefined : cellNumber(token.reference, reader);
  if (token?.kind === "call" && SIMPLE.has(token.name)) return called(token.name, reader);
  if (token?.kind !== "open") return undefined;
  const inside = sum(reader);
  return take(reader, "close") ? inside : undefined;
}

function called(name: string, reader: Reader): Result {
  if (!take(reader, "open")) return undefined;
  const values: number[] = [];
  do {
    const found = argument(reader);
    if (found === undefined) return undefined;
    values.push(...found);
  } while (take(reader, "comma"));
  if (!take(reader, "close")) return undefined;
  const total = values.reduce((all, value) => all + value, 0);
  if (name === "SUM") return total;
  if (values.length === 0) return undefined;
  if (name === "AVERAGE") return total / values.length;
  if (name === "ABS") return values.length === 1 ? Math.abs(total) : undefined;
  return values.reduce((best, value) => (name === "MIN" ? Math.min(best, value) : Math.max(best, value)));
}

/** A block's numbers, its words and blanks passed over as Excel does; or one worked-out number. */
function argument(reader: Reader): readonly number[] | undefined {
  const token = reader.tokens[reader.next];
  const after = reader.tokens[reader.next + 1]?.kind;
  if (token?.kind === "reference" && (after === "comma" || after === "close")) {
    reader.next += 1;
    return blockNumbers(token.reference, reader);
  }
  const value = sum(reader);
  return value === undefined ? undefined : [value];
}

function blockNumbers(reference: Reference, { own, lookup }: Reader): readonly number[] | undefined {
  const sheet = lookup.sheetOf(reference, own.sheet);
  const cells = sheet ? cellsOfBlock(reference, sheet) : undefined;
  if (cells === undefined || cells.some(({ cell }) => isCellError(cell?.value))) return undefined;
  if (cells.some(({ cell }) => cell?.formula !== undefined && cell.value === null)) return undefined;
  return cells.flatMap(({ cell }) => (typeof cell?.value === "number" ? [cell.value] : []));
}

function cellNumber(reference: Reference, { own, lookup }: Reader): Result {
  const sheet = lookup.sheetOf(reference, own.sheet);
  if (sheet === undefined) return undefined;
  const cell = sheet.rows[reference.from.row]?.[reference.from.column] ?? null;
  if (cell === null) return 0;
  return typeof cell.value === "number" ? cell.value : undefined;
}

function both(a: Result, b: Result, make: (a: number, b: number) => number): Result {
  return a === undefined || b === undefined ? undefined : make(a, b);
}

function takeSign(reader: Reader, signs: string): string | undefined {
  const token = reader.tokens[reader.next];
  if (token?.kind !== "operator" || !signs.includes(token.sign)) return undefined;
  reader.next += 1;
  return token.sign;
}

function take(reader: Reader, kind: "open" | "close" | "comma"): boolean {
  if (reader.tokens[reader.next]?.kind !== kind) return false;
  reader.next += 1;
  return true;
}
