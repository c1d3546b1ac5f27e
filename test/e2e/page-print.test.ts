import { buildReport, choosePeriod } from "@quarterlight/core/report";
import { toHtml } from "@quarterlight/render/html";
import type { Page } from "playwright";
import { expect, test } from "vitest";
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

test("on paper the headings of a table stand on one page with its caption and its first row", async () => {
  const register = await registerFrom("worked-example.xlsx", await templateBytes("example"));
  const choice = choosePeriod(register);
  if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
  const { audience, date } = register.settings;
  const { report } = buildReport(register, { period: choice.period, audience, date });
  const context = await patientContext(await sharedBrowser());
  const page = await context.newPage();
  await page.emulateMedia({ media: "print" });
  const html = toHtml(report, []);
  expect(await apart(page, html)).toEqual([]);
  expect(await apart(page, html.replace("</head>", `<style>${LOOSE}</style></head>`))).not.toEqual([]);
  await context.close();
});
