import { typedPeriod } from "@quarterlight/core/period";
import type { FigureSeen, TargetSeen } from "@quarterlight/core/seen";
import { addressName } from "@quarterlight/core/workbook";
import { textTable } from "../print/text-table.ts";
import type { Seen } from "./seen.ts";

const HEAD = ["Period", "Read as", "What it is", "Cell", "The cell shows"];
const LIMITS = [30, 18, 30, 40, 40];

/** For a person to hold against the workbook: KPI by KPI what was read, where, and what stands there. */
export function asTable({ workbook, figures, targets, open }: Seen): string {
  const rows = [...figures.map(figureRow), ...targets.map(targetRow)];
  const names = [...new Set(rows.map(({ name }) => name))];
  const tables = names.map((name) => {
    const lines = rows.filter((row) => row.name === name).map(({ line }) => line);
    return `${name}\n${textTable(HEAD, lines, LIMITS)}`;
  });
  const questions = open.map(({ question, answerWith }) =>
    answerWith === "" ? `Open: ${question}` : `Open: ${question} Answer it with: --answer ${answerWith}`,
  );
  return `${[workbook, ...tables, ...questions].join("\n\n")}\n`;
}

type Row = { readonly name: string; readonly line: readonly string[] };

function figureRow({ kpi, title, area, period, printed, state, flags, at, shown }: FigureSeen): Row {
  const what = [state === "value" ? "figure" : state, ...flags, ...(area === "" ? [] : [area])].join(", ");
  return {
    name: nameOf(kpi, title),
    line: [typedPeriod(period), printed, what, addressName(at), shown],
  };
}

function targetRow({ kpi, title, period, to, printed, at, text }: TargetSeen): Row {
  const until = to === undefined ? "" : ` to ${typedPeriod(to)}`;
  return {
    name: nameOf(kpi, title),
    line: [`from ${typedPeriod(period)}${until}`, printed, "target", addressName(at), text],
  };
}

function nameOf(kpi: string, title: string): string {
  return kpi === title ? title : `${kpi} ${title}`;
}
