import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Workbook } from "@quarterlight/core/workbook";
import { readFile, type Notice } from "./index.ts";

const shared = process.env["QUARTERLIGHT_SHARED"] ?? join(import.meta.dirname, "../../../../../shared");
const folder = join(shared, "data/real");

type Pinned = {
  readonly file: string;
  readonly sheets: number;
  readonly hidden: readonly string[];
  /** Rows and columns of the largest sheet. */
  readonly largest: readonly [number, number];
  /** Cells that hold a value or a formula, counted independently from the file's XML or text. */
  readonly cells: number;
  readonly formulas: number;
  readonly errors: number;
  readonly merges: number;
  readonly notices: readonly Notice["kind"][];
};

const plain = { sheets: 1, hidden: [], formulas: 0, errors: 0, merges: 0, notices: [] } as const;

const pinned: readonly Pinned[] = [
  {
    file: "01_lgbf_raw_benchmarking_jan22.xlsx",
    sheets: 4,
    hidden: ["Sheet1", "Archive"],
    largest: [34, 2189],
    cells: 74_516,
    formulas: 58_876,
    errors: 196,
    merges: 0,
    notices: ["otherWorkbooks"],
  },
  {
    ...plain,
    file: "02_lgbf_indicator_metadata_polarity.xlsx",
    largest: [211, 13],
    cells: 1896,
    formulas: 160,
  },
  {
    ...plain,
    file: "05_cpop_final_cpp_data_sep2023.xlsx",
    sheets: 21,
    largest: [34, 16],
    cells: 9914,
    formulas: 7953,
    merges: 1,
    notices: ["otherWorkbooks"],
  },
  { ...plain, file: "06_cpop_cpp_clean_long.csv", largest: [8812, 7], cells: 61_684 },
  {
    ...plain,
    file: "07_phs_end_of_life_qom_template.xlsx",
    sheets: 14,
    largest: [2500, 5],
    cells: 4452,
    formulas: 4004,
    errors: 1479,
    merges: 22,
    notices: ["otherWorkbooks"],
  },
  { ...plain, file: "09a_phs_home_care_data_completeness.xlsx", largest: [76, 6], cells: 398 },
  { ...plain, file: "09c_phs_partnerships_estimated_merged.xlsx", largest: [19, 4], cells: 53, merges: 1 },
  { ...plain, file: "10a_phs_people_supported_summary.csv", largest: [331, 7], cells: 2317 },
  {
    ...plain,
    file: "11a_sg_hospital_patients_confirmed_wide_suppressed.csv",
    largest: [308, 16],
    cells: 4928,
  },
  { ...plain, file: "14_phs_beds_all_acute_quarterly_subset.csv", largest: [337, 20], cells: 3753 },
  { ...plain, file: "17b_hart_dc_kpis_2014_15_q2_derived.csv", largest: [46, 10], cells: 448 },
  { ...plain, file: "18a_lgbf_delayed_beddays_r_export.csv", largest: [375, 4], cells: 1499 },
  { ...plain, file: "19a_phs_sdc_training_wide.xlsx", largest: [4, 10], cells: 40 },
  { ...plain, file: "19b_phs_sdc_training_long.xlsx", largest: [28, 3], cells: 84 },
  {
    ...plain,
    file: "20_edinburgh_people_survey_question_matrix.csv",
    largest: [310, 5],
    cells: 1550,
    notices: ["windows1252"],
  },
];

describe.skipIf(!existsSync(folder))("a real file (skipped where ../shared/data/real is absent)", () => {
  test.each(pinned)("$file", async (expected) => {
    const { file } = expected;
    const result = await readFile(file, new Uint8Array(readFileSync(join(folder, file))));
    if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
    const notices = result.notices.map((notice) => notice.kind);
    expect({ file, ...countsOf(result.workbook), notices }).toEqual(expected);
  });

  test("21_edinburgh_by_numbers_2014_legacy.xls is refused", async () => {
    const file = "21_edinburgh_by_numbers_2014_legacy.xls";
    const result = await readFile(file, new Uint8Array(readFileSync(join(folder, file))));
    expect(result).toEqual({ ok: false, refusal: { file, kind: "legacyExcel" } });
  });
});

function countsOf({ sheets }: Workbook) {
  const cells = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.filter((cell) => cell !== null)));
  const sizes = sheets.map(
    ({ rows }) => [rows.length, Math.max(0, ...rows.map((row) => row.length))] as const,
  );
  return {
    sheets: sheets.length,
    hidden: sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name),
    largest: sizes.toSorted((a, b) => b[0] * b[1] - a[0] * a[1])[0],
    cells: cells.length,
    formulas: cells.filter((cell) => cell.formula !== undefined).length,
    errors: cells.filter((cell) => typeof cell.value === "object" && cell.value !== null).length,
    merges: sheets.reduce((sum, sheet) => sum + sheet.merges.length, 0),
  };
}
