import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { templateBytes } from "../support/template-file.ts";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileIn, quarterlight, temporaryFolder } from "../support/command.ts";
import { kept } from "./kept.ts";
import {
  type PaneServer,
  VIEWS,
  chooseFile,
  goTo,
  openWorkbook,
  servePane,
  onlyWebPage,
} from "./pane-page.ts";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 1000];
let pane: PaneServer;
let bytes: Uint8Array;

beforeAll(async () => {
  [pane, bytes] = await Promise.all([servePane(), templateBytes("example")]);
});

afterAll(() => pane.close());

type Finding = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe finds on the page as it stands, a line each. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: readonly Finding[] = await page.evaluate("axe.run().then(({ violations }) => violations)");
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

const opened = kept(async () => {
  const page = await pane.newPage();
  await openWorkbook(page, "Example.xlsx", bytes);
  return page;
});

/** Opens every part of the view that unfolds. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

test("axe finds nothing before a workbook is open, nor where one could not be read", async () => {
  const page = await pane.newPage(320);
  await page.getByRole("button", { name: "Open a workbook" }).waitFor();
  expect(await faults(page)).toEqual([]);
  await chooseFile(page, "KPIs.xlsx", new Uint8Array());
  await page.getByRole("heading", { name: "The workbook could not be read" }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.close();
});

test.each(WIDTHS)(
  "axe finds nothing in any view, %i pixels wide",
  async (width) => {
    const page = await opened();
    await page.setViewportSize({ width, height: 760 });
    const found: Record<string, readonly string[]> = {};
    for (const view of VIEWS) {
      await goTo(page, view);
      await unfold(page);
      found[view] = await faults(page);
    }
    expect(found).toEqual(Object.fromEntries(VIEWS.map((view) => [view, []])));
  },
  240_000,
);

test("axe finds nothing where a report has been made and is shown", async () => {
  const page = await opened();
  await page.setViewportSize({ width: 360, height: 760 });
  await goTo(page, "Publish");
  await onlyWebPage(page);
  await page.getByRole("button", { name: "Make the report" }).click();
  await page.getByRole("button", { name: "Show it here" }).click();
  expect(await faults(page)).toEqual([]);
});

describe("the report itself", () => {
  let html: string;

  beforeAll(() => {
    const folder = temporaryFolder();
    fileIn(folder, "Example.xlsx", bytes);
    const { code, err } = quarterlight(folder, ["report", "Example.xlsx", "--to", "html"]);
    if (code !== 0) throw new Error(err);
    html = readFileSync(`${folder}/quarterly-report-glenmarrow-hscp-2025-26-q2-public.html`, "utf8");
  });

  test("axe finds nothing, on a phone and on a desktop", async () => {
    for (const width of WIDTHS) {
      const page = await pane.newPage(width);
      await page.setContent(html);
      await unfold(page);
      expect(await faults(page)).toEqual([]);
      await page.close();
    }
  });

  test("prints on as few pages as the PDF has", async () => {
    const page = await pane.newPage();
    await page.setContent(html);
    await page.evaluate("document.fonts.ready");
    const printed = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    const pages = printed.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(10);
    expect(pages).toBeLessThanOrEqual(16);
    await page.close();
  });
});
