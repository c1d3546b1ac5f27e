import { readFileSync } from "node:fs";
import { check, inWords } from "@quarterlight/core/checks";
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
    const told = kpiBlocks(report).map(({ headline, paragraphs }) => [headline, ...paragraphs].map(plain));

    // Each figure and difference was checked against the raw cells of the sheet "Raw Data".
    test.each([
      [
        "Percentage of Adults Satisfied with Local Schools (several years together): not available",
        "The figure for April 2018 to March 2021 is not available. The last is 87.8%, for April 2017 to March 2020.",
      ],
      [
        "Percentage of A class roads that should be considered for maintenance treatment: 19.5%, April 2019 to March 2021",
        "In April 2017 to March 2019 it was 28.5%.",
        "Across Scotland it was 29.8%.",
      ],
      [
        "Percentage of unclassified roads that should be considered for maintenance treatment: 33.4%, April 2017 to March 2021",
        "In April 2013 to March 2017 it was 36.2%.",
        "Across Scotland it was 38.3%.",
      ],
    ])("%s: told as the years it covers, and held against none that share a year", (...expected) => {
      expect(told).toContainEqual(expected);
    });

    test("the same survey's single years are told beside it, and never mixed with it", () => {
      const single = told.find(([heading]) => heading?.includes("Local Schools: "));
      expect(single?.slice(0, 2)).toEqual([
        "Percentage of Adults Satisfied with Local Schools: not available",
        "The figure for 2020/21 is not available. The last is 94.0%, for 2019/20.",
      ]);
    });

    test("no rule judges them, and the table names the years", () => {
      const tables = report.sections.flatMap(({ watch }) => watch?.table ?? []);
      const [row = []] = tables.flatMap(({ rows }) =>
        rows.filter(([name]) => name?.kind === "name" && name.kpi.startsWith("ENV4e")),
      );
      expect(row.map(cellWords)).toEqual(
        expect.arrayContaining([expect.stringContaining("April 2017 to March 2021"), "33.4%"]),
      );
      expect(row.filter(({ kind }) => kind === "change")).toEqual([]);
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
    const input = {
      workbook,
      ...read(workbook, { mapping: { version: 1, area: "West Dunbartonshire" } }),
    };
    const found = inWords(check(input), input);
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
