import { read } from "@quarterlight/core/read";
import { isMeasured } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { areaAt, workbookOf } from "@quarterlight/excel-host/workbook";
import { beforeAll, expect, test } from "vitest";
import { kept } from "./kept.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { fewBytes } from "../support/few-kpis.ts";

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await fewBytes();
});

const example = kept(() => openInExcel("Example.xlsx", bytes));
const silent = kept(() => openInExcel("Example.xlsx", bytes, { isSilent: true }));

/** The pane with the worked example open in Excel, at its overview. */
async function atOverview(): Promise<PaneInExcel> {
  const open = await example();
  await open.pane.getByRole("tab", { name: "Overview" }).click();
  await open.pane.getByRole("tabpanel", { name: "Overview" }).waitFor();
  return open;
}

/** What the library asks by itself: it says once that it is there, and lets go of objects after a run. */
const isOurs = (name = "") => name !== "" && !["NotifyActionHandlerReady", "_RemoveReference"].includes(name);

const kpisIn = ({ host }: PaneInExcel) => read(workbookOf(host.book)).register.kpis;

test("the open workbook is read in three round trips, and nothing is asked of any other place", async () => {
  const { pane, host, strangers } = await atOverview();
  expect(await pane.locator(".header-workbook").textContent()).toBe("Example.xlsx");
  const requests = host.exchanges.filter(({ request }) => request.Actions.some(({ Name }) => isOurs(Name)));
  expect(requests).toHaveLength(3);
  expect(host.report()).toMatchObject({ unimplemented: [], undoLost: [] });
  expect(strangers).toEqual([]);
});

test("a figure leads to its cell, and the row a person goes to is the KPI shown", async () => {
  const excel = await atOverview();
  const { pane, host } = excel;
  await pane.locator("button.figure").first().click();
  await expect.poll(() => host.book.selection.address).toMatch(/^Figures!/);
  await pane.getByRole("tab", { name: "Classify" }).click();
  const wanted = kpisIn(excel)[4];
  if (!wanted) throw new Error("the example has too few KPIs");
  host.book.select(areaAt(host.book, `KPIs!B${wanted.at.row + 1}`));
  await pane.getByRole("heading", { name: wanted.title }).waitFor();
});

test("a decision is written to the workbook, is seen in the pane, and is undone", async () => {
  const excel = await atOverview();
  const { pane, host } = excel;
  const first = kpisIn(excel).find(({ decision }) => decision === undefined);
  if (!first) throw new Error("the example has no undecided KPI");
  await pane.getByRole("tab", { name: "Classify" }).click();
  await pane.getByRole("button", { name: /^Undecided/ }).click();
  await pane.getByRole("button", { name: first.id }).click();
  await pane.getByRole("radio", { name: "Monitoring indicator" }).check();
  await pane.getByRole("textbox", { name: "Why" }).fill("We only watch it.");
  await pane.getByRole("textbox", { name: "Who decided" }).fill("Chief Officer");
  await pane.getByRole("button", { name: "Write the decision" }).click();
  await pane.getByText("Decided: Monitoring indicator").waitFor();
  const after = kpisIn(excel).find(({ id }) => id === first.id)?.decision;
  expect(after).toMatchObject({ class: "monitoring", reason: "We only watch it.", person: "Chief Officer" });
  expect(host.report().undoLost).toEqual([]);
  while (host.book.undoLast()) if (!kpisIn(excel).find(({ id }) => id === first.id)?.decision) break;
  await pane.getByText("Nobody has decided yet.").waitFor();
});

test("an edit is checked again: a finding comes and goes", async () => {
  const excel = await atOverview();
  const { pane, host } = excel;
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.locator(".finding").first().waitFor();
  const count = () => pane.locator(".finding", { hasText: "about twelve" }).count();
  expect(await count()).toBe(0);
  const kpi = kpisIn(excel).find(({ lead }) => lead !== "");
  const figure = kpi?.observations.findLast(isMeasured);
  if (!figure) throw new Error("the example has no figure");
  const cell = addressName(figure.at);
  host.book.typeIn(cell, "about twelve", "Remote");
  await expect.poll(count).toBeGreaterThan(0);
  host.book.typeIn(cell, figure.value, "Remote");
  await expect.poll(count).toBe(0);
});

// Last of the open workbook: the sheet stays protected, and the words wait.
test("a protected sheet is said in words, and nothing is lost", async () => {
  const excel = await atOverview();
  const { pane, host } = excel;
  const first = kpisIn(excel).find(({ decision }) => decision === undefined);
  if (!first) throw new Error("the example has no undecided KPI");
  host.book.protect(areaAt(host.book, "KPIs!A1").sheet, true);
  await pane.getByRole("button", { name: /^Classify \d+ undecided/ }).click();
  await pane.getByRole("radio", { name: "Monitoring indicator" }).check();
  await pane.getByRole("textbox", { name: "Why" }).fill("We only watch it.");
  await pane.getByRole("textbox", { name: "Who decided" }).fill("Chief Officer");
  await pane.getByRole("button", { name: "Write the decision" }).click();
  await expect
    .poll(() => pane.locator(".message-text").first().textContent())
    .toContain("the sheet is protected");
  expect(await pane.getByRole("textbox", { name: "Why" }).inputValue()).toBe("We only watch it.");
});

test("an Excel that does not answer is said in words, and trying again helps", async () => {
  const { pane, host, page } = await silent();
  await pane.getByRole("heading", { name: "Reading the workbook" }).waitFor();
  await page.clock.fastForward(60_000);
  await expect
    .poll(() => pane.locator(".message-text").textContent())
    .toContain("Excel has not answered for");
  host.switches.silent = 0;
  await pane.getByRole("button", { name: "Try again" }).click();
  await pane.getByRole("tab", { name: "Overview" }).waitFor();
});
