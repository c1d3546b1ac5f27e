import { sheetOf } from "@quarterlight/core/workbook";
import { bookOf } from "@quarterlight/excel-host/workbook";
import { saveXlsx } from "@quarterlight/excel-host/xlsx";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./pane-axe.ts";
import { type PaneServer, chooseFile, goTo, servePane } from "./pane-page.ts";

const CARD = sheetOf("Card", [
  ["Code", "Title", "2025/26 Q1", "2025/26 Q2", "Hoped for", "Verantwortlich"],
  ["A1", "People seen within 18 weeks", 70, 75, 80, "Head of Care"],
  ["A2", "Calls answered", 60, "-", 70, "Head of Access"],
]);
const OLD = sheetOf("Last year", [
  ["Code", "Title", "2024/25 Q1", "2024/25 Q2"],
  ["B1", "Visits made", 7, 8],
  ["B2", "Plans agreed", 9, 5],
]);
const LONG = sheetOf("Long", [
  ["KPI", "Area", "Period", "Value"],
  ...["Angus", "Inverclyde", "Moray", "Scotland"].flatMap((area, place) =>
    ["2023/24", "2024/25"].map((period, year) => ["People seen", area, period, 7 + place + year]),
  ),
]);
let pane: PaneServer;

beforeAll(async () => {
  pane = await servePane();
});

afterAll(() => pane.close());

async function opened(...sheets: (typeof CARD)[]): Promise<Page> {
  const book = bookOf({ name: "kpis.xlsx", date1904: false, sheets });
  const page = await pane.newPage(320);
  await chooseFile(page, "kpis.xlsx", await saveXlsx(book, "2025-11-03T09:00:00Z"));
  return page;
}

/** What has the keyboard. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

test("a column nobody could know is given its meaning, and the meaning is taken back", async () => {
  const page = await opened(CARD);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await goTo(page, "Your data");
  await page.getByText("0 targets").waitFor();
  const line = page.getByRole("listitem").filter({ hasText: "“Hoped for”" });
  await line.getByText(/^Say what “.+” means$/).click();
  expect(await axeFaults(page)).toEqual([]);
  await line.getByLabel("“Hoped for” is").selectOption("The target");
  await line.getByRole("button", { name: "Read again" }).click();
  await page.getByText("2 targets").waitFor();
  await page.getByText("“Hoped for” of “Card” is: The target", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Take back: “Hoped for” of “Card” is: The target" }).click();
  await page.getByText("0 targets").waitFor();
  await page.close();
});

test("every figure of the chosen KPI is shown as read, beside what its cell shows", async () => {
  const page = await opened(CARD);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await goTo(page, "Your data");
  const list = page.getByRole("region", { name: "Figures as read" });
  await list.getByText("2025/26 Q2: 75, figure").waitFor();
  await list.getByLabel("Of this KPI").selectOption("A2 Calls answered");
  await list.getByText("2025/26 Q2: [x], not available").waitFor();
  await list.getByText("shows “-”").waitFor();
  expect(await list.getByRole("listitem").count()).toBe(2);
  expect(await axeFaults(page)).toEqual([]);
  await page.close();
});

test("a sheet is left out and taken in again, and read as another kind", async () => {
  const page = await opened(CARD, OLD);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await goTo(page, "Your data");
  await page.getByText("4 KPIs").waitFor();
  const sheet = page.getByRole("listitem").filter({ has: page.getByText("Last year", { exact: true }) });
  await sheet.locator("summary").click();
  expect(await axeFaults(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Leave “Last year” out" }).click();
  await page.getByText("2 KPIs").first().waitFor();
  await sheet.getByRole("button", { name: "Take “Last year” in again" }).click();
  await page.getByText("4 KPIs").waitFor();
  await sheet.getByLabel("Read “Last year” as").selectOption("a long table, a row for each figure");
  await sheet.getByRole("button", { name: "Read again" }).click();
  await page.getByText("2 KPIs").first().waitFor();
  await page.getByRole("button", { name: /^Take back: “Last year” is a long table/ }).click();
  await page.getByText("4 KPIs").waitFor();
  await page.close();
});

test("the area is answered, others are compared with, and the keyboard goes on at the answers", async () => {
  const page = await opened(LONG);
  await page.getByRole("heading", { name: "Questions only you can settle" }).waitFor();
  const before = (await page.locator("main").textContent()) ?? "";
  expect(before).toContain("Questions only you can settle");
  expect(before).not.toMatch(/\b0 (periods|values)\b/);
  await page.getByRole("radio", { name: "Inverclyde" }).check();
  await page.getByRole("button", { name: "Read again with these answers" }).click();
  await page.getByText("The workbook was read by 1 answer of yours.").waitFor();
  await expect.poll(() => focused(page)).toBe("Your answers");
  await page.getByText("1 series from other areas").waitFor();
  await page.getByText(/^Compare with/).click();
  await page.getByRole("checkbox", { name: "Moray" }).check();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Read again with these areas" }).click();
  await page.getByText("2 series from other areas").waitFor();
  await page.close();
});

test("what was taken wrongly is answered although nobody asked", async () => {
  const page = await opened(CARD);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await goTo(page, "Your data");
  await page.getByText("Was something taken wrongly?").click();
  const form = page.getByRole("form", { name: "Answer what was not asked" });
  await form.getByRole("radio", { name: "Fractions: 0.85 is 85%" }).check();
  expect(await axeFaults(page)).toEqual([]);
  await form.getByRole("button", { name: "Read again with these answers" }).click();
  await page.getByText("Percentages: fractions", { exact: true }).waitFor();
  await page.close();
});

test("a column that has moved since the answers were saved is said", async () => {
  const page = await pane.newPage(320);
  const moved = "Code,Owner,Title,2025/26 Q1\nA1,Head of Care,People seen,70\nA2,Head of Access,Calls,60";
  const answers = {
    version: 1,
    sheets: [
      { name: "kpis", layout: "scorecard", columns: [{ heading: "Title", column: 1, role: "title" }] },
    ],
  };
  await page.locator("input[type=file]").setInputFiles([
    { name: "kpis.csv", mimeType: "text/csv", buffer: Buffer.from(moved) },
    {
      name: "kpis.quarterlight.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(answers)),
    },
  ]);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await goTo(page, "Your data");
  const drift = page.getByText("The column “Title” of “kpis” moved from B to C.");
  await drift.waitFor();
  expect(await page.getByRole("heading", { name: "Changed since the answers were saved" }).count()).toBe(1);
  await page.close();
});
