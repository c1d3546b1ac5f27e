import { type Sheet, type Workbook, textOf, headingKey, nameKey } from "../workbook/index.ts";
import { decisionRows, decisionsFrom, questionRows, questionsFrom } from "./decision-rows.ts";
import { type Mapping, NO_MAPPING, mappingSchema } from "./mapping.ts";

/** The sheet in which the add-in keeps a person's answers, and the headings of its table. */
export const ANSWERS_SHEET = "Quarterlight";
export const ANSWER_HEADINGS = ["Question", "Sheet", "About", "Answer"] as const;

export type AnswerRow = readonly [question: string, sheet: string, about: string, answer: string];

/** A mapping as the rows of that table, without its headings. */
export function mappingRows(mapping: Mapping): readonly AnswerRow[] {
  const single = SINGLE.flatMap(({ question, field }): AnswerRow[] => {
    const answer = mapping[field];
    return answer === undefined ? [] : [[question, "", "", answer]];
  });
  return [
    ...single,
    ...(mapping.peers ?? []).map((peer): AnswerRow => ["Compare with", "", "", peer]),
    ...(mapping.values ?? []).map((heading): AnswerRow => ["Figure", "", "", heading]),
    ...ABOUT_ONE.flatMap(({ question, field }) =>
      Object.entries(mapping[field] ?? {}).map(([on, answer]): AnswerRow => [question, "", on, answer]),
    ),
    ...(mapping.sheets ?? []).flatMap(({ name, layout, said, leaveOut, columns = [] }): AnswerRow[] => [
      ...(layout === undefined ? [] : [[said ? "Read as" : "Layout", name, "", layout] as const]),
      ...(leaveOut === true ? [["Leave out", name, "", "yes"] as const] : []),
      ...columns.map(({ heading, column, role, said: isSaid }): AnswerRow => [
        isSaid ? "Column means" : "Column",
        name,
        `${column + 1}: ${heading}`,
        role,
      ]),
    ]),
    ...questionRows(mapping),
    ...decisionRows(mapping),
  ];
}

const SINGLE = [
  { question: "Area", field: "area" },
  { question: "Period", field: "period" },
  { question: "Quarters", field: "quarters" },
  { question: "Dates", field: "dates" },
  { question: "Decimal mark", field: "decimal" },
  { question: "Months", field: "months" },
  { question: "Last year", field: "lastYear" },
  { question: "A year after FY", field: "oneYear" },
  { question: "Percentages", field: "percentages" },
  { question: "A quarter of months", field: "quarterOfMonths" },
  { question: "Date of the report", field: "date" },
  { question: "Comments are about", field: "comments" },
  { question: "Hidden rows and columns", field: "hidden" },
  { question: "Amounts of money", field: "amounts" },
] as const;

/** Answers about one thing among several: a marker, a KPI, words, a sheet. */
const ABOUT_ONE = [
  { question: "Marker", field: "markers" },
  { question: "Consent covers", field: "consents" },
  { question: "Line about figures", field: "caveats" },
  { question: "Good is", field: "directions" },
  { question: "Measured every", field: "frequencies" },
  { question: "Newest target", field: "targets" },
  { question: "Another name of", field: "names" },
  { question: "Names that may be areas", field: "whose" },
  { question: "Percentages of", field: "percentagesOf" },
  { question: "Amounts of", field: "amountsOf" },
  { question: "Decimal mark of", field: "decimalOf" },
  { question: "Months of", field: "monthsOf" },
  { question: "Hidden rows and columns of", field: "hiddenOf" },
] as const;

/** The mapping that a workbook keeps itself; an empty one where it keeps none or where it makes no sense. */
export function mappingIn(workbook: Workbook): Mapping {
  const sheet = workbook.sheets.find(({ name }) => nameKey(name) === nameKey(ANSWERS_SHEET));
  const read = sheet === undefined ? undefined : mappingSchema.safeParse(mappingFrom(answersIn(sheet)));
  return read?.success === true ? read.data : NO_MAPPING;
}

function answersIn(sheet: Sheet): AnswerRow[] {
  const texts = sheet.rows.map((row) => row.map(textOf));
  const isHeading = (row: readonly string[]) => {
    const keys = new Set(row.map(headingKey));
    return ANSWER_HEADINGS.every((heading) => keys.has(headingKey(heading)));
  };
  const top = texts.findIndex(isHeading);
  const headings = texts[top] ?? [];
  const [question, about, on, answer] = ANSWER_HEADINGS.map((heading) =>
    headings.findIndex((text) => headingKey(text) === headingKey(heading)),
  );
  if (top === -1) return [];
  const at = (row: readonly string[], column: number | undefined) => row[column ?? -1] ?? "";
  return texts
    .slice(top + 1)
    .map((row) => [at(row, question), at(row, about), at(row, on), at(row, answer)] as const);
}

function mappingFrom(rows: readonly AnswerRow[]): unknown {
  const about = (question: string) =>
    rows.filter(([asked, , , answer]) => nameKey(asked) === nameKey(question) && answer !== "");
  const single = SINGLE.flatMap(({ question, field }) =>
    about(question)
      .slice(0, 1)
      .map(([, , , answer]) => [field, answer]),
  );
  const names = new Set(rows.map(([, sheet]) => sheet).filter((name) => name !== ""));
  const list = (question: string) => about(question).map(([, , , answer]) => answer);
  return {
    version: 1,
    ...Object.fromEntries(single),
    ...(list("Compare with").length > 0 ? { peers: list("Compare with") } : {}),
    ...(list("Figure").length > 0 ? { values: list("Figure") } : {}),
    ...Object.fromEntries(
      ABOUT_ONE.flatMap(({ question, field }) => {
        const said = about(question).map(([, , on, answer]) => [on, answer] as const);
        return said.length === 0 ? [] : [[field, Object.fromEntries(said)]];
      }),
    ),
    ...(names.size > 0 ? { sheets: [...names].map((name) => sheetFrom(name, rows)) } : {}),
    ...questionsFrom(rows),
    ...decisionsFrom(rows),
  };
}

function sheetFrom(name: string, rows: readonly AnswerRow[]): unknown {
  const here = rows.filter(([, sheet]) => sheet === name);
  const answer = (question: string) => here.find(([asked]) => nameKey(asked) === nameKey(question))?.[3];
  const columns = here
    .filter(([asked]) => ["column", "column means"].includes(nameKey(asked)))
    .map(([asked, , about, role]) => {
      const parts = /^(?<number>\d+): (?<heading>.*)$/su.exec(about)?.groups;
      const said = nameKey(asked) === "column means" ? { said: true } : {};
      return {
        heading: parts?.["heading"] ?? about,
        column: Number(parts?.["number"] ?? 1) - 1,
        role,
        ...said,
      };
    });
  const chosen = answer("Read as");
  const layout = chosen ?? answer("Layout");
  return {
    name,
    ...(layout === undefined ? {} : { layout }),
    ...(chosen === undefined ? {} : { said: true }),
    ...(answer("Leave out") === undefined ? {} : { leaveOut: true }),
    ...(columns.length > 0 ? { columns } : {}),
  };
}
