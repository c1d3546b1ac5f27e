import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentOf } from "../support/checksum.ts";
import { bytesOf, fileIn, quarterlight, temporaryFolder } from "../support/command.ts";
import { downloaded } from "./awaited.ts";
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

/** The figure of the quarter of the example's first KPI, and what it is. */
const CELL = "Figures!C28";
const FIGURE = "2462";
/** The row of a KPI that nobody has classified. */
const UNDECIDED = 14;
/** The pane reads and judges the workbook anew after every edit, on machines as busy as they may be. */
let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground();
});

afterAll(() => playground.close());

describe("a first quarter, from opening to the published report", () => {
  let at: Opened;
  /** The findings that the example has. */
  let before: readonly string[] = [];
  const view = (name: string) => at.pane.getByRole("tab", { name });
  const findings = () => at.pane.locator("section .finding h3").allTextContents();

  beforeAll(async () => {
    at = await playground.open();
  });

  test("the worked example opens with the pane beside it, in three round trips, asking no other machine", async () => {
    expect(await at.pane.locator(".header-workbook").textContent()).toBe("Worked example.xlsx");
    await at.page.getByText("simulated Excel for trying Quarterlight").waitFor();
    expect(await at.page.locator(".status-counter").textContent()).toContain("Round trips: 3 ");
    expect(at.strangers).toEqual([]);
    await keepPicture(at, "1-open");
    console.log(`First pane after ${Math.round(at.untilPane)} ms`);
  });

  test("what was read is told, and a figure leads to its cell in the grid", async () => {
    await view("Your data").click();
    await at.pane.getByRole("tabpanel", { name: "Your data" }).waitFor();
    await keepPicture(at, "2-understood");
    await view("Overview").click();
    await at.pane.locator("button.figure").first().click();
    await at.page.getByRole("tab", { name: "Figures", selected: true }).waitFor();
    await at.page.locator(".grid .is-active").waitFor();
    expect(await at.page.locator(".grid .is-active").textContent()).toBe("2,462");
  });

  test("the row a person goes to is the KPI to be classified, and the decision stands in the sheet", async () => {
    await at.page.getByRole("button", { name: "Close the task pane" }).click();
    await expect.poll(() => at.page.locator(".pane").isVisible()).toBe(false);
    await at.page.getByRole("button", { name: "Classify", exact: true }).click();
    await at.pane.getByRole("tabpanel", { name: "Classify" }).waitFor();
    await at.pane.getByRole("button", { name: /^Undecided/ }).click();
    await goToCell(at, `KPIs!B${UNDECIDED}`);
    const title = await held(at, `KPIs!B${UNDECIDED}`);
    await at.pane.getByRole("heading", { name: title }).waitFor();
    await at.pane.getByRole("radio", { name: "Monitoring indicator" }).check();
    await at.pane.getByRole("textbox", { name: "Why" }).fill("We only watch it.");
    await at.pane.getByRole("textbox", { name: "Who decided" }).fill("Chief Officer");
    await at.pane.getByRole("button", { name: "Write the decision" }).click();
    await at.pane.getByText("Decided: Monitoring indicator").waitFor();
    expect(await held(at, `KPIs!AA${UNDECIDED}`)).toBe("monitoring indicator");
    expect(await held(at, `KPIs!AB${UNDECIDED}`)).toBe("We only watch it.");
    await keepPicture(at, "3-classified");
  });

  test("an edit in the grid is judged at once: a finding comes, and goes", async () => {
    await at.page.getByRole("button", { name: "Check", exact: true }).click();
    await at.pane.locator(".finding").first().waitFor();
    before = await findings();
    await typeIn(at, CELL, "about twelve");
    await expect.poll(findings).toContain("Figure that could not be readGL-01");
    await keepPicture(at, "4-finding");
    await typeIn(at, CELL, FIGURE);
    await expect.poll(findings).toEqual(before);
  });

  test("a finding is put right with one press, and undo takes back the fix and then the mistake", async () => {
    await typeIn(at, CELL, `'${FIGURE}`);
    await expect.poll(findings).toContain("Number stored as textGL-01");
    await at.pane.getByRole("button", { name: "Put it right" }).click();
    await expect.poll(findings).toEqual(before);
    expect(await held(at, CELL)).toBe(FIGURE);
    await at.page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(findings).toContain("Number stored as textGL-01");
    await at.page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(findings).toEqual(before);
  });

  test("a finding is accepted with a reason, in the workbook, and undo takes that back", async () => {
    const card = at.pane.locator("section .finding").first();
    await card.getByRole("button", { name: /^Accept, with a reason/ }).click();
    await card.getByRole("textbox", { name: "Why it may stand" }).fill("Looked at with the owner.");
    await card.getByRole("textbox", { name: "Who accepts it" }).fill("Performance Analyst");
    await card.getByRole("button", { name: "Accept the finding" }).click();
    await expect.poll(findings).toEqual(before.slice(1));
    await at.page.getByRole("tab", { name: "Accepted" }).click();
    await at.page.locator(".grid").getByText("Looked at with the owner.").waitFor();
    await keepPicture(at, "5-accepted");
    await at.page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(findings).toEqual(before);
  });

  test("the preview follows the grid, another person's edit included", async () => {
    await goToCell(at, CELL);
    await at.page.getByRole("button", { name: "Preview", exact: true }).click();
    // A quarter that its months do not make is told in a line without a headline, so the whole paper is looked at.
    const paper = at.pane.getByRole("tabpanel", { name: "Preview" }).locator(".paper");
    await expect.poll(() => paper.textContent()).toContain("2,462");
    await typeIn(at, CELL, "2999");
    await expect.poll(() => paper.textContent()).toContain("2,999");
    await goToCell(at, CELL);
    await whatIf(at, (menu) => menu.getByRole("button", { name: "Another person edits a figure" }).click());
    expect(await at.page.locator(".status-words").textContent()).toBe(
      "Another person changed Figures!C28 from 2999 to 3300.",
    );
    await expect.poll(() => paper.textContent()).toContain("3,300");
    await keepPicture(at, "6-another-person");
    await typeIn(at, CELL, FIGURE);
    await expect.poll(() => paper.textContent()).toContain("2,462");
  });

  test("one press on the ribbon makes the report, and its files are the command's from the same workbook", async () => {
    // Every format is made from the ribbon in ribbon.test.ts, and held against the command's in page.test.ts.
    await view("Publish").click();
    for (const name of ["Word", "PDF"]) await at.pane.getByRole("checkbox", { name }).uncheck();
    const kept = await downloaded(at.page, () =>
      at.page.getByRole("button", { name: "Export report" }).click(),
    );
    expect(kept.name).toMatch(/^quarterly-report-.*\.zip$/);
    await at.pane.getByText("The report is made.").waitFor();
    await keepPicture(at, "7-exported");
    const save = at.page.getByRole("button", { name: "Save a copy" });
    const copy = await downloaded(at.page, () => save.click());
    const folder = temporaryFolder();
    fileIn(folder, copy.name, copy.bytes);
    expect(quarterlight(folder, ["report", copy.name, "--to", "html,data"]).code).toBe(0);
    for (const format of ["Web page", "Data file"]) {
      const link = at.pane
        .getByRole("region", { name: format, exact: true })
        .getByRole("link", { name: "Download" });
      const { name, bytes } = await downloaded(at.page, () => link.click());
      const [mine, theirs] = [bytes, bytesOf(folder, name)].map((file) => contentOf(name, file));
      expect({ name, holds: mine }).toEqual({ name, holds: theirs });
    }
  });

  test("nothing went wrong in any script, and nothing was asked of another machine", () => {
    expect(at.errors).toEqual([]);
    expect(at.strangers).toEqual([]);
  });
});
