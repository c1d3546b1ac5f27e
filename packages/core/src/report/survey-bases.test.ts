import { expect, test } from "vitest";
import { NOW, factIndex } from "../facts/index.ts";
import type { SurveyResult } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { buildReport, faultsIn, plain } from "./index.ts";

const at = { sheet: "Surveys", row: 4, column: 3 };
const OF_ALL: SurveyResult = {
  survey: "Residents’ survey",
  question: "I was listened to",
  wording: "1",
  wave: NOW,
  outcomes: [],
  base: 1000,
  positive: 600,
  percent: undefined,
  population: "adults",
  at,
};
const HIDDEN = { ...OF_ALL, question: "I was safe", base: 200, positive: 197, percent: 98.5 };
const OF_FEW = { ...OF_ALL, question: "I was asked", base: 3, positive: 2 };
const UNKNOWN = { ...OF_ALL, question: "I was told", base: undefined, positive: undefined, percent: 50 };

test.each<readonly [of: string, surveys: readonly SurveyResult[], says: string, cells: readonly string[]]>([
  ["all", [OF_ALL], "Each question was answered by 1,000 people.", ["1,000"]],
  [
    "all but one whose count the base of another would tell",
    [OF_ALL, HIDDEN],
    "Each question of which that is shown was answered by 1,000 people.",
    ["1,000"],
  ],
  [
    "all but one that is told nowhere",
    [OF_ALL, OF_FEW],
    "Each question of which that is shown was answered by 1,000 people.",
    ["1,000"],
  ],
  ["none", [HIDDEN], "How many people answered is not shown, to protect people.", ["Not shown"]],
  ["nothing", [UNKNOWN], "The workbook does not say how many people answered.", ["Not known"]],
  [
    "all but one that nobody wrote down",
    [OF_ALL, UNKNOWN],
    "Each question of which that is known was answered by 1,000 people.",
    ["1,000", "Not known"],
  ],
  [
    "one of each",
    [OF_ALL, HIDDEN, UNKNOWN],
    "Each question of which that is known and shown was answered by 1,000 people.",
    ["1,000", "Not known"],
  ],
])("how many answered is told of %s", (_, surveys, says, cells) => {
  const register = registerWith({ surveys });
  const { report } = buildReport(register, { period: NOW, audience: "public", date: "2025-11-14" });
  const [survey] = report.voices.surveys;
  expect(survey?.texts.map(plain)[0]).toBe(says);
  const lasts = survey?.chart?.table.rows.flatMap((row) => row.slice(-1)) ?? [];
  expect(lasts.map((cell) => ("text" in cell ? cell.text : [])).map(shown)).toEqual(cells);
  expect(survey?.chart?.table.notes).toEqual(
    cells.includes("Not shown") ? ["Not shown: to protect people."] : [],
  );
  expect(faultsIn(report, factIndex(register, { audience: "public", area: "", period: NOW }))).toEqual([]);
});

function shown(text: string | Parameters<typeof plain>[0]): string {
  return typeof text === "string" ? text : plain(text);
}
