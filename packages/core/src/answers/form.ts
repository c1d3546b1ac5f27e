import { isDateSerial, isoOfSerial, readDate } from "../period/index.ts";
import { type Kpi, type KpiClass, QUESTIONS, type Question, type Said } from "../register/index.ts";
import { type Sheet, type Workbook, addressName, headingKey, nameKey, textAt } from "../workbook/index.ts";
import type { KeptDecision, Mapping } from "./mapping.ts";

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
  /** Words in it that are none of the choices, or a date that is none. */
  readonly senseless: readonly string[];
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
    if (text("title") !== "" || text("code") !== "") rows.push(rowOf(text, date));
  }
  return rows;
}

type Columns = { readonly headingRow: number; readonly of: ReadonlyMap<FormField, number> };

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
    if (NEEDED.every((field) => of.has(field))) return { headingRow, of };
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

const OPEN: ReadonlySet<string> = new Set(["", "discuss", "for discussion", "needs discussion", "d"]);

function rowOf(text: (field: FormField) => string, date: (field: FormField) => string | undefined): FormRow {
  const senseless: string[] = [];
  const said: Partial<Record<Question, Said>> = {};
  for (const question of QUESTIONS) {
    const given = text(question);
    if (given === "" || given.endsWith(GUESS)) continue;
    const answer = ANSWERS[nameKey(given)];
    if (answer === undefined) senseless.push(given);
    else said[question] = answer;
  }
  const days = { date: date("date"), reviewBy: date("reviewBy") };
  for (const field of ["date", "reviewBy"] as const)
    if (days[field] === undefined) senseless.push(text(field));
  const decided = CLASSES[nameKey(text("decision"))];
  if (decided === undefined && !OPEN.has(nameKey(text("decision")))) senseless.push(text("decision"));
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
    senseless,
  };
}

/** An ISO date; empty where the cell is, nothing where it holds no date. */
function isoAt(sheet: Sheet, row: number, column: number | undefined, date1904: boolean): string | undefined {
  const value = column === undefined ? null : (sheet.rows[row]?.[column]?.value ?? null);
  if (typeof value === "number") return isDateSerial(value) ? isoOfSerial(value, date1904) : undefined;
  const text = column === undefined ? "" : textAt(sheet, row, column).trim();
  return text === "" ? "" : readDate(text);
}

/** What a form added to the answers about a workbook, and what of it found no place. */
export type FormTaken = {
  readonly answers: Mapping;
  /** The decisions that are new, each with the KPI it is about. */
  readonly decided: readonly { readonly kpi: Kpi; readonly decision: KeptDecision }[];
  /** The KPIs of which an answer to a question is new or another. */
  readonly answered: readonly Kpi[];
  /** Rows that are of no indicator of the workbook any more. */
  readonly unknown: readonly FormRow[];
};

/**
 * The answers with what people wrote on a form. A row is of the indicator whose cell it names, unless another stands
 * there by now: then of the one with its code or name. A decision that is in force already is not recorded again, and
 * none is ever taken out. An answer that is no longer there is given up where the form is all that anybody answers on;
 * else it stands, as it may have been given elsewhere.
 */
export function withForm(
  answers: Mapping,
  rows: readonly FormRow[],
  kpis: readonly Kpi[],
  missing: "given up" | "kept",
): FormTaken {
  const find = finderIn(kpis);
  const decided: { kpi: Kpi; decision: KeptDecision }[] = [];
  const answered: Kpi[] = [];
  const unknown: FormRow[] = [];
  const questions: NonNullable<Mapping["questions"]> = { ...answers.questions };
  for (const row of rows) {
    const kpi = find(row);
    if (kpi === undefined) {
      if (row.decision !== undefined || Object.keys(row.said).length > 0) unknown.push(row);
      continue;
    }
    const before = questions[kpi.id] ?? {};
    const said = missing === "kept" ? { ...before, ...row.said } : row.said;
    if (QUESTIONS.some((question) => before[question] !== said[question])) {
      answered.push(kpi);
      if (Object.keys(said).length === 0) delete questions[kpi.id];
      else questions[kpi.id] = said;
    }
    if (row.decision === undefined || isInForce(row.decision, kpi, answers)) continue;
    decided.push({ kpi, decision: { kpi: kpi.id, ...row.decision } });
  }
  const decisions = [...(answers.decisions ?? []), ...decided.map(({ decision }) => decision)];
  const { questions: _, decisions: __, ...others } = answers;
  return {
    answers: {
      ...others,
      ...(Object.keys(questions).length === 0 ? {} : { questions }),
      ...(decisions.length === 0 ? {} : { decisions }),
    },
    decided,
    answered,
    unknown,
  };
}

function isInForce(given: Omit<KeptDecision, "kpi">, kpi: Kpi, { decisions = [] }: Mapping): boolean {
  const kept = decisions.findLast((each) => nameKey(each.kpi) === nameKey(kpi.id));
  return [kept, kpi.decision].some(
    (known) =>
      known !== undefined &&
      (["class", "reason", "person", "date", "reviewBy"] as const).every(
        (field) => known[field] === given[field],
      ),
  );
}

function finderIn(kpis: readonly Kpi[]): (row: FormRow) => Kpi | undefined {
  const byCell = new Map(kpis.map((kpi) => [addressName(kpi.at), kpi]));
  const byId = new Map(kpis.map((kpi) => [nameKey(kpi.id), kpi]));
  const byTitle = new Map(kpis.map((kpi) => [nameKey(kpi.title), kpi]));
  return ({ cell, code, title }) => {
    const there = byCell.get(cell);
    const isThere =
      there !== undefined &&
      (nameKey(there.id) === nameKey(code || title) || nameKey(there.title) === nameKey(title));
    return isThere
      ? there
      : ((code === "" ? undefined : byId.get(nameKey(code))) ?? byTitle.get(nameKey(title)));
  };
}
