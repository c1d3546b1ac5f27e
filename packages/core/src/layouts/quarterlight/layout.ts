import type { Register } from "../../register/index.ts";
import { type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import type { FoundKpi } from "../../settle/index.ts";
import type { Context } from "../../tables/index.ts";
import { ANYTHING } from "../holds.ts";
import { type Claimed, type LayoutOf, type Match, NO_MATCH, type TableRead } from "../layout.ts";
import { type Reason, type Remark, notUnderstood } from "../../reading/index.ts";
import { type FindId, distinct, idFinder } from "./ids.ts";
import { type Located, type SaidColumn, fit, locate, namedFor, withSaid } from "./locate.ts";
import { listedThemeOf, matchedOf, surveyOf, themeOf } from "./records/asked.ts";
import { decidedOf } from "./records/decided.ts";
import { kpiHead } from "./records/kpi-head.ts";
import { fillKpis } from "./records/kpi-rows.ts";
import { settingsOf } from "./records/settings.ts";
import { consentOf, feedbackOf, storyOf } from "./records/voices.ts";
import {
  actionOf,
  engagementOf,
  evaluationOf,
  priorityOf,
  promiseOf,
  reportingLineOf,
  successOf,
} from "./records/work.ts";
import { type Desk, type Row, rowsOf } from "./row.ts";
import { sheetReading } from "./sheet-reading.ts";
import { subjects } from "./subjects/index.ts";

type SubjectName = keyof typeof subjects;

const NAMES = Object.keys(subjects).filter((name): name is SubjectName => name in subjects);
const FITS = 0.6;

/** Quarterlight's own workbook: one sheet a subject, one table a sheet, columns in any order. */
export const quarterlight: LayoutOf = {
  title: "Quarterlight's own workbook",
  holds: ANYTHING,
  matches: (sheet) => {
    const found = subjectOf(sheet);
    if (found === undefined) return NO_MATCH;
    return matchOf(sheet, found);
  },
  read: (sheets, context) => {
    const remarks: Remark[] = [];
    const { rows, tables } = rowsBySubject(sheets, context, remarks);
    return { ...registerOf(rows), tables, remarks };
  },
};

/** Whether a sheet keeps Quarterlight's own KPIs: then the workbook is one of its own. */
export function keepsKpis(sheet: Sheet): boolean {
  const found = subjectOf(sheet);
  return (
    found?.name === "kpis" &&
    (fitOf(found) >= FITS || REQUIRED.every((field) => found.located.columns.has(field)))
  );
}

const REQUIRED = subjects.kpis.columns.filter((column) => "required" in column).map(({ field }) => field);

/** Whether a sheet only makes sense beside a sheet of KPIs, as figures and targets do. */
export function needsKpis(sheet: Sheet): boolean {
  const name = subjectOf(sheet)?.name;
  return name !== undefined && KPI_SUBJECTS.has(name);
}

const KPI_SUBJECTS: ReadonlySet<SubjectName> = new Set([
  "kpis",
  "figures",
  "targets",
  "commentary",
  "events",
  "comparators",
]);

type Found = { readonly name: SubjectName; readonly located: Located };

/** The subject a sheet keeps: the one it is named for, else the one whose headings it has. */
function subjectOf(sheet: Sheet): Found | undefined {
  if (!remembered.has(sheet)) remembered.set(sheet, findSubject(sheet));
  return remembered.get(sheet);
}

/** A sheet never changes, so that what was found in it once holds. */
const remembered = new WeakMap<Sheet, Found | undefined>();

function findSubject(sheet: Sheet): Found | undefined {
  const fitting = NAMES.map((name) => ({ name, located: locate(sheet, subjects[name]) })).filter(
    (found): found is Found => found.located !== undefined,
  );
  const named = fitting.find(({ name }) => namedFor(sheet, subjects[name]));
  if (named !== undefined) return named;
  const best = fitting.toSorted((a, b) => fitOf(b) - fitOf(a))[0];
  return best !== undefined && fitOf(best) >= FITS && best.located.columns.size >= 3 ? best : undefined;
}

function fitOf({ name, located }: Found): number {
  return fit(located, subjects[name]);
}

function matchOf(sheet: Sheet, found: Found): Match {
  const subject = subjects[found.name];
  const headings = subject.columns.filter(({ field }) => found.located.columns.has(field));
  const named = namedFor(sheet, subject);
  return {
    sure: named ? 0.5 + 0.5 * fitOf(found) : 0.9 * fitOf(found),
    why: [
      ...(named ? [{ clue: "sheet name" as const, found: subject.sheet }] : []),
      { clue: "headings", found: headings.map(({ heading }) => heading) },
    ],
  };
}

/** The rows of each subject; none where the workbook has no sheet for it. */
type Rows = (name: SubjectName) => readonly Row[];

function rowsBySubject(
  sheets: readonly Claimed[],
  context: Context,
  remarks: Remark[],
): { readonly rows: Rows; readonly tables: readonly TableRead[] } {
  const rows = new Map<SubjectName, Row[]>();
  const tables: TableRead[] = [];
  const { legends, workbook } = context;
  const desk: Desk = { remarks, legends, date1904: workbook.date1904, periods: new Map() };
  for (const { sheet } of sheets) {
    const seen = subjectOf(sheet);
    if (seen === undefined) continue;
    const said = columnsSaid(context, sheet);
    const found = { ...seen, located: withSaid(seen.located, sheet, subjects[seen.name], said) };
    const repeated = rows.has(found.name);
    const made = repeated ? [] : rowsOf(sheet, subjects[found.name], found.located, desk);
    if (repeated) {
      const why = "a second sheet for the same subject";
      remarks.push(notUnderstood("sheet", addressAt(sheet, 0, 0), sheet.name, why));
    }
    if (!repeated) rows.set(found.name, made);
    tables.push(sheetReading(sheet, subjects[found.name], found.located, made.length, repeated));
    remarks.push(...headingsUnread(sheet, found), ...rowsBelow(sheet, found));
  }
  return { rows: (name) => rows.get(name) ?? [], tables };
}

function columnsSaid({ mapping }: Context, { name }: Sheet): readonly SaidColumn[] {
  const columns = mapping.sheets?.find((sheet) => sheet.name === name)?.columns ?? [];
  return columns.filter(({ said }) => said === true);
}

/** Cells in a row from which it looks like one of the table's own. */
const LIKE_A_ROW = 3;

/** Rows below an Excel table that look like its own: the table does not reach them, so that they are not read. */
function rowsBelow(sheet: Sheet, { located: { block, columns } }: Found): readonly Remark[] {
  const wanted = Math.min(LIKE_A_ROW, columns.size);
  return sheet.rows.flatMap((_, row) => {
    if (row <= block.bottom) return [];
    const texts = [...columns.values()].map((column) => textAt(sheet, row, column)).filter(Boolean);
    return texts.length < wanted
      ? []
      : [notUnderstood("row", addressAt(sheet, row, block.left), texts[0] ?? "", "below the table")];
  });
}

function headingsUnread(sheet: Sheet, { name, located }: Found): readonly Remark[] {
  const { top, left } = located.block;
  const at = (column: number, why: Reason) =>
    notUnderstood("column", addressAt(sheet, top, column), textAt(sheet, top, column), why);
  const missing = subjects[name].columns.filter(
    ({ field, required }) => required === true && located.missing.includes(field),
  );
  return [
    ...located.unknown.map((column) => at(column, "unknown heading")),
    ...located.repeated.map((column) => at(column, "repeated heading")),
    ...missing.map(({ heading }) =>
      notUnderstood("column", addressAt(sheet, top, left), heading, "missing heading"),
    ),
  ];
}

function registerOf(rows: Rows): Omit<Register, "kpis"> & { readonly kpis: readonly FoundKpi[] } {
  const priorities = distinct(rows("priorities"), "id", priorityOf);
  const findPriority = idFinder(priorities.map(({ id }) => id));
  const heads = distinct(rows("kpis"), "id", (row, id) => kpiHead(row, id, findPriority));
  const findKpi = idFinder(heads.map(({ id }) => id));
  const consents = distinct(rows("consents"), "id", consentOf);
  const findConsent = idFinder(consents.map(({ id }) => id));
  return {
    settings: settingsOf(rows("settings")),
    kpis: fillKpis(heads, {
      figures: rows("figures"),
      targets: rows("targets"),
      commentary: rows("commentary"),
      events: rows("events"),
      comparators: rows("comparators"),
    }),
    priorities,
    consents,
    ...voicesOf(rows, findKpi, findConsent),
    surveys: records(rows("surveys"), (row) => surveyOf(row, findKpi)),
    matched: records(rows("matched"), matchedOf),
    themeList: records(rows("themeList"), listedThemeOf),
    themes: records(rows("themes"), themeOf),
    evaluations: records(rows("evaluations"), (row) => evaluationOf(row, findKpi)),
    engagement: records(rows("engagement"), engagementOf),
    promises: records(rows("promises"), promiseOf),
    successes: records(rows("successes"), (row) =>
      successOf(row, { kpi: findKpi, priority: findPriority, consent: findConsent }),
    ),
    actions: records(rows("actions"), (row) => actionOf(row, findKpi)),
    reporting: records(rows("reporting"), (row) => reportingLineOf(row, findKpi)),
    decisions: records(rows("decisions"), (row) => decidedOf(row, findKpi)),
  };
}

function voicesOf(rows: Rows, findKpi: FindId, findConsent: FindId): Pick<Register, "stories" | "feedback"> {
  return {
    stories: distinct(rows("stories"), "id", (row, id) => storyOf(row, id, findKpi, findConsent)),
    feedback: distinct(rows("feedback"), "id", (row, id) => feedbackOf(row, id, findKpi, findConsent)),
  };
}

function records<Item>(rows: readonly Row[], build: (row: Row) => Item | undefined): Item[] {
  return rows.map(build).filter((item) => item !== undefined);
}
