import { kpiNamed } from "@quarterlight/core/register";
import type { LineSeen } from "@quarterlight/core/seen";
import { textTable } from "../print/text-table.ts";
import type { Seen } from "./seen.ts";

const HEAD = ["Period", "Read as", "What it is", "Cell", "The cell shows"];
const LIMITS = [30, 18, 30, 40, 40];

/** For a person to hold against the workbook: KPI by KPI what was read, where, and what stands there. */
export function asTable({ workbook, lines, open }: Seen): string {
  const names = [...new Set(lines.map(nameOf))];
  const tables = names.map((name) => {
    const rows = lines.filter((line) => nameOf(line) === name).map(rowOf);
    return `${name}\n${textTable(HEAD, rows, LIMITS)}`;
  });
  const questions = open.map(
    ({ question, answerWith }) => `Open: ${question} Answer it with: --answer ${answerWith}`,
  );
  return `${[workbook, ...tables, ...questions].join("\n\n")}\n`;
}

function rowOf({ period, printed, what, cell, shown }: LineSeen): readonly string[] {
  return [period, printed, what, cell, shown];
}

function nameOf({ kpi, title }: LineSeen): string {
  return kpiNamed({ id: kpi, title });
}
