import { readAccepted } from "@quarterlight/core/checks";
import { isMeasured } from "@quarterlight/core/register";
import { read } from "@quarterlight/core/read";
import { addressName } from "@quarterlight/core/workbook";
import { bookOf, workbookOf } from "@quarterlight/excel-host/workbook";
import { saveXlsx } from "@quarterlight/excel-host/xlsx";
import { readFile } from "@quarterlight/files/read";
import { templateBytes } from "../support/template-file.ts";
import { beforeAll, expect, test } from "vitest";
import { kept } from "./kept.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { focusIn, paneFrame, tabUntil } from "./pane-keys.ts";

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await templateBytes("example");
});

const example = kept(() => openInExcel("Example.xlsx", bytes));
const without = kept(async () => openInExcel("Example.xlsx", await withoutAccepted()));

/** The pane at its checks, with a workbook open in Excel. */
async function atCheck(opening = example): Promise<PaneInExcel> {
  const open = await opening();
  await open.pane.getByRole("tab", { name: "Check" }).click();
  await open.pane.locator(".finding").first().waitFor();
  return open;
}

const acceptedIn = ({ host }: PaneInExcel) => readAccepted(workbookOf(host.book));

/** The example as a workbook that never had a sheet for accepted findings. */
async function withoutAccepted(): Promise<Uint8Array> {
  const result = await readFile("Example.xlsx", bytes);
  if (!result.ok) throw new Error(result.refusal.kind);
  const sheets = result.workbook.sheets.filter(({ name }) => name !== "Accepted");
  return saveXlsx(bookOf({ ...result.workbook, sheets }), "2025-11-03T09:00:00Z");
}

const blocked = ({ pane }: PaneInExcel) => pane.getByRole("heading", { name: /^Stops publication/ });

/** Puts an error where the report prints a figure, and waits until it is found; the answer does it again, and mends it. */
async function spoiled(excel: PaneInExcel) {
  const { cell, value } = printedFigure(excel);
  const spoil = () => excel.host.book.typeIn(cell, "#REF!", "Remote");
  const mend = () => excel.host.book.typeIn(cell, value, "Remote");
  spoil();
  await blocked(excel).waitFor();
  return { spoil, mend };
}

/** A figure that is printed, and its cell. */
function printedFigure({ host }: PaneInExcel) {
  const { kpis } = read(workbookOf(host.book)).register;
  const figure = kpis.find(({ lead }) => lead !== "")?.observations.findLast(isMeasured);
  if (!figure) throw new Error("the example has no figure");
  return { cell: addressName(figure.at), value: figure.value };
}

test("a finding is accepted and taken back by keyboard alone, and the focus is never lost", async () => {
  const excel = await atCheck();
  const { page, pane, host } = excel;
  const had = acceptedIn(excel).length;
  const cards = pane.locator("section .finding h3");
  const titles = await cards.allTextContents();
  await pane.getByRole("tab", { name: "Check" }).focus();
  await tabUntil(page, /^Accept, with a reason/);
  await page.keyboard.press("Enter");
  expect(await focusIn(page)).toContain("Why it may stand");
  await page.keyboard.type("Looked at with the owner: it is right.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Performance Analyst");
  host.forget();
  await page.keyboard.press("Enter");
  await expect.poll(() => acceptedIn(excel).length).toBe(had + 1);
  expect(acceptedIn(excel).at(-1)).toMatchObject({
    reason: "Looked at with the owner: it is right.",
    person: "Performance Analyst",
  });
  await expect.poll(() => cards.count()).toBe(titles.length - 1);
  expect(await focusIn(page)).toContain(titles[1] ?? "nothing");
  expect(await pane.locator("output").first().textContent()).toContain(`${had + 1} accepted`);
  expect(host.report()).toMatchObject({ undoLost: [], unimplemented: [] });

  await tabUntil(page, /accepted findings$/);
  await page.keyboard.press("Enter");
  const reason = pane.getByText("Looked at with the owner: it is right.");
  await reason.waitFor();
  const takeBack = pane.locator(".finding", { has: reason }).getByRole("button", { name: /^Take it back/ });
  while (!(await takeBack.evaluate((button) => button === document.activeElement))) {
    await tabUntil(page, /^Take it back/);
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => acceptedIn(excel).length).toBe(had);
  await expect.poll(() => reason.count()).toBe(0);
  expect(await focusIn(page)).not.toBe("");
  expect(await pane.locator("details.accepted").evaluate((group: HTMLDetailsElement) => group.open)).toBe(
    true,
  );
});

test("a workbook without the sheet is given one in a single round trip, and undo takes all of it back", async () => {
  const excel = await atCheck(without);
  const { pane, host } = excel;
  const card = pane.locator(".finding").first();
  const count = await pane.locator(".finding").count();
  await card.getByRole("button", { name: /^Accept, with a reason/ }).click();
  await card.getByRole("textbox", { name: "Why it may stand" }).fill("Known and right.");
  await card.getByRole("textbox", { name: "Who accepts it" }).fill("Chief Officer");
  await card.getByLabel("Look at it again by").fill("2027-01-31");
  host.forget();
  await card.getByRole("button", { name: "Accept the finding" }).click();
  await expect
    .poll(() => acceptedIn(excel))
    .toMatchObject([{ person: "Chief Officer", reviewBy: "2027-01-31" }]);
  await expect.poll(() => pane.locator("section .finding").count()).toBe(count - 1);
  await pane.locator(".accepted summary").click();
  await pane.getByText(/^Accepted by Chief Officer on/).waitFor();
  await pane.getByText("To be looked at again by 31 January 2027.").waitFor();
  expect(host.report()).toMatchObject({ undoLost: [{ call: "WorksheetCollection.add" }], unimplemented: [] });
  while (host.book.undoLast())
    if (workbookOf(host.book).sheets.every(({ name }) => name !== "Accepted")) break;
  await expect.poll(() => pane.locator("section .finding").count()).toBe(count);
});

test("what blocks publication says what can be accepted, and offers a form for people’s words alone", async () => {
  const excel = await atCheck();
  const { pane } = excel;
  const { mend } = await spoiled(excel);
  const blocking = pane.locator("section", {
    has: blocked(excel),
  });
  await blocking.getByText("What the report prints would be wrong").waitFor();
  const figures = blocking.locator('.finding:not([data-finding^="N"])');
  expect(await figures.count()).toBeGreaterThan(0);
  expect(await figures.getByRole("button", { name: /^Accept/ }).count()).toBe(0);
  mend();
  await blocked(excel).waitFor({ state: "detached" });
});

test("a finding that goes or comes above moves neither the page nor the focus", async () => {
  const excel = await atCheck();
  const { page, pane } = excel;
  const { spoil, mend } = await spoiled(excel);
  const button = pane
    .locator(".finding")
    .nth(5)
    .getByRole("button", { name: /^Accept/ });
  await button.focus();
  const name = await focusIn(page);
  const top = async () => Math.round((await focusedBox(excel))?.y ?? Number.NaN);
  const before = await top();
  const count = await pane.locator("section .finding").count();
  mend();
  await expect.poll(() => pane.locator("section .finding").count()).toBeLessThan(count);
  expect(await focusIn(page)).toBe(name);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  spoil();
  await expect.poll(() => pane.locator("section .finding").count()).toBe(count);
  expect(await focusIn(page)).toBe(name);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  mend();
  await blocked(excel).waitFor({ state: "detached" });
});

test("where the finding at hand goes, the next one takes its place and the focus", async () => {
  const excel = await atCheck();
  const { page, pane } = excel;
  const { mend } = await spoiled(excel);
  await pane.locator(".finding").first().getByRole("button").first().focus();
  mend();
  await expect.poll(() => blocked(excel).count()).toBe(0);
  expect(await focusIn(page)).toBe(await pane.locator(".finding").first().textContent());
});

async function focusedBox({ page }: PaneInExcel) {
  const focused = await paneFrame(page).evaluateHandle(() => document.activeElement);
  return focused.asElement()?.boundingBox();
}
