import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { describe, expect, test } from "vitest";
import { bookOf, workbookOf } from "../workbook/index.ts";
import { kpiBook } from "../workbook/kpi-book.fixture.ts";
import { openXlsx, saveXlsx } from "./index.ts";

const CREATED = "2026-01-05";

test("a book that is saved and opened again is the same workbook", async () => {
  const book = kpiBook();
  book.typeIn("Notes!B2", "a note");
  book.sheets[1]?.put(4, 0, { content: 46_112, format: "d mmm yyyy", style: {} });
  const opened = await openXlsx(book.name, await saveXlsx(book, CREATED));
  expect(opened).toMatchObject({ ok: true, notices: [] });
  const again = opened.ok ? workbookOf(opened.book) : null;
  expect(again).toEqual(workbookOf(book));
});

test("the same book makes the same bytes", async () => {
  const [one, other] = await Promise.all([saveXlsx(kpiBook(), CREATED), saveXlsx(kpiBook(), CREATED)]);
  expect(one).toEqual(other);
});

test("what cannot be opened says why", async () => {
  const refused = await openXlsx("report.pdf", new TextEncoder().encode("%PDF-1.7"));
  expect(refused).toMatchObject({ ok: false, because: expect.stringContaining("report.pdf") });
});

/** Few and small ones, so that the suite stays quick; the add-in's contract test goes through all. */
const BLANK: Workbook = { name: "", date1904: false, sheets: [] };
const FILES = [
  "02_lgbf_indicator_metadata_polarity.xlsx",
  "07_phs_end_of_life_qom_template.xlsx",
  "09a_phs_home_care_data_completeness.xlsx",
  "19a_phs_sdc_training_wide.xlsx",
];
const shared = process.env["QUARTERLIGHT_SHARED"] ?? join(import.meta.dirname, "../../../../../shared");
const path = (name: string) => join(shared, "data/real", name);

describe.skipIf(!FILES.every((name) => existsSync(path(name))))(
  "where the shared real files are at hand",
  () => {
    test.each(FILES)("%s passes through the simulated Excel unchanged", async (name) => {
      const read = await readFile(name, readFileSync(path(name)));
      // What a file holds beside its values, such as comments and properties, Excel's API does not show.
      const { beside: _beside, ...workbook } = read.ok ? read.workbook : BLANK;
      expect(workbook.sheets.length).toBeGreaterThan(0);
      expect(workbookOf(bookOf(workbook))).toEqual(workbook);
    });
  },
);
