import { describe, expect, test } from "vitest";
import { read } from "../../read/index.ts";
import { sheetOf } from "../../workbook/index.ts";

type Lines = readonly (readonly (string | number)[])[];

function readAs(heading: string, { above = [], sheet = "Plan", cell = 7, group = false }: Case) {
  const grouped = group ? [["Service"], ["Older people"]] : [[], []];
  const rows = [
    ...above,
    [heading, ...(grouped[0] ?? []), "Indicator", "2025/26 Q1", "2025/26 Q2"],
    [cell, ...(grouped[1] ?? []), "Invoices paid in 30 days", 92, 93],
  ];
  const found = read({
    name: "plan.xlsx",
    date1904: false,
    sheets: [
      sheetOf(
        sheet,
        rows.map((row) => [...row]),
      ),
    ],
  });
  const [kpi] = found.register.kpis;
  const told = found.reading.assumptions.find(({ kind }) => kind === "own outcomes");
  return { outcomes: kpi?.outcomes, group: kpi?.group, told: told !== undefined };
}

type Case = { above?: Lines; sheet?: string; cell?: string | number; group?: boolean };

describe("a column headed Outcome is of the national ones only where something says so", () => {
  test.each<[heading: string, given: Case, outcomes: number[], group: string, told: boolean]>([
    ["Outcome", {}, [], "Outcome 7", true],
    ["Outcomes", { cell: "2, 7" }, [], "Outcomes 2, 7", true],
    ["Outcome number", {}, [], "Outcome 7", true],
    ["Outcome", { cell: "A fair place to work" }, [], "A fair place to work", true],
    ["Outcome", { group: true }, [], "Older people", true],
    ["National outcome", {}, [7], "", false],
    ["NHWBO", {}, [7], "", false],
    ["Health and wellbeing outcomes", { cell: "2, 7" }, [2, 7], "", false],
    ["Outcome", { above: [["National health and wellbeing outcomes"]] }, [7], "", false],
    ["Outcome", { sheet: "Health & Wellbeing Outcomes" }, [7], "", false],
    ["Outcome", { cell: "National outcome 7" }, [7], "", false],
  ])("%s %j", (heading, given, outcomes, group, told) => {
    expect(readAs(heading, given)).toEqual({ outcomes, group, told });
  });
});
