import { buffer } from "node:stream/consumers";
import type { BrowserContext, Download, FileChooser, Page } from "playwright";

/** As long as a test may take: a report is made meanwhile, on a machine that others use too. */
const LONGEST = { timeout: 120_000 };

/** The next file that a page gives to be kept. Ask before doing what it comes of. */
export function nextDownload(page: Page): Promise<Download> {
  return page.waitForEvent("download", LONGEST);
}

/** The next time that a page asks which file to open. */
export function nextChooser(page: Page): Promise<FileChooser> {
  return page.waitForEvent("filechooser", LONGEST);
}

/** The next window that opens. */
export function nextWindow(context: BrowserContext): Promise<Page> {
  return context.waitForEvent("page", LONGEST);
}

/** The bytes of the file that comes of an act, and its name. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const downloading = nextDownload(page);
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
