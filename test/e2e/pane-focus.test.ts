import { templateBytes } from "../support/template-file.ts";
import { describe, expect, test } from "vitest";
import { kept } from "./kept.ts";
import { tabGoesOn } from "./careless.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { focusIn, paneFrame } from "./pane-keys.ts";
import { VIEWS } from "./pane-page.ts";
import { fewBytes } from "../support/few-kpis.ts";

const example = kept(async () => openInExcel("Example.xlsx", await fewBytes()));
const faulty = kept(async () => openInExcel("Example.xlsx", await templateBytes("faulty")));

async function atOverview(opening: () => Promise<PaneInExcel>): Promise<PaneInExcel> {
  const open = await opening();
  await open.pane.getByRole("tab", { name: "Overview" }).click();
  await open.pane.getByRole("button", { name: /^Check: / }).waitFor();
  return open;
}

describe("whoever presses a button that leads elsewhere goes on at the heading there, and Tab goes on from it", () => {
  test.each([
    ["Overview", /^Classify \d+ undecided/, "Classify"],
    ["Overview", /^Check: /, "Check"],
    ["Overview", /^See: /, "Your data"],
    ["Overview", /^Classify: /, "Classify"],
    ["Classify", /^Preview this KPI/, "Preview"],
  ] as const)(
    "from %s by %s",
    async (from, button, to) => {
      const { pane, page } = await atOverview(example);
      await pane.getByRole("tab", { name: from }).click();
      await pane.getByRole("tabpanel", { name: from }).waitFor();
      await pane.getByRole("button", { name: button }).first().click();
      await pane.getByRole("tabpanel", { name: to }).waitFor();
      const heading = pane.locator("main h1");
      await expect.poll(() => focusIn(page)).toBe(await heading.textContent());
      await tabGoesOn(page);
      await tabGoesOn(page);
    },
    60_000,
  );
});

test("arrowing among the tabs without Enter leaves a way on and a way back", async () => {
  const { pane, page } = await atOverview(example);
  await pane.getByRole("tab", { name: "Overview" }).click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await focusIn(page)).toBe("Classify");
  await tabGoesOn(page);
  expect(await pane.getByRole("tab", { name: "Overview" }).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Shift+Tab");
  expect(await focusIn(page)).toBe("Overview");
});

test("every control of every view has a name of its own and is at least 24 px", async () => {
  const { pane, page } = await atOverview(faulty);
  for (const view of VIEWS) {
    await pane.getByRole("tab", { name: view }).click();
    await pane.getByRole("tabpanel", { name: view }).waitFor();
    await pane.locator("main .fui-Spinner").waitFor({ state: "detached" });
    const controls = await paneFrame(page).evaluate(measured);
    expect(controls.length).toBeGreaterThan(8);
    const names = controls.map(({ name }) => name);
    expect({ view, same: names.filter((name, place) => names.indexOf(name) !== place) }).toEqual({
      view,
      same: [],
    });
    const small = controls.filter(({ width, height }) => width < 24 || height < 24);
    expect({ view, small }).toEqual({ view, small: [] });
  }
});

test("a button that goes away with its work leaves the reader near it", async () => {
  const { pane, page } = await atOverview(faulty);
  await pane.getByRole("tab", { name: "Check" }).click();
  const fix = pane.getByRole("button", { name: /^Put it right: / });
  await fix.first().waitFor();
  const had = await fix.count();
  await fix.first().click();
  await expect.poll(() => fix.count()).toBeLessThan(had);
  await expect.poll(() => focusIn(page)).not.toBe("");
  await tabGoesOn(page);
});

/** Runs in the pane: its controls in sight but cells and figures, which stand in sentences and may be named twice. */
function measured() {
  const all = [
    ...document.querySelectorAll<HTMLElement>("button, a[href], summary, select, input, textarea"),
  ];
  const inSight = all.filter((each) => each.checkVisibility() && !each.matches(".figure, .cell-link"));
  return inSight.map((each) => {
    const labels = "labels" in each && each.labels instanceof NodeList ? [...each.labels] : [];
    const label = labels.map(({ textContent }) => textContent).join(" ");
    const about = each.closest("fieldset, [role=radiogroup]")?.textContent ?? "";
    const name =
      each.getAttribute("aria-label") ?? (label === "" ? (each.textContent ?? "") : `${label} ${about}`);
    // A box to tick is pressed by its label too.
    const { width, height } = (labels[0] instanceof HTMLElement ? labels[0] : each).getBoundingClientRect();
    return {
      name: `${each.tagName} ${name}`,
      width: Math.max(width, each.offsetWidth),
      height: Math.max(height, each.offsetHeight),
    };
  });
}
