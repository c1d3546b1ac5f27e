import { expect, test } from "vitest";
import type { ReportingLine } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { dutyNotes } from "./duties.ts";
import { plainText } from "./text.ts";

const LINE: ReportingLine = {
  what: "Falls",
  lead: "Head of Care",
  reportsTo: "Board",
  when: "",
  partners: "",
  kpis: [],
  preparedBy: "Analyst",
  why: "",
  form: "",
  figuresAs: "",
  nextDue: "",
  workingDays: undefined,
  lastSent: "",
  lastUsedOn: "",
  at: { sheet: "Who reports what", row: 3, column: 0 },
};

function duties(...rows: readonly Partial<ReportingLine>[]) {
  return registerWith({
    reporting: rows.map((row, at) => ({ ...LINE, at: { ...LINE.at, row: at + 3 }, ...row })),
  });
}

test.each<readonly [string, readonly Partial<ReportingLine>[], string | undefined]>([
  ["none", [], undefined],
  ["one", [{}], "We owe 1 report to 1 body, listed in the data file; it has somebody to answer for it."],
  [
    "one without anybody",
    [{ lead: "" }],
    "We owe 1 report to 1 body, listed in the data file; it has nobody to answer for it.",
  ],
  [
    "several, to two bodies",
    [{}, { reportsTo: "board " }, { reportsTo: "Council", lead: "" }],
    "We owe 3 reports to 2 bodies, listed in the data file; 1 has nobody to answer for it.",
  ],
  [
    "nobody prepares where others are prepared",
    [{}, { preparedBy: "" }, { lead: "", preparedBy: "" }],
    "We owe 3 reports to 1 body, listed in the data file; 2 have nobody to answer for them.",
  ],
  [
    "an old sheet without that column",
    [{ preparedBy: "" }],
    "We owe 1 report to 1 body, listed in the data file; it has somebody to answer for it.",
  ],
])("counts duties: %s", (_, rows, expected) => {
  const texts = dutyNotes(duties(...rows)).flatMap((note) => note.texts);
  expect(texts.map(plainText)).toEqual(expected === undefined ? [] : [expected]);
});
