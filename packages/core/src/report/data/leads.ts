import type { Register } from "../../register/index.ts";
import { addressCell, words } from "./cells.ts";
import type { DataTable } from "./model.ts";

/** Who leads what, and who they report to. */
export function leadsTable({ reporting }: Register): DataTable {
  return {
    id: "leads",
    title: "Who leads what",
    about: "A row for each report that is made, with who leads it and who it goes to.",
    columns: [
      { heading: "What", width: "wide" },
      { heading: "Lead", width: "middle" },
      { heading: "Reports to", width: "middle" },
      { heading: "When", width: "middle" },
      { heading: "With", width: "middle" },
      { heading: "Cell in the workbook", width: "middle" },
    ],
    rows: reporting.map(({ what, lead, reportsTo, when, partners, at }) => ({
      of: "",
      cells: [...[what, lead, reportsTo, when, partners].map((text) => words(text)), addressCell(at)],
    })),
  };
}
