import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Mapping } from "@quarterlight/core/answers";
import { read } from "@quarterlight/core/read";
import { periodLabel, periodName } from "@quarterlight/core/period";
import { type Kpi, isMeasured } from "@quarterlight/core/register";
import { type Workbook, addressName } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { FILES, wd } from "./layouts-expected.ts";

const shared =
  process.env["QUARTERLIGHT_SHARED"] ?? fileURLToPath(new URL("../../../shared", import.meta.url));
const folder = `${shared}/data/real`;

const here = existsSync(folder);

describe.skipIf(!here)("real files (skipped where the shared real files are absent)", () => {
  test.each(FILES)("$file", async (expected) => {
    const { register, reading } = await readReal(expected.file, expected.answers, expected.also);
    expect(tally(reading.sheets.map(({ layout }) => layout))).toEqual(expected.layouts);
    expect(tally(reading.sheets.map(({ leftOut }) => leftOut))).toEqual(expected.leftOut);
    expect(reading.counts).toMatchObject({
      kpis: expected.kpis,
      periods: expected.periods,
      values: expected.values,
      missing: expected.missing,
    });
    expect(reading.questions.map(({ asks }) => asks)).toEqual(expected.questions);
    const found = expected.cells.map(([id, label, , cell]) => {
      const observation = observationOf(register.kpis, id, label);
      return [id, label, observation?.value, cell === "" || !observation ? "" : addressName(observation.at)];
    });
    expect(found).toEqual(expected.cells);
  });

  test("the wide Community Planning workbook and its long twin give the same facts", async () => {
    const wide = await readReal("05_cpop_final_cpp_data_sep2023.xlsx", wd);
    const long = await readReal("06_cpop_cpp_clean_long.csv", wd);
    const wideFacts = facts(wide.register.kpis);
    const longFacts = new Set(facts(long.register.kpis));
    const different = wideFacts.filter((fact) => !longFacts.has(fact));
    expect(wideFacts).toHaveLength(longFacts.size);
    // The long file was made before Child Poverty was revised: its cells hold other figures for every area.
    expect(different.filter((fact) => !fact.startsWith("Child Poverty"))).toEqual([]);
    expect(withoutValues(wide.register.kpis)).toEqual(withoutValues(long.register.kpis));
  });

  test("the suppression training pair reads the same", async () => {
    const period = { period: "2024/25 Q1" };
    const wide = await readReal("19a_phs_sdc_training_wide.xlsx", period);
    const long = await readReal("19b_phs_sdc_training_long.xlsx", period);
    expect(facts(wide.register.kpis)).toEqual(facts(long.register.kpis));
  });

  test("2022Q3 is July to September 2022, provisional, and said to be a calendar quarter", async () => {
    const { register, reading } = await readReal("14_phs_beds_all_acute_quarterly_subset.csv", {
      area: "Scotland",
    });
    const last = register.kpis[0]?.observations.at(-1);
    expect(last === undefined ? "" : periodName(last.period)).toBe("July to September 2022");
    expect(last?.flags).toEqual(["provisional"]);
    expect(reading.counts.flags).toEqual({ provisional: 5 });
    expect(reading.assumptions).toContainEqual(
      expect.objectContaining({ kind: "quarters", basis: "calendar", label: "2017Q3", more: 20 }),
    );
  });

  test("the benchmarking indicators take their polarity from the register, with Scotland beside them", async () => {
    const { register } = await readReal("01_lgbf_raw_benchmarking_jan22.xlsx", wd, [
      "02_lgbf_indicator_metadata_polarity.xlsx",
    ]);
    const kpi = (id: string) => register.kpis.find((each) => each.id === id);
    expect(kpi("SW3a")).toMatchObject({ polarity: "higher", unit: { kind: "percentage" } });
    expect(kpi("SW8")).toMatchObject({
      polarity: "lower",
      unit: { kind: "rate", of: "per 1,000 population" },
    });
    expect(kpi("SW3a")?.comparators).toMatchObject([{ area: "Scotland", kind: "nation" }]);
    expect(kpi("SW1-Real")?.title).toBe(
      "Older Persons (Over 65's) Home Care Costs per Hour adjusted for inflation",
    );
  });

  test("without an area nobody's figures are taken for the partnership's own", async () => {
    const { register, reading } = await readReal("18a_lgbf_delayed_beddays_r_export.csv");
    expect(register.kpis.flatMap(({ observations }) => observations)).toEqual([]);
    expect(reading.questions).toMatchObject([{ asks: "area" }]);
  });

  test("measures that differ only in brackets are kept apart, and so are Scotland and its estimate", async () => {
    const { register } = await readReal("10a_phs_people_supported_summary.csv", { ...wd, values: ["rate"] });
    const scotland = register.kpis.map(({ id, comparators }) => [
      id,
      ...comparators.map(
        ({ area, observations }) => `${area} ${observations.filter(isMeasured).at(2)?.value}`,
      ),
    ]);
    expect(scotland).toEqual([
      ["Rate per 1,000 Population", "Scotland (Estimated) 43.5", "Scotland 43.5"],
      ["Rate per 1,000 Population (adjusted)", "Scotland (Estimated) 39.6", "Scotland 39.6"],
    ]);
  });
});

async function readReal(file: string, answers: Partial<Mapping> = {}, also: readonly string[] = []) {
  const companions = await Promise.all(also.map(load));
  return read(await load(file), { mapping: { version: 1, ...answers }, also: companions });
}

async function load(file: string): Promise<Workbook> {
  const result = await readFile(file, readFileSync(`${folder}/${file}`));
  if (!result.ok) throw new Error(`${file} was refused`);
  return result.workbook;
}

function tally(names: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function observationOf(kpis: readonly Kpi[], id: string, label: string) {
  const observations = kpis.find((kpi) => kpi.id === id)?.observations ?? [];
  return observations.filter(isMeasured).find(({ period }) => periodLabel(period) === label);
}

/** What a register says, whatever sheet and cell it was read from. */
function facts(kpis: readonly Kpi[]): readonly string[] {
  return kpis
    .flatMap(({ id, observations, comparators }) => [
      ...observations.map((each) => ({ of: id, each })),
      ...comparators.flatMap(({ area, observations: others }) =>
        others.map((each) => ({ of: `${id} in ${area}`, each })),
      ),
    ])
    .map(({ of, each }) => {
      const figure = each.state === "value" ? Number(each.value.toPrecision(12)) : each.state;
      return `${of}, ${periodLabel(each.period)}: ${figure} ${each.flags.join(" ")}`;
    })
    .toSorted();
}

/** Which periods of which KPIs there are, and how they are marked. */
function withoutValues(kpis: readonly Kpi[]): readonly string[] {
  return facts(kpis).map((fact) => fact.replace(/: \S+/u, ""));
}
