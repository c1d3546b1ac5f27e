import { type Sheet, headingKey, isFilled, textAt, textOf, usedBlock } from "../../workbook/index.ts";
import { type RegisterTable, SAYS, findRegister, tableAt } from "./columns.ts";
import { namesSomething } from "./headings.ts";

const ROWS_TO_SEARCH = 20;
const MOST_COLUMNS = 120;
/** Of the names in a list, so many hold two words at least: a list of people's posts or of codes is none. */
const IN_WORDS = 0.6;
const APART = 0.8;
const FEWEST = 2;
/** A heading is short and a name no paragraph, in characters. */
const LONGEST_HEADING = 50;
const LONGEST_NAME = 250;
/** So much said of each beside its name makes any list one of indicators. */
const SAID_ENOUGH = 2;

const OF_INDICATORS =
  /\b(?:indicators?|measures?|kpis?|pis?|metrics?|performance|what (?:we|is) (?:will )?(?:measured?|count(?:ed)?))\b/u;

/**
 * A list of indicators, with or without anything said of them: a register, or a column of names under a heading that
 * says they are indicators. Columns of figures are passed over, as the names can be classified without them.
 */
export function findList(sheet: Sheet): RegisterTable | undefined {
  const used = usedBlock(sheet);
  if (used === undefined || used.right - used.left > MOST_COLUMNS) return undefined;
  const register = findRegister(sheet);
  if (register !== undefined) return register;
  for (let row = used.top; row <= Math.min(used.bottom - 1, used.top + ROWS_TO_SEARCH); row += 1) {
    const headings = (sheet.rows[row] ?? []).filter(isFilled).map(textOf);
    if (!headings.some((heading) => namesSomething(heading) || isOfIndicators(heading))) continue;
    const found = tableAt(sheet, row, used, "pass over");
    const table = found === undefined ? undefined : named(sheet, found);
    if (table !== undefined && isList(sheet, table)) return table;
  }
  return undefined;
}

function isOfIndicators(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && OF_INDICATORS.test(headingKey(heading));
}

/** A table with its column of names, where only a looser heading says which it is, such as "Our measures 2026". */
function named(sheet: Sheet, table: RegisterTable): RegisterTable {
  if (table.fields.has("title")) return table;
  const title = table.unknown.find(
    (column) => isOfIndicators(textAt(sheet, table.headingRow, column)) && areNames(sheet, table, column),
  );
  if (title === undefined) return table;
  const unknown = table.unknown.filter((column) => column !== title);
  return { ...table, fields: new Map([...table.fields, ["title", title]]), unknown };
}

function isList(sheet: Sheet, table: RegisterTable): boolean {
  const title = table.fields.get("title");
  if (title === undefined || !areNames(sheet, table, title)) return false;
  const { fields, targets, headingRow } = table;
  const said = SAYS.filter((field) => fields.has(field)).length + (targets.length > 0 ? 1 : 0);
  const names = [fields.get("code"), title].flatMap((column) =>
    column === undefined ? [] : [textAt(sheet, headingRow, column)],
  );
  return names.some(isOfIndicators) || said >= SAID_ENOUGH;
}

/** Whether a column holds names: in words, and hardly any twice. */
function areNames(sheet: Sheet, { headingRow, lastRow }: RegisterTable, column: number): boolean {
  const names: string[] = [];
  for (let row = headingRow + 1; row <= lastRow; row += 1) names.push(textAt(sheet, row, column));
  const some = names.filter(Boolean);
  if (some.length < FEWEST || some.some((text) => text.length > LONGEST_NAME)) return false;
  const inWords = some.filter((text) => /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text));
  const apart = new Set(some.map((text) => text.toLowerCase()));
  return inWords.length >= some.length * IN_WORDS && apart.size >= some.length * APART;
}
