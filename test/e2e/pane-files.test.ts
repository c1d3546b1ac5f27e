import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { readFile, refusalInWords } from "@quarterlight/files/read";
import { unzipSync } from "fflate";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentOf } from "../support/checksum.ts";
import { fileIn, quarterlight, temporaryFolder } from "../support/command.ts";
import { drop } from "./dropped.ts";
import { type PaneServer, VIEWS, chooseFile, goTo, openWorkbook, servePane } from "./pane-page.ts";
import { fewBytes } from "../support/few-kpis.ts";

const NAME = "Example.xlsx";
/** A workbook that is soon read. */
const SMALL = new TextEncoder().encode(
  "Code,Title,2025/26 Q1,2025/26 Q2\nA1,People seen,70,75\nA2,Calls,60,65\n",
);
let pane: PaneServer;
let bytes: Uint8Array;

beforeAll(async () => {
  [pane, bytes] = await Promise.all([servePane(), fewBytes()]);
});

afterAll(() => pane.close());

async function opened(): Promise<Page> {
  const page = await pane.newPage();
  await openWorkbook(page, NAME, bytes);
  return page;
}

describe("what is published", () => {
  test("the published files are the exporter's, byte for byte, the Word file is a whole one, and the page is shown as well", async () => {
    const folder = temporaryFolder();
    fileIn(folder, NAME, bytes);
    const { code } = quarterlight(folder, ["report", NAME, "--to", "html,pdf,data"]);
    expect(code).toBe(0);
    const page = await opened();
    await goTo(page, "Publish");
    await page.getByText("a report made here has none", { exact: false }).waitFor();
    const keeping = page.waitForEvent("download");
    await page.getByRole("button", { name: "Make the report" }).click();
    const kept = await keeping;
    expect(kept.suggestedFilename()).toMatch(/^quarterly-report-.*\.zip$/);
    const inside = unzipSync(new Uint8Array(await buffer(await kept.createReadStream())));
    expect(Object.keys(inside).map((name) => name.split(".").at(-1))).toEqual([
      "html",
      "docx",
      "pdf",
      "xlsx",
      "json",
    ]);
    // The page that is one file makes the command's Word file too, as page.test.ts holds.
    for (const [name, file] of Object.entries(inside).filter(([each]) => !each.endsWith(".docx"))) {
      expect(contentOf(name, file)).toEqual(contentOf(name, readFileSync(`${folder}/${name}`)));
    }
    for (const [name, ending] of [
      ["Web page", "html"],
      ["PDF", "pdf"],
      ["Data file", "xlsx"],
    ] as const) {
      const file = page.getByRole("region", { name, exact: true });
      const downloading = page.waitForEvent("download");
      await file.getByRole("link", { name: "Download" }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^quarterly-report-.*\\.${ending}$`));
      const made = await buffer(await download.createReadStream());
      expect(made.equals(readFileSync(`${folder}/${download.suggestedFilename()}`))).toBe(true);
    }
    const word = page.getByRole("region", { name: "Word", exact: true });
    const downloadingWord = page.waitForEvent("download");
    await word.getByRole("link", { name: "Download" }).click();
    const made = new Uint8Array(await buffer(await (await downloadingWord).createReadStream()));
    const result = await readFile("report.docx", made);
    expect(result).toMatchObject({ ok: false, refusal: { kind: "document", what: "Word" } });
    await page.getByRole("button", { name: "Show it here" }).click();
    const headline = page.frameLocator("iframe[title='The report']").getByRole("heading", { level: 1 });
    const web = readFileSync(`${folder}/quarterly-report-glenmarrow-hscp-2025-26-q2-public.html`, "utf8");
    expect(web).toContain(`<h1>${await headline.innerHTML()}</h1>`);
    await page.close();
  });
});

describe("the page itself", () => {
  test("a dropped file is read", async () => {
    const page = await pane.newPage();
    await drop(page, [{ name: "card.csv", bytes: SMALL }]);
    await page.getByRole("tab", { name: "Overview" }).waitFor();
    expect(await page.locator(".header-workbook").textContent()).toBe("card.csv");
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
    await openWorkbook(page, "card.csv", SMALL);
    await page.close();
  });
});
