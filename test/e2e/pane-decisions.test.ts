import { readFileSync, readdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { mappingIn } from "@quarterlight/core/answers";
import { workbookOf } from "@quarterlight/excel-host/workbook";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileIn, quarterlight, temporaryFolder } from "../support/command.ts";
import { drop } from "./dropped.ts";
import { axeFaults } from "./pane-axe.ts";
import { openCard } from "./pane-excel.ts";
import { type PaneServer, chooseFile, goTo, servePane, onlyWebPage } from "./pane-page.ts";

const NAME = "card.csv";
const BESIDE = "card.quarterlight.json";
const ROWS = [
  ["Code", "Title", "2025/26 Q1", "2025/26 Q2", "Target"],
  ["A1", "People seen within 18 weeks", "70", "75", "80"],
  ["A2", "Calls answered", "60", "65", "70"],
];
const bytes = new TextEncoder().encode(ROWS.map((row) => row.join(",")).join("\n"));
let pane: PaneServer;

beforeAll(async () => {
  pane = await servePane();
});

afterAll(() => pane.close());

async function opened(): Promise<Page> {
  const page = await pane.newPage();
  await chooseFile(page, NAME, bytes);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await goTo(page, "Classify");
  return page;
}

/** Decides the KPI that is shown, in words that a person might use. */
async function decide(page: Page, to: RegExp): Promise<void> {
  const form = page.getByRole("form", { name: "Decide the class" });
  await form.getByRole("radio", { name: to }).check();
  await form.getByLabel("Why").fill("We can only watch it.");
  await form.getByLabel("Who decided").fill("Chief Officer");
  await form.getByRole("button", { name: "Keep the decision" }).click();
  await page.getByText(/^Decided: /).waitFor();
}

/** Saves the small file and gives what it holds. */
async function save(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save them" }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(BESIDE);
  return text(await download.createReadStream());
}

/** Drops the workbook together with the small file. */
async function openBoth(page: Page, saved: string): Promise<void> {
  await drop(page, [
    { name: NAME, bytes },
    { name: BESIDE, bytes: saved },
  ]);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
}

describe("on the local page", () => {
  test("a decision is made, saved beside the workbook, and there again when both are opened", async () => {
    const page = await opened();
    await decide(page, /monitoring indicator/i);
    const saved = await save(page);
    expect(JSON.parse(saved)).toMatchObject({
      decisions: [{ kpi: "A1", class: "monitoring", person: "Chief Officer" }],
    });
    await page.reload();
    await openBoth(page, saved);
    await goTo(page, "Classify");
    await page.getByText("Decided: Monitoring indicator").waitFor();
    await page.getByText("We can only watch it.").first().waitFor();

    const folder = temporaryFolder();
    fileIn(folder, NAME, bytes);
    const before = quarterlight(folder, ["classify", NAME, "--json"]);
    fileIn(folder, BESIDE, new TextEncoder().encode(saved));
    const after = quarterlight(folder, ["classify", NAME, "--json"]);
    expect(before.out).not.toContain("Chief Officer");
    expect(after.out).toContain("Chief Officer");

    expect(quarterlight(folder, ["report", NAME, "--to", "html", "--date", "2025-11-14"]).code).toBe(0);
    const report = readdirSync(folder).find((name) => name.endsWith(".html")) ?? "";
    const printed = readFileSync(join(folder, report), "utf8");
    unlinkSync(join(folder, BESIDE));
    quarterlight(folder, ["report", NAME, "--to", "html", "--date", "2025-11-14"]);
    expect(readFileSync(join(folder, report), "utf8")).not.toBe(printed);
    await goTo(page, "Publish");
    await page.getByLabel("Date of the report").fill("2025-11-14");
    await onlyWebPage(page);
    const publishing = page.waitForEvent("download");
    await page.getByRole("button", { name: "Make the report" }).click();
    await page.getByRole("region", { name: "Web page" }).getByRole("link", { name: "Download" }).click();
    expect(await text(await (await publishing).createReadStream())).toBe(printed);
    await page.close();
  });

  test("leaving with a decision not saved is asked about first, and staying loses nothing", async () => {
    const page = await opened();
    await decide(page, /monitoring indicator/i);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Open another" }).click();
    const dialog = page.getByRole("dialog", { name: "Leave without saving?" });
    await dialog.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Stay here" }).click();
    await page.getByText("Decided: Monitoring indicator").waitFor();
    const asked: string[] = [];
    page.on("dialog", (each) => {
      asked.push(each.type());
      void each.dismiss();
    });
    await page.reload({ timeout: 3000 }).catch(() => undefined);
    expect(asked).toEqual(["beforeunload"]);
    await page.getByText("Decided: Monitoring indicator").waitFor();
    await page.getByRole("button", { name: "Open another" }).click();
    await dialog.getByRole("button", { name: "Leave without saving" }).click();
    await page.getByRole("button", { name: "Open a workbook" }).waitFor();
    await page.close({ runBeforeUnload: false });
  });

  test("a finding is accepted, saved, and accepted again when both are opened", async () => {
    const page = await opened();
    await goTo(page, "Check");
    const accept = page.getByRole("button", { name: /^Accept, with a reason/ }).first();
    await accept.click();
    const form = page.getByRole("form", { name: "Accept the finding" });
    await form.getByLabel("Why it may stand").fill("It was looked at.");
    await form.getByLabel("Who accepts it").fill("Performance Analyst");
    await form.getByRole("button", { name: "Accept the finding" }).click();
    const accepted = page.getByText("1 accepted finding");
    await accepted.waitFor();
    const saved = await save(page);
    expect(JSON.parse(saved)).toMatchObject({ accepted: [{ person: "Performance Analyst" }] });
    await page.getByRole("button", { name: "Open another" }).click();
    await openBoth(page, saved);
    await goTo(page, "Check");
    await accepted.click();
    await page
      .getByRole("button", { name: /^Take it back/ })
      .first()
      .click();
    await accepted.waitFor({ state: "detached" });
    await page.close();
  });
});

test("inside Excel a workbook without columns for it keeps a decision in the sheet of answers", async () => {
  const { pane: inside, host, close } = await openCard(ROWS);
  await inside.getByRole("tab", { name: "Classify" }).click();
  const form = inside.getByRole("form", { name: "Decide the class" });
  await form.getByRole("radio", { name: "Key Performance Target" }).check();
  await form.getByLabel("Why").fill("It is ours.");
  await form.getByLabel("Who decided").fill("Chief Officer");
  await form.getByRole("button", { name: "Write the decision" }).click();
  await inside.getByText(/^Decided: /).waitFor();
  await expect
    .poll(() => mappingIn(workbookOf(host.book)).decisions)
    .toMatchObject([{ kpi: "A1", person: "Chief Officer", reason: "It is ours." }]);
  await close();
});
