import { expect, test } from "vitest";
import type { ToldFinding } from "../checks/index.ts";
import { factIndex, sheetOf } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { markedDraft, plainText, stoppingNotes } from "./index.ts";

const NOW = financialQuarter(2025, 2);
const at = { sheet: "Commentary", row: 7, column: 2 };
const TEXT = "We spent £249,650, which is within our target.";

const kpi = kpiWith({
  id: "K1",
  title: "Spending on locum doctors",
  observations: seriesUpTo(NOW, [200, 249]),
  commentary: [{ period: NOW, text: TEXT, author: "", at }],
});

const finding: ToldFinding = {
  check: "N16",
  title: "Status that the figures do not bear out",
  isReading: true,
  severity: "error",
  effect: "blocks publication",
  at: [at],
  kpis: ["K1"],
  period: NOW,
  evidence: [],
  place: "Commentary!C8",
  what: "We could not match “within our target”: the workbook has off target",
  why: "",
  remedy: "",
  message: "",
  fixes: [],
  value: "",
  accepted: undefined,
  expired: undefined,
};

const ACCEPTED = {
  check: "N16",
  kpi: "K1",
  period: "",
  sheet: "Commentary",
  cell: "C8",
  value: "",
  reason: "So agreed",
  person: "Analyst",
  date: "2025-11-01",
  reviewBy: "",
  at,
};

const notesOf = (fields: Partial<ToldFinding>, of = kpi) =>
  stoppingNotes([{ ...finding, ...fields }], [of]).flatMap(({ texts }) =>
    texts.map((text) => plainText(text)),
  );

test("what stops a draft is told at its foot, once", () => {
  const notes = stoppingNotes([finding, finding], [kpi]);
  expect(notes.map(({ heading }) => heading)).toEqual(["What stops this draft from being published"]);
  expect(notesOf({})).toEqual([
    "Spending on locum doctors: the figures do not bear out “within our target”.",
  ]);
});

test.each<[name: string, fields: Partial<ToldFinding>, told: readonly string[]]>([
  ["what a person let stand", { accepted: ACCEPTED }, []],
  ["what stops nothing", { effect: "changes what is printed" }, []],
  ["what is about no indicator, by its kind alone", { kpis: [] }, [`${finding.title}.`]],
  [
    "what is no reading of words, by its kind alone",
    { isReading: false },
    [`Spending on locum doctors: ${finding.title}.`],
  ],
])("%s", (_, fields, told) => {
  expect(notesOf(fields)).toEqual(told);
});

test("words that the edition leaves out are not told here either", () => {
  expect(notesOf({}, { ...kpi, commentary: [] })).toEqual([`Spending on locum doctors: ${finding.title}.`]);
});

test.each<[name: string, fields: Partial<ToldFinding>, marked: boolean]>([
  ["words that the figures contradict", {}, true],
  ["words let stand", { accepted: ACCEPTED }, false],
  ["words of another row", { at: [{ ...at, row: 8 }] }, false],
  ["words that the edition leaves out", { what: "We could not match “only 2 people”" }, false],
])("a mark stands in a draft behind %s", (_, fields, marked) => {
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "public", area: "", period: NOW });
  const sheet = markedDraft(sheetOf(index, kpi), [{ ...finding, ...fields }]);
  expect(sheet.commentary.map(({ text }) => text)).toEqual([
    marked ? `${TEXT} [Draft: the figures do not bear out “within our target”.]` : TEXT,
  ]);
});
