import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { sheetOf } from "@quarterlight/core/workbook";
import { bookOf } from "@quarterlight/excel-host/workbook";
import { saveXlsx } from "@quarterlight/excel-host/xlsx";
import { readFile, refusalInWords } from "@quarterlight/files/read";
import { templateBytes } from "../support/template-file.ts";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { realFile } from "../support/real-file.ts";
import { axeFaults } from "./pane-axe.ts";
import { openInExcel } from "./pane-excel.ts";
import { type PaneServer, chooseFile, servePane } from "./pane-page.ts";

const BLANK = "Make a blank Quarterlight workbook";
const EXAMPLE = "Open the worked example";
const XLS = realFile("21_edinburgh_by_numbers_2014_legacy.xls");
const ODS = "application/vnd.oasis.opendocument.spreadsheet";
let pane: PaneServer;

beforeAll(async () => {
  pane = await servePane();
});

afterAll(() => pane.close());

describe("in an empty workbook in Excel", () => {
  test.each([
    { button: BLANK, template: "blank", says: "A new workbook is opening." },
    { button: EXAMPLE, template: "example", says: "The worked example is opening" },
  ] as const)(
    "$button opens a new one, and the open one stays as it is",
    async ({ button, template, says }) => {
      const empty = bookOf({ name: "Book1.xlsx", date1904: false, sheets: [sheetOf("Sheet1", [])] });
      const opened = await openInExcel("Book1.xlsx", await saveXlsx(empty, "2025-11-03T09:00:00Z"));
      const { pane: inside, host, close } = opened;
      await inside.getByRole("heading", { name: "This workbook is empty" }).waitFor();
      await inside.getByRole("button", { name: button }).click();
      await inside.getByText(says).waitFor();
      const [made = ""] = host.book.created;
      expect(Buffer.from(made, "base64").equals(await templateBytes(template))).toBe(true);
      expect(host.report()).toMatchObject({ unimplemented: [], undoLost: [] });
      expect(host.book.undo.depth).toBe(0);
      await close();
    },
    60_000,
  );
});

describe("on the local page without a workbook", () => {
  test("the worked example opens", async () => {
    const page = await pane.newPage(320);
    await page.getByRole("button", { name: EXAMPLE }).click();
    await page.getByRole("tab", { name: "Overview" }).waitFor();
    expect(await page.locator(".header-workbook").textContent()).toBe("Worked example.xlsx");
    await page.close();
  });

  test("a blank one is saved, and says what to fill in when it is opened", async () => {
    const page = await pane.newPage(320);
    expect(await axeFaults(page)).toEqual([]);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: BLANK }).click();
    const download = await downloading;
    const name = download.suggestedFilename();
    expect(name).toBe("Quarterlight KPIs.xlsx");
    await page.getByText(`Saved as “${name}”`).waitFor();
    const bytes = await buffer(await download.createReadStream());
    expect(bytes.equals(await templateBytes("blank"))).toBe(true);
    await chooseFile(page, name, bytes);
    await page.getByRole("heading", { name: "Nothing is filled in yet" }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test.each([
    { what: "an .xls file", name: "KPIs.xls", bytes: beginning("d0cf11e0a1b11ae1") },
    { what: "an .ods file", name: "KPIs.ods", bytes: zipSync({ mimetype: strToU8(ODS) }, { level: 0 }) },
    { what: "a picture", name: "KPIs.xlsx", bytes: beginning("ffd8ffe000104a46") },
  ])("$what is refused in the sentence the command gives", async ({ name, bytes }) => {
    expect(await refusedBy(bytes, name)).toBe(await sentenceFor(bytes, name));
  });

  test.skipIf(!XLS.isThere)(
    "a real .xls file says how to save it (skipped where the shared data is absent)",
    async () => {
      const bytes = readFileSync(XLS.path);
      const sentence = await refusedBy(bytes, "Edinburgh.xls");
      expect(sentence).toBe(await sentenceFor(bytes, "Edinburgh.xls"));
      expect(sentence).toMatch(/save/i);
    },
  );
});

/** Bytes that begin as given, in hexadecimal. */
function beginning(start: string): Uint8Array {
  return Buffer.concat([Buffer.from(start, "hex"), Buffer.alloc(600)]);
}

/** What the pane says of a file it cannot read. */
async function refusedBy(bytes: Uint8Array, name: string): Promise<string | null> {
  const page = await pane.newPage(320);
  await chooseFile(page, name, bytes);
  await page.getByRole("heading", { name: "The workbook could not be read" }).waitFor();
  const sentence = await page.locator(".message-text").textContent();
  await page.close();
  return sentence;
}

async function sentenceFor(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readFile(name, bytes);
  if (result.ok) throw new Error("it was read");
  return refusalInWords(result.refusal);
}
