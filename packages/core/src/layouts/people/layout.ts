import type { Action, Consent, Feedback, Story } from "../../register/index.ts";
import { type Remark, asks, notUnderstood } from "../../reading/index.ts";
import type { Context } from "../../tables/index.ts";
import { type Sheet, type Workbook, addressAt, addressName, nameKey, textAt } from "../../workbook/index.ts";
import { NO_FIGURES } from "../holds.ts";
import { type Claimed, type Layout, type LayoutOf, NO_MATCH, type TableRead } from "../layout.ts";
import type { LooseComment, Undated } from "../words.ts";
import { commentsInGrid, gridIn, gridRead } from "./comment-grid.ts";
import { consentBeside, consentIn } from "./consent.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { type WordTable, findWords } from "./find-words.ts";
import { isNamedElsewhere } from "../named-elsewhere.ts";
import { type Record, recordsOf } from "./record.ts";
import { actionOf, commentOf, feedbackOf, storyOf } from "./written.ts";

/** How sure it is that a sheet of words is one: less than a table of figures is of itself. */
const SURE = 0.7;

/** Comments, stories, feedback, consents and actions as people keep them, told by their headings. */
export const people: LayoutOf = {
  title: "What people wrote",
  holds: NO_FIGURES,
  matches: (sheet, workbook) => {
    const table = tableIn(sheet, workbook);
    const grid = table === undefined ? gridIn(sheet, workbook) : undefined;
    if (grid !== undefined) {
      const headings = grid.columns.map(({ column }) => textAt(sheet, grid.headingRow, column));
      return { sure: SURE, why: [{ clue: "headings", found: headings }] };
    }
    if (table === undefined) return NO_MATCH;
    const found = [...table.columns.values()].map((column) => textAt(sheet, table.headingRow, column));
    return { sure: SURE, why: [{ clue: "headings", found }] };
  },
  read: (sheets, context) => gather(sheets, context),
};

/** A sheet never changes, so that what was found in it once holds. */
const remembered = new WeakMap<Sheet, WordTable | undefined>();

function tableIn(sheet: Sheet, workbook: Workbook): WordTable | undefined {
  if (!remembered.has(sheet)) remembered.set(sheet, findWords(sheet, isNamedElsewhere(sheet, workbook)));
  return remembered.get(sheet);
}

const REFERENCE = /^[A-Z]{0,4}[-/ ]?\d{1,5}[a-z]?$/iu;

function gather(sheets: readonly Claimed[], context: Context): ReturnType<Layout["read"]> {
  const comments: LooseComment[] = [];
  const consents: Consent[] = [];
  const actions: Action[] = [];
  const told: { readonly story: Undated<Story>; readonly record: Record }[] = [];
  const heard: { readonly feedback: Undated<Feedback>; readonly record: Record }[] = [];
  const tables: TableRead[] = [];
  const remarks: Remark[] = [];
  for (const { sheet } of sheets) {
    const table = tableIn(sheet, context.workbook);
    const grid = table === undefined ? gridIn(sheet, context.workbook) : undefined;
    if (grid !== undefined) {
      comments.push(...commentsInGrid(sheet, grid));
      tables.push(gridRead(sheet, grid));
    }
    if (table === undefined) continue;
    const records = recordsOf(sheet, table, context, remarks);
    const filled = records.filter((record) => record.has(table.kind === "consents" ? "scope" : "text"));
    if (table.kind === "comments") comments.push(...filled.map((record) => commentOf(record, sheet)));
    if (table.kind === "stories") told.push(...filled.map((record) => ({ story: storyOf(record), record })));
    if (table.kind === "feedback") {
      heard.push(...filled.map((record) => ({ feedback: feedbackOf(record), record })));
    }
    if (table.kind === "consents") {
      consents.push(...filled.map((record) => consentIn(record, record.text("id") || record.text("person"))));
    }
    if (table.kind === "actions") actions.push(...filled.map(actionOf));
    tables.push(tableRead(sheet, table, filled.length));
    remarks.push(...unknownHeadings(sheet, table));
  }
  const beside: Consent[] = [];
  /** The consent of a row: one that it names, one in its own cells, or one that names the row. */
  const covered = (record: Record, names: readonly string[]): string => {
    const named = consents.find(({ id }) => id !== "" && nameKey(id) === nameKey(record.text("scope")));
    if (named !== undefined) return named.id;
    // A reference that no record has is a consent that is not recorded, and no words about an audience.
    if (consents.length > 0 && REFERENCE.test(record.text("scope"))) return record.text("scope");
    const own = consentBeside(record);
    if (own !== undefined) beside.push(own);
    const keys = new Set(names.filter(Boolean).map(nameKey));
    return own?.id ?? consents.find(({ id }) => keys.has(nameKey(id)))?.id ?? "";
  };
  const stories = told.map(({ story, record }) => ({
    ...story,
    id: told.some((each) => each.story !== story && nameKey(each.story.id) === nameKey(story.id))
      ? addressName(story.at)
      : story.id,
    consent: covered(record, [record.text("id"), story.title, story.label]),
  }));
  const feedback = heard.map(({ feedback: remark, record }) => ({
    ...remark,
    consent: covered(record, [record.text("id"), remark.attribution]),
  }));
  return {
    words: { comments, targets: [], stories, feedback, says: [] },
    actions,
    consents: [...consents, ...beside],
    tables,
    remarks: [...remarks, ...audiencesToAsk([...consents, ...beside])],
  };
}

/** Words of a consent that name no audience are asked about, each once. */
function audiencesToAsk(consents: readonly Consent[]): readonly Remark[] {
  const asked = new Map<string, { words: string; count: number; first: Consent["at"] }>();
  for (const { words = "", at } of consents) {
    if (words === "") continue;
    const known = asked.get(nameKey(words));
    asked.set(
      nameKey(words),
      known === undefined ? { words, count: 1, first: at } : { ...known, count: known.count + 1 },
    );
  }
  return [...asked.values()].map((each) => asks({ asks: "consent words", ...each }));
}

/** What stands beside a comment tells whose it is, where several bodies have the same codes. */
function besideIn({ kind, unknown }: WordTable): readonly number[] {
  return kind === "comments" ? unknown : [];
}

function unknownHeadings(sheet: Sheet, table: WordTable): readonly Remark[] {
  const { headingRow, unknown } = table;
  const beside = besideIn(table);
  return unknown
    .filter((column) => !beside.includes(column))
    .map((column) =>
      notUnderstood(
        "column",
        addressAt(sheet, headingRow, column),
        textAt(sheet, headingRow, column),
        "unknown heading",
      ),
    );
}

function tableRead(sheet: Sheet, table: WordTable, rows: number): TableRead {
  const { headingRow, columns } = table;
  const numbers = [...columns.values()];
  const beside = besideIn(table);
  return {
    of: sheet,
    keeps: table.kind,
    block: {
      top: headingRow,
      bottom: table.rows.at(-1) ?? headingRow,
      left: Math.min(...numbers),
      right: Math.max(...numbers),
    },
    columns: [
      ...[...columns].map(([field, column]) => ({ column, field: FIELD_WORDS[field] ?? field })),
      ...beside.map((column) => ({ column, field: "whose it is" })),
    ]
      .toSorted((a, b) => a.column - b.column)
      .map(({ column, field }) => ({
        at: addressAt(sheet, headingRow, column),
        heading: textAt(sheet, headingRow, column),
        became: "a field",
        field,
      })),
    rows,
    areas: [],
  };
}
