import { type Table, charts } from "@quarterlight/core/report";
import { describe, expect, test } from "vitest";
import { textWidth } from "../chart/measure.ts";
import { awkwardSample, plainSample, rich } from "../sample/index.ts";
import { columnWidths } from "./columns.ts";

const WIDTH = 9978;
const words = (texts: readonly string[]) => texts.map((text) => ({ kind: "words" as const, text }));
const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  caption: "Any",
  head: [...head],
  rows: rows.map(words),
  numeric: [],
  notes: [],
});

const tables: readonly (readonly [string, Table])[] = [
  ["two short columns", table(["a", "b"], ["1", "2"])],
  ["one long cell", table(["Name", "What"], ["Falls", "a long sentence ".repeat(40)])],
  ["a long word in each cell", table(["Responsibility", "Reclassification"], ["Multidisciplinary", "x"])],
  ["no row", table(["Only", "Heads"])],
  ...[rich, plainSample, awkwardSample].flatMap((report) =>
    charts(report).map((chart) => [`chart ${chart.id}`, chart.table] as const),
  ),
];

describe("the columns of a table", () => {
  test.each(tables)("of %s fill the width and break no word", (_, data) => {
    const widths = columnWidths(data, WIDTH);
    expect(widths).toHaveLength(data.head.length);
    const all = widths.reduce((sum, each) => sum + each, 0);
    expect(all).toBeLessThanOrEqual(WIDTH);
    expect(all).toBeGreaterThan(WIDTH - data.head.length);
    for (const [column, width] of widths.entries()) {
      const cells = data.rows
        .map((row) => row[column])
        .flatMap((cell) => (cell?.kind === "words" ? cell.text : []));
      const longest = [data.head[column] ?? "", ...cells].flatMap((text) => text.split(" "));
      for (const word of longest) expect(textWidth(word, 170, 700)).toBeLessThanOrEqual(width);
    }
  });

  test("give what is left to those that say more", () => {
    const [name = 0, what = 0] = columnWidths(
      table(["Name", "What"], ["Falls", "a sentence of some length"]),
      WIDTH,
    );
    expect(what).toBeGreaterThan(name * 2);
  });

  test("that cannot hold their words share what there is", () => {
    const head = Array.from({ length: 20 }, () => "Multidisciplinary");
    const widths = columnWidths(table(head), WIDTH);
    expect(new Set(widths).size).toBe(1);
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(WIDTH);
  });
});
