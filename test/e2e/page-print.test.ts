import { buildReport, choosePeriod } from "@quarterlight/core/report";
import { toHtml } from "@quarterlight/render/html";
import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { patientContext, sharedBrowser } from "../support/browser.ts";
import { registerFrom } from "../support/real-file.ts";
import { templateBytes } from "../support/template-file.ts";

const LOOSE =
  "caption, thead, tbody tr:first-child { break-after: auto !important; break-before: auto !important; }";

/**
 * How far down a sheet the first table of indicators must begin for its caption, headings and first row to come apart. The
 * sheets are columns: a browser breaks both by the same rules, and where it has put what it tells of columns alone.
 */
async function apart(page: Page, html: string): Promise<readonly number[]> {
  await page.setContent(html);
  return page.evaluate(() => {
    const SHEET = 400;
    const table = document.querySelector("table.indicators");
    if (!table) throw new Error("no table of indicators");
    const [sheets, above] = [document.createElement("div"), document.createElement("div")];
    sheets.style.cssText = `columns: 3; column-gap: 0; column-fill: auto; width: 2400px; height: ${SHEET}px`;
    sheets.append(above, table.cloneNode(true));
    document.body.replaceChildren(sheets);
    const sheetOf = (what: string) => {
      const [box] = sheets.querySelector(what)?.getClientRects() ?? [];
      return Math.floor((box?.left ?? -1) / 800);
    };
    return Array.from({ length: SHEET / 2 }, (_, i) => i * 2).filter((height) => {
      above.style.height = `${height}px`;
      return new Set(["caption", "thead th", "tbody tr > *"].map(sheetOf)).size > 1;
    });
  });
}

/** In which of the sheets the heading and the chart of what is told in full first stand, where so much of the first is taken. */
async function sheetsOfFull(page: Page, html: string, taken: number): Promise<readonly number[]> {
  await page.setContent(html);
  return page.evaluate((height) => {
    const told = document.querySelector(".kpi.full:has(.figure)");
    if (!told) throw new Error("nothing is told in full");
    const [sheets, above] = [document.createElement("div"), document.createElement("div")];
    sheets.style.cssText = "columns: 3; column-gap: 0; column-fill: auto; width: 2400px; height: 900px";
    above.style.height = `${height}px`;
    sheets.append(above, told.cloneNode(true));
    document.body.replaceChildren(sheets);
    return ["h3", ".figure"].map((what) => {
      const [box] = sheets.querySelector(`.kpi ${what}`)?.getClientRects() ?? [];
      return Math.floor((box?.left ?? -1) / 800);
    });
  }, taken);
}

let html: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const register = await registerFrom("worked-example.xlsx", await templateBytes("example"));
  const choice = choosePeriod(register);
  if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
  const { audience, date } = register.settings;
  html = toHtml(buildReport(register, { period: choice.period, audience, date }).report, []);
  context = await patientContext(await sharedBrowser());
  page = await context.newPage();
  await page.emulateMedia({ media: "print" });
});

afterAll(() => context.close());

test("on paper the headings of a table stand on one page with its caption and its first row", async () => {
  expect(await apart(page, html)).toEqual([]);
  expect(await apart(page, html.replace("</head>", `<style>${LOOSE}</style></head>`))).not.toEqual([]);
});

test("what is told in full begins where a page has room for its words, though its chart stands on the next", async () => {
  expect(await sheetsOfFull(page, html, 0)).toEqual([0, 0]);
  expect(await sheetsOfFull(page, html, 600)).toEqual([0, 1]);
  expect(await sheetsOfFull(page, html, 870)).toEqual([1, 1]);
});
