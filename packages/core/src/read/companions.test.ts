import { expect, test } from "vitest";
import { sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

const CARD = sheetOf("Card", [
  ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2", "Target"],
  ["A1", "Visits made on time (%)", 81, 82, 90],
]);
const workbook = { name: "Card.xlsx", date1904: false, sheets: [CARD] };
const companion = {
  name: "Stories.xlsx",
  date1904: false,
  sheets: [
    sheetOf("Settings", [
      ["Setting", "Value"],
      ["Partnership", "Invented Partnership"],
    ]),
    sheetOf("Stories", [
      ["Story", "Period", "Title", "Label", "What happened", "KPIs", "Consent"],
      ["S1", "2025/26 Q2", "A good visit", "A story", "It went well.", "a1", "C1"],
    ]),
    sheetOf("Consents", [
      ["Consent", "Covers", "Given on"],
      ["C1", "public", "2025-07-01"],
    ]),
    sheetOf("Decisions", [
      ["KPI", "Decided on", "Decided by", "Class before", "Class decided", "Reason"],
      ["A1", "2025-04-01", "Head of Care", "", "monitoring indicator", "Watched."],
      ["a1", "2025-06-01", "Head of Care", "", "Key Performance Target", "Ours to change."],
    ]),
  ],
};

test("a companion's stories, consents, settings and decisions stand beside the figures of another workbook", () => {
  const { register, reading } = read(workbook, { also: [companion] });
  expect(register.kpis.map(({ id }) => id)).toEqual(["A1"]);
  expect(register.stories).toMatchObject([{ id: "S1", kpis: ["A1"], consent: "C1" }]);
  expect(register.consents).toMatchObject([{ id: "C1", scope: "public" }]);
  expect(register.settings.partnership).toBe("Invented Partnership");
  expect(register.kpis[0]?.decision).toMatchObject({ class: "target", reason: "Ours to change." });
  expect(reading.sheets.map(({ sheet }) => sheet)).toEqual(["Card"]);
});

test("without it, nothing of the kind is there", () => {
  const { register } = read(workbook);
  expect(register.stories).toEqual([]);
  expect(register.kpis[0]?.decision).toBeUndefined();
});
