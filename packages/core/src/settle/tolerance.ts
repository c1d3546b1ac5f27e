import type { Tolerance, ToleranceUnread } from "../register/index.ts";
import { type Address, type Cell, shownText, textOf } from "../workbook/index.ts";
import { NO_REMARKS, type Remark, assumes, notUnderstood } from "../reading/index.ts";
import { HOUSE_LEGEND, oddCell, readFigure } from "../tables/index.ts";

/** Words by which every miss is a miss; a dash or “n/a” says nothing of it. */
const NO_MARGIN = /^(?:none|nil|zero|no (?:tolerance|margin)|none allowed)\.?$/iu;

/** Whether a cell says nothing of it. */
function saysNothing(text: string): boolean {
  // "<5" hides a count elsewhere; here it says how close, in a way that may be a level as well.
  if (/\d/u.test(text)) return false;
  const read = readFigure({ value: text }, [HOUSE_LEGEND]).read;
  return read === "marker" || read === "blank";
}

type ToleranceRead = {
  readonly tolerance: Tolerance | ToleranceUnread | undefined;
  readonly remarks: readonly Remark[];
};

const NONE: ToleranceRead = { tolerance: undefined, remarks: NO_REMARKS };

/** A margin is said, and not where amber begins: `85%` under "Amber threshold" is no share of the target. */
const LEVEL = /\bthresholds?\b|\btrigger\b|\b(?:amber|red) (?:range|level)\b|^(?:amber|red)$/iu;
const MARGIN = /^(?:[±+-]|within\b|up to\b|plus or minus\b)|\b(?:pp|ppts?|points?|target)$/iu;

const COLOUR = /^(?:amber|red)$/iu;

const POINTS = /^[±+/-]*\s*(?<amount>\d+(?:\.\d+)?|\.\d+)\s*(?<of>pp|ppts?|percentage points?|points?)$/iu;

/** A tolerance as written: `5%` is a share of the target, `2 pp` and a bare number are in the KPI's unit. */
export function toleranceOf(cell: Cell | null, at: Address, heading: string): ToleranceRead {
  const text = textOf(cell);
  if (text === "" && cell?.formula === undefined) return NONE;
  // A tick under "Amber" is a status, and no level at which one begins.
  if (COLOUR.test(heading.trim()) && !/\d/u.test(text)) return NONE;
  if (NO_MARGIN.test(text.trim())) {
    const tolerance: Tolerance = { amount: 0, kind: "relative", at };
    return { tolerance, remarks: [assumes({ kind: "tolerance of none", text: text.trim(), at, more: 0 })] };
  }
  const said = text
    .replace(/^(?:within|up to|plus or minus)\s+/iu, "")
    .replace(/\s+(?:of|from|below) (?:the )?target$/iu, "");
  const points = POINTS.exec(said)?.groups;
  if (points !== undefined) {
    const tolerance: Tolerance = { amount: Number(points["amount"]), kind: "absolute", at };
    const isShare = /^p/iu.test(points["of"] ?? "") && points["of"]?.startsWith("point") !== true;
    const odd = { unit: "percentage", word: "", text } as const;
    return { tolerance, remarks: isShare ? [{ tells: "odd cell", at, cell: odd }] : NO_REMARKS };
  }
  const bare =
    cell === null || typeof cell.value !== "string"
      ? cell
      : { ...cell, value: said.replace(/^[\s±+/-]+/u, "") };
  const figure = readFigure(bare, []);
  if (figure.read !== "number") return saysNothing(text) && text !== "" ? NONE : toleranceUnread(cell, at);
  if (LEVEL.test(heading) && !MARGIN.test(text)) return toleranceUnread(cell, at);
  if (figure.notes.length > 0 || figure.parts !== undefined) return toleranceUnread(cell, at);
  const amount = Math.abs(figure.value);
  if (figure.as === "percentage" || /%|per ?cent/iu.test(heading)) {
    return { tolerance: { amount, kind: "relative", at }, remarks: oddCell(figure, cell, at) };
  }
  return { tolerance: { amount, kind: "absolute", at }, remarks: oddCell(figure, cell, at) };
}

/** Something is said of what counts as close, and nobody can tell what. */
function toleranceUnread(cell: Cell | null, at: Address): ToleranceRead {
  const shown = shownText(cell);
  return {
    tolerance: { kind: "unread", shown, at },
    remarks: [notUnderstood("cell", at, shown, "not a tolerance")],
  };
}
