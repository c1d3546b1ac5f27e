import { dateInWords } from "../../period/index.ts";
import type { Register } from "../../register/index.ts";
import { addressCell, words } from "./cells.ts";
import type { DataCell, DataTable } from "./model.ts";

/** Who prepares and signs off what, and who gets it. */
export function leadsTable({ reporting }: Register): DataTable {
  return {
    id: "leads",
    title: "Who leads what",
    about:
      "A row for each report that is made, with who prepares it, who leads it and signs it off, and who gets it.",
    columns: [
      { heading: "What", width: "wide" },
      { heading: "Lead", width: "middle" },
      { heading: "Reports to", width: "middle" },
      { heading: "When", width: "middle" },
      { heading: "With", width: "middle" },
      { heading: "Prepared by", width: "middle" },
      { heading: "Why", width: "narrow" },
      { heading: "Form", width: "narrow" },
      { heading: "Figures as", width: "narrow" },
      { heading: "Codes", width: "middle" },
      { heading: "Next due", width: "narrow" },
      { heading: "Last sent", width: "narrow" },
      { heading: "Last used on", width: "narrow" },
      { heading: "Cell in the workbook", width: "middle" },
    ],
    rows: reporting.map((line) => ({
      of: "",
      cells: [
        ...TEXTS.map((field) => words(line[field])),
        words(line.kpis.join(", ")),
        ...DATES.map((field) => dateCell(line[field])),
        addressCell(line.at),
      ],
    })),
  };
}

const TEXTS = [
  "what",
  "lead",
  "reportsTo",
  "when",
  "partners",
  "preparedBy",
  "why",
  "form",
  "figuresAs",
] as const;
const DATES = ["nextDue", "lastSent", "lastUsedOn"] as const;

function dateCell(iso: string): DataCell {
  return iso === "" ? words("") : { kind: "period", text: dateInWords(iso) };
}
