import { sheetOf } from "../../facts/index.ts";
import { firstDayOf } from "../../period/index.ts";
import type { Built } from "../compose/index.ts";
import { careTable } from "./care.ts";
import { rule } from "./cells.ts";
import { changesTable } from "./changes.ts";
import { chartsTable } from "./charts.ts";
import { comparatorsTable } from "./comparators.ts";
import { coverTable, titleOf } from "./cover.ts";
import { figuresTable } from "./figures.ts";
import { indicatorsTable } from "./indicators.ts";
import { leadsTable } from "./leads.ts";
import type { DataFile, DataTable } from "./model.ts";
import { notesTable } from "./notes.ts";
import { surveysTable } from "./surveys.ts";
import { targetsTable } from "./targets.ts";

/** Everything behind a report, as its edition may know it: what is hidden or held back there is here too. */
export function dataFile({ report, index }: Pick<Built, "report" | "index">): DataFile {
  const { register, edition } = index;
  const { masthead } = report;
  const sheets = register.kpis.map((kpi) => sheetOf(index, kpi));
  const tables = [
    indicatorsTable(sheets, index),
    figuresTable(sheets, index),
    targetsTable(sheets, index),
    comparatorsTable(sheets, index),
    surveysTable(index),
    chartsTable(report, index),
    leadsTable(register),
    careTable(sheets),
    changesTable(index),
  ].filter(({ rows }) => rows.length > 0);
  const notes = notesTable(index);
  return {
    title: titleOf(masthead),
    publisher: masthead.partnership,
    date: masthead.isoDate,
    begins: firstDayOf(edition.period),
    marks: [masthead.edition, masthead.draft].filter((mark) => mark !== ""),
    tables: [coverTable(report, register.settings), contentsOf([notes, ...tables]), notes, ...tables],
  };
}

/** What the other sheets are, in their order. */
function contentsOf(tables: readonly DataTable[]): DataTable {
  return {
    id: "contents",
    title: "Contents",
    about: "A row for each sheet that follows.",
    columns: [
      { heading: "Sheet", width: "middle" },
      { heading: "What a row of it is", width: "wide" },
    ],
    rows: tables.map(({ title, about }) => ({ of: "", cells: [rule(title), rule(about)] })),
  };
}
