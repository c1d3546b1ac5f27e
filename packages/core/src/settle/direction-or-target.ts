import type { Role } from "../reading/index.ts";
import { targetInWords } from "../tables/index.ts";
import { type Cell, textOf } from "../workbook/index.ts";
import { polaritySaid } from "./polarity-words.ts";

/**
 * The role of a column whose heading may be of directions or of targets, such as Aim, by the cells under it. A column
 * of numbers is never a direction, and a column of words such as Maximise is no target.
 */
export function directionOrTarget(role: Role, heading: string, cells: readonly (Cell | null)[]): Role {
  if (role !== "polarity" && !(role === "target" && MAY_BE_EITHER.test(heading.trim()))) return role;
  const filled = cells.filter((cell) => textOf(cell) !== "");
  const directions = filled.filter((cell) => polaritySaid(textOf(cell)) !== undefined).length;
  const levels = filled.filter(isLevel).length;
  if (levels > directions) return "target";
  return directions > 0 && levels === 0 ? "polarity" : role;
}

const MAY_BE_EITHER = /^(?:aim|goal|plan|ambition|aspiration)$/iu;

function isLevel(cell: Cell | null): boolean {
  if (typeof cell?.value === "number") return true;
  const said = targetInWords(textOf(cell));
  return said.says === "a level" && /\d/u.test(said.figure);
}
