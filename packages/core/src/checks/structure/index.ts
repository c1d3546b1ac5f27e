import type { Family } from "../frame/family.ts";
import { blankRows } from "./blank-rows.ts";
import { columns } from "./columns.ts";
import { drift } from "./drift.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { duplicateRow } from "./duplicate-row.ts";
import { foreignKey } from "./foreign-key.ts";
import { hidden } from "./hidden.ts";
import { mergedData } from "./merged-data.ts";
import { mergedHeading } from "./merged-heading.ts";
import { noHeading } from "./no-heading.ts";
import { notesNotPrinted } from "./notes-not-printed.ts";
import { openQuestion } from "./open-question.ts";
import { outsideTheTable } from "./outside-the-table.ts";
import { raggedRow } from "./ragged-row.ts";
import { repeatedHeading } from "./repeated-heading.ts";
import { sheetName } from "./sheet-name.ts";
import { totalRow } from "./total-row.ts";

export const structure: Family = {
  title: "Structure",
  checks: [
    noHeading,
    repeatedHeading,
    columns,
    mergedHeading,
    mergedData,
    blankRows,
    raggedRow,
    totalRow,
    duplicateKey,
    duplicateRow,
    foreignKey,
    outsideTheTable,
    drift,
    sheetName,
    hidden,
    openQuestion,
    notesNotPrinted,
  ],
  leftOut: [
    {
      id: "S04",
      title: "Title row above the headings",
      because:
        "The reader finds the headings wherever they stand, and Quarterlight's own sheets say what they are for above their tables.",
    },
    {
      id: "S13",
      title: "More than one table on a sheet",
      because:
        "The reader finds every table of a scorecard; in Quarterlight's own sheets what stands beside the table is S14.",
    },
  ],
};
