import { review } from "@quarterlight/core/influence";
import { read } from "@quarterlight/core/read";
import { choosePeriod, buildReport, kpiBlocks, plain } from "@quarterlight/core/report";
import { readFile, refusalInWords } from "@quarterlight/files/read";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kept } from "./kept.ts";
import { type PaneServer, VIEWS, goTo, openWorkbook, servePane } from "./pane-page.ts";
import { fewBytes } from "../support/few-kpis.ts";

const NAME = "Example.xlsx";
let pane: PaneServer;
let bytes: Uint8Array;
let example: Awaited<ReturnType<typeof withoutBrowser>>;

beforeAll(async () => {
  [pane, bytes] = await Promise.all([servePane(), fewBytes()]);
  example = await withoutBrowser();
});

afterAll(() => pane.close());

/** What the same program says of the workbook without a browser. */
async function withoutBrowser() {
  const result = await readFile(NAME, bytes);
  if (!result.ok) throw new Error(refusalInWords(result.refusal));
  const { register } = read(result.workbook);
  const choice = choosePeriod(register);
  if (choice.kind !== "period") throw new Error(choice.kind);
  const { audience, date } = register.settings;
  const { report } = buildReport(register, { period: choice.period, audience, date });
  return { register, reviews: review(register), report };
}

const opened = kept(async () => {
  const page = await pane.newPage();
  await openWorkbook(page, NAME, bytes);
  return page;
});

describe("the worked example in the pane", () => {
  test("the overview says what the report says, with the counts of the workbook", async () => {
    const page = await opened();
    await goTo(page, "Overview");
    const { report, reviews } = example;
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(plain(report.headline));
    const undecided = reviews.filter(({ decision }) => decision === undefined).length;
    const told = report.sections.filter(({ story }) => story !== undefined);
    const stories = told.length + report.voices.stories.length;
    const counts = await page.locator(".counts dd").allTextContents();
    expect(counts).toEqual([reviews.length, reviews.length - undecided, undecided, stories].map(String));
    expect(await page.locator(".tally b").allTextContents()).toEqual(
      report.summary.standing.tally.map(({ count }) => String(count)),
    );
  });

  test("every view is reached by mouse and fits a pane 320 pixels wide", async () => {
    const page = await opened();
    await page.setViewportSize({ width: 320, height: 760 });
    const wide: string[] = [];
    for (const view of VIEWS) {
      await goTo(page, view);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
      const overflows = await page.evaluate(() => {
        const shown = document.querySelector(".page");
        const sideways = shown !== null && shown.scrollWidth > shown.clientWidth;
        return sideways || document.documentElement.scrollWidth > window.innerWidth;
      });
      if (overflows) wide.push(view);
    }
    expect(wide).toEqual([]);
    await page.setViewportSize({ width: 360, height: 760 });
  });

  test("every view is reached by keyboard alone, and so is a KPI", async () => {
    const page = await pane.newPage();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a workbook" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const chooser = await choosing;
    await chooser.setFiles({ name: NAME, mimeType: "", buffer: Buffer.from(bytes) });
    await page.getByRole("tab", { name: "Overview" }).waitFor();
    await tabTo(page, "tab");
    for (const view of VIEWS.slice(1)) {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.getByRole("tabpanel", { name: view }).waitFor();
    }
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("tabpanel", { name: "Classify" }).waitFor();
    const { reviews } = example;
    await tabTo(page, "kpi-item");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.locator(".review-title").textContent()).toBe(reviews[1]?.kpi.title);
    await page.close();
  });

  test("a KPI is previewed in the report's own words, with its chart", async () => {
    const page = await opened();
    const { report } = example;
    await goTo(page, "Preview");
    const block = kpiBlocks(report).find(({ chart }) => chart !== undefined);
    if (!block?.chart) throw new Error("no KPI of the example has a chart");
    await page.getByRole("combobox", { name: "KPI" }).selectOption(block.kpi);
    const paper = page.locator(".paper");
    expect(await paper.getByRole("heading").textContent()).toBe(plain(block.headline));
    const words = await paper.textContent();
    for (const sentence of [...block.paragraphs, block.status.because])
      expect(words).toContain(plain(sentence));
    expect(await paper.locator("svg[role=img]").getAttribute("aria-label")).toBe(plain(block.chart.alt));
  });

  test("undecided KPIs are one press away", async () => {
    const page = await opened();
    await goTo(page, "Overview");
    const { reviews } = example;
    const first = reviews.find(({ decision }) => decision === undefined);
    await page.getByRole("button", { name: /^Classify \d+ undecided/ }).click();
    await page.getByRole("tabpanel", { name: "Classify" }).waitFor();
    expect(await page.locator(".review-title").textContent()).toBe(first?.kpi.title);
    await page.getByRole("button", { name: /^Undecided/ }).click();
    const count = reviews.filter(({ decision }) => decision === undefined).length;
    expect(await page.locator(".kpi-item").count()).toBe(count);
  });
});

/** Presses Tab until something with a role or a class has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(
      (name) =>
        document.activeElement?.getAttribute("role") === name ||
        document.activeElement?.classList.contains(name) === true,
      wanted,
    );
    if (reached) return;
  }
  throw new Error(`Tab does not reach ${wanted}`);
}
