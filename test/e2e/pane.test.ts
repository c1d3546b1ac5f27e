import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { review } from "@quarterlight/core/influence";
import { read } from "@quarterlight/core/layouts";
import { choosePeriod, buildReport, kpiBlocks, plain } from "@quarterlight/core/report";
import { readFile, refusalInWords } from "@quarterlight/files/read";
import { templateBytes } from "@quarterlight/template/workbook";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileIn, quarterlight, temporaryFolder } from "../support/command.ts";
import { type PaneServer, VIEWS, chooseFile, goTo, openWorkbook, servePane } from "./pane-page.ts";

const NAME = "Example.xlsx";
let pane: PaneServer;
let bytes: Uint8Array;
let example: Awaited<ReturnType<typeof withoutBrowser>>;

beforeAll(async () => {
  [pane, bytes] = await Promise.all([servePane(), templateBytes("example")]);
  example = await withoutBrowser();
}, 60_000);

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

async function opened(width?: number): Promise<Page> {
  const page = await pane.newPage(width);
  await openWorkbook(page, NAME, bytes);
  return page;
}

describe("the worked example in the pane", () => {
  test("the overview says what the report says, with the counts of the workbook", async () => {
    const page = await opened();
    const { report, reviews } = example;
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(plain(report.headline));
    const undecided = reviews.filter(({ decision }) => decision === undefined).length;
    const stories = report.sections.filter(({ story }) => story !== undefined).length;
    const counts = await page.locator(".counts dd").allTextContents();
    expect(counts).toEqual([reviews.length, reviews.length - undecided, undecided, stories].map(String));
    expect(await page.locator(".tally b").allTextContents()).toEqual(
      report.glance.tally.map(({ count }) => String(count)),
    );
    await page.close();
  });

  test("every view is reached by mouse and fits a pane 320 pixels wide", async () => {
    const page = await opened(320);
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
    await page.close();
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
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
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
    for (const sentence of [...block.sentences, block.status.because])
      expect(words).toContain(plain(sentence));
    expect(await paper.locator("svg[role=img] title").textContent()).toBe(block.chart.title);
    await page.close();
  });

  test("undecided KPIs are one press away", async () => {
    const page = await opened();
    const { reviews } = example;
    const first = reviews.find(({ decision }) => decision === undefined);
    await page.getByRole("button", { name: /^Classify \d+ undecided/ }).click();
    await page.getByRole("tabpanel", { name: "Classify" }).waitFor();
    expect(await page.locator(".review-title").textContent()).toBe(first?.kpi.title);
    await page.getByRole("button", { name: /^Undecided/ }).click();
    const count = reviews.filter(({ decision }) => decision === undefined).length;
    expect(await page.locator(".kpi-item").count()).toBe(count);
    await page.close();
  });

  test("the published files are the exporter's, byte for byte, and the page is shown as well", async () => {
    const folder = temporaryFolder();
    fileIn(folder, NAME, bytes);
    const { code } = quarterlight(folder, ["report", NAME, "--to", "html,pdf"]);
    expect(code).toBe(0);
    const page = await opened();
    await goTo(page, "Publish");
    await page.getByRole("checkbox", { name: "PDF" }).check();
    await page.getByRole("button", { name: "Make the report" }).click();
    for (const [name, ending] of [
      ["Web page", "html"],
      ["PDF", "pdf"],
    ] as const) {
      const file = page.getByRole("region", { name, exact: true });
      const downloading = page.waitForEvent("download");
      await file.getByRole("link", { name: "Download" }).click({ timeout: 60_000 });
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^quarterly-report-.*\\.${ending}$`));
      const made = await buffer(await download.createReadStream());
      expect(made.equals(readFileSync(`${folder}/${download.suggestedFilename()}`))).toBe(true);
    }
    await page.getByRole("button", { name: "Show it here" }).click();
    const { report } = example;
    const headline = page.frameLocator("iframe[title='The report']").getByRole("heading", { level: 1 });
    expect(await headline.textContent()).toBe(plain(report.headline));
    await page.close();
  }, 120_000);

  test("a Word file is made, and it is a whole one", async () => {
    const page = await opened();
    await goTo(page, "Publish");
    await page.getByRole("checkbox", { name: "Web page" }).uncheck();
    await page.getByRole("checkbox", { name: "Word" }).check();
    await page.getByRole("button", { name: "Make the report" }).click();
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download" }).click({ timeout: 60_000 });
    const download = await downloading;
    const made = new Uint8Array(await buffer(await download.createReadStream()));
    const result = await readFile("report.docx", made);
    expect(result).toMatchObject({ ok: false, refusal: { kind: "document", what: "Word" } });
    await page.close();
  }, 90_000);
});

describe("the page itself", () => {
  test("a dropped file is read", async () => {
    const page = await pane.newPage();
    const transfer = await page.evaluateHandle(
      ([content, name]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(content)], name));
        return data;
      },
      [[...bytes], NAME] as const,
    );
    await page
      .getByRole("region", { name: "Open a workbook" })
      .dispatchEvent("drop", { dataTransfer: transfer });
    await page.getByRole("tab", { name: "Overview" }).waitFor();
    expect(await page.locator(".header-workbook").textContent()).toBe(NAME);
    await page.close();
  });

  test("nothing is asked of any other place", async () => {
    const page = await pane.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const refused: string[] = [];
    page.on("console", (message) => refused.push(message.text()));
    await page.reload();
    await openWorkbook(page, NAME, bytes);
    for (const view of VIEWS) await goTo(page, view);
    expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(pane.address))).toEqual([]);
    expect(refused.filter((text) => /content security policy|error/i.test(text))).toEqual([]);
    await page.close();
  });

  test.each([
    { what: "a workbook cut short", name: "KPIs.xlsx", part: (whole: Uint8Array) => whole.subarray(0, 9000) },
    { what: "an empty file", name: "KPIs.xlsx", part: () => new Uint8Array() },
    { what: "a PDF", name: "KPIs.xlsx", part: () => new TextEncoder().encode("%PDF-1.7\n") },
  ])("$what is refused in plain words, and another can be chosen", async ({ name, part }) => {
    const broken = part(bytes);
    const result = await readFile(name, broken);
    if (result.ok) throw new Error("the broken file was read");
    const page = await pane.newPage();
    await chooseFile(page, name, broken);
    await page.getByRole("heading", { name: "The workbook could not be read" }).waitFor();
    expect(await page.locator(".message-text").textContent()).toBe(refusalInWords(result.refusal));
    await page.getByRole("button", { name: "Choose another file" }).click();
    await openWorkbook(page, NAME, bytes);
    await page.close();
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
