import { isDateSerial, isoOfSerial, readDate } from "../period/index.ts";
import { type KpiClass, QUESTIONS, type Question, type Said } from "../register/index.ts";
import {
  type Address,
  type Sheet,
  type Workbook,
  addressAt,
  headingKey,
  nameKey,
  textAt,
} from "../workbook/index.ts";
import type { KeptDecision } from "./mapping.ts";

/** The one sheet on which people answer the six questions and decide, a row for each indicator. */
export const FORM_SHEET = "Classify";

/** The headings of its table. */
export const FORM_HEADINGS = {
  cell: "Cell",
  code: "Code",
  title: "Indicator",
  delivery: "1 Do we deliver it?",
  changeable: "2 Can we change it within a year?",
  counted: "3 Are people we serve counted?",
  lead: "4 Does a lead of ours hold the lever?",
  timely: "5 Often and soon enough?",
  moved: "6 Did past action move it?",
  suggestion: "Suggestion",
  forTarget: "Speaks for a target",
  forWatching: "Speaks for watching",
  decision: "Decision",
  reason: "Reason",
  person: "Decided by",
  date: "Decided on",
  reviewBy: "Review by",
} as const;

export type FormField = keyof typeof FORM_HEADINGS;

/** Behind an answer that the workbook's own words gave, and that nobody has taken as theirs. */
export const GUESS = "?";

/** One row as a person left it; an answer that they did not give is absent. */
export type FormRow = {
  readonly cell: string;
  readonly code: string;
  readonly title: string;
  readonly said: Readonly<Partial<Record<Question, Said>>>;
  readonly decision?: Omit<KeptDecision, "kpi">;
  /** Whether somebody wrote that it is for discussion. */
  readonly isForDiscussion: boolean;
  /** Words in it that are none of the choices, or a date that is none, each with its cell. */
  readonly senseless: readonly { readonly words: string; readonly at: Address }[];
  /** A field's own cell on the form; the row's first where the form has no such column. */
  readonly at: (field: FormField) => Address;
};

/** The rows of the form in a workbook, made by itself or copied into another; none where there is none. */
export function formIn({ sheets, date1904 }: Workbook): readonly FormRow[] {
  const sheet = sheets.find(({ name }) => nameKey(name) === nameKey(FORM_SHEET));
  const columns = sheet === undefined ? undefined : columnsOf(sheet);
  if (sheet === undefined || columns === undefined) return [];
  const rows: FormRow[] = [];
  for (let row = columns.headingRow + 1; row < sheet.rows.length; row += 1) {
    const text = (field: FormField) => {
      const column = columns.of.get(field);
      return column === undefined ? "" : textAt(sheet, row, column).trim();
    };
    const date = (field: FormField) => isoAt(sheet, row, columns.of.get(field), date1904);
    const at = (field: FormField) => addressAt(sheet, row, columns.of.get(field) ?? columns.first);
    if (text("title") !== "" || text("code") !== "") rows.push(rowOf(text, date, at));
  }
  return rows;
}

type Columns = {
  readonly headingRow: number;
  readonly of: ReadonlyMap<FormField, number>;
  readonly first: number;
};

const FIELDS = Object.entries(FORM_HEADINGS);
const NEEDED: readonly FormField[] = ["cell", "title", "decision"];

function columnsOf(sheet: Sheet): Columns | undefined {
  for (const [headingRow, cells] of sheet.rows.entries()) {
    const of = new Map<FormField, number>();
    for (const column of cells.keys()) {
      const key = headingKey(textAt(sheet, headingRow, column));
      const field = FIELDS.find(([, heading]) => headingKey(heading) === key)?.[0];
      if (isField(field) && !of.has(field)) of.set(field, column);
    }
    if (NEEDED.every((field) => of.has(field))) return { headingRow, of, first: Math.min(...of.values()) };
  }
  return undefined;
}

function isField(field: string | undefined): field is FormField {
  return field !== undefined && field in FORM_HEADINGS;
}

const ANSWERS: Readonly<Record<string, Said>> = {
  yes: "yes",
  y: "yes",
  partly: "partly",
  no: "no",
  n: "no",
  unknown: "unknown",
  "not known": "unknown",
};

const CLASSES: Readonly<Record<string, KpiClass>> = {
  "key performance target": "target",
  target: "target",
  kpt: "target",
  t: "target",
  "monitoring indicator": "monitoring",
  monitoring: "monitoring",
  monitor: "monitoring",
  watch: "monitoring",
  m: "monitoring",
};

const DISCUSS: ReadonlySet<string> = new Set(["discuss", "for discussion", "needs discussion", "d"]);

function rowOf(
  text: (field: FormField) => string,
  date: (field: FormField) => string | undefined,
  at: FormRow["at"],
): FormRow {
  const senseless: { readonly words: string; readonly at: Address }[] = [];
  const isSenseless = (field: FormField) => senseless.push({ words: text(field), at: at(field) });
  const said: Partial<Record<Question, Said>> = {};
  for (const question of QUESTIONS) {
    const given = text(question);
    if (given === "" || given.endsWith(GUESS)) continue;
    const answer = ANSWERS[nameKey(given)];
    if (answer === undefined) isSenseless(question);
    else said[question] = answer;
  }
  const days = { date: date("date"), reviewBy: date("reviewBy") };
  for (const field of ["date", "reviewBy"] as const) if (days[field] === undefined) isSenseless(field);
  const word = nameKey(text("decision"));
  const [decided, isForDiscussion] = [CLASSES[word], DISCUSS.has(word)];
  if (decided === undefined && !isForDiscussion && word !== "") isSenseless("decision");
  const decision = {
    reason: text("reason"),
    person: text("person"),
    date: days.date ?? "",
    reviewBy: days.reviewBy ?? "",
  };
  return {
    cell: text("cell"),
    code: text("code"),
    title: text("title"),
    said,
    ...(decided === undefined ? {} : { decision: { class: decided, ...decision } }),
    isForDiscussion,
    senseless,
    at,
  };
}

/** An ISO date; empty where the cell is, nothing where it holds no date. */
function isoAt(sheet: Sheet, row: number, column: number | undefined, date1904: boolean): string | undefined {
  const value = column === undefined ? null : (sheet.rows[row]?.[column]?.value ?? null);
  if (typeof value === "number") return isDateSerial(value) ? isoOfSerial(value, date1904) : undefined;
  const text = column === undefined ? "" : textAt(sheet, row, column).trim();
  return text === "" ? "" : readDate(text);
}
