import type { FactSheet } from "../../facts/index.ts";
import { careNotes } from "../../narrative/index.ts";
import { rule } from "./cells.ts";
import type { DataTable } from "./model.ts";

/** What to know before leaning on a figure: late, missing, not final, not comparable. */
export function careTable(sheets: readonly FactSheet[]): DataTable {
  return {
    id: "care",
    title: "What to read with care",
    about: "A row for each thing to know before leaning on a figure, with the indicators that it is about.",
    columns: [
      { heading: "About", width: "middle" },
      { heading: "What to know", width: "wide" },
    ],
    rows: careNotes(sheets).flatMap(({ heading, texts }) =>
      texts.map((text) => ({ of: "", cells: [rule(heading), { kind: "sentence" as const, text }] })),
    ),
  };
}
