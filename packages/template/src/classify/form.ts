import { FORM_HEADINGS, FORM_SHEET, type FormField, GUESS } from "@quarterlight/core/answers";
import { type ClassReview, QUESTIONS, type Question } from "@quarterlight/core/influence";
import { LOOKS_LIKE, QUESTION_WORDS, argumentsFor } from "@quarterlight/core/narrative";
import { type CellValue, addressName } from "@quarterlight/core/workbook";
import type { ColumnPlan, SheetPlan, WorkbookPlan } from "@quarterlight/files/write";
import { COLOURS } from "../workbook/colours.ts";
import { HEADINGS_AT, TITLE_HEIGHTS } from "../workbook/subject-sheet.ts";

const ANSWERS = ["Yes", "Partly", "No", "Not known"] as const;
const DECISIONS = ["Key Performance Target", "Monitoring indicator", "Discuss"] as const;
const CLASS_WORDS = { target: DECISIONS[0], monitoring: DECISIONS[1] } as const;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The sheet on which people answer the six questions and decide, a row for each indicator of a workbook. An answer that
 * the workbook's own words give stands in grey with a question mark; one that a person gave stands in black.
 */
export function formPlan(workbook: string, reviews: readonly ClassReview[], created: string): WorkbookPlan {
  const fields = Object.keys(FORM_HEADINGS).filter(isField);
  const sheet: SheetPlan = {
    name: FORM_SHEET,
    tabColour: COLOURS.blue,
    heading: "Judged by it, or only watching it?",
    introduction: [
      `One row for each indicator of ${workbook}. Grey answers with a question mark are what its words suggest: pick another, or leave them. A decision needs who made it, and when.`,
    ],
    rowHeights: TITLE_HEIGHTS,
    columnWidths: fields.map((field) => COLUMNS[field].width),
    freeze: { rows: HEADINGS_AT + 1, columns: 3 },
    tables: [
      {
        name: "ClassifyForm",
        at: { row: HEADINGS_AT, column: 0 },
        columns: fields.map((field) => ({ heading: FORM_HEADINGS[field], ...COLUMNS[field] })),
        rows: reviews.map((review) => fields.map((field) => valueOf(field, review))),
        style: {
          headingFill: COLOURS.blue,
          headingColour: COLOURS.paper,
          headingHeight: 62,
          lines: COLOURS.line,
          banded: false,
        },
      },
    ],
    print: {
      orientation: "landscape",
      repeatRows: { first: HEADINGS_AT, last: HEADINGS_AT },
      footer: FORM_SHEET,
    },
  };
  return {
    title: `${FORM_SHEET}: ${workbook}`,
    creator: "Quarterlight",
    description: `Which indicators of ${workbook} the partnership can influence: six questions and a decision.`,
    language: "en-GB",
    created,
    sheets: [sheet],
  };
}

type Drawn = Omit<ColumnPlan, "heading"> & { readonly width: number };

const choose = (choices: readonly string[]) =>
  ({ kind: "choices", choices, message: `Pick one of: ${choices.join("; ")}.` }) as const;
const date = { kind: "date", from: "1990-01-01", message: "Type a date, such as 14 Nov 2025." } as const;

function asked(question: Question): Drawn {
  return {
    width: 12,
    align: "centre",
    wrap: true,
    note: `${QUESTION_WORDS[question]} Empty the cell to have the grey answer back.`,
    validation: choose(ANSWERS),
    softEnding: GUESS,
  };
}

const COLUMNS: Readonly<Record<FormField, Drawn>> = {
  cell: {
    width: 14,
    note: "The cell that names it in the workbook. Leave it as it is: it says which row this is.",
  },
  code: { width: 10, wrap: true },
  title: { width: 40, wrap: true },
  delivery: asked("delivery"),
  changeable: asked("changeable"),
  counted: asked("counted"),
  lead: asked("lead"),
  timely: asked("timely"),
  moved: asked("moved"),
  suggestion: { width: 18, wrap: true },
  forTarget: { width: 44, wrap: true },
  forWatching: { width: 44, wrap: true },
  decision: {
    width: 18,
    wrap: true,
    headingFill: COLOURS.plum,
    note: "What people decide. It always wins over the suggestion; Discuss leaves it open.",
    validation: choose(DECISIONS),
  },
  reason: {
    width: 40,
    wrap: true,
    headingFill: COLOURS.plum,
    note: "Why, in a sentence: needed where it is not what is suggested.",
  },
  person: { width: 20, wrap: true, headingFill: COLOURS.plum, note: "Who decided, by role." },
  date: { width: 13, align: "left", format: "d mmm yyyy", headingFill: COLOURS.plum, validation: date },
  reviewBy: { width: 13, align: "left", format: "d mmm yyyy", headingFill: COLOURS.plum, validation: date },
};

function valueOf(field: FormField, review: ClassReview): CellValue {
  const { kpi, suggested, decision } = review;
  if (isQuestion(field)) return answerOf(field, review);
  switch (field) {
    case "cell":
      return addressName(kpi.at);
    case "code":
      return kpi.id === kpi.title ? null : kpi.id;
    case "title":
      return kpi.title;
    case "suggestion":
      return LOOKS_LIKE[suggested.class];
    case "forTarget":
      return argumentsFor("target", suggested).join("\n") || null;
    case "forWatching":
      return argumentsFor("monitoring", suggested).join("\n") || null;
    case "decision":
      return decision ? CLASS_WORDS[decision.class] : null;
    case "reason":
    case "person":
      return decision?.[field] || null;
    case "date":
    case "reviewBy":
      return serialOf(decision?.[field] ?? "");
  }
}

const WORDS: Readonly<Record<string, (typeof ANSWERS)[number]>> = {
  yes: "Yes",
  provide: "Yes",
  commission: "Yes",
  "people we serve": "Yes",
  partly: "Partly",
  "in partnership": "Partly",
  no: "No",
  "champion only": "No",
  "everyone in the area": "No",
  unknown: "Not known",
};

/** A person's own answer as it is; another's, or the words', with the mark that says so. */
function answerOf(question: Question, { kpi, suggested }: ClassReview): CellValue {
  const said = kpi.said?.[question];
  if (said !== undefined) return WORDS[said] ?? null;
  const answer = suggested.because.find((reason) => reason.answer.question === question)?.answer;
  if (answer === undefined || answer.from === "nobody") return null;
  const word = WORDS[answer.answer];
  return word === undefined ? null : `${word}${GUESS}`;
}

function serialOf(iso: string): CellValue {
  return iso === "" ? null : Math.round((Date.parse(`${iso}T00:00:00Z`) - FIRST_DAY) / DAY);
}

function isQuestion(field: FormField): field is Extract<FormField, Question> {
  return QUESTIONS.some((question) => question === field);
}

function isField(field: string): field is FormField {
  return field in FORM_HEADINGS;
}
