import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "@quarterlight/core/read";
import type { Kpi, Observation, Register } from "@quarterlight/core/register";
import { sheetOf } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { asRead } from "../testing/as-read.ts";
import { readBack, readPlan } from "../testing/read-back.ts";
import { adoptedWorkbook } from "./index.ts";
import { registers } from "./registers.fixture.ts";

/**
 * A register without the cells it stands in, the very letters of its markers and targets, and what Quarterlight's own
 * workbook has no place for: a question asked of the other, a status that somebody published, and a comparator without a figure.
 */
function plainly(register: Register): unknown {
  const plain = { ...register, kpis: register.kpis.map(plainKpi) };
  return JSON.parse(
    JSON.stringify(plain, (key, each: unknown) => (["at", "shown", "open"].includes(key) ? undefined : each)),
  );
}

function plainKpi(given: Kpi) {
  const { published: _, ...kpi } = given;
  const comparators = kpi.comparators.filter(({ observations }) => observations.length > 0);
  return {
    ...kpi,
    observations: kpi.observations.map(plainFigure),
    monthly: kpi.monthly.map(plainFigure),
    comparators: comparators.map((each) => ({ ...each, observations: each.observations.map(plainFigure) })),
  };
}

function plainFigure(observation: Observation) {
  return "marker" in observation ? { ...observation, marker: "" } : observation;
}

/** Invented figures and targets are of any size: somebody has said that they are right. */
const AS_THEY_ARE = { version: 1, percentages: "as they are", amounts: "as they are" } as const;

const NOWHERE = { name: "Invented.xlsx", date1904: false, sheets: [] };
const CASES = join(
  process.env["QUARTERLIGHT_SHARED"] ?? join(process.cwd(), "../../../shared"),
  "cases/reading",
);
const SOME = ["pct-formatted-target-85.xlsx", "imputed_row.xlsx"];

describe("a workbook adopted and read back is the same register", () => {
  test("whatever its figures are", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const again = read(asRead(adoptedWorkbook(register, NOWHERE)), { mapping: AS_THEY_ARE });
        expect(plainly(again.register)).toEqual(plainly(register));
      }),
      { numRuns: 60, seed: 20_251_114 },
    );
  });

  test("from the bytes of a file: the worked example", async () => {
    const { register, workbook } = await readBack("example");
    const again = await readPlan(adoptedWorkbook(register, workbook));
    expect(plainly(again.register)).toEqual(plainly(register));
  });

  test.skipIf(!existsSync(CASES)).each(SOME)(
    "from the bytes of a file: %s (skipped without ../shared)",
    async (name) => {
      const result = await readFile(name, new Uint8Array(readFileSync(join(CASES, name))));
      if (!result.ok) throw new Error(`${name} cannot be read`);
      const { register } = read(result.workbook);
      const again = await readPlan(adoptedWorkbook(register, result.workbook));
      expect(plainly(again.register)).toEqual(plainly(register));
      expect(register.kpis.length).toBeGreaterThan(0);
    },
  );
});

test("every figure says in a note which cell it came from, and what a person sees there", () => {
  const card = sheetOf("Card", [
    ["Code", "Indicator", "Target", "2025/26 Q1", "2025/26 Q2"],
    ["A1", "Visits made on time (%)", "90%", "85%", "*"],
  ]);
  const workbook = { name: "Card.xlsx", date1904: false, sheets: [card] };
  const plan = adoptedWorkbook(read(workbook).register, workbook);
  const notesIn = (sheet: string) =>
    (plan.sheets.find(({ name }) => name === sheet)?.tables?.[0]?.rows ?? []).flatMap((row) =>
      row.flatMap((cell) => (typeof cell === "object" && cell !== null && "note" in cell ? [cell.note] : [])),
    );
  expect(notesIn("Figures")).toEqual(["From Card!D2 of Card.xlsx: “85%”", "From Card!E2 of Card.xlsx: “*”"]);
  expect(notesIn("Targets")).toEqual(["From Card!C2 of Card.xlsx: “90%”"]);
  expect(notesIn("KPIs")).toEqual(["From Card!A2 of Card.xlsx: “A1”"]);
});
