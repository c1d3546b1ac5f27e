import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { strToU8, unzipSync, zipSync } from "fflate";
import { type Browser, type BrowserContext, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { patientContext, sharedBrowser } from "../support/browser.ts";
import { checksum, contentOf } from "../support/checksum.ts";
import { fileIn, quarterlight, temporaryFolder } from "../support/command.ts";
import { repository } from "../support/source.ts";
import { templateBytes } from "../support/template-file.ts";
import { kept } from "./kept.ts";
import { drop } from "./dropped.ts";
import { VIEWS, goTo } from "./pane-page.ts";

const PAGE = join(repository, "apps/excel-addin/dist/page/Quarterlight.html");
const NAME = "Worked example.xlsx";
const CARD = [
  "Code,Title,2025/26 Q1,2025/26 Q2,Target",
  "A1,People seen within 18 weeks,70,75,80",
  "A2,Calls answered,60,65,70",
].join("\n");

/** What the command makes of the worked example, by name. */
let folder: string;
let example: Uint8Array;

beforeAll(async () => {
  folder = temporaryFolder();
  example = await templateBytes("example");
  fileIn(folder, NAME, example);
  const { code, err } = quarterlight(folder, ["report", NAME]);
  if (code !== 0) throw new Error(err);
});

const BROWSERS = [{ browser: "Chromium", isHere: true, launch: sharedBrowser }];

test("the checksum beside the page is the page's", () => {
  const said = readFileSync(`${PAGE}.sha256`, "utf8");
  expect(said).toBe(`${checksum(readFileSync(PAGE))}  Quarterlight.html\n`);
});

describe.each(BROWSERS)(
  "the page that is one file, opened from the disk with the network off, in $browser",
  ({ browser: name, isHere, launch }) => {
    let browser: Browser;
    let context: BrowserContext;

    beforeAll(async () => {
      if (!isHere) return;
      browser = await launch();
      context = await patientContext(browser, { viewport: { width: 1280, height: 800 } });
      if (name === "Chromium") await context.setOffline(true);
    });

    afterAll(async () => {
      await context?.close();
      if (name !== "Chromium") await browser?.close();
    });

    /** The page just opened, and what went wrong or was asked for since. */
    async function opened(): Promise<{ page: Page; wrong: string[] }> {
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") wrong.push(message.text());
      });
      page.on("pageerror", ({ message }) => wrong.push(message));
      page.on("request", (request) => {
        const url = request.url();
        if (!/^(data|blob):/.test(url) && url !== pathToFileURL(PAGE).href) wrong.push(url);
      });
      await page.goto(pathToFileURL(PAGE).href);
      await page.getByText("Nothing leaves this computer").waitFor();
      return { page, wrong };
    }

    const shared = kept(async () => {
      const { page, wrong } = await opened();
      return { page, wrong, close: () => page.close() };
    });

    /** The page before a workbook is open. It is twenty megabytes: one serves all that only use it. */
    async function atStart(): Promise<{ page: Page; wrong: string[] }> {
      const { page, wrong } = await shared();
      const another = page.getByRole("button", { name: "Open another" });
      if ((await another.count()) > 0) await another.click();
      await page.getByText("Nothing leaves this computer").waitFor();
      return { page, wrong };
    }

    test.skipIf(!isHere)(
      "makes every format of the worked example: the command's files",
      async () => {
        const { page, wrong } = await atStart();
        await drop(page, [{ name: NAME, bytes: example }]);
        await page.getByRole("tab", { name: "Overview" }).waitFor();
        for (const view of VIEWS) await goTo(page, view);
        const keeping = page.waitForEvent("download");
        await page.getByRole("button", { name: "Make the report" }).click();
        const inside = unzipSync(new Uint8Array(await buffer(await (await keeping).createReadStream())));
        const made = Object.entries(inside).map(([file, bytes]) => [file, contentOf(file, bytes)]);
        const theirs = Object.keys(inside).map((file) => [
          file,
          contentOf(file, readFileSync(join(folder, file))),
        ]);
        expect(made).toEqual(theirs);
        expect(made.map(([file]) => String(file).split(".").at(-1))).toEqual([
          "html",
          "docx",
          "pdf",
          "xlsx",
          "json",
        ]);
        expect(wrong).toEqual([]);
      },
      180_000,
    );

    test.skipIf(!isHere)(
      "reads a table as text, keeps a decision in the small file, and takes both back",
      async () => {
        const { page, wrong } = await atStart();
        await drop(page, [{ name: "card.csv", bytes: CARD }]);
        await page.getByRole("tab", { name: "Overview" }).waitFor();
        await goTo(page, "Classify");
        const form = page.getByRole("form", { name: "Decide the class" });
        await form.getByRole("radio", { name: "Monitoring indicator" }).check();
        await form.getByLabel("Why").fill("We can only watch it.");
        await form.getByLabel("Who decided").fill("Chief Officer");
        await form.getByRole("button", { name: "Keep the decision" }).click();
        const saving = page.waitForEvent("download");
        await page.getByRole("link", { name: "Save them" }).first().click();
        const saved = await saving;
        expect(saved.suggestedFilename()).toBe("card.quarterlight.json");
        const beside = await text(await saved.createReadStream());
        await page.getByRole("button", { name: "Open another" }).click();
        await drop(page, [
          { name: "card.csv", bytes: CARD },
          { name: "card.quarterlight.json", bytes: beside },
        ]);
        await goTo(page, "Classify");
        await page.getByText("Decided: Monitoring indicator").waitFor();
        expect(wrong).toEqual([]);
      },
      240_000,
    );

    test.skipIf(!isHere)(
      "reads a LibreOffice file",
      async () => {
        const { page, wrong } = await atStart();
        await drop(page, [{ name: "card.ods", bytes: openDocument() }]);
        await page.getByRole("tab", { name: "Overview" }).waitFor();
        await goTo(page, "Your data");
        await page.getByText("2 KPIs").first().waitFor();
        expect(wrong).toEqual([]);
      },
      240_000,
    );

    test.skipIf(!isHere)(
      "can reach no address, by its own policy",
      async () => {
        const { page } = await opened();
        expect(await page.evaluate(refusals)).toEqual(["connect-src", "img-src", "script-src-elem"]);
        await page.close();
      },
      240_000,
    );
  },
);

/** Runs in the page: tries to reach out in three ways, and gives the rules that stopped each. */
async function refusals(): Promise<readonly string[]> {
  const refused: string[] = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
    refused.push(effectiveDirective);
  });
  const address = "http://stranger.example/";
  await fetch(address).catch(() => undefined);
  const image = new Image();
  image.src = `${address}seen.png`;
  const script = document.createElement("script");
  script.textContent = "document.title = 'run'";
  document.head.append(script);
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  return refused.toSorted();
}

/** The card as LibreOffice keeps it. */
function openDocument(): Uint8Array {
  const cell = (value: string) =>
    /^\d+$/.test(value)
      ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const rows = CARD.split("\n").map(
    (line) => `<table:table-row>${line.split(",").map(cell).join("")}</table:table-row>`,
  );
  const names = ["office", "table", "text"].map(
    (part) => `xmlns:${part}="urn:oasis:names:tc:opendocument:xmlns:${part}:1.0"`,
  );
  const content = `<?xml version="1.0"?><office:document-content ${names.join(" ")}><office:body><office:spreadsheet><table:table table:name="Card">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(content),
  });
}
