import {
  HOUSE_LEGEND,
  comparedKind,
  isKnownArea,
  isNation,
  isPartnership,
  mayBePlace,
  readFigure,
  saysWhole,
} from "../../tables/index.ts";
import { type Cell, textOf } from "../../workbook/index.ts";
import { type FoundColumn, isKnown } from "./name-columns.ts";

/**
 * Where no heading names a period or a figure, and columns of numbers are headed with areas, such as `HSCP` and `Scotland`,
 * each holds its area's figures, of the period that the sheet is of. A nation or an average alone is nobody's own, and names
 * that may as well be of something else are places only beside one that is known.
 */
export function areasAcross(
  columns: readonly FoundColumn[],
  holdsFigures: (found: FoundColumn) => boolean,
  cellsUnder: (column: number) => readonly (Cell | null)[],
): readonly FoundColumn[] {
  if (columns.some(holdsFigures)) return columns;
  const areas = columns.filter((found) => mayBeArea(found) && areNumbers(cellsUnder(found.column)));
  const isOfAreas = areas.some(({ heading }) => isArea(heading));
  if (!isOfAreas || areas.every(({ heading }) => isCompared(heading))) return columns;
  return columns.map((found) =>
    areas.includes(found)
      ? { ...found, meaning: { means: "role", role: "value", area: found.heading.trim() } }
      : found,
  );
}

/** Whether a column of which nothing else is known may be an area's; a heading over areas is one of its own over numbers. */
function mayBeArea({ heading, meaning }: FoundColumn): boolean {
  if (meaning.means === "role" && meaning.role === "area") return true;
  return !isKnown(meaning) && (isArea(heading) || mayBePlace(heading));
}

function isCompared(heading: string): boolean {
  return isNation(heading) || comparedKind(heading) !== undefined;
}

function isArea(heading: string): boolean {
  return isKnownArea(heading) || isPartnership(heading) || saysWhole(heading) || isCompared(heading);
}

/** Whether most of some cells hold numbers. */
export function areNumbers(cells: readonly (Cell | null)[]): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== "");
  const numbers = filled.filter(
    (cell) => /\d/u.test(textOf(cell)) && readFigure(cell, [HOUSE_LEGEND]).read === "number",
  );
  return numbers.length > 0 && numbers.length * 2 > filled.length;
}
