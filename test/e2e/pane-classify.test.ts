import { read } from "@quarterlight/core/read";
import { sheetOf } from "@quarterlight/core/workbook";
import { bookOf, workbookOf } from "@quarterlight/excel-host/workbook";
import { saveXlsx } from "@quarterlight/excel-host/xlsx";
import { templateBytes } from "../support/template-file.ts";
import { describe, expect, test } from "vitest";
import { manyKpis } from "../support/many-kpis.ts";
import { kept } from "./kept.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { focusIn, tabUntil } from "./pane-keys.ts";

async function atClassify(opening: () => Promise<PaneInExcel>): Promise<PaneInExcel> {
  const open = await opening();
  await open.pane.getByRole("tab", { name: "Classify" }).click();
  await open.pane.locator(".kpi-item").first().waitFor();
  return open;
}

const registerIn = ({ host }: PaneInExcel) => read(workbookOf(host.book)).register;

describe("the worked example", () => {
  const example = kept(async () => openInExcel("Example.xlsx", await templateBytes("example")));

  test("says what was decided before, by whom, when and why", async () => {
    const { pane } = await atClassify(example);
    await pane.getByRole("button", { name: /^GL-03/ }).click();
    const history = pane.locator(".history");
    await history.getByText("The new contract had just begun").waitFor();
    expect(await history.textContent()).toContain("Chief Officer, with the performance group on 21 May 2024");
    const duties = pane.getByRole("region", { name: "Who reports it" });
    expect(await duties.textContent()).toContain("Prepared byPerformance Analyst, Community Care");
    expect(await duties.textContent()).toContain("WhenEvery month, next on 8 December 2025");
    await pane.getByRole("tab", { name: "Overview" }).click();
    const whose = pane.getByRole("textbox", { name: /^A person or a body/ });
    await whose.fill("carers strategy");
    await pane.getByText("1 of 14 reports").waitFor();
    await pane.getByText("Read by").first().waitFor();
    await pane.getByRole("tab", { name: "Classify" }).click();
    await pane.getByRole("button", { name: /^Review due/ }).click();
    await pane.getByText("No decision is due to be looked at again.").waitFor();
    await pane.getByRole("button", { name: /^All \d/ }).click();
  });

  test("a KPI is found and decided by keyboard alone, and the decision is kept in the record", async () => {
    const excel = await atClassify(example);
    const { page, pane } = excel;
    const first = registerIn(excel).kpis.find(({ decision }) => decision === undefined);
    if (!first) throw new Error("nothing is undecided");
    await pane.getByRole("tab", { name: "Classify" }).focus();
    await tabUntil(page, /^[A-Z]+-\d+ /);
    await page.keyboard.type(first.id);
    expect(await focusIn(page)).toContain(first.title);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 2, name: first.title }).waitFor();
    await tabUntil(page, /^Monitoring indicator/);
    await page.keyboard.press("Space");
    await tabUntil(page, /^Why/);
    await page.keyboard.type("We only watch it.");
    await tabUntil(page, /^Who decided/);
    await page.keyboard.type("Chief Officer");
    await page.keyboard.press("Enter");
    await pane.getByText("Decided: Monitoring indicator").waitFor();
    expect(await focusIn(page)).toContain("Who decided");
    expect(registerIn(excel).decisions.at(-1)).toMatchObject({
      kpi: first.id,
      to: "monitoring",
      person: "Chief Officer",
      reason: "We only watch it.",
    });
    await tabUntil(page, /^Next undecided/);
    await page.keyboard.press("Enter");
    expect(await focusIn(page)).not.toContain(first.title);
    expect(await focusIn(page)).toBe(await pane.locator(".review-title").textContent());
  });
});

const card = kept(async () => {
  const sheet = sheetOf("Card", [
    ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2", "Target"],
    ["A1", "Calls answered in 30 seconds (%)", 70, 75, 80],
    ["A2", "Drug-related deaths", 6, 7, 0],
  ]);
  const workbook = { name: "Card.xlsx", date1904: false, sheets: [sheet] };
  return openInExcel("Example.xlsx", await saveXlsx(bookOf(workbook), "2025-11-03T09:00:00Z"));
});

test("one pass with keys: numbers answer, a letter decides, none acts while somebody types, and what moves is said first", async () => {
  const excel = await atClassify(card);
  const { page, pane } = excel;
  const kpi = (id: string) => registerIn(excel).kpis.find((each) => each.id === id);
  await pane.getByText("2 of 2 left", { exact: true }).waitFor();
  await pane.getByText("Looks like yes: “in 30 seconds”").first().waitFor();
  await tabUntil(page, /^Yes/);
  await page.keyboard.press("3");
  await expect.poll(() => kpi("A1")?.said).toEqual({ delivery: "no" });
  await page.keyboard.press("Enter");
  await expect.poll(() => kpi("A1")?.said).toEqual({ delivery: "no", changeable: "yes" });
  await page.keyboard.press("m");
  await page.keyboard.press("u");
  await page.keyboard.press("m");
  await pane.getByText("Off target: 1 → 0.").waitFor();
  await pane.getByText("Off target, and no longer counted: a board will ask why:").waitFor();
  await tabUntil(page, /^Why/);
  await page.keyboard.type("1 team, not ours");
  await tabUntil(page, /^Who decided/);
  await page.keyboard.type("Chief Officer");
  await page.keyboard.press("Enter");
  await pane.getByText("1 of 2 left", { exact: true }).waitFor();
  expect(kpi("A1")).toMatchObject({
    said: { delivery: "no", changeable: "yes" },
    decision: { class: "monitoring", reason: "1 team, not ours", person: "Chief Officer" },
  });
  expect(registerIn(excel).decisions.at(-1)?.evidence).toContain("Delivery: no; Change within a year: yes");
  expect(await focusIn(page)).toContain("Who decided");
  await pane.getByRole("radio", { name: /^No: Who delivers/ }).focus();
  await page.keyboard.press("n");
  await expect.poll(() => focusIn(page)).toBe("Drug-related deaths");
});

describe("a thousand KPIs", () => {
  const thousand = kept(async () =>
    openInExcel("Example.xlsx", await saveXlsx(bookOf(manyKpis(1000)), "2025-11-03T09:00:00Z")),
  );

  test("only those in sight are drawn; End, Home and typing reach every one", async () => {
    const { page, pane } = await atClassify(thousand);
    const items = pane.locator(".kpi-item");
    expect(await items.count()).toBeLessThan(40);
    await pane.locator('.kpi-item[tabindex="0"]').focus();
    await page.keyboard.press("End");
    // The open ones come first, so that the last is one that is decided.
    expect(await focusIn(page)).toContain("K-0999 Invented measure 999");
    const row = pane.getByRole("listitem").filter({ hasText: "K-0999" });
    expect(await row.isVisible()).toBe(true);
    expect(await row.getAttribute("aria-posinset")).toBe("1000");
    expect(await row.getAttribute("aria-setsize")).toBe("1000");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Invented measure 999" }).waitFor();
    await page.keyboard.press("Home");
    expect(await focusIn(page)).toContain("K-0010 Invented measure 10");
    await page.keyboard.press("PageDown");
    expect(await focusIn(page)).toContain("K-0060");
    await page.keyboard.type("k-0997");
    expect(await focusIn(page)).toContain("K-0997");
    expect(await items.count()).toBeLessThan(40);
  });

  test("a hundred suggestions are accepted in one round trip and read again in another, and are in the record", async () => {
    const excel = await atClassify(thousand);
    const { pane, host } = excel;
    await pane.getByText("Accept the suggestion for 100 undecided KPIs").click();
    await pane.getByRole("textbox", { name: "Who decides for all of them" }).fill("Chief Officer");
    host.forget();
    await pane.getByRole("button", { name: "Accept 100 suggestions" }).click();
    await pane.getByText("100 suggestions accepted.").waitFor();
    const { roundTrips, undoLost, unimplemented } = host.report();
    expect({ roundTrips, undoLost, unimplemented }).toEqual({
      roundTrips: 2,
      undoLost: [],
      unimplemented: [],
    });
    const { kpis, decisions } = registerIn(excel);
    expect(decisions).toHaveLength(100);
    expect(kpis.filter(({ decision }) => decision === undefined)).toEqual([]);
  });
});
