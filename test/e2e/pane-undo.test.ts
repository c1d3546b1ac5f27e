import { buffer } from "node:stream/consumers";
import { FACT_FIELDS, FORM_SHEET, formsOf } from "@quarterlight/core/asking";
import { read } from "@quarterlight/core/read";
import type { Register } from "@quarterlight/core/register";
import { sheetOf } from "@quarterlight/core/workbook";
import { bookOf, workbookOf, removeSheet } from "@quarterlight/excel-host/workbook";
import { saveXlsx } from "@quarterlight/excel-host/xlsx";
import { editWorkbook } from "@quarterlight/files/edit";
import { templateBytes } from "../support/template-file.ts";
import { unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { typeInto } from "./careless.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { VIEWS, onlyWebPage } from "./pane-page.ts";
import { fewBytes } from "../support/few-kpis.ts";

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
  open = await openInExcel("Example.xlsx", await fewBytes());
  const { pane, host } = open;
  const kpi = read(workbookOf(host.book)).register.kpis[0];
  if (!kpi) throw new Error("the example has no KPI");
  host.book.typeIn(`KPIs!B${kpi.at.row + 1}`, "Another title");
  await pane.getByRole("tab", { name: "Overview" }).waitFor();
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
  await told.or(tab).first().waitFor();
  if ((await tab.count()) > 0) await tab.click();
  await told.waitFor();
  expect(lost(excel)).toEqual([]);
  await pane.getByRole("button", { name: "Read the joined cells too" }).click();
  await expect.poll(() => lost(excel)).toEqual(["Range.getMergedAreasOrNullObject"]);
  await told.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Read again" }).click();
  await pane.getByRole("tab", { name: "Overview" }).waitFor();
  expect(lost(excel)).toHaveLength(1);
  const { counts } = read(workbookOf(host.book)).reading;
  expect(counts.kpis).toBe(2);
});

test("a sheet is made only on a press that says so: a decision begins no record by itself", async () => {
  const whole = await fewBytes();
  open = await openInExcel("Example.xlsx", whole);
  const excel = open;
  const { pane, page, host } = excel;
  const record = host.book.sheets.find(({ name }) => name === "Decisions");
  if (!record) throw new Error("the example has no record");
  removeSheet(record);
  host.forget();
  await pane.getByRole("tab", { name: "Classify" }).click();
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

test("answers of returned forms, an action and themes given by keys are written on a press each, and Undo takes them back", async () => {
  open = await openInExcel("Faulty.xlsx", await templateBytes("faulty"));
  const excel = open;
  const { pane, page, host } = excel;
  const now = () => read(workbookOf(host.book)).register;
  const said = () => now().kpis.flatMap(({ commentary }) => commentary.map(({ text }) => text));
  const before = now();
  await pane.getByRole("tab", { name: "People" }).click();
  const saving = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Make the forms" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("forms-2025-26-q2.zip");
  const made = unzipSync(new Uint8Array(await buffer(await saved.createReadStream())));
  await pane.locator("input[type=file]").setInputFiles(filledForms(before, made));
  await pane
    .getByText("These answers differ. Neither is written until you choose.")
    .waitFor({ timeout: 60_000 });
  expect(said()).toEqual(before.kpis.flatMap(({ commentary }) => commentary.map(({ text }) => text)));
  await pane.getByRole("radio", { name: "The one in b.xlsx" }).check();
  await pane.getByRole("button", { name: "Write 2 boxes into Commentary" }).click();
  await expect.poll(() => said().join()).toContain("It snowed. We hire.");
  expect(host.book.undoLast()).toBe(true);
  expect(said().join()).not.toContain("It snowed.");

  await pane.getByRole("button", { name: "Actions", exact: true }).click();
  const make = pane.getByRole("button", { name: "Make it an action: E02.1" });
  await make.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => now().actions.some(({ from }) => from === "E02.1")).toBe(true);
  expect(now().actions.find(({ from }) => from === "E02.1")).toMatchObject({
    lead: "",
    due: "",
    state: "open",
  });
  await pane
    .getByRole("form", { name: /^The action in Actions!/ })
    .getByLabel("Who leads it")
    .waitFor();
  expect(host.book.undoLast()).toBe(true);
  expect(now().actions).toHaveLength(before.actions.length);

  await pane.getByRole("button", { name: "Themes", exact: true }).click();
  await pane.getByRole("button", { name: "Code again, as a second person" }).click();
  await pane.getByRole("button", { name: "Next", exact: true }).click();
  for (const key of ["1", "Enter", "2", "3", "Enter"]) await page.keyboard.press(key);
  const twice = before.feedback.filter(({ second }) => second !== undefined).length;
  await pane.getByRole("button", { name: "Write the themes of 2 remarks into Feedback" }).click();
  await expect.poll(() => now().feedback.filter(({ second }) => second !== undefined).length).toBe(twice + 2);
  // Two rows that do not stand together are two steps.
  expect([host.book.undoLast(), host.book.undoLast()]).toEqual([true, true]);
  expect(now().feedback.filter(({ second }) => second !== undefined)).toHaveLength(twice);
  expect(lost(excel)).toEqual([]);
});

/** Two forms of one owner, whose first indicator needs words, as they come back with answers that differ. */
function filledForms(register: Register, made: Readonly<Record<string, Uint8Array>>) {
  const period = { start: 2025 * 12 + 6, months: 3 };
  const asking = { period, askedOn: "2025-11-03", dueOn: "2025-11-13", workbook: "Faulty.xlsx", digest: "" };
  const form = formsOf(register, asking).forms.find(({ items }) => items[0]?.isOwed);
  if (!form) throw new Error("somebody owes words");
  const bytes = made[`${form.owner.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.xlsx`];
  if (!bytes) throw new Error(`nobody asked ${form.owner}`);
  const row = form.lines.length + 2;
  return [
    { name: "a.xlsx", cause: "Posts are empty.", action: null },
    { name: "b.xlsx", cause: "It snowed.", action: "We hire." },
  ].map(({ name, cause, action }) => {
    const filled = editWorkbook(bytes, [
      { at: { sheet: FORM_SHEET, row, column: FACT_FIELDS.length }, value: cause },
      { at: { sheet: FORM_SHEET, row, column: FACT_FIELDS.length + 1 }, value: action },
    ]);
    if (!filled.ok) throw new Error(filled.why);
    return { name, mimeType: "application/octet-stream", buffer: Buffer.from(filled.bytes) };
  });
}
