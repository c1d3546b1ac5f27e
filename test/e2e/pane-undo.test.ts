import { read } from "@quarterlight/core/read";
import { sheetOf } from "@quarterlight/core/workbook";
import { bookOf, workbookOf, removeSheet } from "@quarterlight/excel-host/workbook";
import { saveXlsx } from "@quarterlight/excel-host/xlsx";
import { templateBytes } from "../support/template-file.ts";
import { afterEach, expect, test } from "vitest";
import { typeInto } from "./careless.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { VIEWS, onlyWebPage } from "./pane-page.ts";

/*
 * The simulated Excel of these tests forgets what can be undone on the calls that people report of Excel on the
 * desktop: asking for joined cells, and making a sheet.
 */
let open: PaneInExcel | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const lost = (excel: PaneInExcel) => excel.host.report().undoLost.map(({ call }) => call);

/** A card as councils keep it: the year joined over its quarters. */
const CARD = {
  ...sheetOf("Card", [
    [null, null, "2025/26", null],
    ["Code", "Title", "Q1", "Q2"],
    ["A1", "People seen within 18 weeks", 70, 75],
    ["A2", "Calls answered", 60, 65],
  ]),
  merges: [{ top: 0, left: 2, bottom: 0, right: 3 }],
};

async function openCard(): Promise<PaneInExcel> {
  const book = bookOf({ name: "card.xlsx", date1904: false, sheets: [CARD] });
  open = await openInExcel("card.xlsx", await saveXlsx(book, "2025-11-03T09:00:00Z"));
  return open;
}

test("typing, then opening, reading, checking and previewing: Undo still takes the typing back", async () => {
  open = await openInExcel("Example.xlsx", await templateBytes("example"));
  const { pane, host } = open;
  const kpi = read(workbookOf(host.book)).register.kpis[0];
  if (!kpi) throw new Error("the example has no KPI");
  host.book.typeIn(`KPIs!B${kpi.at.row + 1}`, "Another title");
  await pane.getByRole("tab", { name: "Overview" }).waitFor({ timeout: 120_000 });
  for (const view of VIEWS) {
    await pane.getByRole("tab", { name: view }).click();
    await pane.getByRole("tabpanel", { name: view }).waitFor();
    await pane.locator("main .fui-Spinner").waitFor({ state: "detached" });
  }
  await pane.getByRole("button", { name: "Read again" }).click();
  await onlyWebPage(pane);
  await pane.getByRole("button", { name: "Make the report" }).click();
  await pane.getByText("The report is made.").waitFor();
  expect(lost(open)).toEqual([]);
  expect(host.book.undoLast()).toBe(true);
  expect(read(workbookOf(host.book)).register.kpis[0]?.title).toBe(kpi.title);
});

test("joined cells are asked for only when a person wants them, and are then read as the file's", async () => {
  const excel = await openCard();
  const { pane, host } = excel;
  const told = pane.getByText("“Card” may have joined cells");
  const tab = pane.getByRole("tab", { name: "Your data" });
  await told.or(tab).first().waitFor({ timeout: 120_000 });
  if ((await tab.count()) > 0) await tab.click();
  await told.waitFor();
  expect(lost(excel)).toEqual([]);
  await pane.getByRole("button", { name: "Read the joined cells too" }).click();
  await expect.poll(() => lost(excel), { timeout: 120_000 }).toEqual(["Range.getMergedAreasOrNullObject"]);
  await told.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Read again" }).click();
  await pane.getByRole("tab", { name: "Overview" }).waitFor();
  expect(lost(excel)).toHaveLength(1);
  const { counts } = read(workbookOf(host.book)).reading;
  expect(counts.kpis).toBe(2);
});

test("a sheet is made only on a press that says so: a decision begins no record by itself", async () => {
  const whole = await templateBytes("example");
  open = await openInExcel("Example.xlsx", whole);
  const excel = open;
  const { pane, page, host } = excel;
  const record = host.book.sheets.find(({ name }) => name === "Decisions");
  if (!record) throw new Error("the example has no record");
  removeSheet(record);
  host.forget();
  await pane.getByRole("tab", { name: "Classify" }).click({ timeout: 120_000 });
  await pane.getByRole("button", { name: /^Undecided/ }).click();
  const form = pane.getByRole("form", { name: "Decide the class" });
  await form.getByText("Monitoring indicator").click();
  await typeInto(page, form.getByRole("textbox", { name: "Why" }), "We only watch it.");
  await typeInto(page, form.getByRole("textbox", { name: "Who decided" }), "Chief Officer");
  await form.getByRole("button", { name: "Write the decision" }).click();
  await expect
    .poll(() =>
      read(workbookOf(host.book)).register.kpis.some(
        ({ decision }) => decision?.reason === "We only watch it.",
      ),
    )
    .toBe(true);
  expect(lost(excel)).toEqual([]);
  expect(host.book.sheets.map(({ name }) => name)).not.toContain("Decisions");
  await pane.getByRole("button", { name: "Next undecided" }).click();
  await form.getByText("Monitoring indicator").click();
  await typeInto(page, form.getByRole("textbox", { name: "Why" }), "Not ours.");
  await form.getByText("Begin a record of decisions").click();
  await form.getByRole("button", { name: "Write the decision" }).click();
  await expect.poll(() => host.book.sheets.map(({ name }) => name)).toContain("Decisions");
  expect(lost(excel)).toEqual(["WorksheetCollection.add"]);
});
