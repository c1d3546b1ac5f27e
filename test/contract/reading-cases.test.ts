import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mappingSchema } from "@quarterlight/core/answers";
import { readFile } from "@quarterlight/files/read";
import { sharedFolder } from "../support/real-file.ts";
import { type Told, toldOf } from "../support/told.ts";
import table from "./reading-cases.json" with { type: "json" };

/**
 * Small files that were read or printed wrongly once, each with what is right of it: its KPIs in a line each, what is
 * asked and what checks find. A row with answers is what is read once a person has given them.
 */
type Row = {
  readonly file: string;
  readonly right: string;
  readonly answers?: object;
  readonly kpis: readonly string[];
  readonly asks: readonly string[];
  readonly findings: readonly string[];
};

const folder = join(sharedFolder, "cases/reading");
const rows: readonly Row[] = table;

async function told({ file, answers = {} }: Row): Promise<Told> {
  const read = await readFile(file, readFileSync(join(folder, file)));
  if (!read.ok) throw new Error(`${file} was refused`);
  return toldOf(read.workbook, mappingSchema.parse({ version: 1, ...answers }));
}

/** What must be said once, and what may never be said, of some of them. */
const SAYS: readonly (readonly [string, RegExp, RegExp])[] = [
  ["dup-units.xlsx", /Give each a name of its own/u, /take the other out/u],
  ["weeks-across.xlsx", /figures of single weeks/u, /not a figure/u],
  ["dates-us-monthend.csv", /“10\/31\/2024” is taken to have its month first/u, /not a period/u],
  ["two_date_columns.csv", /1 KPI, 6 periods, 6 values/u, /has not arrived|late/u],
  ["scotpho_year_and_period.csv", /C8 “2019 survey year”/u, /C[2-7] “/u],
  ["imputed_row.xlsx", /holds 3: West Dunbartonshire, Fife, Scotland/u, /not understood/iu],
  [
    "register-and-data.xlsx",
    /“Our care, your stories: July to September 2025” names another period/u,
    /no table of KPIs was found in “Indicators”/u,
  ],
  ["t11_numbers.csv", /2 KPIs, 6 periods/u, /written “/u],
];

describe.skipIf(!existsSync(folder))("files that were read wrongly once (skipped without ../shared)", () => {
  test("each has its row", () => {
    expect([...new Set(rows.map(({ file }) => file))].toSorted()).toEqual(readdirSync(folder).toSorted());
  });

  test.each(rows)("$file: $right", async (row) => {
    const { kpis, asks, findings } = await told(row);
    expect(kpis.slice(0, row.kpis.length)).toEqual(row.kpis);
    expect([...new Set(asks.map((ask) => ask.slice(0, 130)))].slice(0, 4)).toEqual(row.asks);
    expect([...new Set(findings.map(({ check, effect }) => `${check} ${effect}`))].toSorted()).toEqual(
      row.findings,
    );
  });

  test.each(SAYS)("%s says %s and never %s", async (file, says, never) => {
    const { lines, findings } = await told({ file, right: "", kpis: [], asks: [], findings: [] });
    const words = [...lines, ...findings.map(({ message }) => message)];
    expect(words.filter((line) => says.test(line))).not.toEqual([]);
    expect(words.filter((line) => never.test(line))).toEqual([]);
  });
});
