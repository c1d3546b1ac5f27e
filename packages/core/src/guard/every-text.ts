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

/**
 * Every text that a register holds and that is sought, by a walk through all of it, so that none that is added later is forgotten.
 * Left out are the records of consent. Lines of one text are one text.
 */
export function everyText(
  register: Omit<Register, "kpis"> & { readonly kpis: readonly ReturnType<typeof printedOf>[] },
  isSought: IsSought,
): readonly Standing[] {
  const { consents: _, ...rest } = register;
  const found = new Map<string, Standing>();
  for (const [part, value] of Object.entries(rest)) {
    walk(value, { field: "", part, isTheirs: false }, isSought, (each) => {
      const { at, text, field } = each;
      // The same source beside each of a hundred comparisons is one text.
      const key = JSON.stringify([text, part, at === undefined ? "" : [at.sheet, at.row, at.column, field]]);
      if (!found.has(key)) found.set(key, each);
    });
  }
  return [...found.values()];
}

/**
 * An indicator without what no report prints: its row's other words, who was asked, what was said against its figures, and
 * other areas' figures.
 */
export function printedOf(kpi: Kpi): Omit<Kpi, "row" | "cautions" | "asked" | "areas"> {
  const { row: _, cautions: _cautions, asked: _asked, areas: _areas, ...printed } = kpi;
  return printed;
}

/** Every text of one record of a list of the register that is sought. */
export function textsOf(record: unknown, part: string, isSought: IsSought): readonly Standing[] {
  const found: Standing[] = [];
  walk(record, { field: "", part, isTheirs: false }, isSought, (each) => found.push(each));
  return found;
}

/** Whether a text of a field is looked for; `isTheirs` where people said it themselves. */
type IsSought = (text: string, field: string, isTheirs: boolean) => boolean;

/** What people said themselves is theirs, and below so many letters there are no five words of which two tell anything. */
export function isTelling(text: string, _field: string, isTheirs: boolean): boolean {
  return !isTheirs && text.length >= SHORTEST;
}

const SHORTEST = 13;

/** On the way through a register: the record that is looked at and the field it stands in, of the record it stands in. */
type Step = {
  readonly part: string;
  readonly field: string;
  readonly isTheirs: boolean;
  readonly record?: object;
  readonly outer?: Step;
};

function walk(value: unknown, step: Step, isSought: IsSought, tell: (text: Standing) => void): void {
  if (typeof value === "string") {
    if (isSought(value, step.field, step.isTheirs)) tell({ ...standingIn(step), text: value });
  } else if (Array.isArray(value)) for (const each of value) walk(each, step, isSought, tell);
  else if (hasFields(value)) walkRecord(value, step, isSought, tell);
}

type Fields = Readonly<Record<string, unknown>>;

function hasFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function walkRecord(record: Fields, outer: Step, isSought: IsSought, tell: (text: Standing) => void): void {
  const { part, field } = outer;
  for (const key of Object.keys(record)) {
    const value = record[key];
    // Most of a register is numbers, cells and words such as “value”: where a thing stands is worked out once it is sought.
    const isText = typeof value === "string";
    if (!isText && (typeof value !== "object" || value === null || NO_TEXT.has(key))) continue;
    const isTheirs = outer.isTheirs || (field === "" && THEIRS[part]?.includes(key) === true);
    if (!isText || isSought(value, key, isTheirs))
      walk(value, { part, field: key, isTheirs, record, outer }, isSought, tell);
  }
}

function standingIn({ part, field, isTheirs, record, outer }: Step): Omit<Standing, "text"> {
  if (record === undefined || outer === undefined) return { part, field, isTheirs, at: undefined };
  const { at, period } = record as { readonly at?: Address; readonly period?: Period };
  const around = standingIn(outer);
  const near = around.at ?? around.near;
  const isOfItsPeriod = OF_ITS_PERIOD.has(outer.field === "" ? part : outer.field);
  return {
    part,
    field,
    isTheirs,
    at,
    ...(near ? { near } : {}),
    period: isOfItsPeriod && period !== undefined ? period : around.period,
  };
}

/** Fields with what people said themselves. */
const THEIRS: Readonly<Record<string, readonly string[]>> = {
  stories: ["paragraphs", "quote"],
  feedback: ["text"],
};
