import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { read } from "@quarterlight/core/read";
import type { Register } from "@quarterlight/core/register";
import { buildReport, choosePeriod, dataFile, faultsInData } from "@quarterlight/core/report";
import { toData } from "@quarterlight/render/data";
import { describe, expect, test } from "vitest";
import { manyKpis } from "../support/many-kpis.ts";
import { realFile, registerFrom, sharedFolder } from "../support/real-file.ts";

const COUNCIL = "17b_hart_dc_kpis_2014_15_q2_derived.csv";
const CASES = join(sharedFolder, "cases");

/** Every small case that was read or printed wrongly once; a number that a checker must not be fooled by is in many. */
const cases = existsSync(CASES)
  ? ["reading", "truth"].flatMap((kind) =>
      readdirSync(join(CASES, kind)).map((name) => ({
        name,
        path: join(CASES, kind, name),
        // What is kept from some readers is in those about truth.
        audiences: kind === "truth" ? (["public", "internal"] as const) : (["public"] as const),
      })),
    )
  : [];

/** Even a data file of one indicator has so many bytes. */
const LEAST = 5000;

/** What cannot be answered for in the data file of a register, and how many figures it holds; one is drawn as well. */
async function heldTo(register: Register, audience: "public" | "internal") {
  const choice = choosePeriod(register);
  if (choice.kind !== "period") return { faults: [], figures: 0 };
  const built = buildReport(register, { period: choice.period, audience, date: "2025-11-14" });
  const data = dataFile(built);
  // The bytes are drawn alike for every audience.
  const bytes = audience === "public" ? (await toData(data)).length : LEAST;
  expect(bytes).toBeGreaterThanOrEqual(LEAST);
  const figures = data.tables.find(({ id }) => id === "figures")?.rows.length ?? 0;
  return { faults: faultsInData(data, built.index), figures };
}

const { register: many } = read(manyKpis(150));

describe.each(["public", "internal"] as const)("the %s data file of other workbooks", (audience) => {
  const council = realFile(COUNCIL);
  test.skipIf(!council.isThere)("a council’s own KPI set (skipped where it is absent)", async () => {
    const register = await registerFrom(COUNCIL, readFileSync(council.path));
    expect(await heldTo(register, audience)).toEqual({ faults: [], figures: 135 });
  });

  test("of many KPIs without stories", async () => {
    expect(await heldTo(many, audience)).toEqual({ faults: [], figures: 150 * 11 });
  });
});

test.skipIf(cases.length === 0)(
  "the data file of each small case, for the public and within (skipped without ../shared)",
  { timeout: 120_000 },
  async () => {
    const faults = [];
    for (const { name, path, audiences } of cases) {
      const register = await registerFrom(name, readFileSync(path));
      for (const audience of audiences) {
        const held = await heldTo(register, audience);
        faults.push(...held.faults.map((fault) => `${name}, ${audience}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  },
);
