import type { Period } from "../period/index.ts";
import type { Polarity, Target } from "../register/index.ts";
import { type Sheet, addressAt, nameKey, shownText, textOf } from "../workbook/index.ts";
import { notUnderstood } from "../reading/index.ts";
import { type Context, type Lookup, markOdd, readFigure } from "../tables/index.ts";

const NO_TARGET =
  /^(?:data only|no target|none|not set|no target set|monitor(?:ing)?(?: only)?|baseline|to be set|contextual|not required)$/u;
const AT_LEAST =
  /^(?:[≥≤<>=]+|at (?:least|most)|under|over|more than|less than|up to|maximum|minimum|max|min)\s*/iu;
const OR_BETTER = /\s*(?:or (?:more|less|above|below|under|over|better|higher|lower|fewer))$/iu;

const HIGHER_IS_GOOD = /^(?:≥|>=?|at least|over|more than|minimum|min\b)|or (?:more|above|over|higher)$/iu;
const LOWER_IS_GOOD =
  /^(?:≤|<=?|at most|under|less than|up to|maximum|max\b)|or (?:less|below|under|lower|fewer)$/iu;

/** Which way is good where a target's own words say it: `≥ 90%`, `at most 12`, `4 or above`. */
export function polarityOfTarget(text: string): Polarity | undefined {
  const said = text.trim();
  if (HIGHER_IS_GOOD.test(said)) return "higher";
  return LOWER_IS_GOOD.test(said) ? "lower" : undefined;
}

/** Where targets stand, and what is known beside them. */
type Place = { readonly sheet: Sheet; readonly through: Lookup; readonly context: Context };

/** The target in a cell, as a list of one, or of none where the cell is blank or says that there is none. */
export function readTarget(
  { sheet, through, context }: Place,
  row: number,
  column: number,
  span: { readonly from: Period; readonly to?: Period },
): Target[] {
  const cell = through(row, column);
  const at = addressAt(sheet, row, column);
  const text = textOf(cell);
  const about = { ...span, rationale: "", at, shown: shownText(cell, context.workbook.date1904) };
  if (NO_TARGET.test(nameKey(text))) return [];
  const bare = text.replace(AT_LEAST, "").replace(OR_BETTER, "");
  const plain = cell !== null && typeof cell.value === "string" ? { ...cell, value: bare } : cell;
  const figure = readFigure(plain, context.legends);
  if (figure.read === "number") {
    markOdd(figure, cell, at, context.notebook);
    return [{ state: "value", value: figure.value, ...about }];
  }
  if (figure.read === "blank" || figure.read === "marker") return [];
  if (figure.read === "error") notUnderstood(context.notebook, "cell", at, figure.error, "formula error");
  if (figure.read === "formula without a result")
    notUnderstood(context.notebook, "cell", at, "", "formula without a result");
  if (figure.read === "other")
    notUnderstood(
      context.notebook,
      "cell",
      at,
      text,
      figure.looksLike === "a range" || figure.looksLike === "a decimal mark"
        ? figure.looksLike
        : "not a number",
    );
  return [{ state: "unread", ...about }];
}
