import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { templateBytes } from "../support/template-file.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kept } from "./kept.ts";
import {
  goToCell,
  held,
  keepPicture,
  type Opened,
  type Playground,
  startPlayground,
  typeIn,
  whatIf,
} from "./playground.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** When a consent ends, in the worked example. */
const DATE_CELL = "Consents!E5";
let playground: Playground;
let at: Opened;

beforeAll(async () => {
  playground = await startPlayground();
});

/** A page of the playground that several tests use one after the other. */
const shared = (options: Parameters<Playground["open"]>[0] = {}) =>
  kept(async () => {
    const opened = await playground.open(options);
    return { ...opened, close: () => opened.page.context().close() };
  });
const example = shared();
const timed = shared({ canWait: false });
const other = shared();

afterAll(() => playground.close());

/** What axe finds on the playground's own page; the pane in its frame has tests of its own. */
async function faults(): Promise<readonly string[]> {
  await at.page.evaluate(AXE);
  return at.page.evaluate(
    "axe.run({ exclude: ['.pane-frame'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 160)))",
  );
}

/** The way on, right beside the sentence that says what failed. */
const tryAgain = () =>
  at.pane
    .locator(".fui-MessageBar", { hasText: "Excel has not answered for" })
    .getByRole("button", { name: "Try again" })
    .click();

const focused = () =>
  at.page.evaluate(() => document.activeElement?.closest("section, main, nav, aside, .strip")?.ariaLabel);

test("the keyboard alone goes from part to part, moves, edits and presses the ribbon", async () => {
  at = await example();
  const { page, pane } = at;
  const parts: (string | null | undefined)[] = [];
  await page.getByRole("tab", { name: "Start here" }).focus();
  for (let part = 0; part < 6; part += 1) {
    await page.keyboard.press("F6");
    parts.push(await focused());
  }
  expect(parts).toEqual([
    "Task pane: Quarterlight",
    null,
    "Ribbon: Quarterlight",
    "Formula bar",
    "Sheet Start here",
    "Sheets",
  ]);
  await page.getByRole("button", { name: "Check", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("tabpanel", { name: "Check" }).waitFor();
  await goToCell(at, "Figures!C28");
  for (const key of ["ArrowDown", "ArrowLeft", "ArrowUp", "Tab"]) await page.keyboard.press(key);
  await expect.poll(() => page.getByLabel("Name box").inputValue()).toBe("C28");
  await page.keyboard.press("F2");
  await page.keyboard.type("99");
  await page.keyboard.press("Escape");
  expect(await held(at, "Figures!C28")).toBe("2462");
  await page.keyboard.press("Delete");
  expect(await held(at, "Figures!C28")).toBe("");
  await page.keyboard.press("Control+z");
  expect(await held(at, "Figures!C28")).toBe("2462");
  await page.getByRole("slider", { name: "Width of the task pane" }).focus();
  const frame = page.locator(".pane iframe");
  const before = (await frame.boundingBox())?.width ?? 0;
  await page.keyboard.press("ArrowLeft");
  expect((await frame.boundingBox())?.width).toBe(before + 20);
});

test("axe finds nothing on the page, light and dark, with its menu open, on a sheet with figures", async () => {
  at = await example();
  await at.page.getByRole("tab", { name: "Start here" }).click();
  expect(await faults()).toEqual([]);
  await at.page.getByRole("tab", { name: "Figures", exact: true }).click();
  expect(await faults()).toEqual([]);
  await whatIf(at, async (menu) => {
    expect(await faults()).toEqual([]);
    await menu.getByLabel("Dark theme").check();
    expect(await faults()).toEqual([]);
  });
  const frame = at.page.frames().find((each) => each.url().includes("_host_Info"));
  expect(await frame?.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  await keepPicture(at, "8-dark");
});

test("cells are copied and pasted as one step, and a date is typed as it is in Britain", async () => {
  at = await example();
  const { page } = at;
  await goToCell(at, "Figures!B27");
  for (const key of ["Shift+ArrowDown", "Shift+ArrowRight"]) await page.keyboard.press(key);
  await expect.poll(() => page.getByLabel("Name box").inputValue()).toBe("B27:C28");
  await page.keyboard.press("Control+c");
  await goToCell(at, "Events!J30");
  await page.keyboard.press("Control+v");
  expect(await held(at, "Events!J31")).toBe("2025/26 Q2");
  expect(await held(at, "Events!K31")).toBe("2,462");
  await page.keyboard.press("Control+z");
  expect(await held(at, "Events!J30")).toBe("");
  await typeIn(at, DATE_CELL, "31/12/2026");
  await goToCell(at, DATE_CELL);
  expect(await page.locator(".grid .is-active").textContent()).toBe("31 Dec 2026");
});

test("an Excel of the oldest version that the manifest allows is enough", async () => {
  at = await example();
  await whatIf(at, (menu) => menu.getByLabel("An older Excel (ExcelApi 1.9)").check());
  await at.pane.getByRole("tab", { name: "Overview" }).waitFor();
  await at.page.getByText("needs ExcelApi 1.9").waitFor();
  expect(await at.page.locator(".status-counter").textContent()).not.toContain("not simulated");
  expect(at.errors).toEqual([]);
  await whatIf(at, (menu) => menu.getByLabel("An older Excel (ExcelApi 1.9)").uncheck());
  await at.pane.getByRole("tab", { name: "Overview" }).waitFor();
});

test("a protected sheet refuses a person and the pane, each in words", async () => {
  at = await example();
  await goToCell(at, "KPIs!B14");
  await whatIf(at, (menu) => menu.getByLabel("The sheet in front is protected").check());
  await typeIn(at, "KPIs!B14", "Another title");
  expect(await at.page.locator(".status-words").textContent()).toBe(
    "The sheet KPIs is protected. Nothing was changed.",
  );
  expect(await held(at, "KPIs!B14")).toBe("Hours of care at home people are waiting for");
  await at.page.getByRole("button", { name: "Classify", exact: true }).click();
  await at.pane.getByRole("radio", { name: "Monitoring indicator" }).check();
  await at.pane.getByRole("textbox", { name: "Why" }).fill("We only watch it.");
  await at.pane.getByRole("textbox", { name: "Who decided" }).fill("Chief Officer");
  await at.pane.getByRole("button", { name: "Write the decision" }).click();
  await at.pane.getByText("the sheet is protected").first().waitFor();
});

test("an answer that never comes is said in words, and trying again helps", async () => {
  at = await timed();
  await whatIf(at, (menu) => menu.getByRole("button", { name: "The next answer never comes" }).click());
  await at.pane.getByRole("button", { name: "Read again" }).click();
  await at.page.clock.fastForward(60_000);
  await at.pane.getByText("Excel has not answered for").first().waitFor();
  await keepPicture(at, "9-no-answer");
  await tryAgain();
  await expect.poll(() => at.pane.getByText("Excel has not answered for").count()).toBe(0);
  await at.pane.getByRole("tab", { name: "Overview" }).waitFor();
});

test("a decision that Excel does not answer is tried again beside the sentence", async () => {
  at = await timed();
  await at.page.getByRole("button", { name: "Classify", exact: true }).click();
  await at.pane.getByRole("button", { name: /^Undecided/ }).click();
  await at.pane.getByRole("radio", { name: "Monitoring indicator" }).check();
  await at.pane.getByRole("textbox", { name: "Why" }).fill("We only watch it.");
  await at.pane.getByRole("textbox", { name: "Who decided" }).fill("Chief Officer");
  await whatIf(at, (menu) => menu.getByRole("button", { name: "The next answer never comes" }).click());
  await at.pane.getByRole("button", { name: "Write the decision" }).click();
  await at.page.clock.fastForward(60_000);
  await at.pane.getByText("Excel has not answered for").first().waitFor();
  await tryAgain();
  await at.pane
    .getByText(/^Decided: /)
    .first()
    .waitFor();
  expect(await at.pane.getByText("Excel has not answered for").count()).toBe(0);
});

test("a workbook that the pane makes is offered, and opened", async () => {
  at = await other();
  const frame = at.page.frames().find((each) => each.url().includes("_host_Info"));
  const bytes = Buffer.from(await templateBytes("blank")).toString("base64");
  await frame?.evaluate(`Excel.createWorkbook("${bytes}")`);
  await at.page.getByRole("button", { name: "Quarterlight made a new workbook: open it" }).click();
  await expect.poll(() => at.page.locator(".book-name").textContent()).toBe("Book2.xlsx");
  expect(await held(at, "KPIs!A4")).toBe("KPI");
});

test("a workbook from the disk opens, with the pane beside it", async () => {
  at = await other();
  const buffer = Buffer.from(await templateBytes("example"));
  const file = { name: "Our quarter.xlsx", mimeType: "application/octet-stream", buffer };
  await at.page.getByLabel("A workbook to open").setInputFiles(file);
  await at.pane.locator(".header-workbook", { hasText: "Our quarter.xlsx" }).waitFor();
  await at.page.getByRole("tab", { name: "Figures", exact: true }).click();
  await keepPicture(at, "10-opened");
  expect(await at.page.locator(".book-name").textContent()).toBe("Our quarter.xlsx");
  expect(await held(at, "Figures!C28")).toBe("2462");
});
