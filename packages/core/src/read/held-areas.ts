import { subjects } from "../layouts/index.ts";
import type { Reading } from "../reading/index.ts";
import type { Register } from "../register/index.ts";
import { areasIn, holdsArea } from "../tables/index.ts";
import { type Workbook, nameKey } from "../workbook/index.ts";

/**
 * The areas that a workbook holds figures of or names, where the one asked for is none of them; nothing where a
 * cell, a sheet or the partnership's name holds it. Quarterlight's own sheets tell whose they are in the settings alone: what
 * else names an area there is a story of it, or compared with it.
 */
export function heldAreas(
  workbook: Workbook,
  { register, reading }: { readonly register: Register; readonly reading: Reading },
  wanted: string,
): readonly string[] | undefined {
  const own = new Set(
    reading.sheets.flatMap(({ sheet, layout }) =>
      layout === "quarterlight" && nameKey(sheet) !== nameKey(subjects.settings.sheet) ? [sheet] : [],
    ),
  );
  const sheets = workbook.sheets.filter(({ name }) => !own.has(name));
  if (holdsArea(sheets, wanted)) return undefined;
  const asked = reading.questions.flatMap((question) => (question.asks === "area" ? question.choices : []));
  const read = reading.sheets.flatMap(({ areas }) => areas);
  const { partnership } = register.settings;
  const all = [...asked, ...read, ...areasIn(sheets), ...(partnership === "" ? [] : [partnership])];
  return [...new Set(all)];
}
