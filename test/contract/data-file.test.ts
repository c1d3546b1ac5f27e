import { sheetOf } from "@quarterlight/core/facts";
import { STATUS_WORDS } from "@quarterlight/core/narrative";
import {
  type DataCell,
  type DataTable,
  buildReport,
  choosePeriod,
  dataFile,
  faultsInData,
  kpiBlocks,
  plain,
} from "@quarterlight/core/report";
import { readFile } from "@quarterlight/files/read";
import { toData } from "@quarterlight/render/data";
import { templateBytes } from "@quarterlight/template/workbook";
import { beforeAll, describe, expect, test } from "vitest";
import { registerFrom } from "../support/real-file.ts";

const register = await registerFrom("worked-example.xlsx", await templateBytes("example"));
const choice = choosePeriod(register);
if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
const { period } = choice;
const { date } = register.settings;

describe.each(["public", "internal"] as const)("the %s data file of the worked example", (audience) => {
  const built = buildReport(register, { period, audience, date });
  const data = dataFile(built);
  let read: readonly (readonly (readonly (string | number | null)[])[])[] = [];

  beforeAll(async () => {
    const result = await readFile("data.xlsx", await toData(data));
    if (!result.ok) throw new Error(result.refusal.kind);
    read = result.workbook.sheets.map(({ rows }) =>
      rows.map((row) => row.map((cell) => plainOf(cell?.value))),
    );
  });

  test("every word and number of it can be answered for", () => {
    expect(faultsInData(data, built.index)).toEqual([]);
  });

  test("a number, a word or a status that is not the report’s is caught by its place", () => {
    const copy = structuredClone(data);
    const change = (id: DataTable["id"], kind: DataCell["kind"], to: object) => {
      const cell = copy.tables
        .find((table) => table.id === id)
        ?.rows.flatMap(({ cells }) => cells)
        .find((each) => each.kind === kind && ("claim" in each ? each.claim : true));
      Object.assign(cell ?? {}, to);
    };
    change("figures", "figure", { value: 4711 });
    change("targets", "figure", { value: 4712 });
    change("indicators", "printed", { text: "4,713" });
    change("indicators", "status", { text: "Off target" });
    change("notes", "rule", { text: "4714" });
    const faults = faultsInData(copy, built.index).join("\n");
    for (const lie of [/4711/, /4712/, /4,713/, /Off target/, /4714/]) expect(faults).toMatch(lie);
  });

  test("the finished file holds exactly its cells", () => {
    expect(read).toHaveLength(data.tables.length);
    data.tables.forEach(({ title, about, columns, rows }, at) => {
      const [heading, ...below] = read[at] ?? [];
      const table = below.slice(below.length - rows.length - 1);
      expect(heading).toEqual([title]);
      expect(below.slice(0, -table.length)).toEqual([[about], ...data.marks.map((mark) => [mark])]);
      expect(table).toEqual([
        columns.map((column) => column.heading),
        ...rows.map(({ cells }) => cells.map(valueOf)),
      ]);
    });
  });

  test("it holds a good deal: every indicator, and every figure up to the period", () => {
    const rows = (id: DataTable["id"]) => data.tables.find((table) => table.id === id)?.rows ?? [];
    expect(rows("indicators")).toHaveLength(register.kpis.length);
    expect(rows("figures").length).toBeGreaterThan(800);
    expect(rows("targets").length).toBeGreaterThan(30);
    expect(rows("charts").length).toBeGreaterThan(300);
    const points = rows("charts").map(({ cells }) => cells.slice(0, 3).map(valueOf).join("|"));
    expect(points).toEqual([...new Set(points)]);
    for (const id of ["comparators", "surveys", "leads", "care"] as const) expect(rows(id)).not.toEqual([]);
  });

  test("status in words, behind its sign, in the tally and here are one for each KPI", () => {
    const statuses = new Map(
      data.tables
        .find(({ id }) => id === "indicators")
        ?.rows.flatMap(({ of, cells }) =>
          cells.flatMap((cell) => (cell.kind === "status" ? [[of, cell]] : [])),
        ),
    );
    expect(statuses.size).toBe(register.kpis.length);
    for (const kpi of built.index.register.kpis) {
      const { id, status } = sheetOf(built.index, kpi);
      expect(statuses.get(id)).toMatchObject({ status: status.kind, text: STATUS_WORDS[status.kind] });
    }
    const blocks = kpiBlocks(built.report);
    expect(blocks.length).toBeGreaterThan(10);
    for (const { kpi, status } of blocks) {
      expect(statuses.get(kpi)).toMatchObject({ status: status.kind, text: status.word });
    }
    for (const { status, count } of built.report.summary.standing.tally) {
      const told = [...statuses.values()].filter((each) => each.status === status.kind);
      expect({ word: status.word, count: told.length }).toEqual({ word: status.word, count });
    }
  });
});

function valueOf(cell: DataCell): string | number {
  if (cell.kind === "figure") return cell.value;
  return cell.kind === "sentence" ? plain(cell.text) : cell.text;
}

function plainOf(value: unknown): string | number | null {
  return typeof value === "string" || typeof value === "number" ? value : null;
}
