import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "@quarterlight/core/read";
import type { Observation } from "@quarterlight/core/register";
import { type Sheet, textOf } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { realFile } from "../support/real-file.ts";

const name = "01_lgbf_raw_benchmarking_jan22.xlsx";
const { path, isThere } = realFile(name);

/** How often each spelling of missing stands in the sheet, and the state it must become wherever it is a figure. */
const SPELLINGS = {
  dna: { cells: 1914, state: "not available" },
  NA: { cells: 1189, state: "not available" },
  "#N/A": { cells: 132, state: "not available" },
  "*": { cells: 64, state: "suppressed" },
  "N/A": { cells: 34, state: "not available" },
  "!": { cells: 4, state: "not available" },
  "n/a": { cells: 3, state: "not available" },
} as const;

test.skipIf(!isThere)(
  "every one of the seven spellings of missing in the benchmarking file becomes a state, in every council (skipped where the file is absent)",
  async () => {
    const { observations, marked, sheet } = await readAllAreas();
    const cells = countOf(sheet.rows.flat().map(textOf).filter(isSpelling));
    expect(cells).toEqual(ofEach(({ cells: count }) => count));
    expect(marked).toBe(Object.values(cells).reduce((sum, count) => sum + count, 0));
    const states = new Map<string, Set<string>>();
    for (const { at, state } of observations) {
      const spelling = textOf(sheet.rows[at.row]?.[at.column]);
      if (!isSpelling(spelling)) continue;
      states.set(spelling, (states.get(spelling) ?? new Set<string>()).add(state));
    }
    const seen = Object.fromEntries([...states].map(([spelling, found]) => [spelling, [...found]]));
    expect(seen).toEqual(ofEach(({ state }) => [state]));
  },
  60_000,
);

/** Every figure of every council in the file, how many markers were read, and the sheet they stand in. */
async function readAllAreas() {
  const file = await readFile(name, readFileSync(path));
  if (!file.ok) throw new Error(`${name} was refused`);
  const sheet = file.workbook.sheets.find((each) => each.name === "Raw Data");
  if (sheet === undefined) throw new Error("the sheet is gone");
  const { register, reading } = read(file.workbook, {
    mapping: { version: 1, area: "West Dunbartonshire", peers: areasOf(sheet) },
  });
  const observations = register.kpis.flatMap((kpi): readonly Observation[] => [
    ...kpi.observations,
    ...kpi.comparators.flatMap((comparator) => comparator.observations),
  ]);
  return { observations, sheet, marked: reading.markers.reduce((sum, { count }) => sum + count, 0) };
}

function areasOf({ rows }: Sheet): string[] {
  return rows
    .slice(1)
    .map(([area]) => textOf(area))
    .filter((area) => area !== "" && area !== "West Dunbartonshire" && area !== "Scotland");
}

function isSpelling(text: string): text is keyof typeof SPELLINGS {
  return Object.hasOwn(SPELLINGS, text);
}

function countOf(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

function ofEach<Value>(choose: (spelling: (typeof SPELLINGS)[keyof typeof SPELLINGS]) => Value) {
  return Object.fromEntries(
    Object.entries(SPELLINGS).map(([spelling, expected]) => [spelling, choose(expected)]),
  );
}
