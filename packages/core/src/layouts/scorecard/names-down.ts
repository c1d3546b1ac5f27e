import { NO_REMARKS, type Remark, type Role, assumes } from "../../reading/index.ts";
import type { Lookup } from "../../tables/index.ts";
import { type Sheet, addressAt, isBlankRow, textOf } from "../../workbook/index.ts";
import { bandText } from "./band.ts";
import type { Columns } from "./columns.ts";
import type { Desk } from "./desk.ts";
import type { FoundTable } from "./headings.ts";
import { partNamed } from "./part-rows.ts";
import { labelText, nameOf, namesColumns } from "./row-name.ts";

const NAMES: readonly Role[] = ["code", "code and title", "title"];

/** What is said of a KPI itself, and not of one area's figures or the people who look after them. */
const OF_KPI: readonly Role[] = [
  ...NAMES,
  "group",
  "unit",
  "polarity",
  "frequency",
  "meaning",
  "source",
  "priority",
  "outcomes",
  "tolerance",
];

type Place = { readonly sheet: Sheet; readonly columns: Columns; readonly through: Lookup };

/**
 * Finds the row that says a label, where a KPI's name stands once over the rows of its areas: a row with an area of its own
 * and neither code nor name is one of the KPI above, as if their cells were merged, and so is what it leaves blank of the KPI.
 */
export function namesDown(
  place: Place,
  table: FoundTable,
): { readonly rowOf: Desk["rowOf"]; readonly remarks: readonly Remark[] } {
  const { sheet, columns, through } = place;
  const above = namedAbove(place, table);
  if (above.size === 0) return { rowOf: (row) => row, remarks: NO_REMARKS };
  const held = new Set(OF_KPI.flatMap((role) => columns.labels.get(role) ?? []));
  const named = NAMES.flatMap((role) => columns.labels.get(role) ?? [])[0] ?? 0;
  const heading = columns.readings.find(({ at }) => at.column === named)?.heading ?? "";
  return {
    rowOf: (row, column) => {
      const from = held.has(column) ? above.get(row) : undefined;
      return from === undefined || textOf(through(row, column)) !== "" ? row : from;
    },
    remarks: [assumes({ kind: "filled down", at: addressAt(sheet, table.headingBottom, named), heading })],
  };
}

/** The row that names each row with an area and no name; none across the name of a section. */
function namedAbove(place: Place, { headingBottom, lastRow }: FoundTable): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let last: number | undefined;
  for (let row = headingBottom + 1; row <= lastRow; row += 1) {
    if (isBlankRow(place.sheet, row)) continue;
    const { id } = nameOf(place, row);
    if (bandText(place, row) !== undefined) last = undefined;
    else if (id !== "") last = namesColumns(place, row) || partNamed(id) !== undefined ? last : row;
    else if (last !== undefined && labelText(place, row, "area") !== "") found.set(row, last);
  }
  return found;
}
