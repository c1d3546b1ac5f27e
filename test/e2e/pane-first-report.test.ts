import { templateBytes } from "../support/template-file.ts";
import { afterEach, expect, test } from "vitest";
import { axeFaults } from "./pane-axe.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { paneFrame } from "./pane-keys.ts";
import { onlyWebPage } from "./pane-page.ts";

let open: PaneInExcel | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** All that a person types into the blank workbook for a first report; the last row is below the table as it was made. */
const TYPED: readonly (readonly [string, string | number])[] = [
  ["Settings!B5", "Glenmarrow Health and Social Care Partnership"],
  ["KPIs!A5", "K1"],
  ["KPIs!B5", "People seen within three weeks"],
  ["KPIs!G5", "count"],
  ["KPIs!J5", "higher"],
  ["Figures!A5", "K1"],
  ["Figures!B5", "2025/26 Q1"],
  ["Figures!C5", 40],
  ["Figures!A6", "K1"],
  ["Figures!B6", "2025/26 Q2"],
  ["Figures!C6", 44],
];

test("from the blank workbook to a report, by what the pane itself says to do", async () => {
  open = await openInExcel("KPIs.xlsx", await templateBytes("blank"));
  const { pane, host, page } = open;
  await page.setViewportSize({ width: 320, height: 800 });
  await pane.getByRole("heading", { name: "Nothing is filled in yet" }).waitFor();
  expect(await axeFaults(paneFrame(page))).toEqual([]);
  for (const sheet of ["Settings", "KPIs", "Figures"]) {
    await pane.getByRole("button", { name: `Go to ${sheet}` }).click();
    await expect.poll(() => host.book.selection.address).toBe(`${sheet}!A5`);
  }
  for (const [cell, value] of TYPED) host.book.typeIn(cell, value);
  await pane.getByText("July to September 2025").first().waitFor();
  await pane.getByText("No story is ready").waitFor();
  await pane.getByRole("tab", { name: "Publish" }).click();
  await onlyWebPage(pane);
  await pane.getByRole("button", { name: "Make the report" }).click();
  await pane.getByText("The report is made.").waitFor();
});
