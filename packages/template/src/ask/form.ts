import {
  BOXES,
  BOX_NAMES,
  type Box,
  FACTS,
  FACT_FIELDS,
  FORM_SHEET,
  type FactField,
  KEY_SHEET,
  type OwnersForm,
  keyRows,
} from "@quarterlight/core/asking";
import { type ColumnPlan, type SheetPlan, type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { COLOURS } from "../workbook/colours.ts";
import { TITLE_HEIGHTS } from "../workbook/subject-sheet.ts";

/** Where the headings stand: below the title, three lines and an empty row. */
const HEADINGS_ROW = 5;
/** The boxes, in a colour of their own that black words can be read on. */
const BOX_FILL = "FFF6D6";

const FACT_WIDTHS: Readonly<Record<FactField, number>> = {
  ref: 10,
  title: 28,
  figure: 18,
  meaning: 28,
  off: 40,
  last: 32,
};

const BOX_PLANS: Readonly<Record<Box, { readonly width: number; readonly note: string }>> = {
  cause: { width: 34, note: "Why the figure is as it is, in a sentence a neighbour would understand." },
  action: { width: 34, note: "What is being done about it, in a sentence." },
  byWhen: { width: 16, note: "A day, such as 31 January 2026, or in words." },
  lead: { width: 22, note: "Who does it, by role and not by name." },
};

/**
 * A small workbook for one owner: their indicators with what is known of them, which cannot be typed over by accident,
 * four boxes beside each, and a hidden sheet that says what it was made from.
 */
function askPlan(form: OwnersForm): WorkbookPlan {
  const [title = "", ...lines] = form.lines;
  const facts = FACT_FIELDS.map((field): ColumnPlan => ({
    heading: FACTS[field],
    width: FACT_WIDTHS[field],
    wrap: true,
  }));
  const boxes = BOX_NAMES.map((box): ColumnPlan => ({
    heading: BOXES[box],
    ...BOX_PLANS[box],
    wrap: true,
    open: true,
    fill: BOX_FILL,
    headingFill: COLOURS.plum,
  }));
  const sheet: SheetPlan = {
    name: FORM_SHEET,
    tabColour: COLOURS.plum,
    heading: title,
    introduction: lines,
    columnWidths: [...facts, ...boxes].map(({ width = 10 }) => width),
    rowHeights: TITLE_HEIGHTS,
    freeze: { rows: HEADINGS_ROW + 1, columns: 2 },
    locked: true,
    tables: [
      {
        name: "YourWords",
        at: { row: HEADINGS_ROW, column: 0 },
        columns: [...facts, ...boxes],
        rows: form.items.map((item) => [
          ...FACT_FIELDS.map((field) => item[field]),
          ...BOX_NAMES.map(() => null),
        ]),
        filters: false,
        style: {
          headingFill: COLOURS.blue,
          headingColour: COLOURS.paper,
          headingHeight: 30,
          lines: COLOURS.line,
          banded: false,
        },
      },
    ],
    print: {
      orientation: "landscape",
      repeatRows: { first: HEADINGS_ROW, last: HEADINGS_ROW },
      footer: FORM_SHEET,
    },
  };
  const key: SheetPlan = {
    name: KEY_SHEET,
    visibility: "very hidden",
    columnWidths: [],
    cells: keyRows(form).flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
    footer: false,
  };
  return {
    title: `${title}: ${form.owner}`,
    creator: "Quarterlight",
    description: `What ${form.owner} says about the figures of ${form.period}.`,
    language: "en-GB",
    created: form.askedOn,
    sheets: [sheet, key],
  };
}

/** {@link askPlan} as the bytes of an .xlsx file. */
export function askBytes(form: OwnersForm): Promise<Uint8Array> {
  return writeWorkbook(askPlan(form));
}
