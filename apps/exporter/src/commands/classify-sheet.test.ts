import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FORM_HEADINGS, mappingSchema } from "@quarterlight/core/answers";
import { writeWorkbook } from "@quarterlight/files/write";
import { afterAll, expect, test } from "vitest";
import { said as heard } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-classify-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CARD =
  "Code,Indicator,Target,2025/26 Q1,2025/26 Q2\nA1,Visits made on time (%),95,85%,86%\nA2,Calls answered in 30 seconds (%),80,85%,86%\n";
const path = join(folder, "Card.csv");
writeFileSync(path, CARD);

const said = (...line: readonly string[]) => heard("classify", path, ...line);

/** A form as somebody filled it in: only the columns that matter here. */
async function filled(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const columns = (["cell", "code", "title", "lead", "decision", "reason", "date"] as const).map((field) => ({
    heading: FORM_HEADINGS[field],
  }));
  const sheet = {
    name: "Classify",
    columnWidths: [],
    tables: [
      {
        name: "Form",
        at: { row: 3, column: 0 },
        columns,
        rows: rows.map((row) => columns.map((_, at) => row[at] ?? "")),
      },
    ],
  };
  const file = join(folder, name);
  const plan = {
    title: "Form",
    creator: "Test",
    language: "en-GB",
    created: "2025-10-01",
    sheets: [sheet],
  } as const;
  writeFileSync(file, await writeWorkbook(plan));
  return file;
}

const recordsIn = (file: string) => mappingSchema.parse(JSON.parse(readFileSync(file, "utf8"))).decisions;

test("a filled sheet is shown before it counts, recorded as it says, and never twice; the workbook stays as it is", async () => {
  const answers = join(folder, "Card.quarterlight.json");
  const made = await said("--sheet", join(folder, "Classify.xlsx"));
  expect(made.out).toContain("a row for each of 2 indicators; 2 are open");
  const sheet = await filled("Filled.xlsx", [
    ["Card!B2", "A1", "Visits made on time (%)", "No", "Monitoring indicator", "Buses decide"],
  ]);
  const shown = await said("--sheet", sheet, "--preview");
  expect(shown.out).toContain("2 of 2 targets leave the tally: A1, A2.");
  expect(shown.out).toContain("What is off target would no longer be counted: A1.");
  expect(existsSync(answers)).toBe(false);
  expect((await said("--sheet", sheet)).out).toContain("1 of 2 left.");
  expect(recordsIn(answers)).toEqual([
    {
      kpi: "A1",
      class: "monitoring",
      reason: "Buses decide",
      person: "",
      date: "",
      reviewBy: "",
      evidence: expect.stringContaining("Lead: no"),
    },
  ]);
  expect((await said("--sheet", sheet)).out).toContain("says nothing that is not kept already");
  expect(recordsIn(answers)).toHaveLength(1);
  expect(readFileSync(path, "utf8")).toBe(CARD);
  const table = await said();
  expect(table.out).toMatch(/A1 .+Monitoring indicator +No /u);
  expect(table.out).toContain("Decided: 1. Open: 1.");
});

const NEXT_YEAR = `${new Date().getFullYear() + 1}-05-01`;

test("what is not taken is told with its cell and what to do", async () => {
  const sheet = await filled("Doubtful.xlsx", [
    ["Card!B2", "A1", "Visits made on time (%)", "No", "Discuss"],
    ["Card!B3", "A2", "Calls answered in 30 seconds (%)", "perhaps", "Monitoring indicator", "", NEXT_YEAR],
    ["Card!B9", "A9", "Gone", "", "Monitoring indicator"],
  ]);
  const { out } = await said("--sheet", sheet, "--preview");
  expect(out).toContain("A9 Gone (Classify!C7) is in Card.csv no more");
  expect(out).toContain("“perhaps” (Classify!D6) beside A2");
  expect(out).toContain(
    `is dated 1 May ${NEXT_YEAR.slice(0, 4)} (Classify!G6), a day that has not come; it was left out`,
  );
  expect(out).toContain("“Discuss” (Classify!E5) beside A1 Visits made on time (%) takes no decision back");
  expect(out).toContain("monitoring indicator, decided without a date, stays in force");
});

test.each([
  {
    what: "a file that holds no sheet of questions",
    sheet: () => filled("Other.xlsx", []).then(() => join(folder, "Other.xlsx")),
    says: /holds no sheet of questions, so it was left alone/u,
  },
  { what: "the workbook itself", sheet: async () => path, says: /does not end in \.xlsx/u },
])("never writes over $what", async ({ sheet, says }) => {
  const { code, err } = await said("--sheet", await sheet());
  expect(code).toBe(2);
  expect(err).toMatch(says);
});
