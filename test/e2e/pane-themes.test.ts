import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../support/source.ts";
import { axeFaults } from "./pane-axe.ts";
import { type PaneInExcel, openInExcel } from "./pane-excel.ts";
import { paneFrame } from "./pane-keys.ts";
import { VIEWS } from "./pane-page.ts";
import { fewBytes } from "../support/few-kpis.ts";

/** Where the pictures are left for a person to look at. */
const PICTURES = join(repository, "test/artefacts");
const WIDTHS = [320, 360, 420];

const SCHEMES = [
  { scheme: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { scheme: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { scheme: "high contrast", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

let excel: PaneInExcel;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  excel = await openInExcel("Example.xlsx", await fewBytes());
  await excel.pane.getByRole("tab", { name: "Overview" }).waitFor();
});

afterAll(() => excel.close());

async function goTo(view: (typeof VIEWS)[number]): Promise<void> {
  const { pane } = excel;
  await pane.getByRole("tab", { name: view }).click();
  await pane.getByRole("tabpanel", { name: view }).waitFor();
  const accept = pane.getByRole("button", { name: /^Accept, with a reason/, expanded: false });
  if (view === "Check") await accept.first().click();
}

/**
 * In the dark only colours are otherwise than in the light, where all else is held. In high contrast axe reads the page's
 * own colours, not those the browser puts in their place: the person's own.
 */
const RULES = {
  light: {},
  dark: { runOnly: ["color-contrast"] },
  "high contrast": { rules: { "color-contrast": { enabled: false } } },
};

function isTooWide(): Promise<boolean> {
  return paneFrame(excel.page).evaluate(() => {
    const page = document.querySelector(".page");
    return page !== null && page.scrollWidth > page.clientWidth;
  });
}

/** Whether something looks otherwise once the keyboard has come to it. */
async function showsFocus(it: Locator): Promise<boolean> {
  const { page } = excel;
  await it.scrollIntoViewIfNeeded();
  await page.keyboard.press("Shift");
  const box = await it.boundingBox();
  if (!box) throw new Error("not to be seen");
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
  await paneFrame(page).evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
  const before = await page.screenshot({ clip, animations: "disabled" });
  await it.focus();
  const after = await page.screenshot({ clip, animations: "disabled" });
  return !before.equals(after);
}

describe.each(SCHEMES)("in $scheme", ({ scheme, media }) => {
  beforeAll(() => excel.page.emulateMedia(media));

  test("every view passes axe, fits every width, and is left as a picture", async () => {
    const { page } = excel;
    const found: Record<string, unknown> = {};
    for (const view of VIEWS) {
      await page.setViewportSize({ width: 320, height: 800 });
      await goTo(view);
      const wide: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 1400 });
        if (await isTooWide()) wide.push(width);
        const name = `pane-${view}-${scheme.replace(" ", "-")}-${width}.png`.toLowerCase();
        await page.screenshot({ path: join(PICTURES, name) });
      }
      found[view] = { wide, faults: await axeFaults(paneFrame(page), RULES[scheme]) };
    }
    expect(found).toEqual(Object.fromEntries(VIEWS.map((view) => [view, { wide: [], faults: [] }])));
  });

  test("whatever has the focus shows it", async () => {
    const { page, pane } = excel;
    await page.setViewportSize({ width: 360, height: 800 });
    await goTo("Overview");
    const shown: Record<string, boolean> = {
      figure: await showsFocus(pane.locator("button.figure").first()),
      "primary button": await showsFocus(pane.getByRole("button", { name: "Make the report" })),
      unfolding: await showsFocus(pane.locator("summary").first()),
      tab: await showsFocus(pane.getByRole("tab", { name: "Overview" })),
    };
    await goTo("Classify");
    shown["kpi"] = await showsFocus(pane.locator('.kpi-item[tabindex="0"]'));
    await goTo("Check");
    shown["cell"] = await showsFocus(pane.locator(".cell-link").first());
    shown["field"] = await showsFocus(pane.getByRole("textbox", { name: "Who accepts it" }));
    expect(Object.entries(shown).filter(([, isShown]) => !isShown)).toEqual([]);
  });
});

test("the pane is dark where the person wants it so, and paper stays white", async () => {
  const { page, pane } = excel;
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
  await goTo("Preview");
  const background = (selector: string) =>
    pane
      .locator(selector)
      .first()
      .evaluate((it) => getComputedStyle(it).backgroundColor);
  await expect.poll(() => background(".pane")).toBe("rgb(41, 41, 41)");
  expect(await background(".paper")).toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => background(".pane")).toBe("rgb(255, 255, 255)");
});
