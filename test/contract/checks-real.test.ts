import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Finding, type ToldFinding, check, inWords } from "@quarterlight/core/checks";
import { read } from "@quarterlight/core/read";
import { readFile } from "@quarterlight/files/read";
import { realFile } from "../support/real-file.ts";
import table from "./checks-real.json" with { type: "json" };

/** What the checks find in files that nobody on this project wrote. Each row was looked at in the file itself. */
async function findingsIn(name: string): Promise<readonly ToldFinding[]> {
  const file = await readFile(name, readFileSync(realFile(name).path));
  if (!file.ok) throw new Error(`${name} was refused`);
  const input = { workbook: file.workbook, ...read(file.workbook) };
  return inWords(check(input), input);
}

type Row = { check: string; severity: string; effect: string; findings: number; places: number };

function countsOf(findings: readonly Finding[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { check: id, severity, effect, evidence } of findings) {
    const key = `${id}|${severity}|${effect}`;
    const row = rows.get(key) ?? { check: id, severity, effect, findings: 0, places: 0 };
    rows.set(key, { ...row, findings: row.findings + 1, places: row.places + evidence.length });
  }
  return [...rows.values()].toSorted(inOrder);
}

function inOrder(a: Row, b: Row): number {
  return `${a.check}|${a.effect}`.localeCompare(`${b.check}|${b.effect}`);
}

describe("the table of findings in real files", () => {
  test("calls no error false, and says of each row why it is true", () => {
    const rows = Object.values(table).flat();
    expect(rows.filter(({ severity, verdict }) => severity === "error" && verdict !== "true")).toEqual([]);
    for (const { because } of rows) expect(because).toMatch(/^.+\.$/);
  });

  test.skipIf(!realFile("MANIFEST.md").isThere).each(Object.entries(table))(
    "%s (skipped where the shared real files are absent)",
    async (name, rows) => {
      const found = await findingsIn(name);
      const recorded = rows.map(({ check: id, severity, effect, findings, places }) => ({
        check: id,
        severity,
        effect,
        findings,
        places,
      }));
      expect(countsOf(found)).toEqual(recorded.toSorted(inOrder));
      for (const { message } of found) expect(message).not.toMatch(/undefined|NaN|\[object/);
    },
  );
});

const COUNCIL = "17b_hart_dc_kpis_2014_15_q2_derived.csv";

test.skipIf(!realFile(COUNCIL).isThere)(
  "the council's six contradictory statuses are found, with their causes (skipped where the file is absent)",
  async () => {
    const found = (await findingsIn(COUNCIL)).filter(({ check: id }) => id === "R01");
    const causes = found.map(({ kpis, what }) => [kpis[0], /The likely cause: (.+?)[,:.]/.exec(what)?.[1]]);
    expect(causes.toSorted(([a = ""], [b = ""]) => a.localeCompare(b))).toEqual([
      ["ETS01", "a missing figure was typed as 0"],
      ["FI06", "figure and target are equal as printed"],
      ["HR11", "last period's figure was carried forward"],
      ["HS16", "last period's figure was carried forward"],
      ["IT06", "a missing figure was typed as 0"],
      ["PS05", "a missing figure was typed as 0"],
    ]);
  },
);
