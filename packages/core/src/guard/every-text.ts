import type { Period } from "../period/index.ts";
import type { Kpi, Register } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";

/** One text of a register, wherever it stands. */
export type Standing = {
  readonly text: string;
  /** The cell of its record; absent where the record that holds it has none of its own. */
  readonly at: Address | undefined;
  /** The nearest cell that is known, where its own is not. */
  readonly near?: Address;
  readonly field: string;
  /** The list of the register that it stands in. */
  readonly part?: string;
  /** The only period in whose report it is printed; absent where it may be printed in any. */
  readonly period?: Period | undefined;
  /** Whether it is what people said themselves, whose words are theirs. */
  readonly isTheirs?: boolean;
};

/** Records that are printed in the report of their own period and in no other. */
const OF_ITS_PERIOD: ReadonlySet<string> = new Set([
  "commentary",
  "stories",
  "feedback",
  "successes",
  "engagement",
]);

/** What nobody typed: where a thing stands, and when it was. */
const NO_TEXT: ReadonlySet<string> = new Set(["at", "period", "wave", "from", "to"]);

/** Below so many letters there are no five words of which two tell anything. */
const SHORTEST = 13;

/**
 * Every text that a register holds, by a walk through all of it, so that none that is added later is forgotten. Left out are
 * the records of consent, and of those that are not `all` what people said themselves, whose words are theirs, and what is too
 * short to tell anything. Lines of one text are one text.
 */
export function everyText(
  register: Omit<Register, "kpis"> & { readonly kpis: readonly ReturnType<typeof printedOf>[] },
  all = false,
): readonly Standing[] {
  const { consents: _, ...rest } = register;
  const found = new Map<string, Standing>();
  for (const [part, value] of Object.entries(rest)) {
    walk(value, { at: undefined, field: "", part, isTheirs: false }, (each) => {
      if (!all && (each.isTheirs || each.text.length < SHORTEST)) return;
      const { at, text, field } = each;
      // The same source beside each of a hundred comparisons is one text.
      const key = JSON.stringify([text, part, at === undefined ? "" : [at.sheet, at.row, at.column, field]]);
      if (!found.has(key)) found.set(key, each);
    });
  }
  return [...found.values()];
}

/** An indicator without what no report prints: its row's other words, who was asked, and what was said against its figures. */
export function printedOf(kpi: Kpi): Omit<Kpi, "row" | "cautions" | "asked"> {
  const { row: _, cautions: _cautions, asked: _asked, ...printed } = kpi;
  return printed;
}

/** Every text of one record of a list of the register. */
export function textsOf(record: unknown, part: string): readonly Standing[] {
  const found: Standing[] = [];
  walk(record, { at: undefined, field: "", part, isTheirs: false }, (each) => found.push(each));
  return found;
}

type Found = Standing & { readonly isTheirs: boolean };
type Where = Omit<Found, "text"> & { readonly part: string };

function walk(value: unknown, where: Where, tell: (text: Found) => void): void {
  if (typeof value === "string") tell({ ...where, text: value });
  else if (Array.isArray(value)) for (const each of value) walk(each, where, tell);
  else if (typeof value === "object" && value !== null) walkRecord(value, where, tell);
}

function walkRecord(record: object, outer: Where, tell: (text: Found) => void): void {
  const { part, field } = outer;
  let here: Omit<Where, "field" | "isTheirs"> | undefined;
  // Most of a register is numbers and cells: nothing is made for a record until it turns out to hold a text.
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    const isText = typeof value === "string";
    if (!isText && (typeof value !== "object" || value === null || NO_TEXT.has(key))) continue;
    here ??= hereOf(record, outer);
    const isTheirs = outer.isTheirs || (field === "" && THEIRS[part]?.includes(key) === true);
    walk(value, { ...here, field: key, isTheirs }, tell);
  }
}

function hereOf(record: object, outer: Where): Omit<Where, "field" | "isTheirs"> {
  const near = outer.at ?? outer.near;
  const { at, period } = record as { readonly at?: Address; readonly period?: Period };
  const isOfItsPeriod = OF_ITS_PERIOD.has(outer.field === "" ? outer.part : outer.field);
  return {
    part: outer.part,
    at,
    ...(near ? { near } : {}),
    period: isOfItsPeriod && period !== undefined ? period : outer.period,
  };
}

/** Fields with what people said themselves. */
const THEIRS: Readonly<Record<string, readonly string[]>> = {
  stories: ["paragraphs", "quote"],
  feedback: ["text"],
};
