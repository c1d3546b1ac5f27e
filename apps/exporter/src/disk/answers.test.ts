import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ANSWER_HEADINGS } from "@quarterlight/core/answers";
import { type Workbook, sheetOf } from "@quarterlight/core/workbook";
import { afterAll, expect, test } from "vitest";
import { answersFor } from "./answers.ts";
import { answersPath } from "./answers-name.ts";

const EMPTY: Workbook = { name: "KPIs.xlsx", sheets: [], date1904: false };

const folder = mkdtempSync(join(tmpdir(), "quarterlight-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook's path with answers kept beside it. */
function keeping(name: string, answers: string): string {
  const workbook = join(folder, `${name}.xlsx`);
  writeFileSync(answersPath(workbook), answers);
  return workbook;
}

test("answers stand beside the workbook, under its name", () => {
  expect(answersPath(join("a.b", "KPIs 2025.xlsx"))).toBe(join("a.b", "KPIs 2025.quarterlight.json"));
});

test("without a file beside it the workbook's own answers hold", () => {
  const own = {
    ...EMPTY,
    sheets: [sheetOf("Quarterlight", [[...ANSWER_HEADINGS], ["Quarters", "", "", "calendar"]])],
  };
  expect(answersFor(join(folder, "none.xlsx"), own, {})).toEqual({ version: 1, quarters: "calendar" });
});

test("an area asked for wins over the one that was kept", () => {
  const workbook = keeping("kept", '{ "version": 1, "area": "Scotland", "quarters": "calendar" }');
  expect(answersFor(workbook, EMPTY, {})).toEqual({
    version: 1,
    area: "Scotland",
    quarters: "calendar",
  });
  expect(answersFor(workbook, EMPTY, { area: "Fife" })).toEqual({
    version: 1,
    area: "Fife",
    quarters: "calendar",
  });
  expect(answersFor(join(folder, "none.xlsx"), EMPTY, { area: "Fife" })).toEqual({
    version: 1,
    area: "Fife",
  });
});

test.each([
  { name: "broken", answers: "{ area: ", says: /make no sense\. Mend it/ },
  {
    name: "wrong",
    answers: '{ "version": 1, "quarters": "lunar" }',
    says: /make no sense at "quarters"\. Mend it/,
  },
])("$name answers are refused, and say where", ({ name, answers, says }) => {
  expect(() => answersFor(keeping(name, answers), EMPTY, {})).toThrow(says);
});
