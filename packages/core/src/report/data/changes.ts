import type { FactIndex } from "../../facts/index.ts";
import { periodName } from "../../period/index.ts";
import type { KpiClass } from "../../register/index.ts";
import { type Change, changesSince } from "../../since/index.ts";
import { addressCell, asPrinted, factCell, missing, rule, words } from "./cells.ts";
import type { DataCell, DataRow, DataTable } from "./model.ts";

/** Everything that is otherwise than the last report had it, where one was given. */
export function changesTable(index: FactIndex): DataTable {
  const changes = index.previous ? changesSince(index.previous, index.register) : [];
  return {
    id: "changes",
    title: "What changed since the last report",
    about:
      "A row for each figure, target, tolerance, class or definition that the last report had otherwise.",
    columns: [
      { heading: "Code", width: "narrow" },
      { heading: "Indicator", width: "wide" },
      { heading: "What changed", width: "middle", dates: ["In the last report", "Now"] },
      { heading: "In the last report", width: "middle", holds: ["before revision"] },
      { heading: "Now", width: "middle", holds: ["level"] },
      { heading: "Note", width: "wide" },
      { heading: "Cell in the workbook", width: "middle" },
    ],
    rows: changes.map((change) => rowOf(change, index)),
  };
}

type Told = {
  readonly what: DataCell;
  readonly was: DataCell;
  readonly now: DataCell;
  readonly note?: DataCell;
};

function rowOf(change: Change, index: FactIndex): DataRow {
  const { what, was, now, note } = told(change, index);
  const { id, title, at } = change;
  return {
    of: change.kind === "dropped" ? "" : id,
    cells: [words(id), words(title), what, was, now, note ?? rule("None"), at ? addressCell(at) : missing()],
  };
}

function told(change: Change, index: FactIndex): Told {
  const { id } = change;
  const printed = (role: "before revision" | "level", period: { start: number; months: number }) =>
    asPrinted(factCell(index.factAt({ kpi: id, period, role }), false));
  switch (change.kind) {
    case "figure": {
      const { period, now } = change;
      return {
        what: { kind: "period", text: periodName(period) },
        was: printed("before revision", period),
        now: printed("level", period),
        note: words(now.note ?? "", "None"),
      };
    }
    case "figure gone":
      return {
        what: { kind: "period", text: periodName(change.period) },
        was: rule("a figure"),
        now: missing("[x]"),
      };
    case "target":
      return {
        what: rule(`The target from ${periodName(change.from)} on`),
        was: words(change.was),
        now: words(change.now),
      };
    case "tolerance":
      return { what: rule("What counts as close"), was: rule(change.was), now: rule(change.now) };
    case "class":
      return {
        what: rule("Class"),
        was: rule(classWords(change.was)),
        now: rule(classWords(change.now)),
        note: rule(STOOD[change.stood]),
      };
    case "definition":
      return {
        what: rule(`Definition: ${change.parts.join(", ")}`),
        was: rule("otherwise"),
        now: rule("as in the sheet of indicators"),
      };
    case "added":
      return { what: rule("The indicator"), was: rule("not there"), now: rule("new") };
    case "dropped":
      return { what: rule("The indicator"), was: rule("there"), now: rule("gone") };
  }
}

function classWords(kpiClass: KpiClass | undefined): string {
  if (kpiClass === undefined) return "Not yet classified";
  return kpiClass === "target" ? "Key Performance Target" : "Monitoring indicator";
}

const STOOD = {
  met: "On target in the last report",
  close: "Close to target in the last report",
  missed: "Off target in the last report",
  none: "No status in the last report",
} as const;
