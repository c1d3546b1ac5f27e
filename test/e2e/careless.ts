import type { Page } from "playwright";
import { expect } from "vitest";
import type { Locator } from "playwright";
import { focusIn } from "./pane-keys.ts";

/*
 * What a person does who looks at the screen and not at the focus: presses what is seen, and types. No test that uses
 * these sets the focus itself: a press gives it to what was pressed, as in any browser, and the pane does the rest.
 */

/** Presses a field and types into it, after whatever stands there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await field.click();
  await page.keyboard.press("End");
  await page.keyboard.type(text);
}

/** Presses Tab once; fails where the focus is at nothing then, or was at nothing before. */
export async function tabGoesOn(page: Page): Promise<void> {
  const before = await focusIn(page);
  expect(before).not.toBe("");
  await page.keyboard.press("Tab");
  const after = await focusIn(page);
  expect(after).not.toBe("");
  expect(after).not.toBe(before);
}
