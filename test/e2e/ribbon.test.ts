import { buffer } from "node:stream/consumers";
import { read } from "@quarterlight/core/read";
import { periodLabel } from "@quarterlight/core/period";
import { isMeasured } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { workbookOf } from "@quarterlight/excel-host/workbook";
import { unzipSync } from "fflate";
import { afterEach, beforeAll, expect, test } from "vitest";
import { kept } from "./kept.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { onlyWebPage } from "./pane-page.ts";
import { fewBytes } from "../support/few-kpis.ts";

const NAME = "Example.xlsx";
let bytes: Uint8Array;
let open: PaneInExcel | undefined;

beforeAll(async () => {
  bytes = await fewBytes();
});

afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** For what leaves the pane as it was. */
const example = kept(() => openInExcel(NAME, bytes));

async function inExcel(): Promise<PaneInExcel> {
  open = await openInExcel(NAME, bytes);
  return open;
}

const atView = ({ pane }: PaneInExcel, name: string) =>
  pane.getByRole("tab", { name, exact: true, selected: true }).waitFor();

const asksForPane = ({ host }: PaneInExcel) =>
  host.exchanges.filter(({ request }) => request.Actions.some(({ Name }) => Name === "SetAppRuntimeState"))
    .length;

/** Types a percentage that its own numerator and denominator do not give, which stops publication. */
function spoil({ host }: PaneInExcel): void {
  const { kpis } = read(workbookOf(host.book)).register;
  const shares = kpis.filter(({ unit, targets }) => unit.kind === "percentage" && targets.length > 0);
  const figure = shares
    .flatMap(({ observations }) => observations.filter(isMeasured))
    .find(({ period, denominator }) => periodLabel(period) === "2025/26 Q2" && denominator !== undefined);
  if (!figure) throw new Error("the example has no such figure");
  host.book.typeIn(addressName(figure.at), 36.2);
}

test("each button shows the pane at its view, and says that it is done", async () => {
  const excel = await example();
  await atView(excel, "Overview");
  for (const view of ["Check", "Classify", "Preview"]) {
    await excel.excel.press(`show${view}`);
    await atView(excel, view);
  }
  expect(asksForPane(excel)).toBe(3);
  await expect(excel.excel.press("showNothing")).rejects.toThrow("could not run showNothing");
  expect(excel.host.report()).toMatchObject({ unimplemented: [], undoLost: [] });
});

test("one press makes every file, and another meanwhile changes nothing", async () => {
  const excel = await example();
  await excel.pane.getByRole("tab", { name: "Overview" }).click();
  await atView(excel, "Overview");
  const keeping = excel.page.waitForEvent("download");
  await excel.excel.press("exportReport");
  await atView(excel, "Publish");
  // Another press while it is at work, and a look elsewhere, change nothing of what is made.
  await excel.excel.press("exportReport");
  await excel.excel.press("showCheck");
  await atView(excel, "Check");
  await excel.pane.getByRole("tab", { name: "Publish" }).click();
  await excel.pane.getByText("The report is made.").waitFor();
  const file = await keeping;
  expect(file.suggestedFilename()).toMatch(/^quarterly-report-.*\.zip$/);
  const inside = unzipSync(new Uint8Array(await buffer(await file.createReadStream())));
  expect(Object.keys(inside).map((name) => name.split(".").at(-1))).toEqual([
    "html",
    "docx",
    "pdf",
    "xlsx",
    "json",
  ]);
  for (const name of ["Web page", "Word", "PDF", "Data file"])
    await excel.pane
      .getByRole("region", { name, exact: true })
      .getByRole("link", { name: "Download" })
      .waitFor();
  expect(excel.strangers).toEqual([]);
});

test("a button pressed while Excel starts the pane is obeyed", async () => {
  const excel = await inExcel();
  await excel.excel.press("showPreview");
  await atView(excel, "Preview");
  expect(asksForPane(excel)).toBe(1);
});

test("what stops publication stops the press, in words; a draft can be made", async () => {
  const excel = await inExcel();
  await atView(excel, "Overview");
  spoil(excel);
  await excel.excel.press("exportReport");
  await excel.pane.getByText(/Nothing was made: .* publication/).waitFor();
  expect(await excel.pane.getByRole("link", { name: "Download" }).count()).toBe(0);
  await onlyWebPage(excel.pane);
  await excel.pane.getByRole("button", { name: "Make a draft" }).click();
  await excel.pane.getByText("The report is made.").waitFor();
  await excel.pane.getByText(/^draft-quarterly-report-.*\.html/).waitFor();
});

test("choices kept in the workbook are used the next time, and a file opens in a window", async () => {
  const excel = await inExcel();
  await atView(excel, "Overview");
  await excel.pane.getByRole("tab", { name: "Publish" }).click();
  await onlyWebPage(excel.pane);
  await excel.pane.getByRole("combobox", { name: "Who will read it" }).selectOption("board");
  await excel.pane.getByRole("button", { name: "Keep these choices in the workbook" }).click();
  await excel.pane.getByText("These choices are kept in the sheet").waitFor();
  await excel.page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    frame.src = `${frame.src}&again`;
  });
  await atView(excel, "Overview");
  await excel.excel.press("exportReport");
  await excel.pane.getByText("The report is made.").waitFor();
  expect(await excel.pane.getByRole("combobox", { name: "Who will read it" }).inputValue()).toBe("board");
  expect(await excel.pane.getByRole("link", { name: "Download" }).count()).toBe(1);
  await excel.pane.getByText("Other ways to get it").click();
  const opening = excel.page.context().waitForEvent("page");
  await excel.pane.getByRole("button", { name: "Open in a window" }).click();
  const shown = await opening;
  await shown.getByRole("link", { name: "Save" }).waitFor();
  await shown.frameLocator("#shown").getByRole("heading", { level: 1 }).waitFor();
  const downloading = shown.waitForEvent("download");
  await shown.getByRole("link", { name: "Save" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^quarterly-report-.*\.html$/);
});
