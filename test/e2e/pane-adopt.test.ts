import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf, fileIn, quarterlight, temporaryFolder } from "../support/command.ts";
import { axeFaults } from "./pane-axe.ts";
import { openCard } from "./pane-excel.ts";
import { type PaneServer, chooseFile, goTo, openWorkbook, servePane } from "./pane-page.ts";
import { fewBytes } from "../support/few-kpis.ts";

const ROWS = [
  ["Code", "Title", "2025/26 Q1", "2025/26 Q2", "Target"],
  ["A1", "People seen within 18 weeks", "70", "75", "80"],
  ["A2", "Calls answered", "60", "65", "70"],
];
const NAME = "card.csv";
const OFFER = "A Quarterlight workbook from this one";
let pane: PaneServer;

beforeAll(async () => {
  pane = await servePane();
});

afterAll(() => pane.close());

function card(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => row.join(",")).join("\n"));
}

describe("a workbook of one's own", () => {
  test.each([
    { button: "Make a workbook filled from it", options: [], name: "card in Quarterlight.xlsx" },
    {
      button: "Keep mine: make only the sheets it lacks",
      options: ["--companion"],
      name: "card stories.xlsx",
    },
  ])(
    "$button: the file that the command makes",
    async ({ button, options, name }) => {
      const page = await pane.newPage(320);
      await openWorkbook(page, NAME, card(ROWS));
      await goTo(page, "Your data");
      const offer = page.getByRole("region", { name: OFFER });
      expect(await axeFaults(page)).toEqual([]);
      const saving = page.waitForEvent("download");
      await offer.getByRole("button", { name: button }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe(name);
      await offer.getByText(`Saved as “${name}”.`).waitFor();
      const folder = temporaryFolder();
      fileIn(folder, NAME, card(ROWS));
      expect(quarterlight(folder, ["adopt", NAME, "--to", "made.xlsx", ...options]).code).toBe(0);
      const made = await buffer(await saved.createReadStream());
      expect(made.equals(bytesOf(folder, "made.xlsx"))).toBe(true);
      await page.close();
    },
    60_000,
  );

  test("is not written down as settled while a question is open, and is adopted once it is answered", async () => {
    const page = await pane.newPage(320);
    const open = ROWS.map((row, at) => (at === 0 ? row.with(3, "this_quarter") : row));
    await chooseFile(page, NAME, card(open));
    await page.getByRole("tab", { name: "Overview" }).waitFor();
    await goTo(page, "Your data");
    const make = page.getByRole("button", { name: "Make a workbook filled from it" });
    expect(await make.getAttribute("aria-disabled")).toBe("true");
    await page.getByText("Answer the questions above first").waitFor();
    await page.getByRole("textbox", { name: "Period, such as 2025/26 Q2" }).first().fill("2025/26 Q2");
    await page.getByRole("button", { name: "Read again with these answers" }).first().click();
    await expect.poll(() => make.getAttribute("aria-disabled")).not.toBe("true");
    await page.close();
  });

  test("opens as a new workbook inside Excel, and the open one stays as it is", async () => {
    const { pane: inside, host, close } = await openCard(ROWS);
    await inside.getByRole("tab", { name: "Your data" }).click();
    await inside.getByRole("button", { name: "Make a workbook filled from it" }).click();
    await inside.getByText("A new workbook is opening.").waitFor();
    expect(host.book.created).toHaveLength(1);
    expect(host.report()).toMatchObject({ unimplemented: [], undoLost: [] });
    expect(host.book.undo.depth).toBe(0);
    await close();
  });
});

test("a workbook of Quarterlight's own is not offered to be made again", async () => {
  const page = await pane.newPage(320);
  await openWorkbook(page, "Example.xlsx", await fewBytes());
  await goTo(page, "Your data");
  await page.getByRole("region", { name: "Figures as read" }).waitFor();
  expect(await page.getByRole("region", { name: OFFER }).count()).toBe(0);
  await page.close();
});
