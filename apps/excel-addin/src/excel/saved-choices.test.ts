import { mappingIn } from "@quarterlight/core/answers";
import { type Sheet, sheetOf } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { bookOf, workbookOf } from "@quarterlight/excel-host/workbook";
import { afterEach, expect, test, vi } from "vitest";
import { type Choices, choicesIn } from "../publish/choices.ts";
import { keepAnswers } from "./keep-answers.ts";
import { saveChoices } from "./saved-choices.ts";

afterEach(() => vi.unstubAllGlobals());

const CHOICES: Choices = {
  period: { start: 24_306, months: 3 },
  audience: "board",
  date: "2025-11-20",
  draft: false,
  formats: ["html", "docx"],
  latest: { start: 24_306, months: 3 },
};

function inExcel(...sheets: readonly Sheet[]) {
  const { Excel, host } = openExcel({ book: bookOf({ name: "KPIs.xlsx", date1904: false, sheets }) });
  vi.stubGlobal("Excel", Excel);
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => true } } });
  host.forget();
  return { host, now: () => workbookOf(host.book) };
}

const CARD = sheetOf("Card", [["KPI"]]);

test("choices are written in one round trip, come back whole, and can be undone", async () => {
  const { host, now } = inExcel(CARD);
  await saveChoices(now(), CHOICES);
  expect(host.report()).toMatchObject({ roundTrips: 1, undoLost: [], unimplemented: [] });
  expect(choicesIn(now())).toEqual(CHOICES);
  for (let undone = true; undone;) undone = host.book.undoLast();
  expect(now().sheets.map(({ name }) => name)).toEqual(["Card"]);
});

test("answers and choices stand beside each other, whichever is written last", async () => {
  const { now } = inExcel(CARD);
  const answers = { version: 1, period: "2025/26 Q2", markers: { "-": "zero" } } as const;
  await keepAnswers(now(), answers);
  await saveChoices(now(), { ...CHOICES, formats: ["html"] });
  await saveChoices(now(), CHOICES);
  await keepAnswers(now(), { version: 1, period: "2025/26 Q2" });
  expect(choicesIn(now())).toEqual(CHOICES);
  expect(mappingIn(now())).toEqual({ version: 1, period: "2025/26 Q2" });
});

test("a sheet of that name that is somebody's own is left alone, in words", async () => {
  const { now } = inExcel(sheetOf("Quarterlight", [["Lamps", "Lit"]]));
  await expect(saveChoices(now(), CHOICES)).rejects.toThrow("holds something else");
});
