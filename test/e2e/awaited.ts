import { buffer } from "node:stream/consumers";
import type { Page } from "playwright";

/** The bytes of the file that comes of an act, and its name. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent("download");
  await act();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/**
 * A browser that is never idle: what the pane would load for later is not loaded, which takes a good part of the time of
 * opening it. What a test needs is loaded when it is asked for.
 */
export async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}
