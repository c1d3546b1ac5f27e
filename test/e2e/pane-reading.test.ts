import { sheetOf } from "@quarterlight/core/workbook";
import { bookOf } from "@quarterlight/excel-host/workbook";
import { saveXlsx } from "@quarterlight/excel-host/xlsx";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults } from "./pane-axe.ts";
import { openInExcel } from "./pane-excel.ts";
import { type PaneServer, chooseFile, openWorkbook, servePane } from "./pane-page.ts";

const KPIS = 600;
const PERIODS = 112;
let pane: PaneServer;
let long: Uint8Array;
/** A workbook that is soon read, for what does not depend on what is in it. */
let small: Uint8Array;

beforeAll(async () => {
  const card = sheetOf("Card", [
    ["Code", "Title", "2025/26 Q1", "2025/26 Q2", "Target"],
    ["A1", "People seen within 18 weeks", 70, 75, 80],
    ["A2", "Calls answered", 60, 65, 70],
  ]);
  const book = bookOf({ name: "card.xlsx", date1904: false, sheets: [card] });
  [pane, small] = await Promise.all([servePane(), saveXlsx(book, "2025-11-03T09:00:00Z")]);
  long = longTable();
});

afterAll(() => pane.close());

/** A row for each figure: 67,200 rows of invented quarterly figures. */
function longTable(): Uint8Array {
  const rows = Array.from({ length: KPIS * PERIODS }, (_, row) => {
    const [kpi, period] = [Math.floor(row / PERIODS), row % PERIODS];
    const year = 1997 + Math.floor(period / 4);
    const label = `${year}/${String(year + 1).slice(2)} Q${(period % 4) + 1}`;
    return `Invented measure ${kpi},${label},${50 + ((kpi * 7 + period * 3) % 40)}`;
  });
  return new TextEncoder().encode(["KPI,Period,Value", ...rows].join("\n"));
}

/** Counts how often the page can draw from now on. */
async function countDrawings(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.dataset["drawn"] = "0";
    const draw = () => {
      root.dataset["drawn"] = String(Number(root.dataset["drawn"]) + 1);
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
  return async () => Number(await page.locator("html").getAttribute("data-drawn"));
}

/** Collects what is said of how far the reading has come, from now on. */
async function collectShares(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said = new Set<string>();
    const root = document.documentElement;
    new MutationObserver(() => {
      const text = document.querySelector(".reading-step")?.textContent ?? "";
      if (text.endsWith("%")) said.add(text);
      root.dataset["said"] = [...said].join("|");
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return async () => ((await page.locator("html").getAttribute("data-said")) ?? "").split("|");
}

describe("67,000 rows", () => {
  test("leave the page usable while they are read, and are understood in the end", async () => {
    const page = await pane.newPage();
    await chooseFile(page, "long.csv", long);
    await page.getByText("Working out what it holds").waitFor();
    const drawings = await countDrawings(page);
    const shares = await collectShares(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("tab", { name: "Overview" }).waitFor();
    expect(await drawings()).toBeGreaterThan(20);
    expect((await shares()).length).toBeGreaterThan(3);
    await page.getByRole("tab", { name: "Your data" }).click();
    await page.getByText(`${KPIS} KPIs, ${PERIODS} periods, ${KPIS * PERIODS} values`).waitFor();
    await page.close();
  }, 200_000);

  test("can be left for another file half way, and do not come back", async () => {
    const page = await pane.newPage();
    await chooseFile(page, "long.csv", long);
    await page.getByText("Working out what it holds").waitFor();
    await page.getByRole("button", { name: "Stop and choose another file" }).click();
    await page.getByRole("button", { name: "Open a workbook" }).waitFor({ timeout: 2000 });
    await expect.poll(() => page.workers().length).toBe(0);
    await openWorkbook(page, "card.xlsx", small);
    expect(await page.locator(".header-workbook").textContent()).toBe("card.xlsx");
    await page.close();
  });
});

describe("where the work is done", () => {
  test("on the local page, in a worker", async () => {
    const page = await pane.newPage();
    await openWorkbook(page, "card.xlsx", small);
    const others = page.workers().filter((worker) => !/pdf-worker/.test(worker.url()));
    expect(others.map((worker) => /reading-worker/.test(worker.url()))).toEqual([true]);
    await page.close();
  });

  test("inside Excel too", async () => {
    const { pane: inside, page, close } = await openInExcel("card.xlsx", small);
    await inside.getByRole("tab", { name: "Overview" }).waitFor();
    // The typesetter's worker may have been fetched already, while nothing was asked.
    const others = page.workers().filter((worker) => !/pdf-worker/.test(worker.url()));
    expect(others.map((worker) => /reading-worker/.test(worker.url()))).toEqual([true]);
    await close();
  });

  test.each([
    {
      how: "that knows none",
      hinder: (page: Page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker")),
    },
    {
      how: "that may not load it",
      hinder: (page: Page) => page.route(/reading-worker/, (route) => route.abort()),
    },
  ])("without a worker, in a browser $how, in the page itself", async ({ hinder }) => {
    const page = await pane.newPage();
    await hinder(page);
    await page.reload();
    await openWorkbook(page, "card.xlsx", small);
    expect(page.workers()).toEqual([]);
    await page.getByRole("button", { name: "Open another" }).click();
    await openWorkbook(page, "card.xlsx", small);
    await page.close();
  });
});
