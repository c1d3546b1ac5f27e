import type { Frame, Page } from "playwright";

/** The pane's own frame, inside the simulated Excel. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

/** What has the focus, by its name or its words; empty where nothing has it. */
export function focusIn(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return "";
    const labels = "labels" in at && at.labels instanceof NodeList ? [...at.labels] : [];
    const label = labels.map(({ textContent }) => textContent).join(" ");
    return at.getAttribute("aria-label") ?? (label === "" ? (at.textContent ?? "") : label);
  });
}

/** Presses Tab until what has the focus bears a name. Fails where it does not come round. */
export async function tabUntil(
  page: Page,
  name: RegExp,
  { presses = 150, key = "Tab" }: { readonly presses?: number; readonly key?: "Tab" | "Shift+Tab" } = {},
): Promise<void> {
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    if (name.test(await focusIn(page))) return;
  }
  throw new Error(`${key} does not reach ${name}`);
}
