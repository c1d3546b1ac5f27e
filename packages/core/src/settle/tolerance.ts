import type { Tolerance } from "../register/index.ts";
import { type Address, type Cell, textOf } from "../workbook/index.ts";
import { NO_REMARKS, type Remark, notUnderstood } from "../reading/index.ts";
import { HOUSE_LEGEND, readFigure } from "../tables/index.ts";

/** Whether a cell says that there is none. */
function saysNone(text: string): boolean {
  const read = readFigure({ value: text }, [HOUSE_LEGEND]).read;
  return read === "marker" || read === "blank";
}

type ToleranceRead = { readonly tolerance: Tolerance | undefined; readonly remarks: readonly Remark[] };

const NONE: ToleranceRead = { tolerance: undefined, remarks: NO_REMARKS };

/** A tolerance as written: `5%` is a share of the target, `2 pp` and a bare number are in the KPI's unit. */
export function toleranceOf(cell: Cell | null, at: Address, heading: string): ToleranceRead {
  const text = textOf(cell);
  if (text === "") return NONE;
  const said = text
    .replace(/^(?:within|up to|plus or minus)\s+/iu, "")
    .replace(/\s+(?:of|from|below) (?:the )?target$/iu, "");
  const points = /^[±+/-]*\s*(?<amount>[\d.]+)\s*(?:pp|ppts?|percentage points?|points?)$/iu.exec(said)
    ?.groups?.["amount"];
  if (points !== undefined) return found({ amount: Number(points), kind: "absolute", at });
  const bare =
    cell === null || typeof cell.value !== "string"
      ? cell
      : { ...cell, value: said.replace(/^[\s±+/-]+/u, "") };
  const figure = readFigure(bare, []);
  if (figure.read !== "number") {
    return saysNone(text) ? NONE : { ...NONE, remarks: [notUnderstood("cell", at, text, "not a number")] };
  }
  const relative = figure.as === "percentage" || /%|per ?cent/iu.test(heading);
  return found({ amount: Math.abs(figure.value), kind: relative ? "relative" : "absolute", at });
}

function found(tolerance: Tolerance): ToleranceRead {
  return { tolerance, remarks: NO_REMARKS };
}
