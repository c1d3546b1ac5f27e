import { indicatorsOf } from "../../layouts/index.ts";
import type { Indicator } from "../../tables/index.ts";
import type { Pipeline } from "../../settle/index.ts";

/** The indicators that registers in the workbook itself describe, in its order: the sheets that were read as such. */
export function indicatorsHere({ workbook, notebook }: Pipeline): readonly Indicator[] {
  const registers = new Set(
    notebook.sheets.filter(({ layout }) => layout === "register").map(({ sheet }) => sheet),
  );
  return workbook.sheets.filter(({ name }) => registers.has(name)).flatMap(indicatorsOf);
}
