import type { Mapping } from "../answers/index.ts";
import { type Reason, type Notebook, tell } from "../reading/index.ts";
import { areaKey, areaNamed, areasIn, asksArea, holdsArea, readsArea } from "../tables/index.ts";
import type { Sheet, Workbook } from "../workbook/index.ts";

/** Why the figures of a sheet are not the partnership's, by what the sheet itself says; nothing where they may be. */
export type WhoseSheet = (sheet: Sheet) => Reason | undefined;

/**
 * A sheet that names another area than the one asked for is never the partnership's. Where nobody has said which
 * is, and the workbook names several, a sheet that names one waits for the answer. A sheet that holds the area
 * asked for beside the one it names is a table of areas, and sorted row by row.
 */
export function whoseSheets({ sheets }: Workbook, { area: wanted }: Mapping, notebook: Notebook): WhoseSheet {
  const named = sheets.flatMap((sheet) => areaNamed(sheet)?.area ?? []);
  const areas = wanted === undefined ? [...new Set([...areasIn(sheets), ...named])] : [];
  const several = new Set(areas.map(areaKey)).size > 1;
  return (sheet) => {
    const own = areaNamed(sheet)?.area;
    if (own === undefined) return undefined;
    if (wanted !== undefined) {
      if (areaKey(own) === areaKey(wanted)) tell(notebook, [readsArea(own)]);
      else if (!holdsArea([sheet], wanted)) return "another area";
      return undefined;
    }
    if (!several) {
      tell(notebook, [readsArea(own)]);
      return undefined;
    }
    if (new Set(areasIn([sheet]).map(areaKey)).size > 1) return undefined;
    tell(notebook, [asksArea(areas, sheet.name)]);
    return "whose area is asked";
  };
}
