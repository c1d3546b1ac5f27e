import { read } from "@quarterlight/core/read";
import { sheetOf } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { asksOf, leftToWorkbook } from "./ask.ts";
import { heldUpBy } from "./held-up.ts";

/** The sentences of a card's questions, by what each settles. */
function heldUpIn(...rows: readonly (readonly (string | number)[])[]): Readonly<Record<string, string>> {
  const understood = read({ name: "card.xlsx", date1904: false, sheets: [sheetOf("Card", rows)] });
  const asks = asksOf(understood.reading);
  return Object.fromEntries(
    asks.map(({ settles, questions }) => [settles.field, heldUpBy(questions, understood)]),
  );
}

const HEAD = ["Code", "Title", "2025/26 Q1", "2025/26 Q2", "Target"];

test("a scale that is open keeps its own KPI from being judged, and no other", () => {
  const card = [HEAD, ["A1", "People seen (%)", 0.85, 0.86, 90], ["A2", "Calls answered", 60, 65, 70]];
  expect(heldUpIn(...card)["percentagesOf"]).toBe(
    "Until it is answered there is no status for A1, and no final report that prints it.",
  );
});

test("a period that is open keeps every KPI of its sheet from being judged; more than a few are counted", () => {
  const rows = Array.from({ length: 9 }, (_, at) => [`A${at + 1}`, `Measure ${at + 1}`, 7]);
  expect(heldUpIn(["Code", "Title", "This quarter"], ...rows)["period"]).toBe(
    "Until it is answered there is no status for A1, A2, A3, A4, A5, A6 and 3 more, and no final report that prints them.",
  );
});

test("a marker bears on the KPIs that hold it", () => {
  const card = [HEAD, ["A1", "People seen", 70, "-", 80], ["A2", "Calls answered", 60, 65, 70]];
  expect(heldUpIn(...card)["markers"]).toBe("It bears on A1.");
});

test("every question can be answered here, or is left to the workbook", () => {
  const card = [HEAD, ["A1", "People seen", 70, "-", 80]];
  const { reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheetOf("Card", card)] });
  const asked = asksOf(reading).flatMap(({ questions }) => questions);
  expect([...asked, ...leftToWorkbook(reading)]).toHaveLength(reading.questions.length);
});
