import { readAccepted } from "@quarterlight/core/checks";
import { read } from "@quarterlight/core/read";
import { workbookOf } from "@quarterlight/excel-host/workbook";
import { templateBytes } from "../support/template-file.ts";
import type { FrameLocator, Page } from "playwright";
import { expect, test } from "vitest";
import { openInExcel } from "./pane-excel.ts";
import { focusIn, tabUntil } from "./pane-keys.ts";

/** What a screen reader is told of the view in use, line by line. */
async function readOut(pane: FrameLocator): Promise<readonly string[]> {
  return (await pane.locator("main").ariaSnapshot()).split("\n").map((line) => line.trim());
}

/** Fails where a control has no name, or where the view has no heading of the first level. */
async function isSpoken(pane: FrameLocator, heading: string | RegExp): Promise<readonly string[]> {
  const lines = await readOut(pane);
  const first = lines.find((line) => line.startsWith("- heading") && line.includes("[level=1]"));
  expect(first).toMatch(heading);
  const nameless = lines.filter((line) =>
    /^- (button|link|textbox|combobox|checkbox|radio)\b(?! ")/u.test(line),
  );
  expect(nameless).toEqual([]);
  return lines;
}

/** Goes back to the tabs, along them, and into a view. */
async function toView(page: Page, from: string, steps: number, name: RegExp): Promise<void> {
  // Back the way: past the last control Office hands the focus to Excel, where F6 brings it back.
  await tabUntil(page, new RegExp(`^${from}$`, "u"), { key: "Shift+Tab" });
  for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowRight");
  expect(await focusIn(page)).toMatch(name);
  await page.keyboard.press("Enter");
}

test("one whole quarter by keyboard alone: classify, check, preview, make the report and save it", async () => {
  const excel = await openInExcel("Example.xlsx", await templateBytes("example"));
  const { page, pane, host } = excel;
  await pane.getByRole("button", { name: /^Check: / }).waitFor();
  const kpis = () => read(workbookOf(host.book)).register.kpis;
  const first = kpis().find(({ decision }) => decision === undefined);

  // Nothing but keys from here on; the first Tab brings the focus into the pane.
  await tabUntil(page, /^Classify 3 undecided KPIs/);
  await isSpoken(pane, /Fewer days in hospital/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focusIn(page)).toBe("Judged by it, or only watching it?");
  const classify = await isSpoken(pane, /Judged by it/);
  expect(classify.join("\n")).toContain("Nobody has decided yet.");
  await tabUntil(page, /^(Key Performance Target|Monitoring indicator)/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await tabUntil(page, /^Why/);
  await page.keyboard.type("Looked at in the performance group.");
  await tabUntil(page, /^Who decided/);
  await page.keyboard.type("Chief Officer");
  const form = await isSpoken(pane, /Judged by it/);
  expect(form.join("\n")).toMatch(/region "What changes with it"/);
  await page.keyboard.press("Enter");
  await pane.getByText(/^Decided: /).waitFor();
  expect(kpis().find(({ id }) => id === first?.id)?.decision).toMatchObject({
    reason: "Looked at in the performance group.",
    person: "Chief Officer",
  });

  await toView(page, "Classify", 2, /^Check$/);
  await pane.getByRole("tabpanel", { name: "Check" }).waitFor();
  await tabUntil(page, /^Accept, with a reason/);
  await isSpoken(pane, /Can these figures be trusted\?/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Looked at with the owner.");
  await tabUntil(page, /^Who accepts it/);
  await page.keyboard.type("Performance Analyst");
  const before = readAccepted(workbookOf(host.book)).length;
  await page.keyboard.press("Enter");
  await expect.poll(() => readAccepted(workbookOf(host.book)).length).toBe(before + 1);

  await toView(page, "Check", 1, /^Preview$/);
  await pane.getByRole("tabpanel", { name: "Preview" }).waitFor();
  await isSpoken(pane, /As the report will print it/);
  await tabUntil(page, /^Next KPI/);
  await page.keyboard.press("Enter");

  await toView(page, "Preview", 1, /^Publish$/);
  await pane.getByRole("tabpanel", { name: "Publish" }).waitFor();
  // Neither the Word file nor the PDF is looked at here.
  for (const name of [/^Word/, /^PDF/]) {
    await tabUntil(page, name);
    await page.keyboard.press("Space");
  }
  await tabUntil(page, /^Make the report/, { key: "Shift+Tab" });
  await isSpoken(pane, /Publish/);
  await page.keyboard.press("Enter");
  await pane.getByText("The report is made.").waitFor();
  await expect.poll(() => focusIn(page)).toBe("The files");
  const made = await isSpoken(pane, /Publish/);
  expect(made.join("\n")).toContain("The report is made.");
  await page.keyboard.press("Tab");
  const saving = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await saving).suggestedFilename()).toMatch(/^quarterly-report-.*2025-26-q2.*\.zip$/);
  await excel.close();
}, 240_000);
