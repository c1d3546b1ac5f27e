import { text } from "node:stream/consumers";
import { mappingIn } from "@quarterlight/core/answers";
import { workbookOf } from "@quarterlight/excel-host/workbook";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileIn, jsonOf, quarterlight, temporaryFolder } from "../support/command.ts";
import { typeInto } from "./careless.ts";
import { axeFaults } from "./pane-axe.ts";
import { openCard } from "./pane-excel.ts";
import { type PaneServer, chooseFile, goTo, servePane } from "./pane-page.ts";

const ROWS = [
  ["Code", "Title", "last_quarter", "this_quarter", "target"],
  ["A1", "People seen", "70", "75", "80"],
  ["A2", "Calls answered", "60", "-", "70"],
];
const NAME = "card.csv";
const bytes = asText(ROWS);
let pane: PaneServer;

/** The card as a text file. */
function asText(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => row.join(",")).join("\n"));
}

/** The card with other headings over its two periods. */
function headed(before: string, now: string): readonly (readonly string[])[] {
  return ROWS.with(0, ["Code", "Title", before, now, "target"]);
}

beforeAll(async () => {
  pane = await servePane();
});

afterAll(() => pane.close());

test("a question is answered by keyboard, and the answers are saved beside the workbook and brought back", async () => {
  const page = await pane.newPage(360);
  await chooseFile(page, NAME, bytes);
  const period = page.getByRole("textbox", { name: "Period, such as 2025/26 Q2" });
  await period.waitFor();
  const submit = page.getByRole("button", { name: "Read again with these answers" });
  expect(await submit.getAttribute("aria-disabled")).toBe("true");
  await period.fill("soon");
  await page.getByText("Write a period such as").waitFor();
  expect(await submit.getAttribute("aria-disabled")).toBe("true");
  expect(await axeFaults(page)).toEqual([]);
  await period.fill("2025/26 Q2");
  await page.keyboard.press("Enter");
  await page.getByRole("tabpanel", { name: "Your data" }).waitFor();
  expect(await page.locator(".header-period option").allTextContents()).toContain("2025/26 Q2");
  await page.getByRole("radio", { name: "Zero" }).check();
  expect(await axeFaults(page)).toEqual([]);
  await submit.click();
  await page.getByText("The workbook was read by 2 answers of yours.").waitFor();
  expect(await page.getByRole("form", { name: "Answer the questions" }).count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save them" }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("card.quarterlight.json");
  const saved = await text(await download.createReadStream());
  const folder = temporaryFolder();
  fileIn(folder, NAME, bytes);
  fileIn(folder, "card.quarterlight.json", new TextEncoder().encode(saved));
  const command = quarterlight(folder, ["read", NAME]);
  expect(command.code).toBe(0);
  expect(command.out).not.toContain("Questions only you can settle");

  await page.getByRole("button", { name: "Open another" }).click();
  await page.locator("input[type=file]").setInputFiles([
    { name: "card.quarterlight.json", mimeType: "application/json", buffer: Buffer.from(saved) },
    { name: NAME, mimeType: "text/csv", buffer: Buffer.from(bytes) },
  ]);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await goTo(page, "Your data");
  await page.getByText("Period: 2025/26 Q2", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Take back: “-” means zero" }).click();
  await page.getByRole("radio", { name: "Zero" }).waitFor();
  await page.close();
});

test("inside Excel the answers outlast reading again, are written on request only, and undo takes them back", async () => {
  const { pane: inside, host, close } = await openCard(ROWS);
  await inside.getByRole("textbox", { name: "Period, such as 2025/26 Q2" }).fill("2025/26 Q2");
  await inside.getByRole("button", { name: "Read again with these answers" }).click();
  const keep = inside.getByRole("button", { name: "Keep the answers in the workbook" });
  await keep.waitFor();
  await inside.getByRole("button", { name: "Read again", exact: true }).click();
  await inside.getByText("The workbook was read by 1 answer of yours.").waitFor();
  await keep.waitFor();
  expect(workbookOf(host.book).sheets.map(({ name }) => name)).toEqual(["Card"]);
  expect(host.report().undoLost).toEqual([]);
  await inside.getByText("yet, so this makes it.").waitFor();
  await keep.click();
  await inside.getByText("They are kept in the sheet").waitFor();
  expect(mappingIn(workbookOf(host.book))).toMatchObject({
    period: "2025/26 Q2",
    sheets: [{ name: "Card" }],
  });
  expect(host.report()).toMatchObject({ unimplemented: [], undoLost: [{ call: "WorksheetCollection.add" }] });
  host.book.undoLast();
  await keep.waitFor();
  expect(mappingIn(workbookOf(host.book))).toEqual({ version: 1 });
  await close();
});

test("a question says in the command's words what is asked, and what it holds up", async () => {
  const page = await pane.newPage(320);
  const card = asText(
    headed("2025/26 Q1", "this_quarter").with(2, ["A2", "Calls answered", "-", "75", "70"]),
  );
  await chooseFile(page, NAME, card);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await goTo(page, "Your data");
  const form = page.getByRole("form", { name: "Answer the questions" });
  await form.waitFor();
  const folder = temporaryFolder();
  fileIn(folder, NAME, card);
  const { open } = Object(jsonOf(quarterlight(folder, ["read", NAME, "--figures", "--json"])));
  expect(open.map(({ id }: { readonly id: string }) => id)).toEqual(["period", "marker:-"]);
  const said = (await form.textContent()) ?? "";
  for (const { question } of open) expect(said).toContain(question);
  expect(said).toContain("there is no status for A1 and A2, and no final report that prints them.");
  expect(said).toContain("It bears on A2.");
  expect(await axeFaults(page)).toEqual([]);
  await page.close();
});

test("an answer being typed outlasts another view and a reload, says that it waits, and is gone once taken", async () => {
  const page = await pane.newPage(360);
  const open = async () => {
    await chooseFile(page, NAME, asText(headed("2025/26 Q1", "2025/26 Q2")));
    await page.getByRole("tab", { name: "Overview" }).waitFor();
  };
  await open();
  await goTo(page, "Your data");
  await page.getByText("Was something taken wrongly?").click();
  const other = page.getByRole("form", { name: "Answer what was not asked" });
  await typeInto(page, other.getByRole("textbox", { name: "Period, such as 2025/26 Q2" }), "2025/26 Q");
  await goTo(page, "Preview");
  const waits = page.getByText("1 draft waits: typed, not written yet");
  await waits.waitFor();
  await page.reload();
  await open();
  await waits.click();
  await page.getByRole("button", { name: /^Go on: Answer to: Which period/ }).click();
  await page.getByRole("tabpanel", { name: "Your data" }).waitFor();
  const field = other.getByRole("textbox", { name: "Period, such as 2025/26 Q2" });
  await field.waitFor();
  expect(await field.inputValue()).toBe("2025/26 Q");
  await typeInto(page, field, "2");
  await other.getByRole("button", { name: "Read again with these answers" }).click();
  await page.getByText("The workbook was read by 1 answer of yours.").waitFor();
  expect(await waits.count()).toBe(0);
  await page.close();
});
