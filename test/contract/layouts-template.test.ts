import { describe, expect, test } from "vitest";
import { read } from "@quarterlight/core/read";
import { subjects } from "@quarterlight/core/layouts";
import { readFile } from "@quarterlight/files/read";
import { templateBytes } from "@quarterlight/template/workbook";

async function readTemplate(kind: "blank" | "example") {
  const result = await readFile(`${kind}.xlsx`, await templateBytes(kind));
  if (!result.ok) throw new Error(`the ${kind} workbook was refused`);
  return { workbook: result.workbook, ...read(result.workbook) };
}

describe("the workbooks that Quarterlight makes", () => {
  test.each(["blank", "example"] as const)("the %s one is wholly understood when read back", async (kind) => {
    const { reading } = await readTemplate(kind);
    expect(reading.notUnderstood).toEqual([]);
    expect(reading.questions).toEqual([]);
    expect(reading.sheets.filter(({ layout }) => layout === "quarterlight")).toHaveLength(
      Object.keys(subjects).length,
    );
  });

  test("every filled row of the example's figures becomes an observation at its own cell", async () => {
    const { workbook, register } = await readTemplate("example");
    const figures = workbook.sheets.find(({ name }) => name === "Figures");
    const table = figures?.tables[0]?.block;
    const rows = (table?.bottom ?? 0) - (table?.top ?? 0);
    const observations = register.kpis.flatMap((kpi) => [...kpi.observations, ...kpi.monthly]);
    expect(rows).toBeGreaterThan(100);
    expect(observations).toHaveLength(rows);
    expect(new Set(observations.map(({ at }) => at.row)).size).toBe(rows);
  });
});
