import { read } from "@quarterlight/core/read";
import { sheetOf } from "@quarterlight/core/workbook";
import { bookOf, workbookOf } from "@quarterlight/excel-host/workbook";
import { saveXlsx } from "@quarterlight/excel-host/xlsx";
import { templateBytes } from "../support/template-file.ts";
import { afterEach, expect, test } from "vitest";
import { typeInto } from "./careless.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { VIEWS } from "./pane-page.ts";

let open: PaneInExcel | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** A workbook that is soon read, for what does not depend on what is in it. */
async function card(): Promise<Uint8Array> {
  const sheet = sheetOf("Card", [
    ["Code", "Title", "2025/26 Q1", "2025/26 Q2", "Target"],
    ["A1", "People seen within 18 weeks", 70, 75, 80],
    ["A2", "Calls answered", 60, 65, 70],
  ]);
  const book = bookOf({ name: "card.xlsx", date1904: false, sheets: [sheet] });
  return saveXlsx(book, "2025-11-03T09:00:00Z");
}

async function opened(
  bytes: Uint8Array,
  before?: (browser: Pick<PaneInExcel, "page">) => Promise<unknown>,
): Promise<PaneInExcel> {
  open = await openInExcel("Example.xlsx", bytes, { isIdle: true, before });
  await open.pane.getByRole("tab", { name: "Overview" }).waitFor();
  return open;
}

/** Nothing more has been fetched for this long, in milliseconds. */
const QUIET_MS = 4000;

/** Waits until the pane has fetched what it fetches while idle. */
async function untilQuiet({ page }: PaneInExcel): Promise<void> {
  let last = Date.now();
  page.context().on("request", () => {
    last = Date.now();
  });
  await expect.poll(() => Date.now() - last, { interval: 500 }).toBeGreaterThan(QUIET_MS);
}

test("once it is open, a new version at its address and a lost network break nothing: every view, every file", async () => {
  const excel = await opened(await templateBytes("example"));
  const { pane, page, host } = excel;
  await untilQuiet(excel);
  // As after a redeployment: no file of the old version is there any more, and then no network at all.
  const asked: string[] = [];
  await page.context().route("**/assets/**", async (route) => {
    asked.push(route.request().url());
    await route.abort();
  });
  await page.context().setOffline(true);
  for (const view of VIEWS) {
    await pane.getByRole("tab", { name: view }).click();
    await pane.getByRole("tabpanel", { name: view }).waitFor();
    await pane.locator("main h1").waitFor();
  }
  const keeping = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Make the report" }).click();
  await keeping;
  await pane.getByText("The report is made.").waitFor();
  await pane.getByRole("button", { name: "Keep these choices in the workbook" }).click();
  await pane.getByText("These choices are kept in the sheet").waitFor();
  await pane.getByRole("button", { name: "Read again" }).click();
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
  expect(asked).toEqual([]);
});

test("a view that does not arrive is one plain sentence with one way to try again, which works", async () => {
  const missing = "**/assets/Preview-*.js*";
  const excel = await opened(await card(), ({ page }) =>
    page.context().route(missing, (route) => route.abort()),
  );
  const { pane, page } = excel;
  await pane.getByRole("tab", { name: "Preview" }).click();
  await pane.getByRole("heading", { level: 1, name: "This view could not be shown" }).waitFor();
  const said = pane.locator(".fui-MessageBar");
  expect(await said.count()).toBe(1);
  expect(await said.textContent()).not.toMatch(/https?:|module|import/i);
  await pane.getByRole("tab", { name: "Overview" }).click();
  await pane.getByRole("tabpanel", { name: "Overview" }).waitFor();
  await pane.getByRole("tab", { name: "Preview" }).click();
  await page.context().unroute(missing);
  await said.getByRole("button", { name: "Try again" }).click();
  await pane.getByRole("heading", { level: 1, name: "As the report will print it" }).waitFor();
});

test("a report of which a part does not arrive is one plain sentence with one way to try again, which works", async () => {
  const missing = "**/assets/word-*.js*";
  const excel = await opened(await card(), ({ page }) =>
    page.context().route(missing, (route) => route.abort()),
  );
  const { pane, page } = excel;
  await pane.getByRole("tab", { name: "Publish" }).click();
  for (const name of ["PDF", "Data file"]) await pane.getByRole("checkbox", { name }).uncheck();
  await pane.getByRole("button", { name: "Make the report" }).click();
  const report = pane.getByRole("region", { name: "The report" });
  await report.getByText("Nothing was made.").waitFor();
  expect(await report.textContent()).not.toMatch(/https?:|module|other files/i);
  expect(await report.getByRole("button").allTextContents()).toEqual(["Try again"]);
  await page.context().unroute(missing);
  await report.getByRole("button", { name: "Try again" }).click();
  await pane.getByText("The report is made.").waitFor();
});
