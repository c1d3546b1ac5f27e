import { buffer } from "node:stream/consumers";
import { read } from "@quarterlight/core/read";
import { addressName } from "@quarterlight/core/workbook";
import { workbookOf } from "@quarterlight/excel-host/workbook";
import { templateBytes } from "../support/template-file.ts";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { kept } from "./kept.ts";
import { tabGoesOn } from "./careless.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { focusIn } from "./pane-keys.ts";

const example = kept(async () => openInExcel("Example.xlsx", await templateBytes("example")));
let excel: PaneInExcel;

beforeEach(async () => {
  excel = await example();
  await excel.pane.getByRole("tab", { name: "Overview" }).click();
  await excel.pane.getByRole("tabpanel", { name: "Overview" }).waitFor();
});

const readingOf = () => read(workbookOf(excel.host.book));

describe("the report in one press", () => {
  test("Make stands in sight at 800 px, before the choices", async () => {
    const { pane } = excel;
    await pane.getByRole("tab", { name: "Publish" }).click();
    // The overview has a button of that name too.
    await pane.getByRole("tabpanel", { name: "Publish" }).waitFor();
    const box = await pane.getByRole("button", { name: "Make the report" }).boundingBox();
    expect((box?.y ?? 800) + (box?.height ?? 0)).toBeLessThan(400);
  });

  test("one press at the overview makes it and gives one file to keep, and the keyboard goes on at the files", async () => {
    const { pane, page } = excel;
    // What every format takes is waited for in ribbon.test.ts.
    await pane.getByRole("tab", { name: "Publish" }).click();
    for (const name of ["Word", "PDF"]) await pane.getByRole("checkbox", { name }).uncheck();
    await pane.getByRole("tab", { name: "Overview" }).click();
    await pane.getByRole("tabpanel", { name: "Overview" }).waitFor();
    const keeping = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Make the report" }).click();
    const file = await keeping;
    expect(file.suggestedFilename()).toMatch(/^quarterly-report-.*2025-26-q2.*\.zip$/);
    const inside = unzipSync(new Uint8Array(await buffer(await file.createReadStream())));
    expect(Object.keys(inside).map((name) => name.split(".").at(-1))).toEqual(["html", "xlsx", "json"]);
    await pane.getByText("The report is made.").waitFor();
    await expect.poll(() => focusIn(page)).toBe("The files");
    await tabGoesOn(page);
    expect(await focusIn(page)).toBe("Save it again");
  });
});

test("the button for what is undecided opens on just those", async () => {
  const { pane } = excel;
  const undecided = readingOf().register.kpis.filter(({ decision }) => decision === undefined);
  await pane.getByRole("button", { name: `Classify ${undecided.length} undecided KPIs` }).click();
  await pane.getByRole("tabpanel", { name: "Classify" }).waitFor();
  expect(await pane.locator(".kpi-item .kpi-id").allTextContents()).toEqual(undecided.map(({ id }) => id));
});

test("a slow Excel is said to be waited for, whatever was asked of it", async () => {
  const { pane, host } = excel;
  const waiting = pane.getByRole("progressbar", { name: "Waiting for Excel" });
  host.switches.latency = 2500;
  await pane.locator("button.figure").first().click();
  await waiting.waitFor();
  await waiting.waitFor({ state: "detached" });
  await pane.getByRole("tab", { name: "Publish" }).click();
  await pane.getByRole("checkbox", { name: "Word" }).click();
  await pane.getByRole("button", { name: "Keep these choices in the workbook" }).click();
  await waiting.waitFor();
  expect(await waiting.count()).toBe(1);
  host.switches.latency = 0;
  await waiting.waitFor({ state: "detached" });
});

test("a heading that was changed is the first thing said, with the way to use its column", async () => {
  const { pane, host } = excel;
  const before = await pane.locator("h1").textContent();
  // All of the pane is there to be drawn: whatever would be drawn above the way to mend it, is.
  await pane.getByRole("tab", { name: "Classify" }).click();
  await pane.getByRole("tabpanel", { name: "Classify" }).waitFor();
  const figures = readingOf().reading.sheets.find(({ sheet }) => sheet === "Figures");
  const column = figures?.columns.find(({ field }) => field === "Value");
  if (!column) throw new Error("the example has no figures");
  host.book.typeIn(addressName(column.at), "What we counted");
  const title = "“Figures” has no column “Value”";
  await pane.getByRole("heading", { level: 1, name: title }).waitFor();
  const said = (await pane.locator("main").textContent()) ?? "";
  expect(said).not.toContain("Nothing is filled in yet");
  const use = pane.getByRole("button", { name: "Use this column: “What we counted”" });
  expect((await use.boundingBox())?.y).toBeLessThan(500);
  await use.click();
  await pane.getByRole("tab", { name: "Overview" }).click();
  await expect.poll(() => pane.locator("h1").textContent()).toBe(before);
  await pane.getByRole("tab", { name: "Your data" }).click();
  await pane.getByText("“What we counted” of “Figures” is: Value").waitFor();
});
