import { read } from "@quarterlight/core/read";
import { isMeasured } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { workbookOf } from "@quarterlight/excel-host/workbook";
import { beforeAll, expect, test } from "vitest";
import { kept } from "./kept.ts";
import { openInExcel } from "./pane-excel.ts";
import { fewBytes } from "../support/few-kpis.ts";

const KPI = "GL-03";
let bytes: Uint8Array;
const example = kept(() => openInExcel("Example.xlsx", bytes));

beforeAll(async () => {
  bytes = await fewBytes();
});

/** The pane showing one KPI as the report prints it. */
async function atPreview() {
  const { pane, host } = await example();
  await pane.getByRole("tab", { name: "Preview" }).click();
  await pane.getByRole("combobox", { name: "KPI" }).selectOption(KPI);
  const kpi = read(workbookOf(host.book)).register.kpis.find(({ id }) => id === KPI);
  const latest = kpi?.observations.findLast(isMeasured);
  const words = kpi?.commentary.at(-1);
  const target = kpi?.targets.at(-1);
  if (!latest || !words || !target) throw new Error("the example has changed");
  return { paper: pane.locator(".paper"), pane, book: host.book, latest, words, target };
}

test("each figure selects its cell, in sentences and in the row of its table", async () => {
  const { paper, pane, book, latest } = await atPreview();
  const figures = paper.locator("button.figure");
  const cells = await figures.evaluateAll((all) =>
    all.map((each) => each.getAttribute("title")?.replace("From ", "").split(", ")[0]),
  );
  expect(cells.length).toBeGreaterThan(5);
  for (const [at, cell] of cells.entries()) {
    await figures.nth(at).click();
    await expect.poll(() => book.selection.address).toBe(cell);
  }
  await pane.locator(".annex").locator("button.figure").first().click();
  await expect.poll(() => book.selection.address).toBe(addressName(latest.at));
});

test("commentary is held to the figures as it is typed, and written to its cell on request", async () => {
  const { pane, book, words } = await atPreview();
  const cell = `Commentary!C${words.at.row + 1}`;
  const field = pane.getByRole("textbox", { name: "Commentary in" });
  await field.fill("We met our target. The wait was 99.9 days.");
  const marks = pane.locator(".held-marks mark");
  await expect.poll(() => marks.allTextContents()).toEqual(["met our target", "99.9 days"]);
  const found = pane.locator(".contradicted li");
  expect(await found.last().textContent()).toMatch(
    /We could not match “99\.9 days”.*the workbook has [\d.]+ days/,
  );
  await found.last().locator(".cell-link").first().click();
  await expect.poll(() => book.selection.address).toMatch(/^Figures!/);
  await found
    .last()
    .getByRole("button", { name: /^Write “[\d.]+ days” instead of/ })
    .click();
  await expect.poll(() => marks.allTextContents()).toEqual(["met our target"]);
  await field.fill("We opened a second clinic.");
  await expect.poll(() => marks.count()).toBe(0);
  await pane.getByRole("button", { name: `Write it to ${cell}` }).click();
  await pane.locator(".paper").getByText("We opened a second clinic.").waitFor();
});

test("a figure that its own numerator and denominator contradict has no status, here as in the report", async () => {
  const { pane, book } = await atPreview();
  const { kpis } = read(workbookOf(book)).register;
  const shares = kpis.flatMap(({ id, targets, observations }) => {
    const latest = observations.findLast(isMeasured);
    return targets.length > 0 && latest?.denominator !== undefined ? [{ id, latest }] : [];
  });
  const [share] = shares;
  if (!share) throw new Error("the example has no share with a target");
  await pane.getByRole("combobox", { name: "KPI" }).selectOption(share.id);
  const row = pane.locator(".annex");
  const judged = async () => {
    await pane.getByRole("tab", { name: "Overview" }).click();
    await pane.locator(".tally li").first().waitFor();
    const counts = await pane
      .locator(".tally li")
      .filter({ hasText: "target" })
      .locator("b")
      .allTextContents();
    await pane.getByRole("tab", { name: "Preview" }).click();
    return counts.reduce((sum, count) => sum + Number(count), 0);
  };
  const before = await judged();
  await expect.poll(() => row.textContent()).toMatch(/(?:On|Off|Close to) target/i);
  book.typeIn(addressName(share.latest.at), share.latest.value + (share.latest.value > 50 ? -7 : 7));
  await expect.poll(() => row.textContent()).toContain("figure is in doubt");
  expect(await judged()).toBe(before - 1);
});

// Last: it changes what the others read.
test("commentary, target and figure are told anew as they are edited", async () => {
  const { paper, pane, book, latest, words, target } = await atPreview();
  await paper.getByText("Off target.", { exact: true }).waitFor();
  book.typeIn(`Commentary!C${words.at.row + 1}`, "Our own words, written just now.");
  await paper.getByText("Our own words, written just now.").waitFor();
  book.typeIn(`Targets!D${target.at.row + 1}`, 22);
  await paper.getByText("On target.", { exact: true }).waitFor();
  const chart = paper.locator("svg[role=img]");
  await expect.poll(() => chart.textContent()).toContain("Target 22.0");
  book.typeIn(addressName(latest.at), 19.9);
  await expect.poll(() => paper.getByRole("heading").textContent()).toContain("19.9 days");
  await expect.poll(() => chart.textContent()).toContain("19.9");
  expect(await pane.getByRole("combobox", { name: "KPI" }).inputValue()).toBe(KPI);
});
