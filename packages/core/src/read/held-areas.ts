import type { Reading } from "../reading/index.ts";
import type { Register } from "../register/index.ts";
import { areasIn, holdsArea } from "../tables/index.ts";
import type { Workbook } from "../workbook/index.ts";

/**
 * The areas that a workbook holds figures of or names, where the one asked for is none of them; nothing where a
 * cell, a sheet or the partnership's name holds it.
 */
export function heldAreas(
  workbook: Workbook,
  { register, reading }: { readonly register: Register; readonly reading: Reading },
  wanted: string,
): readonly string[] | undefined {
  if (holdsArea(workbook.sheets, wanted)) return undefined;
  const asked = reading.questions.flatMap((question) => (question.asks === "area" ? question.choices : []));
  const read = reading.sheets.flatMap(({ areas }) => areas);
  const { partnership } = register.settings;
  const all = [...asked, ...read, ...areasIn(workbook.sheets), ...(partnership === "" ? [] : [partnership])];
  return [...new Set(all)];
}
