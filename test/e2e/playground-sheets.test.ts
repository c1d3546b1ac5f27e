import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Opened, type Playground, startPlayground, typeIn } from "./playground.ts";

let playground: Playground;
let at: Opened;

beforeAll(async () => {
  playground = await startPlayground();
});

afterEach(() => at.page.context().close());

afterAll(() => playground.close());

const tab = (name: string) => at.page.getByRole("tab", { name, exact: true });

test("a sheet is renamed and deleted, and a name Excel does not take is refused in words", async () => {
  at = await playground.open();
  await tab("Lists").click();
  await at.page.getByRole("button", { name: "Rename sheet" }).click();
  const name = at.page.getByLabel("Name of the sheet");
  await name.fill("a/b");
  await name.press("Enter");
  await at.page.getByText("Excel does not take “a/b” for a sheet’s name.").waitFor();
  await at.page.getByRole("button", { name: "Rename sheet" }).click();
  await name.fill("Choices");
  await name.press("Enter");
  await tab("Choices").waitFor();
  expect(await tab("Lists").count()).toBe(0);
  await at.page.getByRole("button", { name: "Delete sheet" }).click();
  await tab("Choices").waitFor({ state: "detached" });
  expect(at.errors).toEqual([]);
});

test("what was changed is not lost without a word, and what was saved is not asked about", async () => {
  at = await playground.open();
  const asked: string[] = [];
  at.page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await typeIn(at, "KPIs!B14", "Another title");
  await at.page.getByRole("button", { name: "Blank workbook" }).click();
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]).toContain("is not saved and would be lost");
  expect(await at.pane.locator(".header-workbook").textContent()).toBe("Worked example.xlsx");
  const saving = at.page.waitForEvent("download");
  await at.page.getByRole("button", { name: "Save a copy" }).click();
  await saving;
  await at.page.getByRole("button", { name: "Blank workbook" }).click();
  await at.pane.getByRole("heading", { name: "Nothing is filled in yet" }).waitFor();
  expect(asked).toHaveLength(1);
});
