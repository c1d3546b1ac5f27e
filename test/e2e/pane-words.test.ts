import { readAccepted } from "@quarterlight/core/checks";
import { read } from "@quarterlight/core/read";
import type { Kpi } from "@quarterlight/core/register";
import { areaAt, workbookOf } from "@quarterlight/excel-host/workbook";
import type { FrameLocator } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { kept } from "./kept.ts";
import { typeInto } from "./careless.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { paneFrame } from "./pane-keys.ts";
import { chooseFile, servePane } from "./pane-page.ts";
import { fewBytes } from "../support/few-kpis.ts";

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await fewBytes();
});

const example = () => kept(() => openInExcel("Example.xlsx", bytes));

/** The pane at a view, with no draft left in it. */
async function openAt(view: string, opening: () => Promise<PaneInExcel>): Promise<PaneInExcel> {
  const open = await opening();
  await open.pane.getByRole("tab", { name: view }).click();
  await open.pane.getByRole("tabpanel", { name: view }).waitFor();
  return open;
}

const kpisIn = ({ host }: PaneInExcel): readonly Kpi[] => read(workbookOf(host.book)).register.kpis;

function kpiWith(excel: PaneInExcel, is: (kpi: Kpi) => boolean): Kpi {
  const found = kpisIn(excel).find(is);
  if (!found) throw new Error("the example has no such KPI");
  return found;
}

/** Presses what unfolds the drafts, and again where the page moved under the press while it was still filling. */
async function unfold(pane: FrameLocator, words: string): Promise<void> {
  const waiting = pane.locator("details.waiting", { hasText: words });
  await waiting.waitFor();
  const isOpen = () => waiting.evaluate((drafts: HTMLDetailsElement) => drafts.open);
  await expect
    .poll(async () => {
      if (!(await isOpen())) await waiting.locator("summary").click();
      return isOpen();
    })
    .toBe(true);
}

/** Presses a button among the drafts, unfolded again where the page was still filling and drew them anew. */
async function goOn(pane: FrameLocator, words: string, name: string): Promise<void> {
  await expect
    .poll(async () => {
      await unfold(pane, words);
      return pane
        .getByRole("button", { name })
        .click({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        );
    })
    .toBe(true);
}

const form = (pane: FrameLocator) => pane.getByRole("form", { name: "Decide the class" });
const why = (pane: FrameLocator) => form(pane).getByRole("textbox", { name: "Why" });
const who = (pane: FrameLocator) => form(pane).getByRole("textbox", { name: "Who decided" });
const other = (pane: FrameLocator) => pane.locator(".offered");

describe("nothing is put in people's mouths", () => {
  const opening = example();

  // First: a name that was given in this session is kept for the next decision.
  test("a KPI nobody has decided opens with no class, no reason and no name", async () => {
    const excel = await openAt("Classify", opening);
    const { pane } = excel;
    const kpi = kpiWith(excel, ({ decision }) => decision === undefined);
    await pane.getByRole("button", { name: new RegExp(`^${kpi.id}`) }).click();
    await pane.getByRole("heading", { level: 2, name: kpi.title }).waitFor();
    expect(await form(pane).getByRole("radio", { checked: true }).count()).toBe(0);
    expect(await who(pane).inputValue()).toBe("");
    await form(pane).getByRole("button", { name: "Write the decision" }).click({ force: true });
    expect(kpisIn(excel).find(({ id }) => id === kpi.id)?.decision).toBeUndefined();
  });

  test("choosing the other class keeps no reason and no name, says what changes, and two presses write nothing", async () => {
    const excel = await openAt("Classify", opening);
    const { pane, page } = excel;
    const kpi = kpiWith(excel, ({ decision }) => decision?.class === "target" && decision.reason !== "");
    await pane.getByRole("button", { name: new RegExp(`^${kpi.id}`) }).click();
    await pane.getByRole("heading", { level: 2, name: kpi.title }).waitFor();
    await form(pane).getByText("Monitoring indicator").click();
    expect(await why(pane).inputValue()).toBe("");
    expect(await who(pane).inputValue()).toBe("");
    const changes = form(pane).getByRole("region", { name: "What changes with it" });
    expect(await changes.textContent()).toMatch(/judges (\d+) KPIs against targets now/);
    expect(await changes.textContent()).toContain(`No longer judged against a target:${kpi.id} ${kpi.title}`);
    expect(await form(pane).textContent()).toContain("Against the suggestion.");
    await form(pane).getByRole("button", { name: "Write the decision" }).click({ force: true });
    await page.keyboard.press("Enter");
    expect(kpisIn(excel).find(({ id }) => id === kpi.id)?.decision).toEqual(kpi.decision);

    await typeInto(page, why(pane), "The board sets it.");
    await form(pane)
      .getByRole("button", { name: /^It was / })
      .click();
    const confirmed = await who(pane).inputValue();
    expect(confirmed).not.toBe("");
    await page.keyboard.type(" and the group");
    await form(pane).getByRole("button", { name: "Write the decision" }).click();
    await pane.getByText("Decided: Monitoring indicator").waitFor();
    await pane.getByText("Against the six questions, which suggest").waitFor();
    expect(kpisIn(excel).find(({ id }) => id === kpi.id)?.decision).toMatchObject({
      class: "monitoring",
      reason: "The board sets it.",
      person: `${confirmed} and the group`,
    });
  });

  test("a finding is accepted only by a name and a reason that somebody gave", async () => {
    const excel = await openAt("Check", opening);
    const { pane, page, host } = excel;
    await pane
      .getByRole("button", { name: /^Accept, with a reason/ })
      .first()
      .click();
    const accept = pane.getByRole("form", { name: "Accept the finding" });
    expect(await accept.getByLabel("Why it may stand").inputValue()).toBe("");
    expect(await accept.getByLabel("Who accepts it").inputValue()).toBe("");
    const before = readAccepted(workbookOf(host.book)).length;
    await accept.getByRole("button", { name: "Accept the finding" }).click({ force: true });
    await page.keyboard.press("Enter");
    expect(readAccepted(workbookOf(host.book))).toHaveLength(before);
    await typeInto(page, accept.getByLabel("Why it may stand"), "Looked at.");
    await typeInto(page, accept.getByLabel("Who accepts it"), "Analyst");
    await page.keyboard.press("Enter");
    await expect.poll(() => readAccepted(workbookOf(host.book)).length).toBe(before + 1);
    expect(readAccepted(workbookOf(host.book)).at(-1)).toMatchObject({
      person: "Analyst",
      reason: "Looked at.",
    });
    await expect.poll(() => pane.locator(".waiting").count()).toBe(0);
  });
});

describe("no typed word is lost", () => {
  const opening = example();

  test("a form being filled stays when the selection goes to another KPI, and the pane offers to follow", async () => {
    const excel = await openAt("Classify", opening);
    const { pane, page, host } = excel;
    const kpi = kpiWith(excel, ({ decision }) => decision === undefined);
    const elsewhere = kpiWith(excel, ({ id }) => id !== kpi.id);
    await pane.getByRole("button", { name: new RegExp(`^${kpi.id}`) }).click();
    await form(pane).getByText("Monitoring indicator").click();
    await typeInto(page, why(pane), "We only watch it");
    host.book.select(areaAt(host.book, `KPIs!B${elsewhere.at.row + 1}`));
    await other(pane)
      .getByRole("button", { name: `Show ${elsewhere.id}` })
      .waitFor();
    await page.keyboard.type(", and no more.");
    expect(await why(pane).inputValue()).toBe("We only watch it, and no more.");
    await other(pane)
      .getByRole("button", { name: `Show ${elsewhere.id}` })
      .click();
    await pane.getByRole("heading", { level: 2, name: elsewhere.title }).waitFor();
    // Without words waiting the pane follows by itself again, and back at the first KPI they are still there.
    host.book.select(areaAt(host.book, `KPIs!B${kpi.at.row + 1}`));
    await pane.getByRole("heading", { level: 2, name: kpi.title }).waitFor();
    expect(await why(pane).inputValue()).toBe("We only watch it, and no more.");
    await form(pane).getByRole("button", { name: "Discard what is typed" }).click();
    await expect.poll(() => pane.locator(".waiting").count()).toBe(0);
  });

  test("words wait through other views and a reload, say so, and are gone once discarded", async () => {
    const excel = await openAt("Classify", opening);
    const { pane, page } = excel;
    const kpi = kpiWith(excel, ({ decision }) => decision === undefined);
    await pane.getByRole("button", { name: new RegExp(`^${kpi.id}`) }).click();
    await form(pane).getByText("Key Performance Target").click();
    await typeInto(page, why(pane), "It is ours to change.");
    await typeInto(page, who(pane), "Chief Officer");
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane
      .getByRole("button", { name: /^Accept, with a reason/ })
      .nth(1)
      .click();
    const accept = pane.getByRole("form", { name: "Accept the finding" });
    await typeInto(page, accept.getByLabel("Why it may stand"), "The service says so.");
    await pane.getByRole("tab", { name: "Preview" }).click();
    await unfold(pane, "2 drafts wait: typed, not written yet");
    await pane.getByText("It is ours to change.").waitFor();

    await paneFrame(page).evaluate(() => location.reload());
    await goOn(pane, "2 drafts wait: typed, not written yet", "Go on: Why it may stand");
    expect(await accept.getByLabel("Why it may stand").inputValue()).toBe("The service says so.");
    await accept.getByRole("button", { name: "Discard what is typed" }).click();
    await goOn(pane, "1 draft waits: typed, not written yet", "Go on: The class of");
    await pane.getByRole("heading", { level: 2, name: kpi.title }).waitFor();
    expect(await why(pane).inputValue()).toBe("It is ours to change.");
    expect(await who(pane).inputValue()).toBe("Chief Officer");
    await form(pane).getByRole("button", { name: "Write the decision" }).click();
    await pane.getByText("Decided: Key Performance Target").waitFor();
    expect(await pane.locator(".waiting").count()).toBe(0);
    expect(kpisIn(excel).find(({ id }) => id === kpi.id)?.decision).toMatchObject({
      class: "target",
      reason: "It is ours to change.",
      person: "Chief Officer",
    });
  });

  test("on the local page they are there again when the same workbook is opened after a reload", async () => {
    const server = await servePane();
    const page = await server.newPage();
    const again = async () => {
      await chooseFile(page, "Example.xlsx", bytes);
      await page.getByRole("tab", { name: "Classify" }).click();
    };
    await again();
    await page.getByText("Monitoring indicator", { exact: true }).last().click();
    await typeInto(page, page.getByRole("textbox", { name: "Why" }), "A word that took an hour.");
    await page.reload();
    await again();
    expect(await page.getByRole("textbox", { name: "Why" }).inputValue()).toBe("A word that took an hour.");
    await page.reload();
    await chooseFile(page, "Another.xlsx", bytes);
    await page.getByRole("tab", { name: "Classify" }).click();
    expect(await page.locator(".waiting").count()).toBe(0);
    await server.close();
  });
});
