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
