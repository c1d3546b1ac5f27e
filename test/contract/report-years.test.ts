import { readFileSync } from "node:fs";
import { check } from "@quarterlight/core/checks";
import { read } from "@quarterlight/core/read";
import { financialYear, periodLabel } from "@quarterlight/core/period";
import {
  cellWords,
  buildReport,
  choosePeriod,
  kpiBlocks,
  plain,
  reportable,
} from "@quarterlight/core/report";
import { readFile } from "@quarterlight/files/read";
import { describe, expect, test } from "vitest";
import { realFile } from "../support/real-file.ts";

const FIGURES = "01_lgbf_raw_benchmarking_jan22.xlsx";
const INDICATORS = "02_lgbf_indicator_metadata_polarity.xlsx";
const isThere = [FIGURES, INDICATORS].every((name) => realFile(name).isThere);

describe.skipIf(!isThere)(
  "the benchmarking framework's figures of several years (skipped where the shared real files are absent)",
  async () => {
    if (!isThere) return;
    const [workbook, indicators] = await Promise.all([FIGURES, INDICATORS].map(workbookOf));
    if (!workbook || !indicators) throw new Error("a workbook is missing");
    const { register } = read(workbook, {
      mapping: { version: 1, area: "West Dunbartonshire" },
      also: [indicators],
    });
    const few = { ...register, kpis: register.kpis.filter(({ id }) => /^(?:CHN10|ENV4[be])/u.test(id)) };
    const { report } = buildReport(few, { period: financialYear(2020), audience: "board", date: "" });
    const told = kpiBlocks(report).map(({ title, paragraphs }) => [title, ...paragraphs.map(plain)]);

    // Each figure and difference was checked against the raw cells of the sheet "Raw Data".
    test.each([
      [
        "Percentage of Adults Satisfied with Local Schools (several years together)",
        "The figure for April 2018 to March 2021 is not available. Over the three years from April 2017 to March 2020 the figure for West Dunbartonshire was 87.8%. That is 1.2 percentage points lower than in April 2014 to March 2017 (89.0%).",
        "Scotland’s figure for April 2017 to March 2020 was 71.8%, 16.0 percentage points lower than ours.",
      ],
      [
        "Percentage of A class roads that should be considered for maintenance treatment",
        "Over the two years from April 2019 to March 2021 the figure for West Dunbartonshire was 19.5%. That is 9.0 percentage points lower than in April 2017 to March 2019 (28.5%).",
        "Scotland’s figure for April 2019 to March 2021 was 29.8%, 10.3 percentage points higher than ours.",
      ],
      [
        "Percentage of unclassified roads that should be considered for maintenance treatment",
        "Over the four years from April 2017 to March 2021 the figure for West Dunbartonshire was 33.4%. That is 2.8 percentage points lower than in April 2013 to March 2017 (36.2%).",
        "Scotland’s figure for April 2017 to March 2021 was 38.3%, 4.9 percentage points higher than ours.",
      ],
    ])("%s: told as the years it covers, and held against none that share a year", (...expected) => {
      expect(told).toContainEqual(expected);
    });

    test("the same survey's single years are told beside it, and never mixed with it", () => {
      const [, paragraph] = told.find(([title]) => title?.endsWith("Local Schools")) ?? [];
      expect(paragraph).toContain(
        "In April 2019 to March 2020 the figure for West Dunbartonshire was 94.0%.",
      );
      expect(paragraph).toContain("10.7 percentage points higher than in April 2018 to March 2019 (83.3%)");
    });

    test("no rule judges them, and the annex names the years and the cell", () => {
      const rows = report.annex.tables.flatMap(({ table }) => table.rows.map((row) => row.map(cellWords)));
      expect(rows.find(([name]) => name?.startsWith("ENV4e"))).toMatchObject({
        2: "33.4%",
        3: "2017/18 to 2020/21",
        6: "Not judged: rolling figures",
        8: "'Raw Data'!BBN32",
      });
    });

    test("the report is about the last year, though the last figures are of four years", () => {
      const choice = choosePeriod(register);
      expect(choice.kind === "period" ? periodLabel(choice.period) : choice.kind).toBe("2020/21");
      expect(reportable(register).every(({ months }) => months === 12)).toBe(true);
    });
  },
);

const UNFINISHED = "18a_lgbf_delayed_beddays_r_export.csv";

test.skipIf(!realFile(UNFINISHED).isThere)(
  "a last year that looks like a part of one is asked about, though the file does not call it so (skipped where the file is absent)",
  async () => {
    const workbook = await workbookOf(UNFINISHED);
    const found = check({
      workbook,
      ...read(workbook, { mapping: { version: 1, area: "West Dunbartonshire" } }),
    });
    expect(found.filter(({ check: id }) => id === "D13").map(({ message }) => message)).toEqual([
      expect.stringContaining(
        "1,350 in 2022/23 is less than half of 4,684, the lowest of the 10 years before it",
      ),
    ]);
  },
);

async function workbookOf(name: string) {
  const file = await readFile(name, readFileSync(realFile(name).path));
  if (!file.ok) throw new Error(`${name} was refused`);
  return file.workbook;
}
