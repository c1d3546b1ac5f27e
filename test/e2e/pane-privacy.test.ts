import { type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { exampleWorkbook } from "@quarterlight/template/workbook";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./pane-axe.ts";
import { type PaneServer, goTo, openWorkbook, servePane, onlyWebPage } from "./pane-page.ts";

const PERSON = "Effie Quillanmoor";
const NUMBER = "0101806302";
const PHONE = "07700 900999";

/** The worked example with a name and a telephone number in a story, and a CHI number in comments, names and titles. */
function planted(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: (sheet.tables ?? []).map((table) => {
      const at = (heading: string) => table.columns.findIndex((column) => column.heading === heading);
      const isStories = sheet.name === "Stories";
      return {
        ...table,
        rows: table.rows.map((row, index) => {
          if (isStories && row[0] === "ST-3")
            return row.with(at("What happened"), `${PERSON} rang ${PHONE} and asked for help.`);
          return sheet.name === "KPIs" && index === 0
            ? row.with(at("What it means"), `Counted as ${NUMBER} says`)
            : row;
        }),
      };
    }),
  }));
  const notes = {
    name: NUMBER,
    columnWidths: [30],
    cells: [{ row: 0, column: 0, value: "To be looked at" }],
  };
  return { ...plan, sheets: [...sheets, notes] };
}

let pane: PaneServer;
let page: Page;

beforeAll(async () => {
  pane = await servePane();
  page = await pane.newPage(320);
  await openWorkbook(page, "kpis.xlsx", await writeWorkbook(planted(exampleWorkbook())));
});

afterAll(() => pane.close());

function words(): Promise<string> {
  return page.locator("main").innerText();
}

test("what was read is told without what identifies somebody", async () => {
  await goTo(page, "Your data");
  await page.getByRole("heading", { name: "Sheets" }).waitFor();
  const told = await words();
  expect(told).toContain("ending 02");
  for (const whole of [NUMBER, PERSON, PHONE]) expect(told).not.toContain(whole);
  expect(await axeFaults(page)).toEqual([]);
});

test("what is blocked is told in Check, by its cell and its last two digits", async () => {
  await goTo(page, "Check");
  await page
    .getByText(/a CHI number, ending 02/)
    .first()
    .waitFor();
  const told = await words();
  expect(told).toMatch(/a telephone number, ending 99/);
  expect(told).toMatch(/the name of a person, beginning with E/);
  for (const whole of [NUMBER, PERSON, PHONE]) expect(told).not.toContain(whole);
});

test("story by story, the words are marked, what is marked stops the report, and a reading is recorded", async () => {
  await goTo(page, "Publish");
  const stories = page.locator("section.readings");
  await stories.getByRole("heading", { name: "Stories and quotes to read" }).waitFor();
  await stories.getByText("Story ST-3: changed since it was read on", { exact: false }).click();
  const marks = stories.locator("mark");
  await expect.poll(() => marks.allInnerTexts()).toEqual(expect.arrayContaining([PERSON, PHONE]));
  await stories.getByText("What is marked stops a public report.", { exact: false }).first().waitFor();
  const read = stories.getByRole("button", { name: "Read by me: ST-3" });
  expect(await read.getAttribute("aria-disabled")).toBe("true");
  expect(await axeFaults(page)).toEqual([]);
  await stories.getByLabel("Who reads them").fill("Communications Officer");
  await read.click();
  await stories.getByText(/^Story ST-3: read by Communications Officer on /).waitFor();
});

test("what the public, the board and the internal edition would hold stands side by side", async () => {
  const editions = page.locator("section.editions");
  const lines = await editions.getByRole("listitem").allInnerTexts();
  expect(lines.map((line) => line.replaceAll(/\d+/g, "n"))).toEqual([
    "Public: n stories, n quotes; small counts of people are hidden",
    "Board: n stories, n quotes; small counts of people are hidden",
    "Internal: n stories, n quotes; small counts of people are shown",
  ]);
  const counts = lines.map((line) => Number(/\d+/.exec(line)?.[0]));
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

test("a report is made only as a draft, and the draft holds nothing of what stops it", async () => {
  await expect.poll(words).toMatch(/findings? stops? publication/);
  await onlyWebPage(page);
  await page.getByRole("button", { name: "Make the report" }).click();
  await page
    .getByText(/\.html/)
    .first()
    .waitFor();
  expect(await page.getByText(/draft-quarterly-report/).count()).toBeGreaterThan(0);
});
